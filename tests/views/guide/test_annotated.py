"""The example record: it passes the check as it stands, holds every field that matters, and each line has its note."""

import shutil
from pathlib import Path

import pytest

from macros.reading.load import load
from macros.records.as_yaml import as_yaml
from macros.records.case import Case
from macros.records.examples import INVENTED_PARTS, known_to_examples
from macros.records.handbook import Handboek
from macros.records.silence import stilte
from macros.records.source import Bron
from macros.sheets.problems import unfit_for_paper
from macros.views.guide.annotated import CASE, FOLDER, SOURCE, Part, example_record

ROOT = Path(__file__).parents[3]
NOT_IN_IT = {
    "naam": "it would stand in the place of 'gemeente'",
    "land": "only abroad",
    "voorheen": "only when an id was changed",
    "projecten": "only for a case of several parts",
}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Handboek:
    """The real handbook with the example in it, as an editor would add it."""
    data = Path(shutil.copytree(ROOT / "data", tmp_path_factory.mktemp("handbook") / "data"))
    (data / "cases").mkdir(exist_ok=True)
    shutil.copy(FOLDER / CASE, data / "cases" / CASE)
    with (data / "sources.yaml").open("a", encoding="utf-8") as sources:
        sources.write("\n" + (FOLDER / SOURCE).read_text(encoding="utf-8"))
    return load(data, unfit_for_paper)


def test_the_example_passes_the_check_as_it_stands(loaded: Handboek) -> None:
    assert loaded[Case]["voorbeeldstad"].gemeente == "Voorbeeldstad"


def test_every_field_of_a_case_is_in_it_but_for_a_few_with_a_reason(loaded: Handboek) -> None:
    assert Case.model_fields.keys() - loaded[Case]["voorbeeldstad"].model_fields_set == NOT_IN_IT.keys()


def test_it_shows_a_silence_too(loaded: Handboek) -> None:
    case = loaded[Case]["voorbeeldstad"]
    assert any(stilte(getattr(case, name)) for name in case.model_fields_set)


def test_its_source_is_the_one_of_the_examples_of_the_fields(loaded: Handboek) -> None:
    parts = [part.id for part in loaded[Bron]["voorbeeldrapport-2024"].onderdelen or ()]
    assert set(parts) <= set(INVENTED_PARTS["voorbeeldrapport-2024"])
    assert "voorbeeldrapport-2024" in known_to_examples(loaded).verzamelingen["bronnen"]


def test_nothing_of_the_file_is_lost_on_the_page() -> None:
    shown = example_record()
    for name, parts in ((CASE, shown.delen), (SOURCE, shown.bron)):
        lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if line.strip() and not line.lstrip().startswith("#")] == code(parts)
        assert [file.tekst.splitlines() for file in shown.bestanden if file.adres.page.endswith(name)] == [lines]
        assert all(piece.uitleg for part in parts for piece in part.stukken), "each has its note"


def code(parts: list[Part] | object) -> list[str]:
    """Return the lines of YAML in parts."""
    return [line for part in parts for piece in part.stukken for line in piece.regels]  # type: ignore[attr-defined]


def test_an_empty_block_is_nothing_in_yaml() -> None:
    assert as_yaml({}) == ""
    assert as_yaml({"paginas": "4.10", "lijst": ["a: b"]}) == "paginas: '4.10'\nlijst:\n  - 'a: b'\n"

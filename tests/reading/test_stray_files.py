"""Files and folders that are not where they belong: each is named, with what to do."""

import shutil
from pathlib import Path

import pytest

from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.case import Case


def problems_in(folder: Path) -> list[str]:
    with pytest.raises(DataError) as caught:
        load(folder)
    return [str(problem) for problem in caught.value.problems]


NEAR = "Verander de naam of haal het bestand weg."


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("factor.yaml", f"dit bestand hoort hier niet. Bedoelde u 'factors.yaml'? {NEAR}"),
        (
            "cases.yaml.bak",
            "dit bestand hoort hier niet. Kies uit: cases.yaml, colofon.yaml, conflicts.yaml, context.yaml, "
            "factors.yaml, glossary.yaml, guidance.yaml, left_out.yaml, measures.yaml, recommendations.yaml, "
            f"since2010.yaml, sources.yaml, survey.yaml, vervallen.yaml, vocabularies.yaml, workshops.yaml. {NEAR}",
        ),
        (
            "notities.txt",
            "dit bestand hoort hier niet. Kies uit: cases.yaml, colofon.yaml, conflicts.yaml, context.yaml, "
            "factors.yaml, glossary.yaml, guidance.yaml, left_out.yaml, measures.yaml, recommendations.yaml, "
            f"since2010.yaml, sources.yaml, survey.yaml, vervallen.yaml, vocabularies.yaml, workshops.yaml. {NEAR}",
        ),
        ("cases.yml", "de naam moet op .yaml eindigen. Noem dit bestand 'cases.yaml'."),
        ("cases/buurt.YAML", "de naam moet op .yaml eindigen. Noem dit bestand 'buurt.yaml'."),
        ("cases/buurt.yml", "de naam moet op .yaml eindigen. Noem dit bestand 'buurt.yaml'."),
        (
            "cases/Mijn buurt.yaml.txt",
            "de naam moet op .yaml eindigen. Noem dit bestand 'Mijn buurt.yaml', zonder .txt.",
        ),
        ("cases/factors.yaml", "dit bestand hoort in de map 'data'. Zet het daar."),
        (
            "cases/foto.jpg",
            "in de map 'data/cases' horen alleen bestanden die op .yaml eindigen. Haal dit bestand weg.",
        ),
    ],
)
def test_a_stray_file_is_named_with_what_to_do(cases, path, sentence):
    (cases.parent / path).write_text("- id: x\n", encoding="utf-8")
    assert problems_in(cases.parent) == [f"data/{path}:1:1: {sentence}"]


def test_a_case_file_beside_the_lists_is_named(cases):
    (cases / "gehucht.yaml").rename(cases.parent / "gehucht.yaml")
    assert problems_in(cases.parent) == [
        "data/gehucht.yaml:1:1: dit bestand hoort hier niet. Is het één case of bron? "
        "Zet het dan in de map 'data/cases' of 'data/sources'."
    ]


def test_a_folder_in_the_folder_of_cases_is_named(cases):
    (cases / "2012").mkdir()
    assert problems_in(cases.parent) == [
        "data/cases/2012:1:1: in de map 'data/cases' horen geen mappen. "
        "Zet de bestanden uit deze map in 'data/cases' zelf."
    ]


@pytest.mark.parametrize(
    ("name", "hint"),
    [("case", "Bedoelde u 'cases'?"), ("schema", "Bedoelde u 'schemas'?"), ("x", "Kies uit: cases, sources, schemas.")],
)
def test_a_folder_that_is_not_known_gets_the_nearest_name(folder, name, hint):
    (folder / name).mkdir()
    assert problems_in(folder) == [
        f"data/{name}:1:1: deze map hoort hier niet. {hint} Verander de naam of haal de map weg."
    ]


def test_a_folder_with_the_name_of_a_file_is_no_traceback(folder):
    (folder / "measures.yaml").unlink()
    (folder / "measures.yaml").mkdir()
    assert problems_in(folder) == [
        "data/measures.yaml:1:1: hier staat een map met de naam van een bestand. Geef de map een andere naam, en zet "
        "het bestand terug."
    ]


def test_schemas_and_names_that_start_with_a_dot_are_left_alone(cases):
    (cases.parent / "schemas").mkdir()
    (cases.parent / "schemas" / "case.json").write_text("{}", encoding="utf-8")
    for place in (cases, cases.parent):
        (place / ".cases.yaml.swp").write_text("x", encoding="utf-8")
        shutil.copytree(cases.parent / "schemas", place / ".git")
    assert len(load(cases.parent)[Case]) == 3


def test_a_link_to_nowhere_is_no_traceback(cases):
    for path in (cases / "buurt.yaml", cases.parent / "buurt.yaml"):
        path.symlink_to("nergens.yaml")
    found = problems_in(cases.parent)
    assert found[0].startswith("data/buurt.yaml:1:1: dit bestand hoort hier niet.")
    assert found[1:] == ["data/cases/buurt.yaml:1:1: het bestand ontbreekt. Zet het terug."]

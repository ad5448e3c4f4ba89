"""The field reference: every field of every kind, whether it is needed, its words, and the check on its mistakes."""

import shutil
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from handbooks.drawn import block_of

from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.base import MetId, Record
from macros.records.case import Case
from macros.records.conflict import Lezing
from macros.records.figures import Cijfer
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, soort_van
from macros.records.money import Financiering
from macros.records.project import Project
from macros.records.references import Verwijzing
from macros.records.source import Bron
from macros.records.vocabulary import Lijst
from macros.records.walk import models_in
from macros.views.case.fields import FIELDS, SECTIONS
from macros.views.guide.annotated import CASE, FOLDER, SOURCE
from macros.views.guide.case_fields import PARTS, CaseFields, case_fields
from macros.views.guide.fields import BlockHelp, FieldHelp
from macros.views.guide.needs import is_needed, needed
from macros.views.guide.other_fields import KindHelp, other_kinds
from macros.views.guide.shapes import shape
from macros.views.guide.words import asked

REFERENCE = (
    "de id van een bron, met het deel achter een hekje ('rapport-2010#4.5'), of een blok met velden. "
    "Meer dan één? Zet elk op een regel met een streepje"
)
DATA = Path(__file__).parents[3] / "data"


@cache
def real() -> Handboek:
    return load(DATA)


@cache
def case_help() -> CaseFields:
    return case_fields(real())


@cache
def other_help() -> list[KindHelp]:
    return list(other_kinds(real()))


def inside(block: BlockHelp) -> Iterator[FieldHelp]:
    """Yield every field that is told in a block, however deep."""
    for field in block.velden:
        yield from with_inner([field])


def with_inner(fields: Iterable[FieldHelp]) -> Iterator[FieldHelp]:
    for field in fields:
        yield field
        if field.blok:
            yield from inside(field.blok)


def all_of_case() -> list[FieldHelp]:
    told = list(inside(case_help().gedeeld))
    return told + [field for group in case_help().groepen for field in with_inner(group.velden)]


def inner_models(model: type[Record]) -> set[type[Record]]:
    found = {model}
    waiting = [model]
    while waiting:
        for field in waiting.pop().model_fields.values():
            new = set(models_in(field.annotation)) - found
            found |= new
            waiting += new
    return found


def field(name: str) -> FieldHelp:
    return next(one for group in case_help().groepen for one in group.velden if one.naam == name)


def test_every_field_of_a_case_is_told_once_at_its_place() -> None:
    told = [one.naam for group in case_help().groepen for one in group.velden]
    assert sorted(told) == sorted(Case.model_fields)
    places = {one.naam: group.titel for group in case_help().groepen for one in group.velden}
    assert all(places[one.naam] == PARTS[one.plek] for one in FIELDS)
    assert places["financiering"] == SECTIONS["geld"]


@pytest.mark.parametrize("kind", SOORTEN, ids=lambda kind: kind.naam)
def test_every_field_of_every_block_is_told_or_leads_to_where_it_is(kind: object) -> None:
    model: type[MetId] = kind.model  # type: ignore[attr-defined]
    if model is Case:
        told = {one.anker for one in all_of_case()}
        names = {one.naam for one in all_of_case()}
    else:
        (help_,) = [one for one in other_help() if one.anker == f"soort-{soort_van(model).naam}"]
        told, names = {one.anker for one in inside(help_.blok)}, {one.naam for one in inside(help_.blok)}
    assert len(told) >= len(names)
    assert names == {name for inner in inner_models(model) for name in inner.model_fields}


def test_sources_and_contradictions_stand_first_and_no_kind_is_missing() -> None:
    assert [one.anker for one in other_help()][:2] == ["soort-bronnen", "soort-tegenstrijdigheden"]
    assert len(other_help()) == len(SOORTEN) - 1


def test_what_a_first_page_needs_is_what_the_check_asks_for() -> None:
    needs = [one.naam for one in case_help().nodig]
    assert sorted(needs) == [
        *("bron", "gemeente", "id", "kern", "peildatum", "provincie", "schaal", "thema", "titel"),
    ]


def test_a_condition_is_said_in_words() -> None:
    assert needed(Case, "gemeente") == "Verplicht, of gebruik 'gemeenten' of 'naam'."
    assert needed(Case, "provincie").startswith("Verplicht als 'land' Nederland is.")
    assert needed(Financiering, "valuta") == "Niet verplicht. Alleen samen met 'bedrag'."
    assert needed(Cijfer, "metingen") == "Niet verplicht. Niet samen met 'waarde'."
    assert needed(Bron, "kort") == "Niet verplicht."
    assert needed(Case, "kern") == "Verplicht."
    assert not is_needed(Case, "naam")


@pytest.mark.parametrize(
    ("model", "name", "words"),
    [
        (Case, "titel", "tekst"),
        (Case, "peildatum", "een jaar (2024), een maand (2024-03) of een dag (2024-03-15), niet in de toekomst"),
        (Case, "schaal", "een woord uit een vaste lijst"),
        (Case, "partijen", "een lijst, elke regel met een streepje: een blok met velden"),
        (
            Case,
            "aanleiding",
            "een blok met velden, of alleen wat bij 'tekst' hoort. Meer dan één? Zet elk op een regel met een streepje",
        ),
        (Verwijzing, "onderdeel", "tekst"),
        (Lezing, "bron", REFERENCE),
        (Bron, "hoort_bij", "de id van een bron"),
        (Financiering, "aandeel", "een getal, met een punt als komma: 2.5"),
    ],
)
def test_what_a_field_asks_for_is_said_in_words(model: type[Record], name: str, words: str) -> None:
    assert asked(shape(model.model_fields[name])) == words


def test_a_field_that_may_be_silent_says_so() -> None:
    assert [stilte.value for stilte in field("meting").stiltes] == ["geen", "niet-beschreven"]
    assert not field("titel").stiltes


def test_a_list_of_words_stands_there_once_with_its_explanations() -> None:
    words = field("schaal").lijst
    assert words is not None
    assert [one.woord for one in words.keuzes] == [word.id for word in real()[Lijst]["schalen"].waarden]
    assert all(one.label for one in words.keuzes)
    here = [one.lijst.naam for one in all_of_case() if one.lijst and one.lijst_hier]
    assert len(here) == len(set(here))


def test_a_mistake_shows_the_very_sentence_of_the_check(tmp_path: Path) -> None:
    data = Path(shutil.copytree(DATA, tmp_path / "data"))
    with (data / "sources.yaml").open("a", encoding="utf-8") as sources:
        sources.write((FOLDER / SOURCE).read_text(encoding="utf-8"))
    lines = (FOLDER / CASE).read_text(encoding="utf-8").splitlines()
    wrong = {name: field(name).fout for name in ("provincie", "schaal", "bron", "peildatum", "thema")}
    (data / "cases").mkdir(exist_ok=True)
    text = "\n".join(wrong.get(line.partition(":")[0], line) for line in lines)
    (data / "cases" / CASE).write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load(data)
    told = [problem.sentence.removeprefix("[voorbeeldstad] ") for problem in caught.value.problems]
    assert sorted(told) == sorted(said for name in wrong for said in field(name).meldingen)


def test_every_mistake_has_its_sentence() -> None:
    assert [one.naam for one in all_of_case() if bool(one.fout) != bool(one.meldingen)] == []


def test_a_field_says_where_a_reader_meets_it() -> None:
    assert [place.tekst for place in field("financiering").plekken] == [
        "Op de pagina van de case: Wie betaalde.",
        "In de vergelijking: Wie betaalde.",
    ]
    assert [place.tekst for place in field("zoek").plekken] == ["Staat op geen pagina."]


def test_a_project_leads_to_the_fields_that_a_case_has_too() -> None:
    block = field("projecten").blok
    assert block is not None
    assert {one.naam for one in block.velden} == {"titel", "gebied", "schaal", "kern", "uitkomst"}
    assert {one.naam for one in block.eerder} == Project.model_fields.keys() - {one.naam for one in block.velden}


@pytest.mark.parametrize("name", ["velden_case", "velden_andere"])
def test_every_place_stands_there_once_and_every_link_leads_to_one(name: str) -> None:
    drawn = block_of(real(), name)
    assert len(drawn.ids) == len(set(drawn.ids))
    assert {link[1:] for link in drawn.links if link.startswith("#")} <= set(drawn.ids)
    assert "veld-peildatum" in drawn.ids or "tegenstrijdigheden-veld-lezingen" in drawn.ids

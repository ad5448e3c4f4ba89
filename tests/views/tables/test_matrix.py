"""The matrix says what the lessons say, and keeps the kinds of nothing apart."""

from typing import Any

import pytest
from handbooks.drawn import block_of
from handbooks.make import changed

from macros.addresses import Address
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import Factorniveau
from macros.records.vocabulary import Lijst
from macros.views.shared.table import Cell
from macros.views.tables.matrix import cell, lessons_about, matrix, silence_about


def table_cell(handbook: Handboek, factor: str, case: str) -> Cell:
    return cell(handbook, handbook[Case][case], factor)


def label(found: Cell) -> str:
    return found.woord.label if found.woord else found.stilte


def test_lessons_that_agree_give_their_own_word_and_lead_to_the_first(handbook: Handboek) -> None:
    found = table_cell(handbook, "maatwerk", "stad")
    (said,) = found.uitspraken
    assert found.woord is not None
    assert (found.soort, label(found), found.woord.teken) == ("hielp", "hielp", "+")
    assert (said.tekst, said.onder) == ("Het paste goed.", ("Project een",))
    assert said.adres == Address("cases/stad/", "les-maatwerk-1")


def test_lessons_that_differ_are_mixed(handbook: Handboek) -> None:
    found = table_cell(handbook, "maatwerk", "dorp")
    assert (found.soort, label(found)) == ("gemengd", "gemengd")
    assert found.uitspraken[0].adres == Address("cases/dorp/", "les-maatwerk-1")
    assert [said.woorden[0].id for said in found.uitspraken] == ["hielp", "hielp-niet"]


def test_two_lessons_that_agree_are_not_mixed(handbook: Handboek) -> None:
    lesson = {"factor": "maatwerk", "oordeel": "hielp", "tekst": "Goed."}
    new, case = changed(handbook, "dorp", lessen=[lesson, lesson])
    assert label(cell(new, case, "maatwerk")) == "hielp"
    assert len(lessons_about(new, case, "maatwerk")) == 2


def test_a_missing_factor_that_hurt_is_not_the_same_as_one_that_did_not_help(handbook: Handboek) -> None:
    assert label(table_cell(handbook, "waardering", "stad")) == "ontbrak"


def test_a_silent_source_differs_from_a_source_not_yet_read(handbook: Handboek) -> None:
    dorp, stad = (table_cell(handbook, "vast-geld", case) for case in ("dorp", "stad"))
    assert (dorp.stilte, dorp.uitspraken, dorp.soort) == ("niet beschreven", (), "niet-beschreven")
    assert (stad.stilte, stad.soort) == ("nog niet ingevuld", "niet-ingevuld")


LESSON = {"factor": "waardering", "oordeel": "hielp", "tekst": "Goed."}


@pytest.mark.parametrize(
    ("whole", "projects", "silent", "shown"),
    [
        ("geen", [], None, "geen"),
        ("niet-beschreven", [], None, "niet beschreven"),
        (None, [], None, "nog niet ingevuld"),
        (None, ["niet-beschreven", "niet-beschreven"], None, "niet beschreven"),
        (None, ["geen", "niet-beschreven"], None, "geen of niet beschreven"),
        (None, ["geen", None], None, "geen"),
        ("geen", [], ["maatwerk"], "geen of niet beschreven"),
        (None, [None, None], ["maatwerk"], "niet beschreven"),
        ([LESSON], [], ["maatwerk"], "niet beschreven"),
        ([LESSON], [], ["vast-geld"], "nog niet ingevuld"),
        ([LESSON], ["geen"], None, "nog niet ingevuld"),
        ("niet-beschreven", [[LESSON]], None, "nog niet ingevuld"),
    ],
)
def test_why_there_is_no_lesson_is_what_the_case_and_its_projects_say(
    handbook: Handboek, whole: Any, projects: list[Any], silent: list[str] | None, shown: str
) -> None:
    inner = [
        {"id": f"p{n}", "titel": f"P{n}", **({"lessen": value} if value else {})} for n, value in enumerate(projects)
    ]
    new, case = changed(handbook, "dorp", lessen=whole, projecten=inner or None, niet_beschreven=silent)
    found = cell(new, case, "maatwerk")
    assert (found.stilte, found.soort) == (shown, silence_about(new, case, "maatwerk")[0])
    assert block_of(new, "factor_matrix").says(shown)


def test_a_case_with_a_lesson_is_not_silent(handbook: Handboek) -> None:
    assert silence_about(handbook, handbook[Case]["dorp"], "maatwerk") == []


def test_the_best_practice_is_no_row(handbook: Handboek) -> None:
    table = matrix(handbook, list(handbook[Case].values()))
    heads = [row.kop for row in table.groepen[0].rijen]
    assert [(head.kop, head.adres) for head in heads if head] == [
        ("Maatwerk", Address("succesfactoren/maatwerk/")),
        ("Waardering", Address("succesfactoren/waardering/")),
        ("Vast geld", Address("succesfactoren/vast-geld/")),
    ]
    assert [column.titel for column in table.kolommen] == ["Dorp", "Stad"]
    assert table.kolommen[0].adres == Address("cases/dorp/")
    assert handbook.woord(handbook[Succesfactor]["samen"], "niveau").betekenis == Factorniveau.ALLES_SAMEN


def test_the_legend_explains_every_word_of_the_cells_and_every_kind_of_nothing(handbook: Handboek) -> None:
    table = matrix(handbook, list(handbook[Case].values()))
    words = [word.label for word in handbook[Lijst]["oordelen-les"].waarden]
    assert [entry.label for entry in table.legenda] == [
        *words,
        "gemengd",
        "geen",
        "niet beschreven",
        "nog niet ingevuld",
        "bronnen verschillen",
    ]
    assert table.legenda[-5].uitleg == "De lessen in deze case verschillen."


def test_two_cases_of_one_municipality_are_told_apart_by_their_titles(handbook: Handboek) -> None:
    again = handbook[Case]["dorp"].gewijzigd(id="dorp-2", titel="Nog een keer")
    both = handbook.met(again)
    assert [column.titel for column in matrix(both, list(both[Case].values())).kolommen] == [
        "Dorp: Buren helpen",
        "Stad",
        "Dorp: Nog een keer",
    ]

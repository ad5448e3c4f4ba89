"""The matrix stands cases below each other, counts all of them, and keeps the kinds of nothing apart."""

from typing import Any

import pytest
from handbooks.drawn import block_of
from handbooks.make import changed, more_cases

from macros.addresses import Address
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.lesson import Les
from macros.records.meanings import Leswoord
from macros.views.shared.table import Table
from macros.views.tables.matrix import matrix
from macros.views.tables.matrix_cells import cell, silence_about

LESSON = {"factor": "waardering", "oordeel": "hielp", "tekst": "Goed."}


def every(handbook: Handboek) -> Table:
    return matrix(handbook, list(handbook[Case].values()))


def totals(table: Table) -> dict[str, list[str]]:
    return {row.kop.kop: [found.uitspraken[0].tekst for found in row.cellen] for row in table.voet if row.kop}


def test_a_silent_source_differs_from_a_source_not_yet_read(handbook: Handboek) -> None:
    dorp, stad = (cell(handbook, handbook[Case][case], "vast-geld") for case in ("dorp", "stad"))
    assert (dorp.stilte, dorp.uitspraken, dorp.soort, dorp.teken) == ("niet beschreven", (), "niet-beschreven", "·")
    assert (stad.stilte, stad.soort, stad.teken) == ("nog niet ingevuld", "niet-ingevuld", "…")


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


def test_cases_are_rows_and_factors_are_columns_grouped_by_level_with_the_best_practice_last(
    handbook: Handboek,
) -> None:
    table = every(handbook)
    assert [(column.titel, column.adres) for column in table.kolommen] == [
        ("Maatwerk", Address("succesfactoren/maatwerk/")),
        ("Waardering", Address("succesfactoren/waardering/")),
        ("Vast geld", Address("succesfactoren/vast-geld/")),
        ("Alles samen", Address("succesfactoren/samen/")),
    ]
    assert [(group.titel, group.aantal) for group in table.kolomgroepen] == [("het project", 3), ("best practice", 1)]
    heads = [row.kop for row in table.groepen[0].rijen if row.kop]
    assert [(head.kop, head.adres) for head in heads] == [
        ("Dorp", Address("cases/dorp/")),
        ("Stad", Address("cases/stad/")),
    ]


def test_factors_of_one_level_stand_together_whatever_their_order_in_the_data(handbook: Handboek) -> None:
    late = handbook.met(handbook[Succesfactor]["maatwerk"].gewijzigd(id="laat", titel="Laat"))
    table = every(late)
    assert [column.titel for column in table.kolommen] == ["Maatwerk", "Waardering", "Vast geld", "Laat", "Alles samen"]
    assert len(table.kolommen) == sum(group.aantal for group in table.kolomgroepen)


def test_a_case_that_was_read_for_lessons_says_nothing_of_the_best_practice(handbook: Handboek) -> None:
    assert cell(handbook, handbook[Case]["dorp"], "samen").stilte == "geen les"
    new, unread = changed(handbook, "dorp", lessen=None, niet_beschreven=None)
    assert cell(new, unread, "samen").stilte == "nog niet ingevuld"


def test_the_legend_explains_what_occurs_and_nothing_else(handbook: Handboek) -> None:
    assert [entry.label for entry in every(handbook).legenda] == [
        "hielp",
        "ontbrak",
        "hielp niet",
        "gemengd",
        "niet beschreven",
        "nog niet ingevuld",
        "geen les",
    ]
    new, case = changed(handbook, "dorp", lessen=[LESSON], niet_beschreven=["maatwerk", "vast-geld"])
    assert [entry.label for entry in matrix(new, [case]).legenda] == ["hielp", "niet beschreven", "geen les"]


def test_a_mark_of_a_conflict_is_explained_where_one_stands(handbook: Handboek) -> None:
    new, case = changed(handbook, "dorp", lessen=[{**LESSON, "tegenstrijdigheid": "dorp-aantal"}])
    assert matrix(new, [case]).legenda[-1].teken == "≠"
    assert not [entry for entry in every(handbook).legenda if entry.teken == "≠"]


def test_totals_count_each_case_once_for_each_factor(handbook: Handboek) -> None:
    assert totals(every(handbook)) == {
        "hielp": ["1", "0", "0", "0"],
        "lukte niet of was moeilijk": ["0", "1", "0", "0"],
        "allebei": ["1", "0", "0", "0"],
    }


def test_what_had_not_happened_yet_has_a_total_of_its_own_and_is_no_setback(handbook: Handboek) -> None:
    lessons = [
        {**LESSON, "oordeel": "risico"},
        *({**LESSON, "factor": "maatwerk", "oordeel": w} for w in ("risico", "hielp")),
    ]
    new, _ = changed(handbook, "dorp", lessen=lessons)
    found = totals(every(new))
    risk = next(word.label for word in new.lijst(Les, "oordeel").waarden if word.betekenis == Leswoord.RISICO)
    assert found[risk] == ["0", "1", "0", "0"]
    assert (found["hielp"], found["allebei"]) == (["2", "0", "0", "0"], ["0"] * 4)
    assert found["lukte niet of was moeilijk"] == ["0", "1", "0", "0"]
    assert risk not in totals(every(handbook))


def test_one_judgement_is_said_of_in_the_singular(handbook: Handboek) -> None:
    new, case = changed(handbook, "dorp", lessen=[LESSON], niet_beschreven=None)
    told = matrix(Handboek({**new.records, Case: {"dorp": case}}), [case]).telling
    assert told is not None
    assert told.zin == "In de enige case staat 1 oordeel, één per case en succesfactor: hielp (1)."


def test_totals_are_those_of_all_cases_on_a_slice_too(handbook: Handboek) -> None:
    many = more_cases(handbook, 30)
    slice_ = matrix(many, list(many[Case].values())[:5])
    assert len(slice_.groepen[0].rijen) == 5
    assert totals(slice_)["allebei"] == ["31", "0", "0", "0"]
    assert slice_.telling is not None
    assert slice_.telling.zin == (
        "In alle 32 cases staan 33 oordelen, één per case en succesfactor: hielp (1), ontbrak (1) en gemengd (31)."
    )


def test_a_matrix_without_cases_or_without_lessons_claims_nothing(handbook: Handboek) -> None:
    none = Handboek({**handbook.records, Case: {}})
    assert (every(none).voet, every(none).telling and every(none).telling.zin) == ([], "Er zijn nog geen cases.")
    bare = none.met(handbook[Case]["dorp"].gewijzigd(lessen=None, niet_beschreven=None))
    table = every(bare)
    assert table.telling is not None
    assert (table.telling.zin, table.telling.stukken) == ("In geen enkel vak staat een les over een succesfactor.", [])
    assert {text for row in totals(table).values() for text in row} == {"0"}


def test_two_cases_of_one_municipality_are_told_apart_by_their_titles(handbook: Handboek) -> None:
    again = handbook[Case]["dorp"].gewijzigd(id="dorp-2", titel="Nog een keer")
    rows = every(handbook.met(again)).groepen[0].rijen
    assert [row.kop.kop for row in rows if row.kop] == ["Dorp: Buren helpen", "Stad", "Dorp: Nog een keer"]

"""The matrix and the labels say what the lessons say, and keep the kinds of nothing apart."""

from dataclasses import replace

from macros.views.lessons import label
from macros.views.matrix import matrix


def cells(handbook, factor):
    return {case.id: cell for row in matrix(handbook) if row.factor.id == factor for case, cell in row.cellen}


def test_lessons_that_agree_give_their_own_word_and_lead_to_the_first(handbook):
    cell = cells(handbook, "maatwerk")["stad"]
    assert (cell.soort, cell.label, cell.teken, cell.href) == ("hielp", "hielp", "+", "cases/stad/#les-maatwerk-1")


def test_lessons_that_differ_are_mixed(handbook):
    cell = cells(handbook, "maatwerk")["dorp"]
    assert (cell.soort, cell.label, cell.href) == ("gemengd", "gemengd", "cases/dorp/#les-maatwerk-1")


def test_a_missing_factor_that_hurt_is_not_the_same_as_one_that_did_not_help(handbook):
    assert cells(handbook, "waardering")["stad"].label == "ontbrak"


def test_a_silent_source_differs_from_a_source_not_yet_read(handbook):
    found = cells(handbook, "vast-geld")
    assert (found["dorp"].label, found["dorp"].href) == ("niet beschreven", "")
    assert found["stad"].label == "nog niet ingevuld"


def test_the_best_practice_is_no_row(handbook):
    assert [row.factor.id for row in matrix(handbook)] == ["maatwerk", "waardering", "vast-geld"]


def test_a_label_counts_cases_and_not_lessons(handbook):
    assert label(handbook, "maatwerk") == "hielp in 2 cases en hielp niet in 1 case"
    assert label(handbook, "waardering") == "ontbrak in 1 case en daar liep het vast"
    assert label(handbook, "vast-geld") == "in geen enkele case beschreven"


def test_two_cases_of_one_municipality_are_told_apart_by_their_titles(handbook):
    dorp = handbook.cases["dorp"]
    again = dorp.model_copy(update={"id": "dorp-2", "titel": "Nog een keer"})
    both = replace(handbook, cases={**handbook.cases, "dorp-2": again})
    assert [both.naam(case) for case in both.cases.values()] == ["Dorp: Buren helpen", "Stad", "Dorp: Nog een keer"]

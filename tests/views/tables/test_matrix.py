"""The matrix says what the lessons say, and keeps the kinds of nothing apart."""

from handbooks.make import changed

from macros.addresses import Address
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import Factorniveau
from macros.records.silence import Stilte
from macros.records.vocabulary import Lijst
from macros.views.shared.table import Cell
from macros.views.tables.matrix import cell, lessons_about, matrix, silence_about


def table_cell(handbook: Handboek, factor: str, case: str) -> Cell:
    return cell(handbook, handbook[Case][case], factor)


def label(found: Cell) -> str:
    return found.uitspraken[0].woorden[0].label if found.uitspraken else found.stilte


def test_lessons_that_agree_give_their_own_word_and_lead_to_the_first(handbook: Handboek) -> None:
    found = table_cell(handbook, "maatwerk", "stad")
    (said,) = found.uitspraken
    assert (found.soort, label(found), said.woorden[0].teken) == ("hielp", "hielp", "+")
    assert said.adres == Address("cases/stad/", "les-maatwerk-1")


def test_lessons_that_differ_are_mixed(handbook: Handboek) -> None:
    found = table_cell(handbook, "maatwerk", "dorp")
    assert (found.soort, label(found)) == ("gemengd", "gemengd")
    assert found.uitspraken[0].adres == Address("cases/dorp/", "les-maatwerk-1")


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


def test_a_case_that_says_it_has_no_lessons_was_read(handbook: Handboek) -> None:
    for written in ("geen", "niet-beschreven"):
        new, case = changed(handbook, "dorp", lessen=written)
        assert silence_about(new, case, "maatwerk") is Stilte.NIET_BESCHREVEN
    assert silence_about(handbook, handbook[Case]["dorp"], "maatwerk") is None


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


def test_the_legend_explains_every_word_of_the_cells_and_both_kinds_of_nothing(handbook: Handboek) -> None:
    table = matrix(handbook, list(handbook[Case].values()))
    words = [word.label for word in handbook[Lijst]["oordelen-les"].waarden]
    assert [entry.label for entry in table.legenda] == [*words, "gemengd", "niet beschreven", "nog niet ingevuld"]
    assert table.legenda[-3].uitleg == "De lessen in deze case verschillen."


def test_two_cases_of_one_municipality_are_told_apart_by_their_titles(handbook: Handboek) -> None:
    again = handbook[Case]["dorp"].gewijzigd(id="dorp-2", titel="Nog een keer")
    both = handbook.met(again)
    assert [column.titel for column in matrix(both, list(both[Case].values())).kolommen] == [
        "Dorp: Buren helpen",
        "Stad",
        "Dorp: Nog een keer",
    ]

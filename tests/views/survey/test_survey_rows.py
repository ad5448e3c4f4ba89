"""The table of a table, and its file for spreadsheets."""

import csv
from io import StringIO

import pytest
from handbooks.make import notes

from macros import addresses
from macros.records.handbook import Handboek
from macros.records.survey import Enquetetabel
from macros.views.shared.table import Table
from macros.views.survey.rows import answer_table, csv_text, notes_of

from .tables import row, table


def shown(handbook: Handboek, found: Enquetetabel) -> Table:
    made = answer_table(notes(handbook), found, addresses.page(found))
    assert made
    return made


def texts(made: Table) -> list[list[str]]:
    rows = [*made.groepen[0].rijen, *made.voet]
    return [
        [one.kop.kop if one.kop else "", *(cell.uitspraken[0].tekst if cell.uitspraken else "" for cell in one.cellen)]
        for one in rows
    ]


def read(text: str) -> list[list[str]]:
    return list(csv.reader(StringIO(text, newline=""), delimiter=";"))


def test_a_table_has_a_row_for_each_answer_and_its_total_below(handbook: Handboek) -> None:
    found = table(row("Ja", (38, 93)), row("Weet niet", None), totaal=row("Totaal", (41, 100)))
    made = shown(handbook, found)
    assert (made.koprij, [column.titel for column in made.kolommen]) == ("Antwoord", ["Aantal gemeenten", "Procent"])
    assert texts(made) == [["Ja", "38", "93%"], ["Weet niet", "niet beschreven", ""], ["Totaal", "41", "100%"]]
    assert len(made.voet) == 1


def test_no_percentages_printed_no_column_for_them(handbook: Handboek) -> None:
    made = shown(handbook, table(row("Ja", 38)))
    assert [column.titel for column in made.kolommen] == ["Aantal gemeenten"]
    assert texts(made) == [["Ja", "38"]]


def test_each_column_of_numbers_has_its_own_percentages(handbook: Handboek) -> None:
    made = shown(handbook, table(row("Ja", (20, 49), 7), kolommen=["toen", "nu"]))
    assert [column.titel for column in made.kolommen] == ["Toen", "Toen, procent", "Nu"]
    assert texts(made) == [["Ja", "20", "49%", "7"]]


def test_amounts_name_their_unit_above_the_answers(handbook: Handboek) -> None:
    assert shown(handbook, table(row("0,5", 1), antwoord_in="fte")).koprij == "Antwoord (fte)"


def test_an_answer_with_a_note_leads_to_it(handbook: Handboek) -> None:
    found = table(row("Ja", 1), row("Anders", 2, noot="Van alles."))
    head = shown(handbook, found).groepen[0].rijen[1].kop
    assert head
    assert (head.adres, head.onder) == (addresses.page(found).at("noot-bij-antwoord-1"), ("met noot",))
    assert notes_of(found) == [("noot-bij-antwoord-1", "Anders", "Van alles.")]


def test_a_table_without_rows_is_none(handbook: Handboek) -> None:
    assert answer_table(notes(handbook), table(), addresses.FIGURES) is None


def test_the_file_has_a_head_and_a_line_for_each_row(handbook: Handboek) -> None:
    found = table(
        row("Ja", (16, 38)),
        row("Nee; soms", None, noot='Zei "nee".'),
        totaal=row("Totaal", (41, 100)),
    )
    assert csv_text(handbook, found) == (
        "Antwoord;aantal gemeenten;procent gedrukt;procent gerekend;Noot\r\n"
        "Ja;16;38;39;\r\n"
        '"Nee; soms";niet beschreven;;;"Zei ""nee""."\r\n'
        "Totaal;41;100;100;\r\n"
    )


def test_the_file_has_numbers_that_a_dutch_spreadsheet_reads(handbook: Handboek) -> None:
    rows = read(csv_text(handbook, table(row("a", 50000, 2.5), kolommen=["toen", "nu"])))
    assert rows == [["Antwoord", "aantal gemeenten toen", "aantal gemeenten nu", "Noot"], ["a", "50000", "2,5", ""]]


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_cell_of_the_file_is_worked_out_as_a_formula(handbook: Handboek, start: str) -> None:
    rows = read(csv_text(handbook, table(row(f"{start}1+1", 1, noot=f"{start}cmd()"), kolommen=None)))
    assert rows[1] == [f"'{start}1+1", "1", f"'{start}cmd()"]


def test_the_file_of_the_goals_has_words_and_no_signs(handbook: Handboek) -> None:
    rows = read(csv_text(handbook, table(vorm="doelen")))
    assert rows[0] == ["Type", "voorkomen", "melden"]
    assert rows[1][1:] == ["belangrijk doel", "leeg in de tabel"]


def test_what_has_no_numbers_has_no_file(handbook: Handboek) -> None:
    assert csv_text(handbook, table()) == ""
    assert csv_text(handbook, table(vorm="tekst")) == ""

"""The one sentence that says what a table shows, in every situation that a table can be in."""

from typing import Any

import pytest

from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.survey import Enquetetabel
from macros.views.survey.finding import adds_up, finding

from .tables import row, table

YES, NO = row("Ja", (38, 93), soort="ja"), row("Nee", (3, 7), soort="nee")
UNKNOWN = row("Weet niet", None, soort="weet-niet")


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (
            table(row("Brandweer", (5, 12)), row("Politie", (41, 100))),
            "Het vaakst genoemd: 'Politie' (41 van de 41 gemeenten, 100%).",
        ),
        (
            table(row("Zorg", (39, 95)), row("Veiligheid", (39, 95)), row("Jeugd", (3, 7))),
            "Het vaakst genoemd: 'Zorg' en 'Veiligheid' (elk 39 van de 41 gemeenten, 95%).",
        ),
        (
            table(*(row(name, 3) for name in "abcd"), row("e", 1)),
            "Het vaakst genoemd: 4 antwoorden, elk even vaak (elk 3 van de 41 gemeenten).",
        ),
        (table(row("Zorg", 3), row("Jeugd", 1), basis=None), "Het vaakst genoemd: 'Zorg' (3 keer)."),
        (
            table(row("Zorg", (16, 38)), row("Jeugd", (1, 2))),
            "Het vaakst genoemd: 'Zorg' (16 van de 41 gemeenten, gedrukt 38%, gerekend 39%).",
        ),
        (
            table(row("Duizend", 1000), row("Honderd", 100), basis=1200),
            "Het vaakst genoemd: 'Duizend' (1.000 van de 1.200 gemeenten).",
        ),
    ],
)
def test_the_answer_that_was_given_most_is_named(handbook: Handboek, found: Enquetetabel, sentence: str) -> None:
    assert finding(handbook, found) == sentence


@pytest.mark.parametrize(
    ("rows", "base", "sentence"),
    [
        ([YES, NO, UNKNOWN], 41, "38 van de 41 gemeenten (93%) zeiden ja en 3 (7%) zeiden nee."),
        ([row("Ja", 1, soort="ja"), row("Nee", 5, soort="nee")], 6, "5 van de 6 gemeenten zeiden nee en 1 zei ja."),
        (
            [row("Ja", 2, soort="ja"), row("Soms", 1), row("Weet niet", 4, soort="weet-niet")],
            7,
            "4 van de 7 gemeenten antwoordden 'Weet niet', 2 zeiden ja en 1 antwoordde 'Soms'.",
        ),
        (
            [row("Ja", 9, soort="ja"), row("Nee", 1, soort="nee")],
            None,
            "9 keer was het antwoord 'Ja' en 1 keer 'Nee'.",
        ),
        ([row("Ja", 0, soort="ja"), row("Nee", 0, soort="nee")], 41, "Geen van deze antwoorden is gegeven."),
        ([row("Ja", None, soort="ja")], 41, "De bron geeft hier geen getallen."),
    ],
)
def test_a_question_of_yes_and_no_says_how_many_said_so_the_most_first(
    handbook: Handboek, rows: list[Any], base: float | None, sentence: str
) -> None:
    assert finding(handbook, table(*rows, basis=base)) == sentence


def test_two_columns_have_a_sentence_each(handbook: Handboek) -> None:
    found = table(
        row("Ja", 10, 7, soort="ja"),
        row("Nee", 5, 8, soort="nee"),
        kolommen=["bij uitvoering", "bij beleid"],
        basis=15,
    )
    assert finding(handbook, found) == (
        "Bij uitvoering: 10 van de 15 gemeenten zeiden ja en 5 zeiden nee. "
        "Bij beleid: 8 van de 15 gemeenten zeiden nee en 7 zeiden ja."
    )


def test_amounts_say_from_where_to_where_they_run_and_with_which_unit(handbook: Handboek) -> None:
    found = table(
        row("0", (1, 2)),
        row("0,2 – 0,5", (10, 24)),
        row("0,6 – 1,0", (10, 24)),
        row("Weet niet", (20, 49), soort="weet-niet"),
        antwoord_in="fte",
    )
    assert finding(handbook, found) == (
        "20 van de 41 gemeenten (49%) antwoordden 'Weet niet'. Daarnaast het vaakst genoemd: '0,2 – 0,5 fte' en "
        "'0,6 – 1,0 fte' (elk 10 van de 41 gemeenten, 24%). De antwoorden lopen van '0 fte' tot '0,6 – 1,0 fte'."
    )


def test_a_mixed_bag_is_never_called_the_answer_named_most(handbook: Handboek) -> None:
    found = table(row("Zorg", 3), row("Anders", 5, soort="anders"), row("Weet niet", 1, soort="weet-niet"))
    assert finding(handbook, found) == (
        "5 van de 41 gemeenten antwoordden 'Anders'. Daarnaast het vaakst genoemd: 'Zorg' (3 van de 41 gemeenten)."
    )
    only = table(row("Zorg", 0), row("Weet niet", 1, soort="weet-niet"))
    assert finding(handbook, only) == "1 van de 41 gemeenten antwoordde 'Weet niet'."


def test_a_table_without_rows_says_that_they_are_not_filled_in(handbook: Handboek) -> None:
    assert finding(handbook, table()) == "De getallen van deze tabel zijn nog niet ingevuld."


def test_a_figure_without_a_picture_says_so(handbook: Handboek) -> None:
    assert finding(handbook, table(vorm="tekst")) == "Van deze figuur heeft het handboek geen beeld."
    told = table(vorm="tekst", toelichting=["Iets."])
    assert finding(handbook, told) == "Van deze figuur heeft het handboek geen beeld, alleen wat de tekst erover zegt."


def test_the_table_of_goals_counts_the_types_that_have_each(handbook: Handboek) -> None:
    found = finding(handbook, table(vorm="doelen"))
    assert found == "Het vaakst een doel: 'voorkomen' (bij 1 van de 1 typen)."
    measures = [measure.gewijzigd(doelen=None) for measure in handbook[Maatregel].values()]
    nothing = finding(handbook.met(*measures), table(vorm="doelen"))
    assert nothing == "De doelen van de typen maatregelen zijn nog niet ingevuld."


@pytest.mark.parametrize(
    ("counts", "allowed", "sentence"),
    [
        ((30, 11), "nee", ""),
        ((30, 20), "ja", ""),
        ((30, 9), "nee", "Samen zijn dit 39 antwoorden van 41 gemeenten."),
        (
            (30, 20),
            "onbekend",
            "Samen zijn dit 50 antwoorden van 41 gemeenten. Zij gaven dus soms meer dan één antwoord.",
        ),
        ((30, 20), "nee", "Samen zijn dit 50 antwoorden van 41 gemeenten."),
        ((None, None), "nee", ""),
    ],
)
def test_a_sum_that_does_not_match_how_many_answered_is_told(
    handbook: Handboek, counts: tuple[int, int], allowed: str, sentence: str
) -> None:
    found = table(row("a", counts[0]), row("b", counts[1]), meer_antwoorden=allowed)
    assert adds_up(handbook, found) == sentence


def test_a_sum_is_told_of_the_column_it_is_about_and_never_without_a_base(handbook: Handboek) -> None:
    rows = [row("a", 41, 40)]
    found = table(*rows, meer_antwoorden="nee", kolommen=["toen", "nu"])
    assert adds_up(handbook, found) == "Nu: samen zijn dit 40 antwoorden van 41 gemeenten."
    assert adds_up(handbook, table(row("a", 5), meer_antwoorden="nee", basis=None)) == ""

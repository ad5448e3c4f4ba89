"""Fields that are missing, unknown, double, empty or of the wrong kind."""

from pathlib import Path

import pytest

from macros.reading.load import load
from macros.reading.problems import DataError

CASES = "cases.yaml"
EMPTY = "is leeg. Vul iets in of haal de regel weg."


def test_an_unknown_field_gets_the_nearest_name(problems):
    assert problems(CASES, "  titel: Buren helpen", "  tittel: Buren helpen") == [
        "data/cases.yaml:1:3: [dorp] veld 'titel' ontbreekt. Voeg het toe.",
        "data/cases.yaml:5:3: [dorp] onbekend veld 'tittel'. Bedoelde u 'titel'?",
    ]


def test_an_unknown_field_far_from_any_name_in_a_small_block_gets_the_choices(problems):
    assert problems(CASES, "borging: {status: gestopt,", "borging: {status: gestopt, xyzzy: 3,") == [
        "data/cases.yaml:22:30: [dorp] borging: onbekend veld 'xyzzy'. "
        "Kies uit: bron, financiering, hoofdzaak, peildatum, status, tegenstrijdigheid, tekst, "
        "tweede_lezing, volgens, volgens_naam."
    ]


def test_a_missing_field_in_a_list_item_names_the_item_from_one(problems):
    assert problems(CASES, "{geldbron: gemeente, aandeel: 25,", "{aandeel: 25,") == [
        "data/cases.yaml:21:7: [dorp] financiering 2: veld 'geldbron' ontbreekt. Voeg het toe."
    ]


def test_a_double_field_names_the_earlier_line(problems):
    assert problems(CASES, "  titel: Buren helpen", "  titel: Buren helpen\n  titel: Buren luisteren") == [
        "data/cases.yaml:6:3: veld 'titel' staat twee keer in dit blok (eerder op regel 5). Haal er een weg."
    ]


@pytest.mark.parametrize("nothing", ["", "~", "null", "''", "[]", "{}"])
def test_an_empty_field_is_one_problem_and_not_also_missing(problems, nothing):
    assert problems(CASES, "  titel: Buren helpen", f"  titel: {nothing}") == [
        f"data/cases.yaml:5:3: [dorp] titel: {EMPTY}"
    ]


def test_an_empty_optional_field_is_a_problem_too(problems):
    assert problems(CASES, "financiering: geen", "financiering:") == [
        f"data/cases.yaml:38:3: [stad] financiering: {EMPTY}"
    ]


def test_an_empty_list_item_is_named(problems):
    assert problems(CASES, "doelgroepen: [ouders, jongeren]", "doelgroepen: [ouders, '']") == [
        f"data/cases.yaml:12:25: [dorp] doelgroepen 2: {EMPTY}"
    ]


def test_an_empty_list_item_does_not_move_the_next(problems):
    assert problems(CASES, "doelgroepen: [ouders, jongeren]", "doelgroepen: ['', kinderen]") == [
        f"data/cases.yaml:12:17: [dorp] doelgroepen 1: {EMPTY}",
        "data/cases.yaml:12:21: [dorp] doelgroepen 2: onbekende doelgroep 'kinderen'. Bedoelde u 'jongeren'?",
    ]


def test_an_empty_record_is_named(problems):
    assert problems("measures.yaml", "- {id: bijeen", "-\n- {id: bijeen")[0] == (
        f"data/measures.yaml:2:2: [record 2] {EMPTY}"
    )


@pytest.mark.parametrize("word", ["geen", "niet-beschreven", "niet beschreven", "Geen"])
def test_a_word_for_nothing_is_no_text(problems, word):
    assert problems(CASES, "  titel: Buren helpen", f"  titel: {word}") == [
        f"data/cases.yaml:5:3: [dorp] titel: '{word}' kan hier niet: dit veld vraagt om tekst. "
        "Haal de regel weg als er niets is."
    ]


def test_a_field_that_starts_with_an_equals_sign_is_unknown_like_any_other(problems):
    found = problems(CASES, "borging: {status: gestopt,", "borging: {status: gestopt, =x: 1,")
    assert found[0].startswith("data/cases.yaml:22:30: [dorp] borging: onbekend veld '=x'.")


def test_a_text_of_spaces_is_empty(problems):
    assert problems(CASES, "  titel: Buren helpen", "  titel: '  '") == [
        "data/cases.yaml:5:3: [dorp] titel: is leeg. Vul tekst in of haal de regel weg."
    ]


def test_a_text_where_a_list_belongs_is_named(problems):
    assert problems(
        CASES, "maatregelen:\n    - {maatregel: bijeenkomsten, stand: uitgevoerd}", "maatregelen: bijeenkomsten"
    ) == [
        "data/cases.yaml:13:3: [dorp] maatregelen: verwacht een lijst: zet elke waarde op een eigen regel met een "
        "streepje ervoor, maar kreeg 'bijeenkomsten'."
    ]


def test_a_list_where_a_text_belongs_is_named(problems):
    assert problems(CASES, "  titel: Buren helpen", "  titel: [Buren, helpen]") == [
        "data/cases.yaml:5:3: [dorp] titel: verwacht tekst, maar kreeg een lijst."
    ]


def test_a_text_where_a_block_belongs_is_named(problems):
    assert problems(CASES, "looptijd: {van: 2007-09, tot: 2009-12}", "looptijd: twee jaar") == [
        "data/cases.yaml:11:3: [dorp] looptijd: verwacht een blok met velden, maar kreeg 'twee jaar'."
    ]


def test_a_block_where_a_text_belongs_is_named(problems):
    assert problems(CASES, "  titel: Buren helpen", "  titel: {nl: Buren}") == [
        "data/cases.yaml:5:3: [dorp] titel: verwacht tekst, maar kreeg een blok met velden."
    ]


def test_a_contradiction_needs_two_readings(problems):
    assert problems("conflicts.yaml", "\n    - {tekst: Tien., bron: 'jansen-2010#4.5'}", "") == [
        "data/conflicts.yaml:4:3: [dorp-aantal] lezingen: verwacht er ten minste 2, maar kreeg er 1."
    ]


def test_a_case_with_nothing_but_an_id_hears_at_once_of_every_field_it_needs(folder: Path):
    with (folder / CASES).open("a", encoding="utf-8") as cases:
        cases.write("\n- id: kaal\n")
    with pytest.raises(DataError) as caught:
        load(folder)
    needed = ["schaal", "titel", "kern", "bron", "peildatum", "thema", "gemeente", "provincie"]
    assert {problem.sentence for problem in caught.value.problems} == {
        f"[kaal] veld '{field}' ontbreekt. Voeg het toe."
        + (
            " Waren er meer gemeenten gelijk, of heet de case naar iets anders? Gebruik dan 'gemeenten' of 'naam'."
            if field == "gemeente"
            else ""
        )
        for field in needed
    }

"""Fields that are missing, unknown, double, empty or of the wrong kind."""

from pathlib import Path

import pytest

from macros.reading.load import load
from macros.reading.problems import DataError

CASES = "cases.yaml"
NEEDED = "is leeg. Dit veld is verplicht. Vul het in. Zoek het zo nodig op in de bron."
ITEM = "is leeg. Vul het in, of haal het uit de lijst."


def test_an_unknown_field_gets_the_nearest_name(problems):
    assert problems(CASES, "  titel: Buren helpen", "  tittel: Buren helpen") == [
        "data/cases.yaml:5:3: [dorp] onbekend veld 'tittel'. Bedoelde u 'titel'?",
    ]


def test_an_unknown_field_far_from_any_name_in_a_small_block_gets_the_choices(problems):
    assert problems(CASES, "borging: {status: gestopt,", "borging: {status: gestopt, xyzzy: 3,") == [
        "data/cases.yaml:22:30: [dorp] borging: onbekend veld 'xyzzy'. "
        "Kies uit: tweede_lezing, bron, tegenstrijdigheid, volgens, volgens_naam, hoofdzaak, tekst, status, peildatum, "
        "financiering."
    ]


def test_a_missing_field_in_a_list_item_names_the_item_from_one(problems):
    assert problems(CASES, "{geldbron: gemeente, aandeel: 25,", "{aandeel: 25,") == [
        "data/cases.yaml:21:7: [dorp] financiering 2: veld 'geldbron' ontbreekt. Voeg het toe. "
        "Kies uit: provincie, gemeente, fonds."
    ]


def test_a_double_field_names_the_earlier_line(problems):
    assert problems(CASES, "  titel: Buren helpen", "  titel: Buren helpen\n  titel: Buren luisteren") == [
        "data/cases.yaml:6:3: veld 'titel' staat twee keer in dit blok (eerder op regel 5). Voeg ze samen, of "
        "haal er een weg."
    ]


@pytest.mark.parametrize("nothing", ["", "~", "null", "''", "[]", "{}"])
def test_an_empty_field_is_one_problem_and_not_also_missing(problems, nothing):
    assert problems(CASES, "  titel: Buren helpen", f"  titel: {nothing}") == [
        f"data/cases.yaml:5:3: [dorp] titel: {NEEDED}"
    ]


def test_an_empty_optional_field_is_a_problem_too(problems):
    assert problems(CASES, "financiering: geen", "financiering:") == [
        "data/cases.yaml:38:3: [stad] financiering: is leeg. Zegt de bron dat het er niet was? Schrijf geen. Zegt "
        "de bron "
        "er niets over? Schrijf niet-beschreven. Is de bron er nog niet op gelezen? Haal dit veld weg."
    ]


def test_an_empty_list_item_is_named(problems):
    assert problems(CASES, "doelgroepen: [ouders, jongeren]", "doelgroepen: [ouders, '']") == [
        f"data/cases.yaml:12:25: [dorp] doelgroepen 2: {ITEM}"
    ]


def test_an_empty_list_item_does_not_move_the_next(problems):
    assert problems(CASES, "doelgroepen: [ouders, jongeren]", "doelgroepen: ['', kinderen]") == [
        f"data/cases.yaml:12:17: [dorp] doelgroepen 1: {ITEM}",
        "data/cases.yaml:12:21: [dorp] doelgroepen 2: onbekende doelgroep 'kinderen'. Kies uit: ouders, jongeren. "
        "Staat het er "
        "niet bij? Zet het in data/vocabularies.yaml, bij lijst 'doelgroepen'.",
    ]


def test_an_empty_record_is_named(problems):
    assert problems("measures.yaml", "- {id: bijeen", "-\n- {id: bijeen")[0] == (
        "data/measures.yaml:2:2: [record 2] is leeg. Vul het record in, of haal het streepje weg."
    )


@pytest.mark.parametrize("word", ["geen", "niet-beschreven", "niet beschreven", "Geen"])
def test_a_word_for_nothing_is_no_text(problems, word):
    assert problems(CASES, "  titel: Buren helpen", f"  titel: {word}") == [
        f"data/cases.yaml:5:3: [dorp] titel: '{word}' kan hier niet: dit veld vraagt om tekst. "
        "Dit veld is verplicht. Vul het in. Zoek het zo nodig op in de bron."
    ]


def test_a_field_that_starts_with_an_equals_sign_is_unknown_like_any_other(problems):
    found = problems(CASES, "borging: {status: gestopt,", "borging: {status: gestopt, =x: 1,")
    assert found[0].startswith("data/cases.yaml:22:30: [dorp] borging: onbekend veld '=x'.")


def test_a_text_of_spaces_is_empty(problems):
    assert problems(CASES, "  titel: Buren helpen", "  titel: '  '") == [f"data/cases.yaml:5:3: [dorp] titel: {NEEDED}"]


def test_a_text_where_a_list_belongs_is_named(problems):
    assert problems(
        CASES, "maatregelen:\n    - {maatregel: bijeenkomsten, stand: uitgevoerd}", "maatregelen: bijeenkomsten"
    ) == [
        "data/cases.yaml:13:3: [dorp] maatregelen: hier hoort een lijst, maar er staat 'bijeenkomsten'. Zet elke "
        "waarde op een eigen regel, met een streepje ervoor. Bijvoorbeeld: - {maatregel: huiskamerbijeenkomsten, "
        "stand: uitgevoerd}"
    ]


def test_a_list_where_a_text_belongs_is_named(problems):
    assert problems(CASES, "  titel: Buren helpen", "  titel: [Buren, helpen]") == [
        "data/cases.yaml:5:3: [dorp] titel: hier hoort tekst, maar er staat een lijst. Maak er één tekst van, zonder "
        "haken of streepjes."
    ]


def test_a_text_where_a_block_belongs_is_named(problems):
    assert problems(CASES, "looptijd: {van: 2007-09, tot: 2009-12}", "looptijd: twee jaar") == [
        "data/cases.yaml:11:3: [dorp] looptijd: hier hoort een blok met velden, maar er staat 'twee jaar'. "
        "Bijvoorbeeld: looptijd: {van: 2022-09, tot: 2023-12}"
    ]


def test_a_block_where_a_text_belongs_is_named(problems):
    assert problems(CASES, "  titel: Buren helpen", "  titel: {nl: Buren}") == [
        "data/cases.yaml:5:3: [dorp] titel: hier hoort tekst, maar er staat een blok met velden. Hoort er een "
        "dubbele punt of haak bij de tekst? Zet de hele tekst tussen aanhalingstekens. Schrijf anders alleen de tekst, "
        "zonder haken en namen van velden."
    ]


def test_a_contradiction_needs_two_readings(problems):
    assert problems("conflicts.yaml", "\n    - {tekst: Tien., bron: 'jansen-2010#4.5'}", "") == [
        "data/conflicts.yaml:4:3: [dorp-aantal] lezingen: hier horen er ten minste 2 te staan, en nu zijn het er 1."
    ]


def test_a_case_with_nothing_but_an_id_hears_at_once_of_every_field_it_needs(folder: Path):
    with (folder / CASES).open("a", encoding="utf-8") as cases:
        cases.write("\n- id: kaal\n")
    with pytest.raises(DataError) as caught:
        load(folder)
    needed = ["schaal", "titel", "kern", "bron", "peildatum", "thema", "gemeente", "provincie"]
    told = [problem.sentence.partition(" Voeg het toe. ") for problem in caught.value.problems]
    assert {start for start, _, _ in told} == {f"[kaal] veld '{field}' ontbreekt." for field in needed}
    assert all(what for _, _, what in told), "each says what belongs there"

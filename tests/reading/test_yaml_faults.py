"""YAML that does not parse: each usual slip has its own sentence, and hides nothing of the rest."""

from pathlib import Path

import pytest

from macros.reading.load import load
from macros.reading.problems import DataError

KERN = "  kern: Buren leerden luisteren."


def test_a_colon_without_quotes_is_named_and_the_mended_line_is_shown(problems):
    assert problems("cases.yaml", KERN, "  kern: Buren: zij leerden luisteren.") == [
        "data/cases.yaml:6:9: er staat een dubbele punt in de tekst. Zet de tekst tussen aanhalingstekens, zo: "
        "kern: 'Buren: zij leerden luisteren.'"
    ]


def test_a_colon_without_quotes_between_braces_is_named_and_mended(problems):
    assert problems("cases.yaml", "tekst: Het paste goed.,", "tekst: Het paste: goed.,") == [
        "data/cases.yaml:49:53: er staat een dubbele punt in de tekst. Zet de tekst tussen aanhalingstekens, zo: "
        "- {factor: maatwerk, oordeel: hielp, tekst: 'Het paste: goed.', volgens: onderzoekers}"
    ]


def test_an_apostrophe_in_a_mended_line_is_doubled(problems):
    assert problems("cases.yaml", KERN, "  kern: Let op: foto's van buren.")[0].endswith(
        "zo: kern: 'Let op: foto''s van buren.'"
    )


def test_a_tab_is_named(problems):
    assert problems("cases.yaml", KERN, "\tkern: Buren leerden luisteren.") == [
        "data/cases.yaml:6:1: hier staat een tab. Gebruik spaties om in te springen."
    ]


def test_a_wrong_indent_is_named(problems):
    assert problems("cases.yaml", KERN, "   kern: Buren leerden luisteren.") == [
        "data/cases.yaml:6:4: deze regel springt niet goed in. Zet hem recht onder de regels waar hij bij hoort, "
        "met spaties."
    ]


def test_a_quote_that_is_never_closed_is_named(problems):
    assert problems("cases.yaml", KERN, "  kern: 'Buren leerden luisteren.") == [
        "data/cases.yaml:6:9: dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de tekst nog een."
    ]


def test_a_brace_that_is_never_closed_is_named(problems):
    assert problems(
        "cases.yaml", "  looptijd: {van: 2007-09, tot: 2009-12}", "  looptijd: {van: 2007-09, tot: 2009-12"
    ) == ["data/cases.yaml:11:13: deze haak wordt niet goed gesloten. Kijk of er een komma of haak ontbreekt."]


def test_a_brace_at_the_end_of_a_record_is_named_where_it_stands(problems):
    found = problems("cases.yaml", "  niet_beschreven: [vast-geld]", "  niet_beschreven: [")
    assert found == [
        "data/cases.yaml:27:20: deze haak wordt niet goed gesloten. Kijk of er een komma of haak ontbreekt."
    ]


@pytest.mark.parametrize("sign", ["@", "`", "%"])
def test_a_text_that_starts_with_a_reserved_sign_is_named(problems, sign):
    assert problems("cases.yaml", KERN, f"  kern: {sign}Buren leerden luisteren.") == [
        f"data/cases.yaml:6:9: tekst kan niet met '{sign}' beginnen. Zet de tekst tussen aanhalingstekens."
    ]


def test_a_text_that_starts_with_a_star_is_named(problems):
    assert problems("cases.yaml", KERN, "  kern: *Buren leerden luisteren.") == [
        "data/cases.yaml:6:9: tekst kan niet met '*' of '&' beginnen. Zet de tekst tussen aanhalingstekens."
    ]


def test_one_record_that_does_not_parse_hides_no_problem_of_the_others(folder: Path):
    cases = folder / "cases.yaml"
    text = cases.read_text(encoding="utf-8")
    text = text.replace(KERN, "  kern: Buren: ja.").replace("schaal: regio", "schaal: reggio")
    cases.write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load(folder)
    assert [problem.line for problem in caught.value.problems] == [6, 32]
    assert caught.value.problems[1].sentence == "[stad] onbekende schaal 'reggio'. Bedoelde u 'regio'?"


def test_a_file_that_does_not_parse_makes_no_noise_about_references_into_it(problems):
    found = problems("factors.yaml", "stelling: Zoek uit wat past.", "stelling: Zoek: uit wat past.")
    assert [problem.split(": ")[0] for problem in found] == ["data/factors.yaml:1:62"]


def test_a_field_without_a_colon_is_named(problems):
    assert problems("cases.yaml", KERN, "  kern Buren leerden luisteren.") == [
        "data/cases.yaml:6:3: na de naam van een veld hoort een dubbele punt met een spatie erachter, "
        "zoals 'kern: ...'."
    ]


def test_a_field_without_a_colon_at_the_end_of_a_record_is_no_traceback(problems):
    found = problems("cases.yaml", "  niet_beschreven: [vast-geld]", "  niet_beschreven [vast-geld]")
    assert len(found) == 1
    assert "dubbele punt" in found[0]


@pytest.mark.parametrize("sign", ["&Co is een bedrijf", "&a [*a]"])
def test_a_text_that_yaml_would_read_as_a_reference_is_named(problems, sign):
    assert problems("cases.yaml", KERN, f"  kern: {sign}")[0] == (
        "data/cases.yaml:6:9: tekst kan niet met '*' of '&' beginnen. Zet de tekst tussen aanhalingstekens."
    )


@pytest.mark.parametrize("text", ["!Let op buren", "! Let op buren", "!!str Let op buren", "!<x> Let op buren"])
def test_a_text_that_starts_with_an_exclamation_mark_is_named(problems, text):
    assert problems("cases.yaml", KERN, f"  kern: {text}") == [
        "data/cases.yaml:6:9: tekst kan niet met '!' beginnen. Zet de tekst tussen aanhalingstekens."
    ]


def test_a_hidden_sign_is_named(problems):
    assert problems("cases.yaml", KERN, "  kern: Buren\x07 leerden.") == [
        "data/cases.yaml:6:14: er staat een onzichtbaar teken op deze regel. Typ de tekst opnieuw in."
    ]


def test_a_list_as_the_name_of_a_field_is_named(problems):
    assert problems("cases.yaml", KERN, "  [a, b]: Buren leerden.\n" + KERN) == [
        "data/cases.yaml:6:3: hier hoort de naam van een veld. Zet tekst met haken tussen aanhalingstekens."
    ]


def test_a_colon_in_a_list_item_is_named_and_mended(problems):
    assert problems("cases.yaml", "  aanleiding: niet-beschreven", "  aanleiding:\n    - Eerst: dit doen.") == [
        "data/cases.yaml:40:7: er staat een dubbele punt in de tekst. Zet de tekst tussen aanhalingstekens, zo: "
        "- 'Eerst: dit doen.'"
    ]


def test_a_colon_on_the_next_line_of_a_text_is_named_and_mended(problems):
    assert problems("cases.yaml", KERN, "  kern: Buren leerden\n    nu dit: luisteren.") == [
        "data/cases.yaml:6:9: er staat een dubbele punt in de tekst. Zet de tekst tussen aanhalingstekens, zo: "
        "kern: 'Buren leerden nu dit: luisteren.'"
    ]


@pytest.mark.parametrize("text", ["& buren", "&", "*", "* buren"])
def test_a_text_that_is_a_reserved_sign_alone_is_named(problems, text):
    assert problems("cases.yaml", KERN, f"  kern: {text}") == [
        "data/cases.yaml:6:9: tekst kan niet met '*' of '&' beginnen. Zet de tekst tussen aanhalingstekens."
    ]

"""Values: what the editor wrote stays; numbers, dates, links, ids and hostile text are judged."""

import pytest
from pydantic import TypeAdapter, ValidationError

from macros.reading.load import load
from macros.reading.parse import parse
from macros.records.case import Case
from macros.records.values import Link, Tekst

CASES = "cases.yaml"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
"""The flag of England."""


@pytest.mark.parametrize(
    "written", ["no", "yes", "on", "12:30", "012", "1_000", "2007-09", "2024-13-01", "1e3", "0x1F", ".5"]
)
def test_a_value_stays_what_the_editor_wrote(written):
    assert parse("data/x.yaml", f"- {{id: {written}}}\n").values == [{"id": written}]


def test_a_number_that_is_no_number_is_named(problems):
    assert problems(CASES, "aandeel: 75", "aandeel: veel") == [
        "data/cases.yaml:20:54: [dorp] financiering 1 aandeel: hier hoort een getal, zoals 14 of 2.5, maar er "
        "staat 'veel'."
    ]


@pytest.mark.parametrize("written", ["12:30", "0x1F", "3/4", "veel"])
def test_what_yaml_would_guess_to_be_a_number_is_none(problems, written):
    assert problems(CASES, "aandeel: 75", f'aandeel: "{written}"')[0].endswith(f"maar er staat '{written}'.")


@pytest.mark.parametrize(
    ("written", "mended"), [("075", "75"), ("2,5", "2.5"), ("1_000", "1000"), (".5", "0.5"), ("+5", "5"), ("5.", "5")]
)
def test_a_number_that_is_written_otherwise_is_mended(problems, written, mended):
    assert problems(CASES, "aandeel: 75", f'aandeel: "{written}"')[0].endswith(
        f"'{written}' staat er niet zoals een getal hoort. Schrijf {mended}."
    )


def test_the_word_no_is_no_number(problems):
    assert problems(CASES, "aandeel: 75", 'aandeel: "geen"')[0].endswith(
        "'geen' is geen getal. Is het nul? Schrijf 0. Noemt de bron geen getal? Haal dit veld weg."
    )


def test_a_number_between_quotes_is_a_text_to_others(problems):
    assert problems(CASES, "aandeel: 75", "aandeel: '75.5'") == [
        "data/cases.yaml:20:54: [dorp] financiering 1 aandeel: tussen aanhalingstekens lezen andere programma's dit "
        "niet als getal. Schrijf 75.5."
    ]


@pytest.mark.parametrize("written", ["2010", "4.10", "0x1F", "1e3", ".5", "-4", "012", "true", "False", ".inf", ".NaN"])
def test_a_text_that_is_a_number_to_others_needs_quotes(problems, written):
    assert problems(CASES, "titel: Buren helpen", f"titel: {written}") == [
        "data/cases.yaml:5:3: [dorp] titel: zonder aanhalingstekens lezen andere programma's dit niet als tekst. "
        f"Schrijf '{written}'."
    ]


@pytest.mark.parametrize(
    "written", ["'2010'", '"4.10"', ">-\n    2010", "2010 mensen", "no", "1_000", "12:30", "4.1.0", "2010-05-01", "e3"]
)
def test_a_text_in_quotes_or_that_nobody_takes_for_a_number_is_welcome(problems, written):
    assert problems(CASES, "titel: Buren helpen", f"titel: {written}") == []


@pytest.mark.parametrize(
    ("file", "old", "new", "place"),
    [
        ("sources.yaml", "{id: '4.5',", "{id: 4.5,", "8:8: [jansen-2010] onderdelen 1 id"),
        ("sources.yaml", "paginas: '60'", "paginas: 60", "9:78: [jansen-2010] onderdelen 2 paginas"),
        (CASES, "tekst: Het geld was op.", "tekst: 12", "22:30: [dorp] borging tekst"),
        (CASES, "- id: dorp\n", "- id: 12\n", "1:3: [12] id"),
        (
            CASES,
            "bron: {id: losse-tips, vindplaats: p. 12}",
            "bron: {id: losse-tips, vindplaats: 12}",
            "35:26: [stad] bron vindplaats",
        ),
        (CASES, "bron: {id: losse-tips, vindplaats: p. 12}", "bron: 12", "35:3: [stad] bron"),
    ],
)
def test_every_text_that_is_a_number_to_others_needs_quotes(problems, file, old, new, place):
    found = [problem for problem in problems(file, old, new) if "zonder aanhalingstekens" in problem]
    written = new.rstrip("\n},").rpartition(": ")[2]
    assert found == [
        f"data/{file}:{place}: zonder aanhalingstekens lezen andere programma's dit niet als tekst. "
        f"Schrijf '{written}'."
    ]


def test_a_part_of_a_source_that_is_a_number_to_others_needs_quotes(problems):
    assert problems(CASES, "bron: {id: losse-tips, vindplaats: p. 12}", "bron: {id: jansen-2010, onderdeel: 4.5}") == [
        "data/cases.yaml:35:27: [stad] bron onderdeel: zonder aanhalingstekens lezen andere programma's dit niet als "
        "tekst. Schrijf '4.5'."
    ]


def test_a_word_of_a_list_that_is_a_number_to_others_needs_quotes_when_it_is_one(folder, problems):
    words = folder / "vocabularies.yaml"
    words.write_text(words.read_text("utf-8").replace("{id: regio, label: regio}", "{id: '12', label: regio}"), "utf-8")
    assert "[dorp] onbekende schaal '5'. Kies uit: wijk, 12 (regio)." in problems(CASES, "schaal: wijk", "schaal: 5")[0]
    assert "[dorp] schaal: zonder aanhalingstekens" in problems(CASES, "schaal: 5", "schaal: 12")[0]
    assert not [found for found in problems(CASES, "schaal: 12", "schaal: '12'") if "[dorp]" in found]


def test_the_time_of_an_event_may_be_a_bare_year_and_no_other_bare_number(problems):
    assert problems(CASES, "  niet_b", "  verloop: [{wanneer: 2009, tekst: X.}]\n  niet_b") == []
    assert problems(CASES, "{wanneer: 2009, tekst: X.}", "{wanneer: 12, tekst: X.}") == [
        "data/cases.yaml:27:14: [dorp] verloop 1 wanneer: zonder aanhalingstekens lezen andere programma's dit niet "
        "als tekst. Schrijf '12'."
    ]


def test_a_point_for_thousands_is_ambiguous(problems):
    assert problems(CASES, "aandeel: 75", "bedrag: 50.000") == [
        "data/cases.yaml:20:54: [dorp] financiering 1 bedrag: '50.000' kan twee getallen zijn. Is het 50000? "
        "Schrijf 50000, zonder punt. Is het 50,000, met cijfers achter de komma? Schrijf 50.0."
    ]


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("2010-13", "is geen datum, want maand 13 bestaat niet. Kijk het na in de bron."),
        ("maart 2010", "staat er niet zoals een datum hoort. Schrijf 2010-03."),
        ("2010-3", "staat er niet zoals een datum hoort. Schrijf 2010-03."),
        ("2010-02-30", "is geen datum, want februari 2010 heeft 28 dagen. Kijk het na in de bron."),
        ("10-03-2010", "staat er niet zoals een datum hoort. Schrijf 2010-03-10."),
        ("ooit", "is geen datum. Schrijf een jaar, jaar-maand of jaar-maand-dag, zoals 2010-03."),
    ],
)
def test_a_date_that_is_no_date_is_named(problems, written, sentence):
    assert problems(CASES, "peildatum: 2010-03", f"peildatum: {written}") == [
        f"data/cases.yaml:9:3: [dorp] peildatum: '{written}' {sentence}"
    ]


@pytest.mark.parametrize(("start", "end"), [("2007-09", "2007-08"), ("2009-12", "2008"), ("2009-12-31", "2009-11")])
def test_an_end_before_the_start_is_named(problems, start, end):
    assert problems(CASES, "{van: 2007-09, tot: 2009-12}", f"{{van: {start}, tot: {end}}}") == [
        f"data/cases.yaml:11:{21 + len(start)}: [dorp] looptijd tot: het eind ({end}) ligt voor het begin ({start}). "
        "Kijk na welke van de twee niet klopt."
    ]


def test_an_end_in_the_same_year_as_the_start_is_no_problem(problems):
    assert problems(CASES, "{van: 2007-09, tot: 2009-12}", "{van: 2007-09, tot: 2007}") == []


@pytest.mark.parametrize("link", ["javascript:alert(1)", "ftp://voorbeeld.nl", "//voorbeeld.nl", "HTTPS://x.nl"])
def test_a_link_that_is_not_http_is_named(problems, link):
    assert problems("sources.yaml", "  uitgever: Een club", f"  uitgever: Een club\n  link: '{link}'") == [
        f"data/sources.yaml:15:3: [losse-tips] link: '{link}' is geen link die met http:// of https:// begint."
    ]


@pytest.mark.parametrize(
    ("sign", "code"), [("\u202e", "202E"), ("\u200b", "200B"), ("\u200d", "200D"), ("\xad", "00AD")]
)
def test_a_link_with_a_sign_that_nobody_sees_is_named(sign, code):
    with pytest.raises(ValidationError, match=rf"de tekst bevat een teken dat niemand ziet: .*\(U\+{code}\)"):
        TypeAdapter(Link).validate_python(f"https://voorbeeld.nl/{sign}gnp.exe")


@pytest.mark.parametrize("mark", ["{{", "{%", "{#"])
def test_text_that_smells_of_a_template_is_named(problems, mark):
    assert problems(CASES, "kern: Buren leerden luisteren.", f'kern: "Buren {mark} 7 leerden"') == [
        f"data/cases.yaml:6:3: [dorp] kern: de tekst bevat '{mark}'. Dat is sjablooncode: haal die weg."
    ]


@pytest.mark.parametrize("tag", ["<script>", "</p>", "<img src=x>", "<!--", "&lt;", "&#60;"])
def test_text_that_smells_of_html_is_named(problems, tag):
    assert problems(CASES, "kern: Buren leerden luisteren.", f'kern: "Buren {tag} leerden"') == [
        f"data/cases.yaml:6:3: [dorp] kern: de tekst bevat HTML-code: '{tag}'. Schrijf gewone tekst."
    ]


@pytest.mark.parametrize("text", ["minder dan < 5 mensen", "Blijf & Co", "a > b", "R&D; en meer", "50 % {samen}"])
def test_signs_in_plain_text_are_no_problem(problems, text):
    assert problems(CASES, "kern: Buren leerden luisteren.", f'kern: "{text}"') == []


@pytest.mark.parametrize(
    ("written", "like"),
    [("Dorp", "dorp"), ("dorp_een", "dorp-een"), ("dorp een", "dorp-een"), ("-dorp", "dorp"), ("dörp", "dorp")],
)
def test_an_id_of_other_signs_is_named(problems, written, like):
    assert problems(CASES, "- id: dorp\n", f"- id: {written}\n") == [
        f"data/cases.yaml:1:3: [{written}] id: '{written}' kan geen id zijn. "
        f"Gebruik kleine letters en cijfers, met streepjes ertussen. Bijvoorbeeld: {like}."
    ]


def test_a_list_where_a_number_belongs_is_one_problem(problems):
    assert problems(CASES, "aandeel: 75", "aandeel: [75]") == [
        "data/cases.yaml:20:54: [dorp] financiering 1 aandeel: hier hoort één getal, zoals 14 of 2.5."
    ]


def test_a_negative_number_is_none(problems):
    assert problems(CASES, "aandeel: 75", "aandeel: -5")[0].endswith(
        "'-5' is minder dan nul, en dat kan hier niet. Kijk het na in de bron."
    )


def test_an_end_that_is_no_date_is_one_problem(problems):
    assert problems(CASES, "{van: 2007-09, tot: 2009-12}", "{van: 2007-09, tot: 2009-13}") == [
        "data/cases.yaml:11:28: [dorp] looptijd tot: '2009-13' is geen datum, want maand 13 bestaat niet. "
        "Kijk het na in de bron."
    ]


def test_an_id_that_is_the_address_of_an_overview_is_named(problems):
    assert problems(CASES, "- id: dorp\n", "- id: index\n") == [
        "data/cases.yaml:1:3: [index] id: 'index' is al het adres van een overzicht. Kies een andere id."
    ]


@pytest.mark.parametrize("text", ["Een feest 🎉", "Een gezin 👨‍👩‍👧 ❤️", "𝒳 en 漢字", "100\u00a0euro", ENGLAND])
def test_any_sign_that_can_be_seen_is_welcome_in_a_title(problems, text):
    assert problems(CASES, "titel: Buren helpen", f'titel: "{text}"') == []


@pytest.mark.parametrize(
    ("sign", "code"),
    [
        ("\0", "0000"),
        ("\x07", "0007"),
        ("\u202e", "202E"),
        ("\u200b", "200B"),
        ("\x9c", "009C"),
        ("\u00ad", "00AD"),
        ("\uf0b7", "F0B7"),
        (ENGLAND[1:], "E0067"),
        (ENGLAND[:-1], "E0067"),
    ],
)
def test_a_sign_that_nobody_sees_is_named(sign, code):
    with pytest.raises(ValidationError, match=rf"de tekst bevat een teken dat niemand ziet: .*\(U\+{code}\)"):
        TypeAdapter(Tekst).validate_python(f"Buren{sign} helpen")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("caf\ufffd", "de tekst bevat een vervangteken (U+FFFD): daar is een letter verloren. Typ het woord opnieuw."),
        ("ﬁets", "'ﬁ' is één teken. Typ de letters 'fi'."),
        ("Ĳsselstein", "'Ĳ' is één teken. Typ de letters 'IJ'."),
    ],
)
def test_a_sign_that_hides_letters_is_named(text, sentence):
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Tekst).validate_python(text)
    assert [error["msg"] for error in caught.value.errors()] == [sentence]


@pytest.mark.parametrize("written", ["Buren\\nhelpen", "Buren\\x0ahelpen", "Buren\\r\\nhelpen", "Buren\\t helpen"])
def test_the_end_of_a_line_inside_a_text_is_a_space(folder, written):
    cases = folder / "cases.yaml"
    cases.write_text(cases.read_text(encoding="utf-8").replace("titel: Buren helpen", f'titel: "{written}"'), "utf-8")
    assert load(folder)[Case]["dorp"].titel == "Buren helpen"


@pytest.mark.parametrize("written", ["nee", "no", "true", "Ja", "'nee'"])
def test_a_main_point_is_marked_with_yes_or_not_at_all(problems, written):
    lesson = "tekst: Elke groep kreeg iets anders."
    assert problems(CASES, lesson, f"hoofdzaak: {written}, {lesson}") == [
        "data/cases.yaml:24:65: [dorp] lessen 1 hoofdzaak: hier kan alleen ja staan. Geldt dit? Schrijf ja. Geldt "
        "het niet? Haal dit veld weg."
    ]


@pytest.mark.parametrize("written", ["ja", "'ja'"])
def test_a_main_point_is_welcome(problems, written):
    lesson = "tekst: Elke groep kreeg iets anders."
    assert problems(CASES, lesson, f"hoofdzaak: {written}, {lesson}") == []

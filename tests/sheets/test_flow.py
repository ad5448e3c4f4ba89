"""Our HTML as a running text for paper: what stands there, what is for the screen only, and text that stays text."""

from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import escape
from pypdf import PdfReader

from macros.sheets.document import FLOW, Document, Part
from macros.sheets.drawing import UNKNOWN, made
from macros.sheets.flow import flow
from macros.sheets.line import plain
from macros.sheets.nodes import RunningText, every, words

Node = dict[str, Any]


def heads(nodes: list[Node]) -> list[tuple[int, str]]:
    """Return the level and the words of every heading."""
    return [(node["niveau"], plain(node["inhoud"])) for node in every(nodes) if node["soort"] == "kop"]


def test_headings_get_levels_from_the_first_and_never_skip_one():
    html = "<h1>A</h1><h4>B</h4><h5>C</h5><h2>D</h2><h3>E</h3>"
    assert heads(flow(html, level=2)) == [(2, "A"), (3, "B"), (4, "C"), (3, "D"), (4, "E")]


def test_headings_go_no_deeper_than_a_pdf_has_them():
    assert heads(flow("".join(f"<h{n}>x</h{n}>" for n in range(1, 7)), level=3))[-1] == (6, "x")


def test_a_heading_in_a_list_is_a_line_because_a_list_has_no_sections():
    (found,) = flow("<ul><li><h3>Titel</h3><p>Tekst</p></li></ul>")
    assert [(node["soort"], node["stijl"]) for node in found["items"][0]] == [("alinea", "tussenkop"), ("alinea", "")]


def test_a_fold_is_open_below_its_heading_which_stands_there_once():
    html = '<details><summary>Meer</summary><h3 id="meer" class="onzichtbaar">Meer</h3><p>Tekst</p></details>'
    head, text = flow(html)
    assert (plain(head["inhoud"]), head["plekken"], plain(text["inhoud"])) == ("Meer", ["meer"], "Tekst")


def test_a_fold_without_a_heading_leads_its_first_paragraph_with_its_summary():
    (found,) = flow("<details><summary>kanttekening</summary><p>Dat klopt niet.</p></details>")
    assert plain(found["inhoud"]) == "Kanttekening: Dat klopt niet."
    assert found["inhoud"][0]["soort"] == "sterk"


def test_a_fold_that_begins_with_its_summary_says_it_once():
    line, _ = flow("<details><summary>Wat misging</summary><p>Wat misging:</p><ul><li>a</li></ul></details>")
    assert plain(line["inhoud"]) == "Wat misging:"


def test_a_fold_without_a_heading_or_a_paragraph_has_its_summary_above_it():
    line, list_ = flow("<details><summary>Waarom</summary><ul><li>Zo</li></ul></details>")
    assert (line["stijl"], list_["soort"]) == ("tussenkop", "lijst")


@pytest.mark.parametrize(
    "html",
    [
        '<p class="kruimels" data-search-exclude><a href="../">Cases</a></p>',
        "<nav><h2>Verder</h2><p>Daar</p></nav>",
        "<button>Kopieer</button>",
        "<script>alert(1)</script><style>p{}</style>",
        '<span aria-hidden="true">●</span>',
        '<a class="plek" id="bewering-1" href="#bewering-1" aria-hidden="true"></a>',
        '<div class="verwijzen"><details><summary>Verwijs naar deze pagina</summary><p>BibTeX</p></details></div>',
        '<details><summary>Woorden</summary><h2 id="uitleg-woorden">Woorden op deze pagina</h2><p>a</p></details>',
        '<p class="cijfers__bestand"><a href="a.csv">bestand</a></p>',
        '<svg aria-hidden="true"><rect/></svg>',
    ],
)
def test_what_is_for_the_screen_only_is_left_out(html: str):
    assert flow(html) == []


def test_a_word_that_a_button_explains_is_a_word():
    (found,) = flow('<p>Een <button class="begrip">meldcode</button><span popover>Uitleg</span>.</p>')
    assert plain(found["inhoud"]) == "Een meldcode."


def test_marks_within_a_line_keep_their_kind_and_where_they_lead():
    (found,) = flow('<p><strong>a</strong> <em>b</em><sup><a href="#noot-1">1</a></sup> <a href="../x/">c</a></p>')
    assert found["inhoud"] == [
        {"soort": "sterk", "inhoud": ["a"]},
        " ",
        {"soort": "nadruk", "inhoud": ["b"]},
        {"soort": "boven", "inhoud": [{"soort": "link", "naar": "#noot-1", "inhoud": ["1"]}]},
        " ",
        {"soort": "link", "naar": "../x/", "inhoud": ["c"]},
    ]


def test_a_number_of_a_source_stays_with_its_word():
    (found,) = flow("<p>Het werkte. <sup>1</sup> Soms.</p>")
    assert plain(found["inhoud"]) == "Het werkte.1 Soms."


def test_spaces_are_as_a_browser_shows_them():
    (found,) = flow("<p>\n  een <span> twee</span>\n drie\u00a0vier  </p>")
    assert plain(found["inhoud"]) == "een twee drie\u00a0vier"


def test_what_the_styles_of_the_site_write_stands_there():
    html = '<span class="volgens">volgens de uitvoerder</span> <a class="spreekt-tegen" href="#a">Hoe?</a>'
    (found,) = flow(f"<p>Ja. {html}</p>")
    assert plain(found["inhoud"]) == "Ja. (volgens de uitvoerder) ≠ Hoe?"


def test_a_table_has_head_rows_and_a_grid_without_holes():
    html = """<table><caption>Titel</caption><thead><tr><th rowspan="2">A</th><th colspan="2">B</th></tr>
    <tr><th>C</th><th>D</th></tr></thead><tbody><tr><th rowspan="3">E</th><td>1</td></tr><tr><td colspan="9">2</td></tr>
    </tbody><tfoot><tr><td>F</td></tr></tfoot></table>"""
    (found,) = flow(html)
    assert (found["titel"], len(found["kop"]), len(found["rijen"]), found["voet"]) == ("Titel", 2, 3, 1)
    assert len(found["kolommen"]) == 10
    for rows in (found["kop"], found["rijen"]):
        assert sum(cell["breed"] * cell["hoog"] for row in rows for cell in row) == len(rows) * 10


def test_a_column_of_numbers_is_known():
    (found,) = flow("<table><thead><tr><th>a</th><th>b</th></tr></thead><tr><td>Ja</td><td>1.200 %</td></tr></table>")
    assert [column["getallen"] for column in found["kolommen"]] == [False, True]


def test_ids_stay_with_what_follows_them_but_not_in_a_head_that_is_repeated():
    head = '<table><thead><tr><th id="k">x</th></tr></thead></table>'
    text, table = flow(f'<span id="oud"></span><p id="p">a <a id="b">b</a></p>{head}')
    assert text["plekken"] == ["oud", "p", "b"]
    assert "plekken" not in str(table)


def test_terms_hold_all_that_stands_below_them():
    (found,) = flow('<dl class="feiten"><div><dt>Waar</dt><dd>dorp</dd><dd>stad</dd></div></dl>')
    (row,) = found["rijen"]
    assert (plain(row["term"]), words(row["uitleg"]), row["letters"]) == ("Waar", "Dorp Stad", 4)


def test_a_picture_is_known_by_its_words():
    (found,) = flow("<svg role='img'><title>Staafdiagram</title><desc>Ja: 3.</desc><text>Ja</text></svg>")
    assert (found["soort"], found["alt"]) == ("beeld", "Staafdiagram Ja: 3.")


HOSTILE = ("#panic()", "*x*", "$a$", "\u202e", "<b>", "{{ 7*7 }}", "</p><h1>x", "&amp;", '"><script>')


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_records_stays_text(text: str):
    assert plain(flow(f"<p>{escape(text)}</p>")[0]["inhoud"]) == text


TAGS = (
    *("<p>", "</p>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<th>", "<td colspan=3 rowspan=2>", "</table>"),
    *("<dl>", "<dt>", "<dd>", "<details>", "<summary>", "<h3>", "</h3>", "x", "<br>", "<ol>", "<sup>", "<a href=y>"),
)


@given(st.text(alphabet=st.sampled_from("<>/=\"' abdhiltu123&;!-"), max_size=80))
def test_any_html_becomes_something(html: str):
    flow(html)


@settings(max_examples=30)
@given(st.lists(st.sampled_from(TAGS)))
def test_any_nesting_becomes_pages(tags: list[str]):
    nodes = flow(f"<h1>Titel</h1>{''.join(tags)}")
    levels = [level for level, _ in heads(nodes)]
    assert all(after - before <= 1 for before, after in zip([0, *levels], levels, strict=False))
    assert drawn(nodes)


def test_text_is_never_code_on_paper():
    html = "".join(f"<p>{escape(text)}</p>" for text in HOSTILE)
    (page,) = drawn([*flow("<h1>Titel</h1>"), *flow(html)])
    assert [text for text in HOSTILE if text.replace("\u202e", UNKNOWN) not in page] == []


def test_a_long_table_has_its_head_on_every_page():
    rows = "<tr><td>Waarde</td><td>Uitleg</td></tr>" * 90
    pages = drawn(flow(f"<h1>T</h1><table><thead><tr><th>Kop</th><th>Ernaast</th></tr></thead>{rows}</table>"))
    assert len(pages) > 1
    assert all("Ernaast" in page for page in pages)


def test_margins_tell_what_it_is_and_from_when():
    (page,) = drawn(flow("<h1>Titel</h1><p>Tekst</p>"))
    assert "Handboek. Gegevens van 2010" in page
    assert "Deel" in page


def drawn(nodes: list[Node]) -> list[str]:
    """Return the words of each page of a document with these nodes."""
    text = RunningText(nodes, "Handboek", "Gegevens van 2010", "Deel", "Hoofdstuk")
    pdf = made(Document("Titel", "", 0, [Part(FLOW, text)])).pdf
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]

"""The whole handbook as one PDF, made of the invented records and the real pages of docs/, and read back."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from pypdf import PdfReader

from macros.addresses import Address
from macros.book.places import Chapter, Places, placed
from macros.book.whole import whole_handbook
from macros.book.wide import LANDSCAPE, fitted, least_width
from macros.pages import pages
from macros.reading.colophon import with_day_of_data, with_site
from macros.reading.load import load
from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.since import Verandering
from macros.records.source import Bron
from macros.records.survey import Enquetetabel
from macros.records.term import Begrip
from macros.sheets.drawing import UNKNOWN, made
from macros.sheets.flow import flow
from tests.site.invented import invented_data

SITE = "https://handboek.example/"
NAME = "Een handboek"
HOSTILE = "#panic() *x* $a$ <b>vet</b> \u202e [link](javascript:x)"


@pytest.fixture(scope="session")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Handboek:
    """The invented handbook with what docs/ leads to; the text of one claim is hostile."""
    data = invented_data()
    folder = tmp_path_factory.mktemp("data")
    for file, records in data.items():
        (folder / file).write_text(yaml.safe_dump(records, allow_unicode=True, sort_keys=False), encoding="utf-8")
    handbook = load(folder)
    lesson, *lessons = handbook[Case]["dorp"].lessen
    hostile = lesson.model_copy(update={"tekst": HOSTILE})  # a text that the reader of the data refuses
    handbook = handbook.met(handbook[Case]["dorp"].model_copy(update={"lessen": [hostile, *lessons]}))
    return with_day_of_data(with_site(handbook, NAME, SITE), "1262304000")


@pytest.fixture(scope="session")
def pdf(invented: Handboek) -> bytes:
    """The whole handbook."""
    return made(whole_handbook(invented)).pdf


@pytest.fixture(scope="session")
def reader(pdf: bytes) -> PdfReader:
    """The whole handbook, read back."""
    return PdfReader(BytesIO(pdf))


@pytest.fixture(scope="session")
def texts(reader: PdfReader) -> list[str]:
    """The words of every page, with single spaces."""
    return [" ".join(page.extract_text().split()) for page in reader.pages]


@pytest.fixture(scope="session")
def bookmarks(reader: PdfReader) -> list[str]:
    """The title of every bookmark."""
    return [" ".join(str(item.title).split()) for item in _flat(reader.outline)]


def _flat(outline: list[Any]) -> Iterator[Any]:
    for item in outline:
        if isinstance(item, list):
            yield from _flat(item)
        else:
            yield item


def letters(text: str) -> str:
    """Return a text without spaces and hyphens, which a line break may add."""
    return re.sub(r"[\s\-\u00ad\u200b]", "", text)


def test_it_is_dutch_tagged_and_has_the_title_of_the_handbook(reader: PdfReader):
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "nl"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == f"{NAME}. Het hele handboek"


def test_it_says_that_it_is_accessible_and_fit_to_be_kept(pdf: bytes):
    assert b"<pdfuaid:part>1" in pdf
    assert b"<pdfaid:part>2" in pdf
    assert b"<pdfaid:conformance>A" in pdf


def test_the_same_handbook_makes_the_same_bytes(invented: Handboek, pdf: bytes):
    assert made(whole_handbook(invented)).pdf == pdf


def test_no_page_is_without_words(texts: list[str]):
    assert all(len(text) > 60 for text in texts)


def test_every_record_with_a_page_has_a_bookmark(invented: Handboek, bookmarks: list[str]):
    wanted = [page for page in pages(invented).values() if page.zoekbaar]
    missing = [page.titel for page in wanted if not any(page.titel in title for title in bookmarks)]
    assert wanted
    assert missing == []


def test_words_changes_and_contradictions_have_a_bookmark(invented: Handboek, bookmarks: list[str]):
    small = {letters(title).lower() for title in bookmarks}
    names = [
        *(term.term for term in invented[Begrip].values()),
        *(change.term for change in invented[Verandering].values()),
        *(conflict.vraag for conflict in invented[Tegenstrijdigheid].values()),
    ]
    assert [name for name in names if letters(name).lower() not in small] == []


def test_claims_of_each_kind_stand_in_it(invented: Handboek, texts: list[str]):
    all_ = letters(" ".join(texts))
    case = invented[Case]["alles"]
    factor = next(iter(invented[Succesfactor].values()))
    change = next(iter(invented[Verandering].values()))
    conflict = next(iter(invented[Tegenstrijdigheid].values()))
    wanted = [
        case.kern,
        *(step.tekst for step in case.werkwijze or ()),
        factor.stelling,
        *([factor.redactie.zelfscan] if factor.redactie else ()),
        change.nu.tekst,
        conflict.getoond,
        conflict.waarom,
        *(table.vraag for table in invented[Enquetetabel].values()),
        *(source.titel for source in invented[Bron].values()),
    ]
    assert [text for text in wanted if letters(text) not in all_] == []


def test_hostile_text_is_text(texts: list[str]):
    assert letters(HOSTILE.replace("\u202e", UNKNOWN)) in letters(" ".join(texts))


def test_tables_have_heads_and_charts_have_words(pdf: bytes, reader: PdfReader):
    kinds = [str(item.get_object().get("/S")) for item in _structure(reader)]
    assert {"/TH", "/THead", "/TD", "/Figure", "/L", "/LI", "/Lbl"} <= {*kinds}
    figures = [item for item in _structure(reader) if item.get_object().get("/S") == "/Figure"]
    assert all(item.get_object().get("/Alt") for item in figures)
    assert any("Alle getallen staan in de tabel" in str(item.get_object()["/Alt"]) for item in figures)


def _structure(reader: PdfReader) -> Iterator[Any]:
    waiting = [reader.trailer["/Root"]["/StructTreeRoot"]["/K"]]
    while waiting:
        item = waiting.pop().get_object()
        if isinstance(item, list):
            waiting += item
        elif isinstance(item, dict) and "/S" in item:
            yield item
            waiting += [item["/K"]] if "/K" in item else []


def test_the_index_says_where_a_word_stands(invented: Handboek, texts: list[str]):
    index = texts[max(number for number, text in enumerate(texts) if "Register" in text) :]
    assert any(re.search(r"\b\d+(, \d+)*\b", text) for text in index)
    assert all(letters(term.term) in letters(" ".join(index)) for term in invented[Begrip].values())


def test_what_is_for_the_screen_is_not_there(texts: list[str]):
    all_ = " ".join(texts)
    assert "Verwijs naar deze pagina" not in all_
    assert "Snel weg" not in all_
    assert "BibTeX" not in all_


def test_without_pages_of_its_own_it_still_holds_every_record(invented: Handboek, tmp_path: Path):
    document = whole_handbook(invented, docs=tmp_path)
    told = " ".join(str(part.inhoud) for part in document.delen)
    assert all(case.titel in told for case in invented[Case].values())
    assert made(document).paginas > len(invented[Case])


def chapter(page: str, html: str) -> Chapter:
    """Return a page as a chapter, as `chapters` makes it."""
    first, *rest = flow(html)
    return Chapter(Address(page), "", "", [{**first, "plekken": ["", *first.get("plekken", ())]}, *rest])


def links(chapters: list[Chapter]) -> list[dict[str, Any]]:
    """Return every link of the first chapter."""
    return [word for node in chapters[0].knopen for word in node["inhoud"] if isinstance(word, dict)]


@pytest.mark.parametrize(
    ("href", "leads"),
    [
        ("../b/#c", {"plek": "b/#c", "blz": True}),
        ("../b/lijst/2/#c", {"plek": "b/#c", "blz": True}),
        ("../b/#nergens", {"plek": "b/#", "blz": True}),
        ("#d", {"plek": "a/#d", "blz": False}),
        ("../elders/#e", {"adres": "https://site.example/elders/#e"}),
        ("https://www.example.nl/", {"adres": "https://www.example.nl/"}),
        ("javascript:alert(1)", {}),
        ("http://[", {}),
    ],
)
def test_a_link_leads_to_its_place_in_the_document_else_to_the_site(href: str, leads: dict[str, Any]):
    book = [
        chapter("a/", f'<h1>A</h1><p id="d"><a href="{href}">x</a></p>'),
        chapter("b/", '<h1>B</h1><p id="c">c</p>'),
    ]
    (found,) = links(placed(book, Places.of(book, "https://site.example/")))
    assert {name: value for name, value in found.items() if name not in ("soort", "inhoud")} == leads


def test_without_a_site_a_link_to_elsewhere_is_plain_words():
    book = [chapter("a/", '<h1>A</h1><p><a href="../elders/">x</a></p>')]
    assert links(placed(book, Places.of(book, ""))) == [{"soort": "link", "inhoud": ["x"]}]


def test_a_place_that_a_page_has_twice_is_one():
    book = [chapter("a/", '<h1>A</h1><p id="d">1</p><p id="d">2</p><p><a href="#d">x</a></p>')]
    assert [node.get("plek") for node in placed(book, Places.of(book, ""))[0].knopen] == [None, "a/#d", None, None]


def wide(columns: int, letters_: int = 13) -> str:
    """Return a table with so many columns of long words, with one row."""
    head = "".join(f"<th>{'k' * letters_}{number}</th>" for number in range(columns))
    row = "".join(f"<td>{'w' * letters_}</td>" for _ in range(columns))
    return f"<table><caption>Breed</caption><thead><tr>{head}</tr></thead><tbody><tr>{row}</tr></tbody></table>"


def test_a_wide_table_lies_on_its_side():
    nodes, landscape = fitted(flow(wide(7)))
    assert landscape
    assert least_width(nodes[0]) <= LANDSCAPE


def test_a_wider_table_has_its_columns_as_rows_and_says_so():
    note, table = fitted(flow(wide(15)))[0]
    assert "omgewisseld" in note["inhoud"][0]
    assert (len(table["kolommen"]), len(table["rijen"])) == (2, 14)


def test_a_table_that_fits_no_sheet_is_left_out_in_words():
    row = "<tr>" + "<td>wwwwwwwwwwwww</td>" * 15 + "</tr>"
    html = wide(15).replace("</tbody>", row * 15 + "</tbody>")
    (found,) = fitted(flow(html))[0]
    assert found["inhoud"] == ["De tabel ‘Breed’ is te breed voor papier. Op de site staat hij wel."]

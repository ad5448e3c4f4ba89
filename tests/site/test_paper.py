"""Every kind of page on paper, as a browser prints it: what every sheet says, and what stands where it breaks."""

import io
import re

import pytest
from conftest import Opener
from kinds_of_pages import MOVED, PAGES
from playwright.sync_api import Page
from pypdf import PdfReader

SMALL = """() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
        const it = texts.currentNode.parentElement;
        const points = parseFloat(getComputedStyle(it).fontSize) * 0.75;
        const seen = texts.currentNode.data.trim() && it.checkVisibility() && !it.closest(".tabel");
        if (seen && points < 7.99) found.push(`${it.localName}.${it.className} ${points}`);
    }
    return found;
}"""
"""Type that is too small to read on paper. Tables have rules of their own."""
UNTOLD = """() => [...document.querySelectorAll("article a[href^=http]")]
    .filter((link) => !getComputedStyle(link, "::after").content.includes(link.getAttribute("href")))
    .map((link) => link.href)"""
"""Links to other sites that do not tell paper where they lead."""
HEADS = "[...document.querySelectorAll('h1, h2, h3, h4')].map((head) => head.innerText)"


def flat(text: str) -> str:
    return re.sub(r"\s+", "", text)


def sheets(page: Page) -> list[str]:
    """Print a page and return the text of every sheet."""
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages]


@pytest.mark.parametrize("name", PAGES)
def test_every_sheet_says_what_it_is_and_no_head_stands_alone_at_its_foot(
    open_page: Opener, paths: dict[str, str], name: str
) -> None:
    page = open_page(paths[name], still=name == MOVED)
    printed = sheets(page)
    title = page.get_by_role("heading", level=1).inner_text()
    today = page.evaluate("new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date())")
    for number, sheet in enumerate(printed, start=1):
        for said in ("Handboek Migranten bereiken", title, page.url, today, f"{number} van {len(printed)}"):
            assert flat(said) in flat(sheet)
    page.emulate_media(media="print")
    heads = tuple(flat(head) for head in page.evaluate(HEADS) if head.strip())
    assert [sheet[-80:] for sheet in printed[:-1] if flat(sheet).endswith(heads)] == []


@pytest.mark.parametrize("name", PAGES)
def test_paper_has_no_text_under_eight_points_and_tells_where_links_lead(
    open_page: Opener, paths: dict[str, str], name: str
) -> None:
    page = open_page(paths[name], still=name == MOVED)
    page.emulate_media(media="print")
    assert (page.evaluate(SMALL), page.evaluate(UNTOLD)) == ([], [])

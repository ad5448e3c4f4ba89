"""How much of the real site a reader gets at once: words in sight on every page, and sheets of paper of every case."""

import io
import re
from collections.abc import Callable, Iterator

import pytest
from conftest import Opener, opener
from in_sight import words_in_sight
from invented import ROOT
from kinds_of_pages import DOCS_PAGES, PAGES
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from macros import addresses
from macros.reading.load import load
from macros.records.base import MetAdres
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, Soort
from macros.views.shared.sight import IN_SIGHT

MOST_SHEETS = 4
"""How many sheets of A4 a case may take as it stands. The report's own chapter about one takes three pages."""
LINE = 30
"""So many signs of a text stand on one sheet together, also where the text goes on on the next."""
KINDS = {kind.kamer: kind for kind in SOORTEN if kind.kamer}


@pytest.fixture(scope="module")
def real_handbook() -> Handboek:
    """The real handbook."""
    return load(ROOT / "data")


@pytest.fixture
def open_real(browser: Browser, address: str) -> Iterator[Opener]:
    """Opens a page of the real site."""
    with opener(browser, address) as open_:
        yield open_


def pages_of(kind: Soort, handbook: Handboek) -> list[str]:
    """Return the address of every page about a record of a kind."""
    return [
        addresses.page(record).page
        for record in handbook[kind.model].values()
        if isinstance(record, MetAdres) and addresses.has_page(record)
    ]


def measured(found: Callable[[Page], int], open_real: Opener, paths: list[str]) -> dict[str, int]:
    """Return what is found on each page."""
    return {path: found(open_real(path)) for path in paths}


def beyond(counts: dict[str, int], most: int) -> dict[str, int]:
    return {path: count for path, count in counts.items() if count > most}


def sheets(page: Page) -> list[str]:
    """Print a page as it stands, and return the words of each sheet."""
    reader = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    return [sheet.extract_text() for sheet in reader.pages]


def flat(text: str) -> str:
    """Return a text without what breaking lines does to it."""
    return re.sub(r"[\s\xad-]+", "", text)


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_a_record_answers_in_few_words(open_real: Opener, real_handbook: Handboek, kind: str) -> None:
    counts = measured(words_in_sight, open_real, pages_of(KINDS[kind], real_handbook))
    assert len(counts) > 1
    assert min(counts.values()) > 50, "words were counted"
    assert beyond(counts, IN_SIGHT) == {}


@pytest.mark.parametrize("name", DOCS_PAGES)
def test_any_other_page_answers_in_few_words(open_real: Opener, real_handbook: Handboek, name: str) -> None:
    counts = measured(words_in_sight, open_real, [PAGES[name](real_handbook)])
    assert beyond(counts, IN_SIGHT) == {}


def test_a_case_takes_few_sheets_of_paper_as_it_stands(open_real: Opener, real_handbook: Handboek) -> None:
    counts = measured(lambda page: len(sheets(page)), open_real, pages_of(KINDS["case"], real_handbook))
    assert counts.keys() == {addresses.page(case).page for case in real_handbook[Case].values()}
    assert beyond(counts, MOST_SHEETS) == {}


def test_a_case_that_was_opened_is_on_paper_whole(open_real: Opener, real_handbook: Handboek) -> None:
    for path in pages_of(KINDS["case"], real_handbook):
        page = open_real(path)
        inside = "details.meer > :not(summary) :is(.bewering__tekst, .getal, .tegenstrijdigheid li)"
        folded = [flat(text)[:LINE] for text in page.locator(inside).all_text_contents() if text.strip()]
        short = flat("".join(sheets(page)))
        page.get_by_role("button", name="Alles openen").click()
        long = flat("".join(sheets(page)))
        assert [text for text in folded if text not in long] == [], path
        assert folded[-1] not in short, "what is folded stays so on paper"

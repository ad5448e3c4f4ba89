"""How much of the real site a reader gets at once: words in sight, sheets of paper of every case, and scripts."""

import gzip
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import Opener, Tabs, opener
from in_sight import words_in_sight
from invented import ROOT
from kinds_of_pages import DOCS_PAGES, PAGES
from playwright.sync_api import Page
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
def open_real(tabs: Tabs, address: str) -> Iterator[Opener]:
    """Opens a page of the real site."""
    with opener(tabs, address) as open_:
        yield open_


def pages_of(kind: Soort, handbook: Handboek) -> list[str]:
    """Return the address of every page about a record of a kind."""
    return [
        addresses.page(record).page
        for record in handbook[kind.model].values()
        if isinstance(record, MetAdres) and addresses.has_page(record)
    ]


def measured(found: Callable[[Page], Any], open_real: Opener, paths: list[str]) -> dict[str, Any]:
    """Return what is found on each page."""
    counts = {}
    for path in paths:
        counts[path] = found(open_real(path))
        open_real.close()
    return counts


def beyond(counts: dict[str, int], most: int) -> dict[str, int]:
    return {path: count for path, count in counts.items() if count > most}


def sheets(page: Page) -> list[str]:
    """Print a page as it stands, and return the words of each sheet."""
    reader = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    return [sheet.extract_text() for sheet in reader.pages]


WITHOUT_EXPLANATIONS = """told => told.map((one) => {
  const copy = one.cloneNode(true);
  copy.querySelectorAll("[popover]").forEach((explanation) => explanation.remove());
  return copy.textContent;
})"""
"""The words of claims, without what explains a word when it is pressed: paper has that at its foot."""


class Printed:
    """A case on paper: as it stands when it was just opened, and with all that unfolds."""

    def __init__(self, page: Page):
        inside = "details.meer > :not(summary) :is(.bewering__tekst, .getal, .tegenstrijdigheid li)"
        told = page.locator(inside).evaluate_all(WITHOUT_EXPLANATIONS)
        self.folded = [flat(text)[:LINE] for text in told if text.strip()]
        self.short = sheets(page)
        page.get_by_role("button", name="Alles openen").click()
        self.long = sheets(page)


@pytest.fixture(scope="module")
def printed(tabs: Tabs, address: str, real_handbook: Handboek) -> dict[str, Printed]:
    """Every case on paper, by the address of its page."""
    with opener(tabs, address) as open_:
        return measured(Printed, open_, pages_of(KINDS["case"], real_handbook))


def flat(text: str) -> str:
    """Return a text without what breaking lines does to it."""
    return re.sub(r"[\s\xad-]+", "", text)


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_a_record_answers_in_few_words(open_real: Opener, real_handbook: Handboek, kind: str) -> None:
    counts = measured(words_in_sight, open_real, pages_of(KINDS[kind], real_handbook))
    assert len(counts) > 1
    assert min(counts.values()) > 40, "words were counted"
    assert beyond(counts, IN_SIGHT) == {}


@pytest.mark.parametrize("name", DOCS_PAGES)
def test_any_other_page_answers_in_few_words(open_real: Opener, real_handbook: Handboek, name: str) -> None:
    counts = measured(words_in_sight, open_real, [PAGES[name](real_handbook)])
    assert beyond(counts, IN_SIGHT) == {}


def test_a_case_takes_few_sheets_of_paper_as_it_stands(printed: dict[str, Printed], real_handbook: Handboek) -> None:
    assert printed.keys() == {addresses.page(case).page for case in real_handbook[Case].values()}
    assert beyond({path: len(case.short) for path, case in printed.items()}, MOST_SHEETS) == {}


def test_a_case_that_was_opened_is_on_paper_whole(printed: dict[str, Printed]) -> None:
    for path, case in printed.items():
        short, long = flat("".join(case.short)), flat("".join(case.long))
        assert [text for text in case.folded if text not in long] == [], path
        assert case.folded[-1] not in short, f"what is folded stays so on paper: {path}"


MOST_SCRIPT = 30_000
"""How many bytes of script, as a server sends them (gzip), a page may fetch before a reader searches."""
WITH_WIDGETS = (
    *("cases/", "cases/lessen/", "succesfactoren/zelfscan/", "vergelijken/", "vergelijken/naast-elkaar/"),
    *("aanbevelingen/", "maatregelen/", "trainers/", "verzamelen/", "zoeken/", "cases/arnhem/"),
)
FETCHED = "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))"


def test_no_page_fetches_much_script_before_a_reader_searches(open_real: Opener, site: Path, address: str) -> None:
    def weight(page: Page) -> int:
        page.wait_for_load_state("networkidle")
        scripts = [site / url.removeprefix(address) for url in page.evaluate(FETCHED)]
        assert len(scripts) > 5
        return sum(len(gzip.compress(script.read_bytes())) for script in scripts)

    assert beyond(measured(weight, open_real, list(WITH_WIDGETS)), MOST_SCRIPT) == {}

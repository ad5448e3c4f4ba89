"""What the search gets of each page of a build, and its files when all pages are there."""

from html import unescape
from pathlib import Path

from mkdocs.structure.pages import Page

from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.search.entry import Passage
from macros.search.files import search_files
from macros.search.gather import SearchedPage, gather
from macros.search.index import make_index
from macros.search.synonyms import synonyms
from macros.site.ready_page import ReadyPage
from macros.site.sections import sections

TITLE = 1
"""The level of the heading that is the title of a page."""
WORDS = "zoekwoorden"
"""In the head of a page in docs/: what readers may type who look for it, and what stands nowhere on it."""


def searched(page: Page) -> SearchedPage:
    """Return a page as the search takes it, once its words are there."""
    found = page.sections if isinstance(page, ReadyPage) else sections(page.content or "")
    title = unescape(str(page.meta.get("title", page.title)))
    told = [section for section in found if section.title or section.text]
    passages = [
        Passage(section.id if section.level > TITLE else "", unescape(section.title), section.text) for section in told
    ]
    asked = [passage.kop for passage in passages if not passage.anker and passage.kop != title]
    names = [*filter(None, asked), *page.meta.get(WORDS, ())]
    return SearchedPage(Address(page.url), title, passages, names, "search" not in page.meta)


def write_search(handbook: Handboek, pages: list[SearchedPage], folder: Path) -> None:
    """Write the files of the search into the folder of the site."""
    index = make_index(gather(handbook, pages))
    for path, text in search_files(index, synonyms(handbook)).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

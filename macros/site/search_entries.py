"""What the search knows of a page: an entry for each section, as Material makes them, in a tenth of the time."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from macros.markup import UNSEARCHED
from macros.site.ready_page import ReadyPage
from macros.site.sections import plain, sections

SEARCH = "material/search"


def add_to_search(page: Page, config: MkDocsConfig) -> None:
    """Add a page to the index, which Material starts anew at every build and writes when all pages are built.

    A page whose head says something about the search is left to Material.
    """
    index = getattr(config.plugins.get(SEARCH), "search_index", None)  # there is none when the search is off
    if index and not page.meta.keys() & {"search", "tags"}:
        index.entries.extend(search_entries(page))
        page.meta["search"] = {"exclude": True}  # so that Material does not do it again
        page.content = (page.content or "").replace(UNSEARCHED, "")


def search_entries(page: Page) -> list[dict[str, str]]:
    """Return the entries of a rendered page; the first stands for the page itself."""
    found = page.sections if isinstance(page, ReadyPage) else sections(page.content or "")
    return [
        {
            "location": f"{page.url}#{section.id}" if number and section.id else page.url,
            "title": section.title or " ".join(plain(str(page.meta.get("title", page.title))).split()),
            "text": section.text,
        }
        for number, section in enumerate(found)
    ]

"""What the search knows of a ready page: an entry for each section, as Material makes them of other pages."""

from mkdocs.config.defaults import MkDocsConfig

from macros.site.ready_page import ReadyPage

SEARCH = "material/search"


def search_entries(page: ReadyPage) -> list[dict[str, str]]:
    """Return the entries of a rendered page; none when it is not to be found."""
    if not page.ready.zoekbaar:
        return []
    return [
        {
            "location": f"{page.url}#{section.id}" if section.id else page.url,
            "title": section.title if section.id else page.meta["title"],
            "text": section.text,
        }
        for section in page.sections
    ]


def add_to_search(page: ReadyPage, config: MkDocsConfig) -> None:
    """Add a page to the index, which Material starts anew at every build and writes when all pages are built."""
    index = getattr(config.plugins.get(SEARCH), "search_index", None)
    if index:  # there is none when the search is off
        index.entries.extend(search_entries(page))

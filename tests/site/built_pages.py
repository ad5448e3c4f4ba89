"""A built site, read page by page: ids, addresses, attributes and text."""

from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

HERE = "http://site/"
UNSEEN = {"pre", "script", "style", "title"}  # titles and references as code have tests of their own


class BuiltPage(HTMLParser):
    """What a reader's browser makes of a page."""

    def __init__(self, html: str):
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        """Of every tag: its name, and of every attribute the name and the value."""
        self.tags: list[str] = []
        self.texts: list[str] = []
        self._within: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._within = [tag] if tag in UNSEEN else []
        for name, value in attrs:
            self.attributes.append((tag, name, value or ""))
            if name == "id" and value:
                self.ids.append(value)
            if name in ("href", "src") and value is not None:
                self.targets.append(value)

    def handle_endtag(self, tag: str) -> None:
        self._within = []

    def handle_data(self, data: str) -> None:
        if not self._within:
            self.texts.append(data)

    @property
    def text(self) -> str:
        """The text of the page without its tags."""
        return "".join(self.texts)


Pages = dict[str, BuiltPage]


def read_pages(site: Path) -> Pages:
    """Return every HTML page of a built site by its address."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        address = path.relative_to(site).as_posix().removesuffix("index.html")
        found[HERE + address] = BuiltPage(path.read_text(encoding="utf-8"))
    return found


def links_inside(pages: Pages, root: str = HERE) -> list[tuple[str, str, str]]:
    """Return of every link that stays on the site: the page it stands on, where it leads, and the place there."""
    found = []
    for address, page in pages.items():
        for target in page.targets:
            whole, anchor = urldefrag(urljoin(address, target))
            whole = whole.partition("?")[0]  # what a page is asked to show first
            if whole.startswith(root):
                found.append((address, HERE + whole.removeprefix(root), unquote(anchor)))
    return found


def broken_links(pages: Pages, site: Path) -> list[str]:
    """Return every link inside the site that leads to no page, no file or no place."""
    broken = []
    places = {address: {*page.ids} for address, page in pages.items()}
    for address, target, anchor in links_inside(pages):
        if target in pages:
            if anchor and anchor not in places[target]:
                broken.append(f"{address}: {target}#{anchor} (no such anchor)")
        elif not (site / unquote(urlsplit(target).path).lstrip("/")).is_file():
            broken.append(f"{address}: {target} (no such page)")
    return broken


def double_ids(pages: Pages) -> dict[str, list[str]]:
    """Return the ids that stand more than once on a page, by its address."""
    found = {
        address: sorted(one for one, times in Counter(page.ids).items() if times > 1) for address, page in pages.items()
    }
    return {address: ids for address, ids in found.items() if ids}

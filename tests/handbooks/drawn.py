"""Everything a handbook draws, and what a reader sees of it: words, links, and the places that links can lead to."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser

from macros.blocks import BLOCKS, block
from macros.pages import Page, pages
from macros.records.handbook import Handboek

SPACE = re.compile(r"\s+")
INLINE = {"a", "em", "span", "strong"}


@dataclass
class Drawn(HTMLParser):
    """One page or block as a reader meets it."""

    html: str
    words: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep where a tag leads and which place it is."""
        self.words += [] if tag in INLINE and ("class", "onderkop") not in attrs else [" "]
        for name, value in attrs:
            if name == "href":
                self.links.append(value or "")
            if name == "id":
                self.ids.append(value or "")

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.words.append(data)

    @cached_property
    def text(self) -> str:
        """The words as a reader sees them, with single spaces."""
        return SPACE.sub(" ", "".join(self.words)).strip()

    def says(self, phrase: str) -> bool:
        """Return whether a phrase stands there, as whole words, with small letters or capitals."""
        small, text = phrase.lower(), self._small
        start = text.find(small)
        while start >= 0:
            around = text[start - 1 : start] + text[start + len(small) : start + len(small) + 1]
            if not any(sign.isalnum() for sign in around):
                return True
            start = text.find(small, start + 1)
        return False

    @cached_property
    def _small(self) -> str:
        return self.text.lower()


def whole(handbook: Handboek) -> dict[str, Drawn]:
    """Return everything a handbook draws: pages by their address; blocks too, on the page in docs/ that calls them."""
    found = {address(path): page.teken() for path, page in pages(handbook).items()}
    for name, known in BLOCKS.items():
        found[known.plaats.page] = found.get(known.plaats.page, "") + block(name, handbook, known.plaats)
    return {page: Drawn(html) for page, html in found.items()}


def address(path: str) -> str:
    """Return the address of a page by the file that MkDocs makes it from."""
    return path.removesuffix(".md").removesuffix("index") + ("" if path.endswith("index.md") else "/")


def page_of(handbook: Handboek, path: str) -> Drawn:
    """Return one page, drawn."""
    found: Page = pages(handbook)[path]
    return Drawn(found.teken())


def block_of(handbook: Handboek, name: str) -> Drawn:
    """Return one block, drawn on the page that calls it."""
    return Drawn(block(name, handbook, BLOCKS[name].plaats))

"""HTML read into a tree of elements: what our templates and Markdown write, and anything else without an error."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from typing import TypeAlias

from macros.markup import WITHOUT_END

BLOCKS = {
    *(
        "address",
        "article",
        "aside",
        "blockquote",
        "details",
        "div",
        "dl",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
    ),
    *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "svg", "table"),
    *("ul",),
}
"""Elements that stand apart from the line around them."""
UNREAD = {"script", "style"}
"""Elements whose text is for a browser."""


@dataclass(eq=False)
class Element:
    """An element: its tag, its attributes, and what stands in it."""

    tag: str
    attrs: dict[str, str] = field(default_factory=dict)
    children: list["Child"] = field(default_factory=list)

    @property
    def id(self) -> str:
        """Its place on the page; "" for none."""
        return self.attrs.get("id", "")

    @cached_property
    def classes(self) -> list[str]:
        """The names by which styles know it, in their order."""
        return self.attrs.get("class", "").split()

    @cached_property
    def is_block(self) -> bool:
        """Whether it, or something in it, stands apart from the line."""
        return self.tag in BLOCKS or any(child.is_block for child in self.elements)

    @property
    def elements(self) -> list["Element"]:
        """The elements in it, without text between them."""
        return [child for child in self.children if isinstance(child, Element)]

    def named(self, *tags: str) -> list["Element"]:
        """Return the elements directly in it with one of these tags."""
        return [child for child in self.elements if child.tag in tags]


Child: TypeAlias = Element | str


def elements(html: str) -> Sequence[Child]:
    """Return what stands in HTML; a tag that is never closed ends with what it stands in."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.open[0].children


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("")]

    def handle_starttag(self, tag: str, attrs: Iterable[tuple[str, str | None]]) -> None:
        made = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(made)
        if tag not in WITHOUT_END:
            self.open.append(made)

    def handle_startendtag(self, tag: str, attrs: Iterable[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Close the nearest element of that name with all in it; an end without a begin is nothing."""
        depth = max((index for index, element in enumerate(self.open) if index and element.tag == tag), default=0)
        if depth:
            del self.open[depth:]

    def handle_data(self, data: str) -> None:
        if self.open[-1].tag not in UNREAD:
            self.open[-1].children.append(data)

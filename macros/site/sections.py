"""The body of a page read once: its sections, each with its words.

In what our templates and Markdown write, every value is escaped, so that `<` starts a tag and nothing else. That makes
`re` enough, where the html.parser of Python takes longer than drawing the page did.
"""

import re
from dataclasses import dataclass, field
from html import escape, unescape

from macros.markup import LEFT_OUT, TAG, UNSEARCHED, WITHOUT_END

COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
ID = re.compile(r'\sid="([^"]*)"')

HEADINGS = {f"h{level}": level for level in range(1, 7)}
INLINE = {
    "a",
    "abbr",
    "b",
    "bdi",
    "button",
    "cite",
    "code",
    "em",
    "i",
    "mark",
    "q",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
    "u",
    "wbr",
}
"""What stands within a line: all else keeps apart from its neighbours, so that their words do not grow together."""
UNREAD = {"caption", "script", "style", "svg", "template"}


@dataclass
class Section:
    """A heading with an id and the words below it."""

    level: int = 0
    id: str = ""
    within: bool = False
    """True when the heading stands inside another element: its section ends where that element does."""
    title_words: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The title as HTML without tags, on one line."""
        return " ".join(TAG.sub("", "".join(self.title_words)).split())

    @property
    def text(self) -> str:
        """The words, as plain text on one line; a dot keeps apart what stood apart and ended without one."""
        lines = [" ".join(line.split()) for line in "".join(self.words).split("\n\n")]
        told = [line if line[-1] in ".?!:" else f"{line} ·" for line in lines if line]
        return " ".join(told).removesuffix(" ·")


def sections(html: str) -> list[Section]:
    """Return the sections of a page's body; what is marked data-search-exclude, or not seen, is in none of them.

    What stands before the first heading is a section without an id; a body that starts with its h1 has none.
    """
    found = [Section()]
    unread: list[str] = []
    words = found[0].words
    titles: list[str] = []
    after: list[tuple[str, list[str]]] = []  # of every open element: its tag, and where words go when it has ended
    first, *parts = TAG.split(COMMENT.sub("", html))
    words.append(unescape(first))
    for closing, tag, attributes, text in zip(*(parts[start::4] for start in range(4)), strict=True):
        if tag not in INLINE or (tag == "span" and attributes and UNSEARCHED not in attributes):
            words.append(" " if tag == "span" else "\n\n")  # a span with a look of its own often stands apart too
        if closing:
            if after and after[-1][0] == tag:
                words = after.pop()[1]
                if tag not in INLINE:
                    words.append("\n\n")
        elif tag not in WITHOUT_END and not attributes.endswith("/"):
            named = ID.search(attributes) if tag in HEADINGS and words is not unread else None
            if named:
                section = Section(HEADINGS[tag], unescape(named[1]), bool(after))
                found.append(section)
                after.append((tag, section.words))
                words = titles = section.title_words
            else:
                after.append((tag, words))
                if tag in UNREAD or (attributes and LEFT_OUT.search(attributes)):
                    words = unread
        if text:
            words.append(plain(text) if words is titles else unescape(text))
    return found[1:] if html.lstrip().startswith("<h1") else found


def ids(html: str) -> set[str]:
    """Return every id in a page's body."""
    return {unescape(found) for found in ID.findall(html)}


def plain(html: str) -> str:
    """Return text as HTML in which only the signs are escaped that HTML needs."""
    return escape(unescape(html), quote=False) if "&" in html else html

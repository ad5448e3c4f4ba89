"""A page as the lines that a reader sees, each with where it stands; so that two versions can be laid side by side."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from macros.markup import TAG, WITHOUT_END

COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
HEADINGS = {f"h{level}" for level in range(2, 7)}
TITLE = "h1"
INLINE = {
    *("a", "abbr", "b", "bdi", "cite", "code", "em", "i", "label", "mark", "q", "s", "small", "span", "strong"),
    *("sub", "sup", "time", "u", "wbr"),
}
"""What stands within a line."""
UNREAD = {"script", "style", "svg", "template", "caption", "colgroup", "thead"}
"""Elements whose words stand elsewhere too, or are none."""
UNSEEN = re.compile(
    r"""\s(?:aria-hidden="true"|hidden(?![-=\w])
    |class="(?:[^"]*\s)?(?:noot|terug|plek|kruimels|verwijzen|sprongen|bladeren|werkbalk)[\s"])""",
    re.VERBOSE,
)
"""What is no text of the page: signs, numbers of notes, and what leads back, on, or to other parts."""
FOLD_LINE = re.compile(r"\sdata-search-exclude")
"""On the line that unfolds: its words stand in the heading behind it too."""
COUNTED = re.compile(r'\s(?:class="(?:[^"]*\s)?(?:telling__zin|in-het-kort)[\s"]|data-geteld)')
"""What programs count on a page."""
LABEL = re.compile(r'\sdata-label="([^"]*)"')
CELLS = {"td", "th"}
PIECES = {"article", "details", "li", "section"}
"""A heading in one of these heads nothing outside it."""


@dataclass(frozen=True)
class Line:
    """A line of text: the heading above it, in a table its row and column, and whether a program counted it."""

    tekst: str
    kop: str = ""
    rij: str = ""
    kolom: str = ""
    geteld: bool = False

    @property
    def plek(self) -> str:
        """Where it stands, in words: its row and column, or the heading above it."""
        return ", ".join(filter(None, [self.rij, self.kolom])) or self.kop


@dataclass
class _Reader:
    """Reads the tags of a page one by one."""

    kop: str = ""
    rij: str = ""
    kolom: str = ""
    words: list[str] = field(default_factory=list)
    open_: list[tuple[str, bool, bool, str]] = field(default_factory=list)
    """Of every open element: its tag, whether it is seen, whether a program counted it, and the heading above it."""

    def read(self, html: str) -> Iterator[Line]:
        """Yield every line."""
        first, *parts = TAG.split(COMMENT.sub("", html))
        self.words.append(first)
        for closing, tag, attributes, text in zip(*(parts[start::4] for start in range(4)), strict=True):
            if tag not in INLINE:
                yield from self._line(tag if closing else "")
            if closing:
                self._close(tag)
            elif tag not in WITHOUT_END and not attributes.endswith("/"):
                self._open(tag, attributes)
            elif tag == "br":
                self.words.append(" ")
            if tag == "span" and attributes:
                self.words.append(" ")  # a span with a look of its own stands apart
            if self._seen:
                self.words.append(text)
        yield from self._line("")

    @property
    def _seen(self) -> bool:
        return not self.open_ or self.open_[-1][1]

    def _open(self, tag: str, attributes: str) -> None:
        folds = tag == "summary" and bool(FOLD_LINE.search(attributes))
        unseen = tag in UNREAD or folds or bool(UNSEEN.search(attributes))
        counted = bool(self.open_ and self.open_[-1][2]) or tag == "tfoot" or bool(COUNTED.search(attributes))
        self.open_.append((tag, self._seen and not unseen, counted, self.kop))
        if tag == "td":
            label = LABEL.search(attributes)
            self.kolom = unescape(label[1]) if label else ""

    def _close(self, tag: str) -> None:
        if self.open_ and self.open_[-1][0] == tag:
            before = self.open_.pop()[3]
            if tag in PIECES:
                self.kop = before
        if tag == "td":
            self.kolom = ""
        elif tag in ("table", "dl"):
            self.rij = ""

    def _line(self, closed: str) -> Iterator[Line]:
        """Yield what was read since the last line, if anything; `closed` is the tag that ends here."""
        text = " ".join(unescape("".join(self.words)).split())
        self.words.clear()
        if not text:
            return
        if closed in HEADINGS:
            self.kop = text
        inside = {tag for tag, *_ in self.open_}
        if "th" in inside or "dt" in inside or closed == "dt":
            self.rij = text
            return
        counted = bool(self.open_ and self.open_[-1][2])
        if inside & CELLS or "dd" in inside or closed == "dd":
            yield Line(text, self.kop, self.rij, self.kolom, counted)
        else:
            yield Line(text, "" if closed in HEADINGS else self.kop, geteld=counted)


def lines(html: str) -> list[Line]:
    """Return the lines of a page's body, in the order of reading."""
    return list(_Reader().read(html))

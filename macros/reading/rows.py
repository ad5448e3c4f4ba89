"""The lines of a record as an editor sees them: each field or dash with its text, also where it is no YAML."""

import re
from dataclasses import dataclass
from functools import cached_property

from macros.reading.brackets import closing
from macros.reading.field_names import is_field

ROW = re.compile(
    r"(?P<indent> *)(?P<dashes>(?:- +)*(?:-(?=$))?)"
    r"(?:(?P<key>[\w=-]+|\"[^\"]*\"|'[^']*') *:(?: +|$))?(?P<text>.*?) *"
)
BLOCK = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9][+-])(?: +#.*)?")
"""What opens a folded text or one whose lines stay as they are."""
DASH_SIGN = re.compile(r"(?P<sign>[–—•·▪◦‣∙●○*−‐‑]|--)[ \t]+(?=\S)(?!- )|(?P<tight>-)(?=[^\W\d_])")
"""What an editor may type for a dash with a space behind it."""
QUOTES = {"'": re.compile(r"'(?:[^']|'')*'"), '"': re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)}


@dataclass
class Row:
    """A line with a field, a dash or a text, and the lines below it on which its text goes on."""

    number: int
    columns: list[int]
    """Where its dashes and its field start."""
    dashes: int
    key: str
    start: str
    """What stands before its text."""
    lines: list[str]
    """Its text, and the lines on which that goes on."""
    depth: int
    """What is deeper than this column belongs to its text."""
    childless: bool = True
    """Whether nothing below it belongs to it."""

    @property
    def first(self) -> str:
        """The text on the line itself."""
        return self.lines[0]

    @property
    def last(self) -> int:
        """The number of the last line of the text."""
        return self.number + len(self.lines) - 1

    @property
    def opens(self) -> bool:
        """Whether what belongs to it stands below it: nothing stands behind its field or dash."""
        return not self.first and bool(self.key or self.dashes)

    @property
    def is_block(self) -> bool:
        """Whether its text is a folded block or one that keeps its lines."""
        return BLOCK.fullmatch(self.first) is not None

    @cached_property
    def text(self) -> str:
        """The whole text on one line, without lines that are a comment."""
        kept = [line.strip() for line in self.lines if not line.lstrip().startswith("#")]
        return " ".join(filter(None, kept)) if kept else self.first

    def mended(self, text: str) -> dict[int, str]:
        """Return the lines of the row with another text: on its first line, with nothing on the next ones."""
        return {self.number: self.start + text, **dict.fromkeys(range(self.number + 1, self.last + 1), "")}


def rows(lines: list[str]) -> list[Row]:
    """Return the rows of a piece, in order; lines that are empty or a comment belong to none."""
    found: list[Row] = []
    number = 0
    while number < len(lines):
        line = lines[number]
        if not line.strip() or line.lstrip().startswith("#"):
            number += 1
            continue
        row = _row(line, number, found[-1] if found else None)
        row.lines += _more(lines, number, row)
        if found and row.columns[0] > found[-1].columns[0]:
            found[-1].childless = False
        found.append(row)
        number = row.last + 1
    return found


def _row(line: str, number: int, before: Row | None) -> Row:
    match = ROW.fullmatch(line)
    assert match is not None, "every line is a row"
    dashes = [match.start("dashes") + at for at, sign in enumerate(match["dashes"]) if sign == "-"]
    columns = [*dashes, match.start("key")] if match["key"] else dashes or [match.start("text")]
    depth = columns[-1]
    if not (dashes or match["key"]) and before is not None and before.opens and columns[0] > before.depth:
        depth = before.depth
    start, text = line[: match.start("text")], match["text"]
    if text.startswith("#"):
        text = ""
    if match["key"] and not text:
        start = start.rstrip() + " "
    return Row(number, columns, len(dashes), match["key"] or "", start, [text], depth)


def _more(lines: list[str], number: int, row: Row) -> list[str]:
    """Return the lines below a row on which its text goes on."""
    if row.opens:
        return []
    deeper = _deeper(lines[number + 1 :], row.depth)
    if row.is_block:
        return deeper
    first = row.first[:1]
    if first in QUOTES and (found := QUOTES[first].match("\n".join([row.first, *deeper]))):
        inside = found[0].count("\n")
        if inside and not any(map(_is_field_line, deeper[:inside])):
            return deeper[:inside] + _plain(deeper[inside:])
    if first in "[{":
        end = closing([row.first, *lines[number + 1 :]], row.depth)
        if end:
            return lines[number + 1 : number + 1 + end]
    return _plain(deeper)


def _deeper(lines: list[str], depth: int) -> list[str]:
    count = 0
    for at, line in enumerate(lines):
        if line.strip():
            if len(line) - len(line.lstrip()) <= depth:
                break
            count = at + 1
    return lines[:count]


def _plain(lines: list[str]) -> list[str]:
    """Return the first lines that can be text: up to one that is a field or a new dash."""
    count = 0
    for at, line in enumerate(lines):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if starts_item(line) or _is_field_line(line):
            break
        count = at + 1
    return lines[:count]


def starts_item(line: str) -> bool:
    """Return whether a line starts with a dash, or with a sign that an editor types for one."""
    text = line.lstrip()
    return text.startswith("- ") or text == "-" or DASH_SIGN.match(text) is not None


def _is_field_line(line: str) -> bool:
    match = ROW.fullmatch(line.lstrip())
    return match is not None and is_field(match["key"] or "") and not match["dashes"]

"""Text that YAML would drop without a word because it takes `#` for the start of a comment.

A comment is welcome on a line of its own, at the depth of the fields around it. Behind anything else, or deeper than
the text it follows, an editor may have meant it as text, so the check asks.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from macros.reading.mending import lost, quoted
from macros.reading.rows import QUOTES, Row, rows
from macros.reading.slips import Slip

HASH = re.compile(r"#(?<!\w#)|#(?<=[>|]\d#)|#(?<=[>|][+-]\d#)")  # the sign first: that is what the search runs for
"""Where a comment may start; one at the beginning of a line is never taken for text.

Both parsers of PyYAML let one start right behind a quote, bracket or comma, and behind the `>2` that opens a block.
Behind any other letter or digit `#` is text, and that goes for nearly all of them: `'rapport-2010#4.5'`.
"""
Place = tuple[int, int]
"""A line and a column, from 0."""


@dataclass(frozen=True)
class _Part:
    """A node, the column of the field or dash it belongs to, and whether it is the name of a field."""

    node: yaml.Node
    depth: int = 0
    key: bool = False

    @property
    def start(self) -> Place:
        return self.node.start_mark.line, self.node.start_mark.column

    @property
    def inner(self) -> list["_Part"]:
        """The parts of a list or block, in the order of the file."""
        if isinstance(self.node, yaml.SequenceNode):
            return [_Part(item, self.start[1]) for item in self.node.value]
        pairs = self.node.value if isinstance(self.node, yaml.MappingNode) else []
        return [
            part
            for key, value in pairs
            for part in (_Part(key, key.start_mark.column, key=True), _Part(value, key.start_mark.column))
        ]

    def holds(self, place: Place) -> bool:
        """Return whether a sign at `place` belongs to the text: not behind the `>-` that opens a block."""
        opens_block = (
            isinstance(self.node, yaml.ScalarNode) and self.node.style in (">", "|") and place[0] == self.start[0]
        )
        return self.start <= place < (self.node.end_mark.line, self.node.end_mark.column) and not opens_block


def lost_texts(text: str, root: yaml.Node) -> Iterator[Slip]:
    """Yield every text of a parsed piece that its YAML drops."""
    if not HASH.search(text):
        return
    lines = text.split("\n")
    for number, line in enumerate(lines):
        for found in HASH.finditer(line):
            place = (number, found.start())
            before = _last_before(_Part(root), place)
            if before and before.holds(place):
                continue
            own_line = not line[: found.start()].strip()
            if not own_line or found.start() > _depth_around(root, before, place):
                yield _slip(lines, number, found.start(), own_line=own_line)
            break  # the rest of the line is one comment


def _depth_around(root: yaml.Node, before: _Part | None, place: Place) -> int:
    """Return how deep a comment at `place` may stand; above the value of a field, that value decides."""
    after = _first_after(_Part(root), place) if before is None or before.key else None
    around = after or before
    return around.depth if around else 0


def _last_before(part: _Part, place: Place) -> _Part | None:
    """Return the last text of a part that starts at or before `place`, None when there is none."""
    if isinstance(part.node, yaml.ScalarNode):
        return part
    inner = part.inner
    before = inner[: bisect_right(inner, place, key=lambda one: one.start)]
    return next((found for one in reversed(before) if (found := _last_before(one, place))), None)


def _first_after(part: _Part, place: Place) -> _Part | None:
    """Return the first text of a part that starts after `place`, None when there is none."""
    if isinstance(part.node, yaml.ScalarNode):
        return part if part.start > place else None
    inner = part.inner
    after = inner[max(bisect_right(inner, place, key=lambda one: one.start) - 1, 0) :]
    return next((found for one in after if (found := _first_after(one, place))), None)


def _slip(lines: list[str], number: int, start: int, *, own_line: bool) -> Slip:
    """Return what falls away behind a `#`, with the line as it should be when that can be known."""
    line = lines[number]
    row = None if own_line else next(one for one in reversed(rows(lines)) if one.number <= number)
    whole = _whole(row, line, number, start) if row else None
    if row is None or whole is None:
        return Slip(number, start, lost(line, start, None))
    mended = row.start + quoted(whole)
    alone = not row.first and number == row.number
    return Slip(number, start, lost(line, start, mended), {number: mended} if alone else {})


def _whole(row: Row, line: str, number: int, start: int) -> str | None:
    """Return a text with what falls away of it, None when that is anybody's guess."""
    first = row.first[:1]
    if not first:  # nothing but a comment, perhaps above a list
        return line[start:].strip() if row.key and number == row.number and row.childless else None
    if row.is_block or first in "[{" or number != row.last:
        return None
    if first not in QUOTES:
        return row.text
    found, gap = QUOTES[first].match(row.text), " " if line[start - 1].isspace() else ""
    return f"{found[0][1:-1]}{gap}{line[start:].strip()}".replace("''", "'") if found and len(row.lines) == 1 else None

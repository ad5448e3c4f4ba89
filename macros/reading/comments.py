"""Text that YAML would drop without a word because it takes ` #` for the start of a comment.

A comment is welcome on a line of its own, at the depth of the fields around it. Behind anything else, or deeper than
the text it follows, an editor may have meant it as text, so the check asks.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from macros.reading.yaml_faults import quoted

HASH = re.compile(r"(?m)(?<=[ \t])#[^\r\n]*")
"""Where a comment may start; one at the beginning of a line is never taken for text."""
PLAIN_LINE = re.compile(r"(?P<start>\s*(?:- +|[\w-]+: +)+)(?P<text>[^\s#'\"\[{>|][^'\"\[\]{}]*)")
"""A line with one whole text without quotes, which can be shown mended."""


@dataclass(frozen=True)
class Lost:
    """A text that would be dropped: its line and column (both from 1) and a Dutch sentence about it."""

    line: int
    column: int
    sentence: str


@dataclass(frozen=True)
class _Scalar:
    """Where a text starts and ends (line, column, from 0), and the column of the field or dash it belongs to.

    `style` is the sign it starts with (a quote, or `>` or `|` for a block), None for a text without; `key` says that
    it is the name of a field.
    """

    start: tuple[int, int]
    end: tuple[int, int]
    style: str | None
    depth: int
    key: bool

    def holds(self, place: tuple[int, int]) -> bool:
        """Return whether a sign at `place` belongs to the text: not behind the `>-` that opens a block."""
        opens_block = self.style in (">", "|") and place[0] == self.start[0]
        return self.start <= place < self.end and not opens_block


def lost_texts(text: str, root: yaml.Node | None) -> Iterator[Lost]:
    """Yield every text of a parsed file (or record) that its YAML drops; positions count from the start of `text`."""
    hashes = list(HASH.finditer(text))
    if not hashes or root is None:
        return
    lines = text.splitlines()
    line_starts = [0, *(found.end() for found in re.finditer(r"\r\n|[\n\r\x85\u2028\u2029]", text))]
    scalars = sorted(_scalars(root, 0), key=lambda scalar: scalar.start)
    starts = [scalar.start for scalar in scalars]
    for found in hashes:
        line = bisect_right(line_starts, found.start()) - 1
        place = (line, found.start() - line_starts[line])
        index = bisect_right(starts, place) - 1
        if index >= 0 and scalars[index].holds(place):
            continue
        own_line = not lines[line][: place[1]].strip()
        if own_line and place[1] <= _depth_around(scalars, index):
            continue
        yield Lost(line + 1, place[1] + 1, _sentence(lines[line], found.group().rstrip(), own_line))


def _depth_around(scalars: list[_Scalar], index: int) -> int:
    """Return how deep a comment behind text `index` may stand; above the value of a field, that value decides."""
    around = index + 1 if index < 0 or (scalars[index].key and index + 1 < len(scalars)) else index
    return scalars[around].depth if scalars else 0


def _scalars(node: yaml.Node, depth: int, key: bool = False) -> Iterator[_Scalar]:
    """Yield every text below a node; `depth` is the column of the field or dash it belongs to."""
    if isinstance(node, yaml.ScalarNode):
        start, end = node.start_mark, node.end_mark
        yield _Scalar((start.line, start.column), (end.line, end.column), node.style, depth, key)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item, node.start_mark.column)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(key, key.start_mark.column, key=True)
            yield from _scalars(value, key.start_mark.column)


def _sentence(written: str, lost: str, own_line: bool) -> str:
    plain = None if own_line else PLAIN_LINE.fullmatch(written.rstrip())
    example = f", zo: {plain['start'].lstrip()}{quoted(plain['text'])}" if plain else ""
    return (
        f"wat achter ' #' staat, valt weg: '{lost}'. Zet de hele tekst tussen aanhalingstekens{example}. "
        "Is het een opmerking? Geef die een eigen regel, recht boven het veld."
    )

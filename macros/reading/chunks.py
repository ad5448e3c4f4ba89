"""A data file in pieces that parse on their own, so that a slip in one record costs and hides nothing of the others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import yaml

TEXT = "tag:yaml.org,2002:str"
RECORD = re.compile(r"\n-(?=\s|$)")
"""Where a record of a list starts: a dash at the beginning of a line, which no text inside a record can have."""

MOST_BRACKETS, MOST_DASHES, DEEP_INDENT, MOST_DEPTH = 200, 500, " " * 400, 30
"""A piece with more brackets or dashes than any record needs is first looked at without going into them."""

Place = tuple[int, int]
"""A line and a column, from 1."""


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The fast parser when PyYAML has it, without the guesses at types that nobody here wants."""

    def resolve(self, kind: type, value: object, implicit: object) -> str:
        """Return the tag of every node that has none of its own."""
        return TEXT

    def descend_resolver(self, *_: object) -> None:
        """Do nothing: there is nothing to resolve."""

    def ascend_resolver(self) -> None:
        """Do nothing: there is nothing to resolve."""


class TooDeep(Exception):
    """Lists and blocks are deeper in each other than can be read; `line` and `column` count from 0."""

    def __init__(self, line: int, column: int) -> None:
        """Say where that is so."""
        super().__init__(f"too deep at line {line}")
        self.line, self.column = line, column


@dataclass(frozen=True)
class Chunk:
    """A piece of a file, how many lines of the file stand before it, and how many spaces too many before each line."""

    text: str
    before: int = 0
    shift: int = 0

    def compose(self) -> yaml.Node | None:
        """Return the YAML of the piece, None when it holds nothing; raises yaml.YAMLError when it is no YAML."""
        return _composed(self.text)

    def place(self, line: int, column: int) -> Place:
        """Return the place in the file of a line and column of the piece, which YAML counts from 0."""
        return self.before + line + 1, max(column - self.shift, 0) + 1

    def place_of(self, node: yaml.Node) -> Place:
        """Return where in the file a node of the piece starts."""
        return self.place(node.start_mark.line, node.start_mark.column)


def parses(text: str) -> bool:
    """Return whether a text is YAML, with brackets that are not deeper in each other than any record needs."""
    try:
        _composed(text)
    except (yaml.YAMLError, TooDeep):
        return False
    return True


@lru_cache(maxsize=1)  # the problems of one record come one after the other, and each asks for its place
def _composed(text: str) -> yaml.Node | None:
    many = text.count("[") + text.count("{") > MOST_BRACKETS or text.count("- ") > MOST_DASHES
    if many or DEEP_INDENT in text:
        _refuse_depth(text)
    root: yaml.Node | None = yaml.compose(text, Loader=Loader)
    return root


def _refuse_depth(text: str) -> None:
    """Raise TooDeep for a text whose lists and blocks are so deep in each other that reading them takes no end."""
    depth = 0
    for event in yaml.parse(text, Loader=Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MOST_DEPTH and event.start_mark is not None:
                raise TooDeep(event.start_mark.line, event.start_mark.column)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def chunks(text: str) -> Iterator[Chunk]:
    """Yield each record of a list; the first piece holds all that comes before the second record."""
    starts = [found.start() for found in RECORD.finditer(f"\n{text}")][1:]
    line = 0
    for start, end in zip([0, *starts], [*starts, len(text)], strict=True):
        yield Chunk(text[start:end], line)
        line += text.count("\n", start, end)

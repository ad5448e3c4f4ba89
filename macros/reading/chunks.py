"""A data file in pieces that parse on their own, so that a slip in one record costs and hides nothing of the others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import yaml

TEXT = "tag:yaml.org,2002:str"
RECORD = re.compile(r"(?:\n|\A)-(?=\s|$)")
"""Where a record of a list starts: a dash at the beginning of a line, which no text inside a record can have."""

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


@dataclass(frozen=True)
class Chunk:
    """A piece of a file, and how many lines of the file stand before it."""

    text: str
    before: int = 0

    def compose(self) -> yaml.Node | None:
        """Return the YAML of the piece, None when it holds nothing; raises yaml.YAMLError when it is no YAML."""
        return _composed(self.text)

    def place(self, line: int, column: int) -> Place:
        """Return the place in the file of a line and column of the piece, which YAML counts from 0."""
        return self.before + line + 1, column + 1

    def place_of(self, node: yaml.Node) -> Place:
        """Return where in the file a node of the piece starts."""
        return self.place(node.start_mark.line, node.start_mark.column)


@lru_cache(maxsize=1)  # the problems of one record come one after the other, and each asks for its place
def _composed(text: str) -> yaml.Node | None:
    root: yaml.Node | None = yaml.compose(text, Loader=Loader)
    return root


def chunks(text: str) -> Iterator[Chunk]:
    """Yield each record of a list; the first piece holds all that comes before the second record."""
    starts = [found.end() - 1 for found in RECORD.finditer(text)][1:]
    line = 0
    for start, end in zip([0, *starts], [*starts, len(text)], strict=True):
        yield Chunk(text[start:end], line)
        line += text.count("\n", start, end)

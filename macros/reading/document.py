"""One data file as values, and the problems found in it."""

from dataclasses import dataclass, field
from typing import Any

import yaml

from macros.reading.chunks import Chunk, Place
from macros.reading.problems import Problem
from macros.records.faults import shown
from macros.records.known import id_of

Path = tuple[str | int, ...]


@dataclass
class Entry:
    """One record of a file: its value, the piece of the file it stands in, and which item of a list it is there.

    `item` is None when the piece is the record itself; `empty` says that something in it was left empty. `other` says
    that it stands in the second of two versions that git could not merge: it is checked, and counts for nothing else.
    """

    value: Any
    chunk: Chunk
    item: int | None = None
    empty: bool = False
    other: bool = False

    def place(self, path: Path) -> Place:
        """Return where `path` in the record stands, or else the nearest thing around it.

        It parses the record again: places cost much time and memory, and only a problem needs one.
        """
        root = self.chunk.compose()
        node = root.value[self.item] if isinstance(root, yaml.SequenceNode) and self.item is not None else root
        assert node is not None, "a record that was read has a node"
        place = self.chunk.place_of(node)
        for step in path:
            if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
                node = node.value[step]
                place = self.chunk.place_of(node)
            elif isinstance(node, yaml.MappingNode) and isinstance(step, str):
                pair = next((pair for pair in node.value if pair[0].value == step), None)
                if pair is None:
                    break
                node, place = pair[1], self.chunk.place_of(pair[0])
            elif isinstance(step, str):
                break
        return place


@dataclass
class Document:
    """The records of one file, in order, and what is wrong with them.

    `single` says that the file holds one record, and not a list of them. `unread` holds the id of every record that
    could not be read, None for one whose id is unknown too. `guessed` holds the lines with a slip that nobody can mend
    for sure: what their values are is not judged. `started` holds what is wrong with the start of a text, by line.
    """

    file: str
    single: bool = False
    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unread: list[str | None] = field(default_factory=list)
    guessed: set[int] = field(default_factory=set)
    started: dict[int, Problem] = field(default_factory=dict)

    @property
    def values(self) -> list[Any]:
        """The records as plain values, but for those of a second version."""
        return [entry.value for entry in self.entries if not entry.other]

    def report_at(self, place: Place, sentence: str) -> None:
        """Add a problem at a place in the file."""
        self.problems.append(Problem(self.file, *place, sentence))

    def forget_start(self, index: int, path: Path) -> None:
        """Take back what was said about the start of the text at `path` in record `index`: all of it must change."""
        if self.started:
            start = self.started.pop(self.entries[index].place(path)[0], None)
            if start in self.problems:
                self.problems.remove(start)

    def report(self, index: int, path: Path, sentence: str, *, within: Path | None = None) -> None:
        """Add a problem at `path` in record `index`; its sentence starts with the record and the fields on the way.

        `within` says which fields to name, when not those of `path`.
        """
        place = self.entries[index].place(path)
        if place[0] not in self.guessed:
            self.report_at(place, self._where(index, path if within is None else within) + sentence)

    def label(self, index: int) -> str:
        """Return how messages name record `index`: by its id, or else by its number in the file."""
        return shown(id_of(self.entries[index].value) or f"record {index + 1}")

    def _where(self, index: int, path: Path) -> str:
        value, words = self.entries[index].value, []
        for step in path:
            if isinstance(step, str):
                words.append(shown(step))
                value = value.get(step) if isinstance(value, dict) else None
            elif isinstance(value, list):  # else one value stands for a list of one
                words.append(str(step + 1))
                value = value[step]
        return f"[{self.label(index)}] " + (" ".join(words) + ": " if words else "")

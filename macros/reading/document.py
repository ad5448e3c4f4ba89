"""One data file as values with places, and the problems found in it."""

from dataclasses import dataclass, field
from typing import Any

from macros.reading.problems import Problem

Path = tuple[str | int, ...]


@dataclass
class Document:
    """The records of one file, and where each key and list item stands (line, column from 1)."""

    file: str
    values: list[Any] = field(default_factory=list)
    places: dict[Path, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    broken: bool = False
    """True when some of the file could not be read, so that its ids are not all known."""

    def place(self, path: Path) -> tuple[int, int]:
        """Return where `path` stands, or else the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))

    def report(self, path: Path, sentence: str, *, within: Path | None = None) -> None:
        """Add a problem at `path`; its sentence starts with the record and the fields on the way.

        `within` says which fields to name, when not those of `path`.
        """
        named = path if within is None else within
        self.problems.append(Problem(self.file, *self.place(path), self._where(named) + sentence))

    def label(self, index: int) -> str:
        """Return how messages name record `index`: by its id, or else by its number in the file."""
        record = self.values[index]
        name = record.get("id") if isinstance(record, dict) else None
        return name if isinstance(name, str) else f"record {index + 1}"

    def _where(self, path: Path) -> str:
        if not path:
            return ""
        words = [
            str(step + 1) if isinstance(step, int) else step
            for depth, step in enumerate(path[1:], start=2)
            if isinstance(step, str) or path[:depth] in self.places  # one value may stand for a list of one
        ]
        return f"[{self.label(path[0])}] " + (" ".join(words) + ": " if words else "")

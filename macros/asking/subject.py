"""The record that an interview fills: values put in and taken out by their path, and what is wrong with them."""

from collections.abc import Mapping
from typing import Any

from macros.asking.judging import Flaw, Judge, below
from macros.reading.document import Path

OTHER = "Verder"
"""The heading of fields without one, where others have one."""


class Subject:
    """A growing record of one kind, as nested dicts and lists."""

    def __init__(self, judge: Judge, headings: Mapping[str, str] | None = None) -> None:
        """Begin with nothing; `judge` says what is wrong, and `headings` under what each field is offered."""
        self.record: dict[str, Any] = {}
        self._judge = judge
        self._headings = headings or {}

    def heading(self, name: str) -> str:
        """Return the heading of a field of the record, "" when no field has one."""
        return self._headings.get(name, OTHER if self._headings else "")

    def order(self, name: str) -> int:
        """Return the place of the heading of a field among the headings."""
        return [*dict.fromkeys([*self._headings.values(), self.heading(name)])].index(self.heading(name))

    def at(self, path: Path) -> Any:
        """Return the value at a path, None when nothing is there."""
        value: Any = self.record
        for step in path:
            if isinstance(value, dict):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value

    def put(self, path: Path, value: Any) -> None:
        """Put a value at a path of which all but the last step is there; the next item of a list is added to it."""
        *way, last = path
        around = self.at(tuple(way))
        if isinstance(around, list) and last == len(around):
            around.append(value)
        else:
            around[last] = value

    def drop(self, path: Path) -> None:
        """Take away what stands at a path, if anything does."""
        *way, last = path
        around = self.at(tuple(way))
        if isinstance(around, list) and isinstance(last, int):
            del around[last : last + 1]
        elif isinstance(around, dict):
            around.pop(last, None)

    def flaws(self, path: Path = ()) -> list[Flaw]:
        """Return what is wrong at a path or inside it."""
        return list(below(self._judge(self.record), path))

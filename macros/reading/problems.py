"""A problem in the data, as a sentence for the editor who must mend it."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.language import counted


@dataclass(frozen=True, order=True)
class Problem:
    """One fault: where it is (line and column count from 1) and what to do about it, in Dutch."""

    file: str
    line: int
    column: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.sentence}"


class DataError(Exception):
    """The data cannot be used; `problems` holds every fault that was found, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep each problem once."""
        self.problems = sorted(set(problems))
        super().__init__(self.report())

    def report(self) -> str:
        """Return all problems, one a line, and how many there are."""
        total = counted(len(self.problems), "fout", "fouten")
        return "\n".join([*map(str, self.problems), f"{total} gevonden."])

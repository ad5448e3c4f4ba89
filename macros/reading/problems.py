"""A problem in the data, as a sentence for the editor who must mend it."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.language import counted
from macros.records.faults import visible

MOST_SIGNS = 1200
"""How long a sentence may be: the longest closed list fits, and no text of a record fills a screen."""
LAST_SIGNS = 200
"""How much of the end of a sentence that is too long stays: that says what to do."""


@dataclass(frozen=True, order=True)
class Problem:
    """One fault: where it is (line and column count from 1) and what to do about it, in Dutch.

    Whatever an editor wrote, its file and sentence are one line each, without signs that steer a screen.
    """

    file: str
    line: int
    column: int
    sentence: str

    def __post_init__(self) -> None:
        """Take out of both texts what could fake a second line."""
        object.__setattr__(self, "file", visible(self.file))
        object.__setattr__(self, "sentence", _short(visible(self.sentence)))

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
        return "\n".join([*map(str, self.problems), self.total()])

    def total(self) -> str:
        """Return how many problems there are, as a sentence."""
        return f"{counted(len(self.problems), 'fout', 'fouten')} gevonden."


def _short(sentence: str) -> str:
    if len(sentence) <= MOST_SIGNS:
        return sentence
    return f"{sentence[: MOST_SIGNS - LAST_SIGNS]} […] {sentence[-LAST_SIGNS:]}"

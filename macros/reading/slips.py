"""A place where a text is no YAML: what PyYAML says about it, and what we say."""

import re
from dataclasses import dataclass

import yaml

from macros.reading.mending import going_on, quoted_to_end, with_line


@dataclass(frozen=True)
class Slip:
    """A place where a text is no YAML (line and column from 0), a Dutch sentence, and the text as it was meant.

    `mended` is None when that is anybody's guess.
    """

    line: int
    column: int
    sentence: str
    mended: str | None = None


class Told:
    """What PyYAML says about a text: where it stopped, where what it was reading began, and why."""

    def __init__(self, text: str, error: yaml.MarkedYAMLError) -> None:
        """Take the error apart; all lines and columns count from 0."""
        stop = error.problem_mark or error.context_mark
        begin = error.context_mark or stop
        assert stop is not None, "a text that does not parse fails somewhere"
        assert begin is not None
        self.lines = [*text.splitlines(), "", ""]  # it may stop behind the last line
        self.line, self.column = stop.line, stop.column
        self.begin = (begin.line, begin.column)
        self.written = self.lines[self.line]
        self.problem, self.around = error.problem or "", error.context or ""

    def quoted(self, line: int, found: re.Match[str]) -> tuple[str, str]:
        """Return a line with the text found in it between quotes, and the whole text with that line."""
        mended = quoted_to_end(self.lines, line, found)
        return mended.strip(), with_line(self.lines, line, mended, going_on(self.lines, line))

"""Tabs where YAML wants spaces."""

import re

from macros.reading.rows import Row
from macros.reading.slips import Slip

TAB = re.compile(r"(?P<before>[ -]*|\s*(?:- *)*[\w-]+ *: *)(?P<tab>\t[ \t]*)")
AT_START = re.compile(r" *\t[ \t]*")
NO_TABS = "hier staat een tab, en op {} eronder ook. Gebruik spaties om in te springen: twee voor elke tab."
NO_TAB = "hier staat een tab. Gebruik spaties om in te springen."


def slip_at_tab(row: Row, before: Row | None, lines: list[str]) -> Slip | None:
    """Return the first tab of a row with which a line of it starts, or that follows its field or dash; else None."""
    for number in range(row.number, row.last + 1):
        found = TAB.match(lines[number])
        if found is None or (number > row.number and found["before"].strip()):
            continue
        if not found["before"].strip() and (more := _with_tabs(lines, number + 1)):
            sentence = NO_TABS.format(f"{len(more)} regels" if len(more) > 1 else "een regel")
            return Slip(number, found.start("tab"), sentence, _in_spaces(lines, [number, *more]))
        deep = 1 if found["before"].strip() else _usual_depth(row, before, number, lines[number])
        mended = found["before"].rstrip(" ") + " " * deep + lines[number][found.end() :]
        return Slip(number, found.start("tab"), NO_TAB, {number: mended})
    return None


def _with_tabs(lines: list[str], first: int) -> list[int]:
    """Return the numbers of the lines that start with a tab, from the `first` on."""
    return [number for number in range(first, len(lines)) if AT_START.match(lines[number]) and lines[number].strip()]


def _in_spaces(lines: list[str], numbers: list[int]) -> dict[int, str]:
    """Return lines with two spaces for every tab with which they start."""
    mended = {}
    for number in numbers:
        start = AT_START.match(lines[number])
        blank = start[0] if start else ""
        mended[number] = blank.replace("\t", "  ") + lines[number][len(blank) :]
    return mended


def _usual_depth(row: Row, before: Row | None, number: int, line: str) -> int:
    """Return how deep a line most likely belongs that starts with a tab."""
    tabs = line[: len(line) - len(line.lstrip())]
    if set(tabs) == {"\t"} and before is not None and 2 * len(tabs) <= before.columns[-1]:
        return 2 * len(tabs)
    if number > row.number:
        return row.depth + 2
    if before is None:
        return 0
    if before.opens:
        return before.depth + 2
    return before.columns[0] if line.strip().startswith("- ") else before.depth

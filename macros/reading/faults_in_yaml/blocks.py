"""Folded texts, and those that keep their lines: fields and dashes that became a part of the text above them."""

import re

from macros.reading.faults_in_yaml.structure import DASH_DEEP
from macros.reading.field_names import FIELDS, NAME
from macros.reading.slips import Slip

FIELD = re.compile(rf" *(?:{NAME}):(?: +\S.*)?")
DASH = re.compile(r" *- +\S.*")
ENDED = re.compile(r"[.!?:;)\]'\"”’]$")
FIELD_DEEP = (
    "dit veld springt te ver in: zo wordt het een deel van de tekst erboven. "
    "Zet het recht onder de andere velden. Is het wel tekst? Begin de regel dan met een ander woord."
)


def swallowed(lines: list[str], first: int, last: int, depth: int) -> Slip | None:
    """Return the field or dash that became text between two lines of a folded text; None without one.

    Only at the start of a line, below a line that ends a sentence: elsewhere it may as well be text.
    """
    for number in range(first, min(last, len(lines) - 1) + 1):
        start = lines[number].lstrip()
        if not start.startswith("- ") and start.partition(":")[0] not in FIELDS:
            continue
        line, above = lines[number], lines[number - 1].rstrip() if number > first else ""
        if above and not ENDED.search(above):
            continue
        indent = len(line) - len(line.lstrip())
        if FIELD.fullmatch(line) and number > first:
            return Slip(number, indent, FIELD_DEEP, {number: " " * max(depth, 0) + line.lstrip()})
        if DASH.fullmatch(line) and (number > first or _dashes(lines, first, last) > 1):
            return Slip(number, indent, DASH_DEEP)
    return None


def _dashes(lines: list[str], first: int, last: int) -> int:
    return sum(DASH.fullmatch(line) is not None for line in lines[first : last + 1])

"""Texts of which YAML takes a half for something else: a comma, a number before a point, a quote at the end only."""

import re
from itertools import pairwise

from yaml import ScalarNode, SequenceNode

from macros.reading.faults_in_yaml.loose import DASH
from macros.reading.mending import WRITE, advised, quoted
from macros.reading.slips import Slip
from macros.records.faults import shown

GOES_ON_WITH = re.compile(r"(?:en|maar|of|want|dus|dat|die|omdat|zodat|terwijl|waar\w*|zoals|met|om|toen|ook|niet) ")
"""How a sentence goes on behind a comma, and no word of a list starts."""
NUMBERED = re.compile(r"(?:\d{1,2}|[a-z])[.)] +(?=\S)|o {1,7}(?=[A-Z])")
"""How a point of a list starts that was pasted from a letter or a page."""
ONE_QUOTE = re.compile(r'[^"\\]*[^"\\\d]"')
CUT = (
    "een komma begint hier een nieuwe waarde. Is het één tekst? Schrijf {}. Zijn het er twee? Schrijf de tweede als {}."
)
NOT_OPENED = "dit aanhalingsteken sluit een tekst, maar aan het begin staat er geen."


def cut_by_comma(node: SequenceNode) -> list[Slip]:
    """Return the texts between brackets that a comma may have cut in two."""
    found = []
    for before, item in pairwise(node.value):
        plain = all(isinstance(one, ScalarNode) and not one.style for one in (before, item))
        if plain and GOES_ON_WITH.match(item.value):
            sentence = CUT.format(quoted(shown(f"{before.value}, {item.value}")), quoted(shown(item.value)))
            found.append(Slip(before.start_mark.line, before.start_mark.column, sentence))
    return found


def numbered(lines: list[str], number: int, column: int) -> Slip:
    """Return that a point has a number or letter of its own, which makes no list to YAML."""
    line = NUMBERED.sub("", lines[number][column:], count=1)
    mended = f"{lines[number][:column]}- {line}"
    return Slip(number, column, f"{DASH}, zo: {mended.strip()}", {number: mended})


def quote_at_end(lines: list[str], node: ScalarNode) -> list[Slip]:
    """Return that a quote at the end of a text closes what none opens."""
    first, last = node.start_mark, node.end_mark
    if first.line != last.line:
        return []
    mended = f'{lines[first.line][: first.column]}"{node.value}'
    return [Slip(last.line, last.column - 1, advised(NOT_OPENED, WRITE, mended), {first.line: mended})]

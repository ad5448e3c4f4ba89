"""A piece of a file as it can be read: every slip in it is told, and mended for the reader so that it hides nothing."""

import re
from dataclasses import replace

import yaml

from macros.reading.chunks import Chunk, TooDeep, parses
from macros.reading.comments import lost_texts
from macros.reading.document import Document
from macros.reading.faults_in_yaml.doubts import doubts
from macros.reading.faults_in_yaml.first import first_slips, references, where_it_stopped
from macros.reading.rows import rows
from macros.reading.slips import Slip

MOST_SLIPS = 100
TOO_DEEP = "hier staan te veel haken of streepjes in elkaar. Haal weg wat te veel is."
MARK = re.compile(r"(?:[&*](?=[^\s*])|!)(?<![^\s\[{,:].)")  # the sign first: that is what the search runs for
"""Where YAML could read `&` as a name for what follows, `*` as such a name, or `!` as its kind, and drop it."""


def readable(document: Document, chunk: Chunk) -> Chunk | None:
    """Report every slip in a piece, and return it mended; None when it cannot be read at all."""
    told: set[tuple[int, str]] = set()
    for _ in range(MOST_SLIPS):
        slips = _slips(chunk, told)
        new = [slip for slip in slips if (slip.line, slip.sentence) not in told]
        for slip in new:
            told.add((slip.line, slip.sentence))
            place = chunk.place(slip.line, slip.column)
            document.report_at(place, slip.sentence)
            if slip.start:
                document.started[place[0]] = document.problems[-1]
            if slip.guess:
                document.guessed.update(chunk.place(line, 0)[0] for line in (slip.line, *slip.mended))
        mended = _mended(chunk, slips)
        if mended == chunk:
            return chunk if parses(chunk.text) else None
        chunk = mended
    return None


def _slips(chunk: Chunk, told: set[tuple[int, str]]) -> list[Slip]:
    lines = [*chunk.text.split("\n"), ""]  # YAML may stop behind the last line
    try:
        root = chunk.compose()
    except TooDeep as deep:
        row = next((one for one in reversed(rows(lines)) if one.number <= deep.line), None)
        mended = row.mended("''" if row.key else "") if row else {}
        return [Slip(deep.line, deep.column, TOO_DEEP, mended, guess=True)]
    except yaml.MarkedYAMLError as error:
        slips = first_slips(lines, error)
        again = all((slip.line, slip.sentence) in told for slip in slips)
        return [where_it_stopped(lines, error)] if again else slips
    if (
        any(sign in chunk.text for sign in "&*!")
        and MARK.search(chunk.text)
        and (slips := references(lines, chunk.text))
    ):
        return slips
    return [*doubts(chunk.text, root), *lost_texts(chunk.text, root)] if root is not None else []


def _mended(chunk: Chunk, slips: list[Slip]) -> Chunk:
    """Return a piece with the lines of the slips; of two that mend one line the first goes before."""
    lines: dict[int, str] = {}
    for slip in slips:
        if not lines.keys() & slip.mended.keys():
            lines.update(slip.mended)
    if not lines:
        return chunk
    text = chunk.text.split("\n")
    return replace(chunk, text="\n".join(lines.get(number, line) for number, line in enumerate(text)))

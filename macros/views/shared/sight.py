"""What of a list a reader sees at once; the rest is one unfolding deeper."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from macros.views.shared.statements import Statement

IN_SIGHT = 700
"""How many words a page may hold in sight. It is a choice of the owner: what a reader takes in within some minutes."""


@dataclass(frozen=True)
class Sight:
    """The rows in sight with the references that they share, the other rows, and which rows were chosen (from 0)."""

    rijen: Sequence[Statement]
    meer: Sequence[Statement] = ()
    noten: tuple[int, ...] = ()
    gekozen: Sequence[int] = ()


def in_sight(rows: Sequence[Statement], room: int) -> Sight:
    """Return a list with the main points in sight, or the first rows when none is marked: some `room` words.

    At least one row is in sight, however long, and no row is cut; without any room, none is.
    """
    if not rows or not room:
        return Sight([], rows)
    chosen: list[int] = []
    left = room
    for index in [index for index, row in enumerate(rows) if row.hoofdzaak] or range(len(rows)):
        left -= length(rows[index])
        if chosen and left < 0:
            break
        chosen.append(index)
    shown, shared = together([rows[index] for index in chosen])
    return Sight(shown, [row for index, row in enumerate(rows) if index not in chosen], shared, chosen)


def length(row: Statement) -> int:
    """Return how many words a row takes on the page."""
    heads = [row.kop, row.tekst, *(word.label for word in row.woorden), *row.onder, row.volgens]
    return sum(len(part.split()) for part in heads)


def together(rows: Sequence[Statement]) -> tuple[Sequence[Statement], tuple[int, ...]]:
    """Return rows without the references that all of them share, and those references; one row keeps its own."""
    first = rows[0].noten if len(rows) > 1 else ()
    if not first or any(row.noten != first for row in rows):
        return rows, ()
    return [replace(row, noten=()) for row in rows], first

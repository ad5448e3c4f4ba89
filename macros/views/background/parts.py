"""The parts of an explanation: which points stand in sight, which unfold, and their figures as a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from macros import addresses
from macros.records.background import Deel, Punt
from macros.records.meanings import Volgorde
from macros.views.case.columns import FIGURES
from macros.views.shared.citations import Footnotes
from macros.views.shared.origins import origins
from macros.views.shared.sight import in_sight, length
from macros.views.shared.statements import Statement, statement
from macros.views.shared.table import Cell, Group, Row, Table

LEAST = 30
"""The least room in words for a part, so that each shows something."""


@dataclass(frozen=True)
class Point:
    """A point or a step: what it says under its own title, where it was done, and what went wrong there."""

    uitspraak: Statement
    gedaan: Sequence[Statement]
    misging: Sequence[Statement]


@dataclass(frozen=True)
class Part:
    """A part: the points in sight with the notes that they share, the other points, and its figures.

    Steps follow on each other and all stand in sight.
    """

    anker: str
    titel: str
    stappen: bool
    zicht: Sequence[Point]
    noten: Sequence[int]
    meer: Sequence[Point]
    tabel: Table | None


def parts(notes: Footnotes, found: Sequence[Deel], room: int) -> Iterator[Part]:
    """Yield the parts of an explanation within `room` words; steps take what they need, the others share the rest."""
    rows = [[_point(notes, point) for point in part.punten or ()] for part in found]
    steps = [notes.handbook.woord(part, "vorm").betekenis == Volgorde.STAPPEN for part in found]
    taken = sum(_length(point) for ordered, points in zip(steps, rows, strict=True) if ordered for point in points)
    others = sum(not ordered and bool(points) for ordered, points in zip(steps, rows, strict=True))
    share = max(LEAST, (room - taken) // max(1, others))
    for number, (part, ordered, points) in enumerate(zip(found, steps, rows, strict=True), 1):
        sight = in_sight([point.uitspraak for point in points], sum(map(_length, points)) + 1 if ordered else share)
        shown = [
            Point(said, points[index].gedaan, points[index].misging)
            for said, index in zip(sight.rijen, sight.gekozen, strict=True)
        ]
        rest = [point for index, point in enumerate(points) if index not in sight.gekozen]
        yield Part(addresses.answer_anchor(number), part.titel, ordered, shown, sight.noten, rest, _table(notes, part))


def _length(point: Point) -> int:
    return length(point.uitspraak)


def _point(notes: Footnotes, point: Punt) -> Point:
    said = statement(notes, point, kop=point.titel or "", uit=origins(notes, point))
    own = notes.within(point.bron) if point.bron else notes
    return Point(
        said,
        [statement(own, claim, uit=origins(notes, claim)) for claim in point.gedaan or ()],
        [statement(own, claim, uit=origins(notes, claim)) for claim in point.misging or ()],
    )


def _table(notes: Footnotes, part: Deel) -> Table | None:
    if not part.getallen:
        return None
    cells = [FIGURES.cellen(notes, figure) for figure in part.getallen]
    columns = FIGURES.kolommen
    if not any(_told(found[-1].uitspraken[0]) for found in cells):
        cells = [[found[0], _placed(found[1], found[2])] for found in cells]
        columns = columns[:-1]
    rows = [Row(found[1:], found[0].uitspraken[0]) for found in cells]
    return Table(part.titel, columns[1:], [Group(rows)], columns[0].titel, "getallen")


def _placed(amount: Cell, last: Cell) -> Cell:
    """Return the cell of an amount with the place of its claim, which stands in the last cell."""
    return replace(amount, uitspraken=tuple(replace(one, plek=last.uitspraken[0].plek) for one in amount.uitspraken))


def _told(said: Statement) -> bool:
    """Return whether anything is told beside a figure."""
    return bool(said.tekst or said.volgens or said.noten or said.tegenstrijdigheden)

"""Cases side by side: what differs first, then what is the same for all, and then what none of them tells."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.language import joined
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.beside.column import Cell, ColumnOfCase, column
from macros.views.beside.subjects import subjects


@dataclass(frozen=True)
class Line:
    """A subject, by its number in the order of all of them, with the cell of each case."""

    nummer: int
    titel: str
    cellen: Sequence[Cell]


@dataclass(frozen=True)
class Part:
    """Subjects that belong together: their place on the page, their title, and their lines; `open` is read first."""

    id: str
    titel: str
    regels: Sequence[Line]
    open: bool = False


@dataclass(frozen=True)
class Beside:
    """Cases side by side."""

    kolommen: Sequence[ColumnOfCase]
    delen: Sequence[Part]

    @property
    def namen(self) -> str:
        """The names of the cases as one phrase."""
        return joined(one.naam for one in self.kolommen)


def beside(handbook: Handboek, cases: Sequence[Case]) -> Beside:
    """Return cases side by side, on every subject. Of one case alone all that it tells comes first."""
    columns = [column(handbook, case) for case in cases]
    differs: list[Line] = []
    same: list[Line] = []
    silent: list[Line] = []
    for number, subject in enumerate(subjects(handbook)):
        cells = [one.cellen[number] for one in columns]
        equal = len(cells) > 1 and len({cell.sleutel for cell in cells}) == 1
        place = silent if all(cell.stil for cell in cells) else same if equal else differs
        place.append(Line(number, subject.titel, cells))
    return Beside(
        columns,
        [
            Part("verschilt", "Wat verschilt", differs, open=True),
            Part("hetzelfde", "Wat overal hetzelfde is", same),
            Part("geen-vertelt", "Wat nergens wordt verteld", silent),
        ],
    )

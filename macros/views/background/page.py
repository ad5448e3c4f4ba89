"""A page of background: one question, its answer first, and the explanation in parts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from macros import addresses
from macros.records.background import Achtergrond, Deel, Punt
from macros.records.base import MetAdres
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import Volgorde
from macros.records.measure import Maatregel
from macros.records.survey import Enquetetabel
from macros.views.case.columns import FIGURES
from macros.views.shared.citations import Citation, Footnotes, cited
from macros.views.shared.links import Link
from macros.views.shared.names import record_link
from macros.views.shared.origins import origins
from macros.views.shared.paging import Later
from macros.views.shared.sight import IN_SIGHT, in_sight, length
from macros.views.shared.statements import Statement, statement
from macros.views.shared.table import Cell, Group, Row, Table
from macros.views.shared.titles import titles
from macros.views.shared.upkeep import upkeep

AROUND = 150
"""How many words the head of the page, its titles and its links take; the parts share the rest."""
LEAST = 30
"""The least room in words for a part, so that each shows something."""
RELATED: Mapping[str, type[MetAdres]] = {
    "factoren": Succesfactor,
    "maatregelen": Maatregel,
    "tabellen": Enquetetabel,
    "zie_ook": Achtergrond,
}
"""The fields that lead on to other records."""


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


@dataclass(frozen=True)
class BackgroundPage:
    """A question with its answer, its parts, and where a reader goes on; `verder` is by the field it comes from."""

    record: Achtergrond
    groep: str
    bronnen: Sequence[Citation]
    antwoord: Sequence[Statement]
    delen: Sequence[Part]
    verder: Sequence[tuple[str, Sequence[Link]]]
    noten: Sequence[Citation]
    beheer: str
    samengesteld: str = "door de redactie samengesteld"
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Achtergrond))
    titels_punt: Mapping[str, str] = field(default_factory=lambda: titles(Punt))


def head(record: Achtergrond) -> tuple[str, str]:
    """Return the title and the description of the page."""
    return record.titel, record.vraag


def page(handbook: Handboek, record: Achtergrond) -> BackgroundPage:
    """Return the page of a question."""
    notes = Footnotes.of(handbook, record.bron)
    answer = [statement(notes, claim) for claim in record.antwoord]
    parts = list(_parts(notes, record, IN_SIGHT - AROUND - sum(map(length, answer))))
    return BackgroundPage(
        record=record,
        groep=handbook.woord(record, "groep").label,
        bronnen=cited(handbook, record.bron),
        antwoord=answer,
        delen=parts,
        verder=_related(handbook, record),
        noten=notes.citations(),
        beheer=upkeep(record),
    )


def later(handbook: Handboek, record: Achtergrond) -> Iterator[Later]:
    """Yield nothing: a question is one page."""
    yield from ()


def _parts(notes: Footnotes, record: Achtergrond, room: int) -> Iterator[Part]:
    """Yield the parts; steps take the room that they need, the other parts share what is left."""
    parts = record.delen or ()
    rows = [[_point(notes, point) for point in part.punten or ()] for part in parts]
    steps = [notes.handbook.woord(part, "vorm").betekenis == Volgorde.STAPPEN for part in parts]
    taken = sum(_length(point) for ordered, found in zip(steps, rows, strict=True) if ordered for point in found)
    others = sum(not ordered and bool(found) for ordered, found in zip(steps, rows, strict=True))
    share = max(LEAST, (room - taken) // max(1, others))
    for number, (part, ordered, points) in enumerate(zip(parts, steps, rows, strict=True), 1):
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
    said = statement(notes, point, kop=point.titel or "", uit=origins(notes.handbook, point))
    own = notes.within(point.bron) if point.bron else notes
    return Point(
        said,
        [statement(own, claim, uit=origins(notes.handbook, claim)) for claim in point.gedaan or ()],
        [statement(own, claim, uit=origins(notes.handbook, claim)) for claim in point.misging or ()],
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


def _related(handbook: Handboek, record: Achtergrond) -> list[tuple[str, Sequence[Link]]]:
    found: list[tuple[str, Sequence[Link]]] = []
    for name, model in RELATED.items():
        links = [record_link(handbook, handbook[model][own_id]) for own_id in getattr(record, name) or ()]
        if links:
            found.append((titles(Achtergrond)[name], links))
    return found

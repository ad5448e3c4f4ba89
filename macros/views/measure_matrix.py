"""The cases × measures table: how far each case got with each measure."""

from dataclasses import dataclass

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.views.measures import Taker, measure_href, measure_types, measures_of, takers


@dataclass(frozen=True)
class MeasureRow:
    """A measure (or type) with, for each case, the projects that took it."""

    maatregel: Maatregel
    href: str
    cellen: list[tuple[Case, list[Taker]]]


@dataclass(frozen=True)
class MeasureMatrix:
    """The table: its columns, and its rows by type."""

    cases: list[Case]
    groepen: list[tuple[Maatregel, list[MeasureRow]]]


def measure_matrix(handbook: Handboek) -> MeasureMatrix:
    """Return the table; a type has a row of its own only when a case names just the type."""
    groups = []
    for type_ in measure_types(handbook):
        rows = [_row(handbook, measure) for measure in (type_, *measures_of(handbook, type_.id))]
        rows = [row for row in rows if row.maatregel.type or any(found for _, found in row.cellen)]
        groups += [(type_, rows)] if rows else []
    return MeasureMatrix(list(handbook.cases.values()), groups)


def _row(handbook: Handboek, measure: Maatregel) -> MeasureRow:
    found = takers(handbook, measure.id)
    cells = [(case, [taker for taker in found if taker.case.id == case.id]) for case in handbook.cases.values()]
    return MeasureRow(measure, measure_href(measure), cells)

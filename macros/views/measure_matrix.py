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


def measure_matrix(handbook: Handboek) -> list[tuple[Maatregel, list[MeasureRow]]]:
    """Return the rows of the table by type; a type has a row of its own when a case names just the type."""
    groups = []
    for type_ in measure_types(handbook):
        rows = [_row(handbook, measure) for measure in (type_, *measures_of(handbook, type_.id))]
        groups.append((type_, [row for row in rows if row.maatregel.type or any(found for _, found in row.cellen)]))
    return groups


def _row(handbook: Handboek, measure: Maatregel) -> MeasureRow:
    found = takers(handbook, measure.id)
    cells = [(case, [taker for taker in found if taker.case.id == case.id]) for case in handbook.cases.values()]
    return MeasureRow(measure, measure_href(measure), cells)

"""The table of measures and cases: how far each case got with each measure."""

from collections.abc import Sequence

from macros import addresses
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.silence import Leegte
from macros.records.steps import GenomenMaatregel
from macros.views.measure.measures import measure_types, measures_of
from macros.views.measure.takers import takers_in
from macros.views.shared.citations import Footnotes
from macros.views.shared.statements import Statement, statement
from macros.views.shared.table import CONFLICT_LEGEND, Cell, Column, Group, LegendEntry, Row, Table, word_legend

GENERAL = "Algemeen genoemd"
"""The head of a row for cases that name just the type."""


def measure_matrix(handbook: Handboek, cases: Sequence[Case]) -> Table:
    """Return the table; a type has a row of its own only when one of the cases names just the type."""
    groups = []
    for type_ in measure_types(handbook):
        rows = [_row(handbook, cases, measure) for measure in (type_, *measures_of(handbook, type_.id))]
        if not any(cell.uitspraken for cell in rows[0].cellen):
            rows = rows[1:]
        if rows:
            groups.append(Group(rows, Statement(kop=type_.titel)))
    columns = [Column(handbook.naam(case), addresses.section(case, "aanpak")) for case in cases]
    title = "Welke case nam welke maatregel, en hoe ver kwam die"
    legend = [
        *word_legend(handbook.lijst(GenomenMaatregel, "stand").waarden),
        LegendEntry(Leegte.BIJ_CASE.label, Leegte.BIJ_CASE.uitleg),
        CONFLICT_LEGEND,
    ]
    return Table(title, columns, groups, "Maatregel", "matrix matrix--maatregelen", legend, beknopt=True)


def _row(handbook: Handboek, cases: Sequence[Case], measure: Maatregel) -> Row:
    head = Statement(kop=measure.titel if measure.type else GENERAL, adres=addresses.page(measure))
    return Row([_cell(handbook, case, measure) for case in cases], head)


def _cell(handbook: Handboek, case: Case, measure: Maatregel) -> Cell:
    notes = Footnotes.of(handbook, case.bron, here=addresses.page(case))
    said = [
        statement(
            notes,
            taker.genomen,
            woorden=(taker.stand,),
            adres=addresses.section(case, "aanpak"),
            onder=tuple(filter(None, [taker.scope.naam])),
        )
        for taker in takers_in(handbook, measure.id, case)
    ]
    return Cell(tuple(said), "" if said else Leegte.BIJ_CASE.label)

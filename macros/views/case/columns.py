"""How values of a field of a case become rows of a table: its columns, and the cells of a value."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from macros.records.claim import Bewering
from macros.records.steps import Bereik
from macros.views.case.rows import MakeRow, claim_row, reach_row
from macros.views.shared import figures, payers
from macros.views.shared.citations import Footnotes
from macros.views.shared.order import ranked
from macros.views.shared.statements import Statement, told
from macros.views.shared.table import Cell, Column, cell
from macros.views.shared.titles import title

MakeCells = Callable[[Footnotes, Any], Sequence[Cell]]


@dataclass(frozen=True)
class Columns:
    """How values of a field become rows of a table."""

    kolommen: Sequence[Column]
    cellen: MakeCells


def judged_columns(row: MakeRow, *heads: str) -> Columns:
    """Return columns for the judgement and for what was told."""

    def cells(notes: Footnotes, value: Any) -> list[Cell]:
        whole = row(notes, value)
        judged = ranked(notes.handbook, cell(Statement(kop=whole.kop, woorden=whole.woorden)))
        return [judged, Cell((told(whole),))]

    return Columns([Column(head) for head in heads], cells)


def _reach(notes: Footnotes, value: Bereik) -> list[Cell]:
    whole = reach_row(notes, value)
    judged = ranked(notes.handbook, cell(Statement(woorden=whole.woorden)))
    return [cell(Statement(kop=whole.kop)), judged, Cell((told(whole),))]


def _step(notes: Footnotes, value: Bewering) -> list[Cell]:
    return [Cell((claim_row(notes, value),))]


FIGURES = Columns(figures.COLUMNS, figures.figure_cells)
RESULTS = Columns(figures.RESULT_COLUMNS, figures.result_cells)
PAYERS = Columns(payers.COLUMNS, payers.payer_cells)
REACH = Columns([Column(title(Bereik, field)) for field in ("doelgroep", "oordeel", "tekst")], _reach)
STEPS = Columns([Column("Stap")], _step)

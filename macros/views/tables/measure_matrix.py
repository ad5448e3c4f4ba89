"""The table of cases and measures: how far each case and project got with each measure. It grows downward.

All measures stand in one table, because signs and upright heads keep it narrow: who looks for cases that did two
things need not lay five tables side by side.
"""

from collections.abc import Sequence

from macros import addresses
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import GEDAAN
from macros.records.measure import Maatregel
from macros.records.silence import Leegte
from macros.records.steps import GenomenMaatregel
from macros.views.measure.measures import measure_types, measures_of
from macros.views.measure.takers import takers, takers_in
from macros.views.shared.citations import Footnotes
from macros.views.shared.order import ranked
from macros.views.shared.scopes import Scope, scopes
from macros.views.shared.statements import Statement, statement
from macros.views.shared.table import (
    CONFLICT_LEGEND,
    Cell,
    Column,
    ColumnGroup,
    Group,
    LegendEntry,
    Row,
    Table,
    shown_words,
    total,
    word_legend,
)
from macros.views.shared.tally import Tally
from macros.views.tables.comparison import CASE, case_head, placed
from macros.views.tables.counting import Counted, by_word, status_period, tally

GENERAL = "in het algemeen"
"""The head of a column for cases that name just the type."""
ABSENT = "·"


def measure_matrix(handbook: Handboek, cases: Sequence[Case]) -> Table:
    """Return the table; a type has a column of its own only when a case, on whichever slice, names just the type."""
    types = [(type_, _columns(handbook, type_)) for type_ in measure_types(handbook)]
    types = [(type_, below) for type_, below in types if below]
    measures = [measure for _, below in types for measure in below]
    rows = [row for case in cases for row in placed("maatregelen", case, _rows(handbook, case, measures))]
    return Table(
        "Welke case nam welke maatregel, en hoe ver kwam die",
        [_head(one) for one in measures],
        [Group(rows)],
        CASE,
        "matrix matrix--maatregelen",
        _legend(handbook, [cell for row in rows for cell in row.cellen]),
        beknopt=True,
        telling=handbook.eenmaal(_tally),
        kolomgroepen=[ColumnGroup(type_.titel, len(below)) for type_, below in types],
        voet=[_totals(handbook, measures)] if handbook[Case] else [],
    )


def _head(measure: Maatregel) -> Column:
    if measure.type:
        return Column(measure.titel, addresses.page(measure))
    return Column(GENERAL, addresses.page(measure), voluit=f"{measure.titel}, {GENERAL}")


def _columns(handbook: Handboek, type_: Maatregel) -> list[Maatregel]:
    """Return the measures below a type, after the type itself when a case names just that."""
    return [*([type_] if takers(handbook, type_.id) else []), *measures_of(handbook, type_.id)]


def _legend(handbook: Handboek, cells: Sequence[Cell]) -> list[LegendEntry]:
    legend = word_legend(shown_words(cells, handbook.lijst(GenomenMaatregel, "stand").waarden))
    if any(found.stilte for found in cells):
        legend.append(LegendEntry(Leegte.BIJ_CASE.uitleg, "", "stil", ABSENT))
    return legend + [CONFLICT_LEGEND] * any(found.tegenstrijdigheden for found in cells)


def _rows(handbook: Handboek, case: Case, measures: Sequence[Maatregel]) -> list[Row]:
    """Return a row for the case and for each of its projects that name a measure; for none, one for the case."""
    every = scopes(case)
    named = [scope for scope in every if any(_taken(handbook, measure, case, scope) for measure in measures)]
    return [
        Row(
            [_cell(handbook, measure, case, scope) for measure in measures],
            case_head(handbook, case, scope, "aanpak", dated=scope in named),
        )
        for scope in named or every[:1]
    ]


def _taken(handbook: Handboek, measure: Maatregel, case: Case, scope: Scope) -> list[GenomenMaatregel]:
    return [taker.genomen for taker in takers_in(handbook, measure.id, case) if taker.scope.project is scope.project]


def _cell(handbook: Handboek, measure: Maatregel, case: Case, scope: Scope) -> Cell:
    notes = Footnotes.of(handbook, case.bron, here=addresses.page(case))
    said = [
        statement(notes, taken, woorden=(handbook.woord(taken, "stand"),), adres=addresses.section(case, "aanpak"))
        for taken in _taken(handbook, measure, case, scope)
    ]
    if not said:
        return Cell(stilte=Leegte.BIJ_CASE.uitleg, soort="stil", teken=ABSENT)
    return ranked(handbook, Cell(tuple(said)))


def _totals(handbook: Handboek, measures: Sequence[Maatregel]) -> Row:
    """Return in how many of all cases each measure was taken, on every slice; planned is not taken."""
    taken = [
        {taker.case.id for taker in takers(handbook, measure.id) if taker.stand.betekenis in GEDAAN}
        for measure in measures
    ]
    return Row([total(len(cases)) for cases in taken], Statement(kop="gedaan of bezig", onder=("aantal cases",)))


def _tally(handbook: Handboek) -> Tally:
    """Return how often a case or project names a measure, and how far it got, with the days that this speaks of."""
    taken = [taker for measure in handbook[Maatregel] for taker in takers(handbook, measure)]
    parts = by_word(handbook.lijst(GenomenMaatregel, "stand").waarden, (taker.stand for taker in taken))
    dated = status_period(taker.case.peildatum for taker in taken)
    noun = Counted("maatregel van een case of project", "maatregelen van cases en projecten")
    return tally(handbook, noun, len(taken), len({taker.case.id for taker in taken}), parts, dated=dated)

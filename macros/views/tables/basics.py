"""The basics of every case side by side, as a comparison table."""

from collections.abc import Sequence

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.case.facts import case_facts
from macros.views.shared.scopes import Scope
from macros.views.shared.statements import Statement
from macros.views.shared.table import Column, Group, Row, Table, cell
from macros.views.tables.comparison import CASE, case_head

COLUMNS = (Column("Wat"), Column("Waar"), Column("Wanneer"), Column("Voor wie"))


def basics(handbook: Handboek, cases: Sequence[Case]) -> Table:
    """Return for each case what it is, where, when and for whom."""
    return Table("De cases in het kort", COLUMNS, [_group(handbook, case) for case in cases], CASE, "vergelijking")


def _group(handbook: Handboek, case: Case) -> Group:
    facts = case_facts(handbook, case)
    texts = [case.titel, f"{facts.waar} ({facts.schaal})", facts.wanneer, facts.voor_wie]
    row = Row([cell(Statement(tekst=text)) for text in texts])
    return Group([row], case_head(handbook, case, Scope(case), ""))

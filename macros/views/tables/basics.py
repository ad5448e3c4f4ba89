"""The basics of every case side by side, as a comparison table."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from macros import addresses
from macros.language import ONGOING
from macros.records.case import Case
from macros.records.claim import Gestaafd
from macros.records.handbook import Handboek
from macros.views.case.facts import case_facts
from macros.views.shared.citations import Footnotes, cited
from macros.views.shared.scopes import Scope, items
from macros.views.shared.statements import Statement, merged, statement
from macros.views.shared.table import Column, Group, Row, Table, cell
from macros.views.tables.comparison import CASE, case_head, placed, speaks_of_its_day
from macros.views.tables.counting import scales

COLUMNS = (Column("Wat"), Column("Waar"), Column("Wanneer"), Column("Voor wie"))


def basics(handbook: Handboek, cases: Sequence[Case]) -> Table:
    """Return for each case what it is, where, when and for whom."""
    groups = [group for case in cases for group in placed("basis", case, [_group(handbook, case)])]
    return Table("De cases in het kort", COLUMNS, groups, CASE, "vergelijking", telling=handbook.eenmaal(scales))


def _group(handbook: Handboek, case: Case) -> Group:
    notes = Footnotes.of(handbook, case.bron, here=addresses.page(case))
    facts = case_facts(notes, case)
    what = Statement(tekst=case.titel, bronnen=tuple(cited(handbook, case.bron)))
    where = _told(notes, f"{facts.waar} ({facts.schaal})", case.gemeenten or ())
    told = [
        _told(notes, text, [value for _, value in items(case, field)])
        for text, field in ((facts.wanneer, "looptijd"), (facts.voor_wie, "doelgroepen"))
    ]
    dated = speaks_of_its_day(handbook, [value for _, value in items(case, "looptijd")])
    head = case_head(handbook, case, Scope(case), "", dated=dated)
    cells = [cell(one) for one in (what, where, *told)]
    return Group([Row([*cells[:2], replace(cells[2], datum=_start(case)), *cells[3:]])], head, kies=case.id)


def _start(case: Case) -> str:
    """Return the first day that the case or one of its projects began, or ended where no begin is known."""
    days = [value.van or value.tot for _, value in items(case, "looptijd")]
    return min((day for day in days if day and day != ONGOING), default="")


def _told(notes: Footnotes, text: str, values: Iterable[Gestaafd]) -> Statement:
    """Return a text that sums values up, with the sources and contradictions of all of them."""
    return merged(Statement(tekst=text), *(statement(notes, value, tekst="") for value in values))

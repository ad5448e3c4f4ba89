"""Tables over all cases: one field of the record each, a group of rows for every case and project."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from macros import addresses
from macros.language import ONGOING, day
from macros.records.base import Record
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import Stand
from macros.records.money import Borging
from macros.records.silence import Stilte, gevuld
from macros.views.case.columns import Columns
from macros.views.case.fields import COMPARED, Field
from macros.views.shared.citations import Footnotes
from macros.views.shared.scopes import Scope, scopes
from macros.views.shared.statements import Statement
from macros.views.shared.table import Group, Row, Table
from macros.views.tables.counting import tally_of
from macros.views.tables.merging import known_first, together

RowOrGroup = TypeVar("RowOrGroup", Row, Group)
CASE = "Case"
"""The head of the column that names the case of each group of rows."""

JUDGED = ("doelen", "bereik")
"""The fields whose rows say whether something was reached: those of which that is not known come last."""


def comparison(field_name: str) -> Callable[[Handboek, Sequence[Case]], Table]:
    """Return the view of the table about one field of `COMPARED`; KeyError when it has no table."""
    field = COMPARED[field_name]
    columns, compared = field.kolommen, field.vergelijking
    if columns is None or compared is None:
        raise KeyError(f"{field_name} has no columns")
    count = tally_of(field_name)

    def view(handbook: Handboek, cases: Sequence[Case]) -> Table:
        by_case = [placed(field_name, case, _case_groups(handbook, field, columns, case)) for case in cases]
        groups = [group for groups in by_case for group in groups]
        shown = handbook.eenmaal(count)
        return Table(compared.titel, columns.kolommen, groups, CASE, "vergelijking", telling=shown)

    return view


def case_head(handbook: Handboek, case: Case, scope: Scope, section: str, dated: bool = False) -> Statement:
    """Return the head of the rows of a case or project, which leads to a section of its page.

    One that is `dated` names the day that its rows speak of.
    """
    under = tuple(filter(None, [scope.naam, f"stand {day(case.peildatum)}" if dated else ""]))
    address = addresses.section(case, section) if section else addresses.page(case)
    return Statement(kop=handbook.naam(case), onder=under, adres=address)


def placed(table: str, case: Case, rows: Sequence[RowOrGroup]) -> list[RowOrGroup]:
    """Return the rows or groups of a case, of which the first is a place that links lead to."""
    return [replace(row, anker="" if place else addresses.row_anchor(table, case)) for place, row in enumerate(rows)]


def speaks_of_its_day(handbook: Handboek, values: Iterable[Record]) -> bool:
    """Return whether any value says how things stood on the day of its source: what goes on, and what comes after."""
    return any(_of_its_day(handbook, value) for value in values)


def _of_its_day(handbook: Handboek, value: Any) -> bool:
    if isinstance(value, Borging):
        return value.peildatum is None
    if "stand" in type(value).model_fields:
        return handbook.woord(value, "stand").betekenis == Stand.BEZIG
    period = value if hasattr(value, "tot") else getattr(value, "looptijd", None)
    return period is not None and period.tot == ONGOING


def _case_groups(handbook: Handboek, field: Field, columns: Columns, case: Case) -> list[Group]:
    """Return the rows of each scope that says something about the field; else one group that says why none does."""
    notes = Footnotes.of(handbook, case.bron, here=addresses.page(case))
    groups = []
    for scope in scopes(case):
        reason = scope.stilte(field.naam)
        if reason is Stilte.NIET_INGEVULD:
            continue
        values = gevuld(getattr(scope.uitvoering, field.naam))
        rows = together([Row(columns.cellen(notes, value)) for value in values])
        rows = known_first(rows) if field.naam in JUDGED else rows
        head = case_head(handbook, case, scope, field.plek, dated=speaks_of_its_day(handbook, values))
        groups.append(Group(rows, head, reason.label if reason else ""))
    empty = Group([], case_head(handbook, case, Scope(case), field.plek), Stilte.NIET_INGEVULD.label)
    return groups or [empty]

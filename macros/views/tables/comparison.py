"""Tables over all cases: one field of the record each, a group of rows for every case and project."""

from collections.abc import Callable, Sequence

from macros import addresses
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.silence import Stilte, gevuld
from macros.views.case.columns import Columns
from macros.views.case.fields import COMPARED, Field
from macros.views.shared.citations import Footnotes
from macros.views.shared.scopes import Scope, scopes
from macros.views.shared.statements import Statement
from macros.views.shared.table import Group, Row, Table

CASE = "Case"
"""The head of the column that names the case of each group of rows."""


def comparison(field_name: str) -> Callable[[Handboek, Sequence[Case]], Table]:
    """Return the view of the table about one field of `COMPARED`; KeyError when it has no table."""
    field = COMPARED[field_name]
    columns, compared = field.kolommen, field.vergelijking
    if columns is None or compared is None:
        raise KeyError(f"{field_name} has no columns")

    def view(handbook: Handboek, cases: Sequence[Case]) -> Table:
        groups = [group for case in cases for group in _case_groups(handbook, field, columns, case)]
        return Table(compared.titel, columns.kolommen, groups, CASE, "vergelijking")

    return view


def case_head(handbook: Handboek, case: Case, scope: Scope, section: str) -> Statement:
    """Return the head of the rows of a case or project, which leads to a section of its page."""
    under = tuple(filter(None, [scope.naam]))
    address = addresses.section(case, section) if section else addresses.page(case)
    return Statement(kop=handbook.naam(case), onder=under, adres=address)


def _case_groups(handbook: Handboek, field: Field, columns: Columns, case: Case) -> list[Group]:
    """Return the rows of each scope that says something about the field; else one group that says why none does."""
    notes = Footnotes.of(handbook, case.bron, here=addresses.page(case))
    groups = []
    for scope in scopes(case):
        reason = scope.stilte(field.naam)
        if reason is Stilte.NIET_INGEVULD:
            continue
        values = gevuld(getattr(scope.uitvoering, field.naam))
        rows = [Row(columns.cellen(notes, value)) for value in values]
        groups.append(Group(rows, case_head(handbook, case, scope, field.plek), reason.label if reason else ""))
    empty = Group([], case_head(handbook, case, Scope(case), field.plek), Stilte.NIET_INGEVULD.label)
    return groups or [empty]

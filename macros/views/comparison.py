"""Tables over all cases: one field of the record each, a group of rows for every case and project."""

from dataclasses import dataclass
from typing import Any

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.silence import filled
from macros.views.citations import Footnotes
from macros.views.comparison_layout import TABLES, Table
from macros.views.parts import Part, parts
from macros.views.statements import SILENCES, Statement, is_silent


@dataclass(frozen=True)
class RowGroup:
    """The rows of one case or project, each a list of cells; `stilte` says why there are none."""

    case: Case
    project: str
    href: str
    rijen: list[list[Statement]]
    stilte: str = ""


@dataclass(frozen=True)
class Comparison:
    """A table over all cases: its caption, the heads of its columns and its rows."""

    titel: str
    kolommen: list[str]
    groepen: list[RowGroup]


def comparison(handbook: Handboek, name: str) -> Comparison:
    """Return the table `name` of the layout; KeyError when there is none."""
    table = TABLES[name]
    groups = [group for case in handbook.cases.values() for group in _case_groups(handbook, table, case)]
    return Comparison(table.titel, table.kolommen, groups)


def _case_groups(handbook: Handboek, table: Table, case: Case) -> list[RowGroup]:
    notes = Footnotes(handbook, case.bron)
    groups = [group for part in parts(case) if (group := _group(notes, table, case, part)) is not None]
    return groups or [RowGroup(case, "", _href(table, case), [], SILENCES[None])]


def _group(notes: Footnotes, table: Table, case: Case, part: Part) -> RowGroup | None:
    """Return the rows of one part; None where nothing was filled in, so that another part speaks for it."""
    value: Any = getattr(part.uitvoering, table.veld)
    if value is None:
        return None
    rows = [table.cellen(notes, item) for item in filled(value)]
    return RowGroup(case, part.naam, _href(table, case), rows, SILENCES[value] if is_silent(value) else "")


def _href(table: Table, case: Case) -> str:
    return f"cases/{case.id}/#{table.sectie}"

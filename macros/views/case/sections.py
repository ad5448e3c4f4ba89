"""The body of a case page: every field of the record, in sections that answer a question each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from macros.records.case import Case
from macros.records.claim import Gestaafd
from macros.records.execution import Uitvoering
from macros.records.silence import gevuld
from macros.views.case.columns import Columns
from macros.views.case.fields import FIELDS, SECTIONS, Field
from macros.views.shared.citations import Footnotes
from macros.views.shared.scopes import Scope, scopes, speaks_for_itself
from macros.views.shared.statements import Statement
from macros.views.shared.table import Group, Row, Table


@dataclass(frozen=True)
class Block:
    """One field of the record in one scope: its statements or its table, or why there are none.

    `vorm` names the template macro that draws it.
    """

    titel: str
    vorm: str
    rijen: Sequence[Statement] = ()
    tabel: Table | None = None
    stilte: str = ""


@dataclass(frozen=True)
class ScopeBlocks:
    """The blocks of the whole case (`naam` is empty) or of one project."""

    naam: str
    blokken: Sequence[Block]


@dataclass(frozen=True)
class Section:
    """A question about the case with its answer, for the case and for each project."""

    id: str
    titel: str
    groepen: Sequence[ScopeBlocks]


def sections(notes: Footnotes, case: Case) -> list[Section]:
    """Return the sections of a case page, but for its lessons, unknowns and conflicts."""
    return [_section(notes, case, name, title) for name, title in SECTIONS.items()]


def _section(notes: Footnotes, case: Case, name: str, title: str) -> Section:
    fields = [field for field in FIELDS if field.plek == name]
    groups = []
    for scope in scopes(case):
        blocks = [block for field in fields for block in _blocks(notes, case, scope, field)]
        if blocks:
            groups.append(ScopeBlocks(scope.naam, blocks))
    return Section(name, title, groups)


def _blocks(notes: Footnotes, case: Case, scope: Scope, field: Field) -> Iterator[Block]:
    """Yield the block of a field and of the fields inside it, or nothing where another scope speaks for it."""
    values = gevuld(getattr(scope.uitvoering, field.naam, None))
    if values:
        yield _filled(notes, scope, field, values, field.titel)
        for inner in field.onder:
            yield from _inner(notes, scope, field, inner, values)
        return
    may_be_silent = field.naam in Uitvoering.model_fields
    if may_be_silent and speaks_for_itself(case, scope, field.naam):
        reason = scope.stilte(field.naam)
        yield Block(field.titel, field.vorm, stilte=reason.label if reason else "")


def _inner(notes: Footnotes, scope: Scope, outer: Field, field: Field, holders: Sequence[Any]) -> Iterator[Block]:
    """Yield a block for each value of `outer` in which the field is filled; of more values, named by the head of it."""
    for holder in holders:
        own = notes.within(holder.bron) if isinstance(holder, Gestaafd) and holder.bron else notes
        values = gevuld(getattr(holder, field.naam))
        if values:
            name = outer.rij(notes, holder).kop if len(holders) > 1 else ""
            yield _filled(own, scope, field, values, f"{field.titel} ({name})" if name else field.titel)


def _filled(notes: Footnotes, scope: Scope, field: Field, values: Sequence[Any], title: str) -> Block:
    if field.vorm != "tabel" or field.kolommen is None:
        return Block(title, field.vorm, [field.rij(notes, value) for value in values])
    name = ", ".join(filter(None, [title, scope.naam]))
    return Block(title, field.vorm, tabel=_table(notes, name, field, field.kolommen, values))


def _table(notes: Footnotes, name: str, field: Field, columns: Columns, values: Sequence[Any]) -> Table:
    """Return a table whose first column heads its rows."""
    rows = [columns.cellen(notes, value) for value in values]
    kept = [
        index
        for index, column in enumerate(columns.kolommen)
        if index and (not column.mag_weg or any(row[index].uitspraken for row in rows))
    ]
    body = [Row([row[index] for index in kept], row[0].uitspraken[0]) for row in rows]
    heads = [columns.kolommen[index] for index in kept]
    return Table(name, heads, [Group(body)], columns.kolommen[0].titel, field.naam)

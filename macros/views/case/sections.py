"""What unfolds on a case page: every filled-in field of the record, in sections that answer a question each."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from macros.records.case import Case
from macros.records.claim import Gestaafd
from macros.records.silence import gevuld
from macros.views.case.columns import Columns
from macros.views.case.fields import FIELDS, SECTIONS, Field
from macros.views.shared.citations import Footnotes
from macros.views.shared.scopes import Scope, scopes
from macros.views.shared.sight import together
from macros.views.shared.statements import Statement
from macros.views.shared.table import Group, Row, Table

Told = Callable[[Any], bool]
"""Whether a value of the record stands in sight already."""
ONCE = ("lijst", "namen")
"""The forms of a field whose values each make sense alone, so that none has to be said twice."""


@dataclass(frozen=True)
class Block:
    """One field of the record in one scope: its statements with the references they share, or its table.

    `vorm` names the template macro that draws it.
    """

    titel: str
    vorm: str
    rijen: Sequence[Statement] = ()
    noten: tuple[int, ...] = ()
    tabel: Table | None = None


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


def sections(notes: Footnotes, case: Case, told: Told = lambda _: False) -> list[Section]:
    """Return the sections of a case page that hold anything; a list leaves out what was told in sight."""
    found = [_section(notes, case, name, title, told) for name, title in SECTIONS.items()]
    return [section for section in found if section.groepen]


def _section(notes: Footnotes, case: Case, name: str, title: str, told: Told) -> Section:
    fields = [field for field in FIELDS if field.plek == name]
    groups = []
    for scope in scopes(case):
        blocks = [block for field in fields for block in _blocks(notes, scope, field, told)]
        if blocks:
            groups.append(ScopeBlocks(scope.naam, blocks))
    return Section(name, title, groups)


def _blocks(notes: Footnotes, scope: Scope, field: Field, told: Told) -> Iterator[Block]:
    """Yield the block of a field and of the fields inside it; nothing when it holds nothing that is not told yet."""
    values = gevuld(getattr(scope.uitvoering, field.naam, None))
    left = [value for value in values if not told(value)]
    if field.vorm == "tabel" or (field.vorm not in ONCE and left):
        left = values  # a table tells more than its figures, and steps are told in their order
    if left:
        yield _filled(notes, scope, field, left, field.titel)
    for inner in field.onder if values else ():
        yield from _inner(notes, scope, field, inner, values)


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
        rows, shared = together([field.rij(notes, value) for value in values])
        return Block(title, field.vorm, rows, shared)
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

"""The body of a case page: every field of the record, in sections that answer a question each."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from macros.records.case import Case
from macros.records.silence import filled
from macros.views.case_layout import SECTIONS, Field
from macros.views.citations import Footnotes
from macros.views.figures import money_row
from macros.views.parts import Part, parts
from macros.views.statements import SILENCES, is_silent


@dataclass(frozen=True)
class Block:
    """One field of the record in one part of the case: its rows, or why there are none.

    `vorm` names the template macro that draws the rows.
    """

    titel: str
    vorm: str
    rijen: list[Any]
    stilte: str = ""


@dataclass(frozen=True)
class Group:
    """The blocks of the whole case (`naam` is empty) or of one project."""

    naam: str
    blokken: list[Block]


@dataclass(frozen=True)
class Section:
    """A question about the case with its answer, for the case and for each project."""

    id: str
    titel: str
    groepen: list[Group]


def sections(notes: Footnotes, case: Case) -> list[Section]:
    """Return the sections of a case page, but for its lessons, unknowns and contradictions."""
    return [_section(notes, case, *section) for section in SECTIONS]


def _section(notes: Footnotes, case: Case, id: str, title: str, fields: list[Field]) -> Section:
    groups = []
    for part in parts(case):
        blocks = [block for field in fields for block in _blocks(notes, case, part, field)]
        if blocks:
            groups.append(Group(part.naam, blocks))
    return Section(id, title, groups)


def _blocks(notes: Footnotes, case: Case, part: Part, field: Field) -> Iterator[Block]:
    """Yield the block of a field, or nothing where another part of the case speaks for it."""
    value = getattr(part.uitvoering, field.naam)
    if not is_silent(value):
        yield Block(field.titel, field.vorm, [field.rij(notes, item) for item in filled(value)])
        if field.naam == "borging" and value.financiering:
            own = notes.within(value.bron) if value.bron else notes
            yield Block("Geld voor het vervolg", "geld", [money_row(own, money) for money in value.financiering])
        return
    elsewhere = any(getattr(other.uitvoering, field.naam) is not None for other in parts(case) if other != part)
    if value is not None or (not part.naam and not elsewhere):
        yield Block(field.titel, field.vorm, [], SILENCES[value])

"""The column of a case: on every subject a cell with all that the case says, and its source, or why it says nothing."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from macros import addresses
from macros.addresses import Address
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.silence import Stilte
from macros.views.beside.subjects import subjects
from macros.views.beside.told import Told
from macros.views.shared.citations import Citation, Footnotes, cited
from macros.views.shared.statements import Statement

UNREAD = Stilte.NIET_INGEVULD.label


@dataclass(frozen=True)
class Cell:
    """What a case says on a subject, by part of the case.

    `bronnen` are the sources that all of it leans on; a statement with others keeps its own. Cells that say the same
    have the same `sleutel`, whatever they lean on; one that is `stil` tells nothing.
    """

    delen: Sequence[Told]
    bronnen: Sequence[Citation]
    sleutel: str
    stil: bool


@dataclass(frozen=True)
class ColumnOfCase:
    """A case with its cells, one for each subject."""

    id: str
    naam: str
    adres: Address
    cellen: Sequence[Cell]


def column(handbook: Handboek, case: Case) -> ColumnOfCase:
    """Return the column of a case, made once however often it stands beside another."""
    known = handbook.eenmaal(_columns)
    if case.id not in known:
        known[case.id] = _column(handbook, case)
    return known[case.id]


def _columns(handbook: Handboek) -> dict[str, ColumnOfCase]:
    return {}


def _column(handbook: Handboek, case: Case) -> ColumnOfCase:
    here = addresses.page(case)
    notes = Footnotes.of(handbook, case.bron, here=here)
    own = tuple(cited(handbook, case.bron))
    cells = [_cell([*subject.vertel(notes, case)] or [Told("", (), UNREAD)], own) for subject in subjects(handbook)]
    return ColumnOfCase(case.id, handbook.naam(case), here, cells)


def _cell(parts: Sequence[Told], own: Sequence[Citation]) -> Cell:
    parts = [replace(part, uitspraken=[_away_from_home(one) for one in part.uitspraken]) for part in parts]
    every = [one for part in parts for one in part.uitspraken]
    first = every[0].bronnen or own if every else own
    if any((one.bronnen or own) != first for one in every):
        return Cell(parts, (), _key(parts), stil=False)
    none = any(part.stilte == Stilte.GEEN.label for part in parts)  # that there was none is something told
    silent = not every and not none
    unread = silent and all(part.stilte == UNREAD for part in parts)  # what nobody looked for has no source
    bare = [replace(part, uitspraken=[replace(one, bronnen=()) for one in part.uitspraken]) for part in parts]
    return Cell(bare, () if unread else first, _key(parts), silent)


def _away_from_home(one: Statement) -> Statement:
    """Return a statement without its places and numbers, which are those of the page of its case."""
    return replace(one, noten=(), plek="", anker="")


def _key(parts: Sequence[Told]) -> str:
    said = [(part.naam, part.stilte, [_seen(one) for one in part.uitspraken]) for part in parts]
    return sha256(repr(said).encode()).hexdigest()[:8]


def _seen(one: Statement) -> Hashable:
    return one.kop, one.tekst, tuple(word.id for word in one.woorden), one.onder, one.volgens

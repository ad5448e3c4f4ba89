"""Rows of one case that say the same stand in one row, so that many times "niet bekend" is read once."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace

from macros.records.meanings import Gehaald
from macros.views.shared.statements import merged
from macros.views.shared.table import Cell, Row

UNKNOWN = Gehaald.ONBEKEND.value
"""The meaning of words that say that something is not known, in every vocabulary that has such a word."""


def together(rows: Sequence[Row]) -> list[Row]:
    """Return rows with those taken together that say the same, each in the place of the first of them."""
    found: dict[Hashable, list[Row]] = {}
    for number, row in enumerate(rows):
        found.setdefault(_alike(row) or number, []).append(row)
    return [_one(some) if len(some) > 1 else some[0] for some in found.values()]


def known_first(rows: Sequence[Row]) -> list[Row]:
    """Return rows with those last of which nothing but that it is not known is judged; else the order stays."""
    return sorted(rows, key=_unknown)


def _unknown(row: Row) -> bool:
    judged = [word.betekenis for cell in row.cellen for said in cell.uitspraken for word in said.woorden]
    return bool(judged) and all(meaning == UNKNOWN for meaning in judged)


def _alike(row: Row) -> Hashable:
    """Return what rows that can stand together have in common, None for a row that stands alone.

    Either nothing is known of them, or they say the same about different things. Figures stand alone: two payers of
    half each are not one.
    """
    first, *others = row.cellen
    if first.uitspraken and all(said.woorden and not said.kop for said in first.uitspraken):
        unknown = all(word.betekenis == UNKNOWN for said in first.uitspraken for word in said.woorden)
        return ("onbekend", _words(first)) if unknown else None
    if not others or any(said.getal for cell in others for said in cell.uitspraken):
        return None
    return tuple(_seen(cell) for cell in others)


def _words(cell: Cell) -> tuple[str, ...]:
    return tuple(word.id for said in cell.uitspraken for word in said.woorden)


def _one(rows: Sequence[Row]) -> Row:
    """Return one row: what differs stands below each other, what is the same once; no source or mark is lost."""
    columns = list(zip(*(row.cellen for row in rows), strict=True))
    same = [column for column in columns if len({_seen(cell) for cell in column}) == 1]
    return Row([_merged(column) if column in same else _listed(column) for column in columns])


def _seen(cell: Cell) -> Hashable:
    return (
        cell.stilte,
        tuple((said.kop, said.tekst, said.onder, said.volgens, said.tegenlezing) for said in cell.uitspraken),
        _words(cell),
    )


def _merged(cells: Sequence[Cell]) -> Cell:
    """Return the first of cells that show the same, with what all of them lean on."""
    first = cells[0]
    if not first.uitspraken:
        return first
    every = [said for cell in cells for said in cell.uitspraken[:1]]
    bare = [replace(one, tekst="") for one in every]
    return Cell((merged(first.uitspraken[0], *bare), *first.uitspraken[1:]), first.stilte, first.soort)


def _listed(cells: Iterable[Cell]) -> Cell:
    return Cell(tuple(said for cell in cells for said in cell.uitspraken))

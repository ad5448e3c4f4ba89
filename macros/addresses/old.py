"""Old addresses: of records that were renamed or taken out. Each still leads on, or says what became of the record."""

from collections.abc import Iterator, Sequence

from macros.addresses.address import Address
from macros.addresses.lists import LISTED
from macros.addresses.pages import download, has_page, pair
from macros.addresses.paper import FOLDER, sheet, transfer_sheet
from macros.records.base import MetAdres
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.gone import Vervallen
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, Soort
from macros.records.measure import Maatregel
from macros.records.survey import Enquetetabel

ON_SHEETS = (Case, Succesfactor, Maatregel)
"""The kinds whose records have a sheet."""


def kind_of(record: Vervallen) -> Soort:
    """Return the kind of what was taken out."""
    return next(kind for kind in SOORTEN if kind.naam == record.soort)


def overview_of(kind: Soort) -> Address:
    """Return the page that lists all records of a kind with addresses."""
    return Address(f"{kind.adres}/") if kind.kamer else LISTED[kind.model].plaats


def gone(handbook: Handboek) -> Iterator[tuple[Address, Vervallen]]:
    """Yield every address of a page whose record was taken out."""
    for record in handbook[Vervallen].values():
        kind = kind_of(record)
        if kind.kamer:
            for old in record.ids:
                yield Address(f"{kind.adres}/{old}/"), record


def gone_places(handbook: Handboek, here: Address) -> list[tuple[Vervallen, list[str]]]:
    """Return what was taken out of the lists on a page, each with the places where it stood."""
    return [
        (record, [LISTED[kind.model].anker(old) for old in record.ids])
        for record in handbook[Vervallen].values()
        if not (kind := kind_of(record)).kamer and overview_of(kind) == here
    ]


def gone_sheets(handbook: Handboek) -> Iterator[tuple[Address, Vervallen]]:
    """Yield every address of a sheet whose record was taken out."""
    for record in handbook[Vervallen].values():
        kind = kind_of(record)
        for old in record.ids if kind.model in ON_SHEETS else ():
            yield _sheet(kind.adres, old), record
            if kind.model is Case:
                yield _sheet("overnemen", old), record


def moved_sheets(handbook: Handboek) -> Iterator[tuple[Address, Address]]:
    """Yield every address of a sheet whose record was renamed, with that of now."""
    for kind in SOORTEN:
        for record in handbook[kind.model].values() if kind.model in ON_SHEETS else ():
            if not isinstance(record, MetAdres) or not has_page(record):
                continue
            for old in record.voorheen or ():
                yield _sheet(kind.adres, old), sheet(record)
                if isinstance(record, Case):
                    yield _sheet("overnemen", old), transfer_sheet(record)


def moved_downloads(handbook: Handboek) -> Iterator[tuple[Address, Enquetetabel]]:
    """Yield every address of a file with numbers whose table was renamed, with that table."""
    for table in handbook[Enquetetabel].values():
        for old in table.voorheen or ():
            yield download(table.gewijzigd(id=old)), table


def moved_pairs(pairs: Sequence[tuple[Case, Case]]) -> Iterator[tuple[Address, Address]]:
    """Yield every address of two cases side by side of which one or both were renamed, with that of now."""
    for first, second in pairs:
        for one in (first.id, *(first.voorheen or ())):
            for other in (second.id, *(second.voorheen or ())):
                if (one, other) != (first.id, second.id):
                    yield pair(first.gewijzigd(id=one), second.gewijzigd(id=other)), pair(first, second)


def now(handbook: Handboek, record: Vervallen) -> list[MetAdres]:
    """Return the records that took the place of one that was taken out, as far as they are there."""
    records = handbook[kind_of(record).model]
    found = [records[own] for own in record.naar or () if own in records]
    return [one for one in found if isinstance(one, MetAdres)]


def _sheet(folder: str, own_id: str) -> Address:
    return Address(f"{FOLDER}/{folder}/{own_id}.pdf")

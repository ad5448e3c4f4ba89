"""Where documents for paper stand: the sheet of a record, sets of sheets, and the picture beside each."""

from macros.addresses.address import Address
from macros.records.base import MetAdres
from macros.records.case import Case
from macros.records.kinds import soort_van

FOLDER = "bladen"


def sheet(record: MetAdres) -> Address:
    """Return the sheet of a success factor, a case or a type of measure."""
    return Address(f"{FOLDER}/{soort_van(type(record)).adres}/{record.id}.pdf")


def transfer_sheet(case: Case) -> Address:
    """Return the transfer sheet of a case."""
    return Address(f"{FOLDER}/overnemen/{case.id}.pdf")


def paper(name: str) -> Address:
    """Return a set, or another document that is about no single record."""
    return Address(f"{FOLDER}/{name}.pdf")


SCAN_SHEET = paper("zelfscan")
"""The self-scan on paper, which is about no single record."""


def picture(document: Address) -> Address:
    """Return the picture of the first page of a document."""
    return Address(f"{document.page.removesuffix('.pdf')}.png")


def drawing(document: Address) -> Address:
    """Return the drawing of a sheet, which a page of the site prints."""
    return Address(f"{document.page.removesuffix('.pdf')}.svg")

"""The overview of the tables by subject, each with what it shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.records.survey import Enquetetabel
from macros.records.vocabulary import Woord
from macros.views.survey.finding import finding
from macros.views.survey.page import name_of


@dataclass(frozen=True)
class TableEntry:
    """A table in the overview: what the source calls it, and the sentence that says what it shows.

    `gevraagd` is whom was asked, "" when it was everybody.
    """

    naam: str
    titel: str
    zin: str
    adres: Address
    gevraagd: str


@dataclass(frozen=True)
class Subject:
    """A subject with its tables."""

    woord: Woord
    anker: str
    tabellen: Sequence[TableEntry]


def table_list(handbook: Handboek, tables: Sequence[Enquetetabel]) -> list[Subject]:
    """Return tables by subject, in the order of the vocabulary; a subject without any is left out."""
    subjects = []
    for word in handbook.lijst(Enquetetabel, "onderwerp").waarden:
        entries = [_entry(handbook, table) for table in tables if table.onderwerp == word.id]
        if entries:
            subjects.append(Subject(word, addresses.subject_anchor(word.id), entries))
    return subjects


def _entry(handbook: Handboek, table: Enquetetabel) -> TableEntry:
    asked = "" if _everybody(handbook, table) else table.gevraagd_aan
    return TableEntry(name_of(handbook, table), table.titel, finding(handbook, table), addresses.page(table), asked)


def _everybody(handbook: Handboek, table: Enquetetabel) -> bool:
    """Return whether no table of the same source has more answers; also without a base, as there is nothing to add."""
    sources = {reference.id for reference in table.bron}
    others = [one for one in handbook[Enquetetabel].values() if sources & {reference.id for reference in one.bron}]
    return not table.basis or table.basis >= max(one.basis or 0 for one in others)

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
    """A table in the overview: what the source calls it, and the sentence that says what it shows."""

    naam: str
    titel: str
    zin: str
    adres: Address


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
        entries = [
            TableEntry(name_of(handbook, table), table.titel, finding(handbook, table), addresses.page(table))
            for table in tables
            if table.onderwerp == word.id
        ]
        if entries:
            subjects.append(Subject(word, addresses.subject_anchor(word.id), entries))
    return subjects

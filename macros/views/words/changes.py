"""What changed since 2010: first what the law settles today, and then every change by what it is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.language import day
from macros.records.handbook import Handboek
from macros.records.since import Verandering
from macros.records.vocabulary import Woord
from macros.views.shared.citations import Footnotes
from macros.views.shared.statements import Statement, statement
from macros.views.shared.upkeep import upkeep


@dataclass(frozen=True)
class ChangeEntry:
    """A change with its place, how it was and how it became, and how sure that is."""

    verandering: Verandering
    anker: str
    oude_ankers: Sequence[str]
    staat_er_als: str
    datum: str
    toen: Statement
    nu: Statement
    zekerheid: Woord
    beheer: str


@dataclass(frozen=True)
class SubjectGroup:
    """The changes about one subject."""

    anker: str
    titel: str
    veranderingen: Sequence[ChangeEntry]


@dataclass(frozen=True)
class Changes:
    """Changes by subject, and those that are law now."""

    wet: Sequence[ChangeEntry]
    groepen: Sequence[SubjectGroup]


def changes(handbook: Handboek, records: Sequence[Verandering]) -> Changes:
    """Return changes by subject, in the order of the vocabulary; a subject without changes is left out."""
    entries = [_entry(handbook, record) for record in records]
    groups = []
    for word in handbook.lijst(Verandering, "onderwerp").waarden:
        own = [entry for entry in entries if entry.verandering.onderwerp == word.id]
        if own:
            groups.append(SubjectGroup(addresses.group_anchor(word.id), word.label, own))
    return Changes([entry for entry in entries if entry.verandering.wet], groups)


def _entry(handbook: Handboek, record: Verandering) -> ChangeEntry:
    notes = Footnotes.of(handbook, record.bron)
    return ChangeEntry(
        verandering=record,
        anker=addresses.change_anchor(record.id),
        oude_ankers=[addresses.change_anchor(old) for old in record.voorheen or ()],
        staat_er_als=", ".join(f"‘{form}’" for form in record.woorden or ()),
        datum=day(record.datum) if record.datum else "",
        toen=statement(notes, record.toen),
        nu=statement(notes, record.nu),
        zekerheid=handbook.woord(record, "zekerheid"),
        beheer=upkeep(record),
    )

"""Conflicts: the readings with their sources, and every record whose claims refer to them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.records.base import MetAdres, MetId
from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.vocabulary import Woord
from macros.records.walk import claims
from macros.views.shared.citations import Citation, cited
from macros.views.shared.links import Link, Links, first_links
from macros.views.shared.names import record_link
from macros.views.shared.upkeep import upkeep


@dataclass(frozen=True)
class ConflictView:
    """A conflict with its place on the page, how much it matters, and the references of its readings."""

    record: Tegenstrijdigheid
    anker: str
    oude_ankers: Sequence[str]
    lezingen: Sequence[tuple[str, Sequence[Citation]]]
    gewicht: Woord
    beheer: str


@dataclass(frozen=True)
class ConflictEntry:
    """A conflict in the list of all, with the pages it is about, and its options for the filter of that list."""

    tegenstrijdigheid: ConflictView
    gaat_over: Links
    facetten: str = ""


def conflict_entry(handbook: Handboek, record: Tegenstrijdigheid) -> ConflictEntry:
    """Return a conflict with every record that refers to it."""
    links = [_about(handbook, mention) for mention in about(handbook, record.id)]
    return ConflictEntry(conflict_view(handbook, record.id), first_links(links))


def about(handbook: Handboek, conflict_id: str) -> Sequence[MetAdres]:
    """Return every record whose claims refer to a conflict."""
    return handbook.eenmaal(_index).about.get(conflict_id, ())


def conflict_view(handbook: Handboek, conflict_id: str) -> ConflictView:
    """Return one conflict; KeyError when there is none."""
    record = handbook[Tegenstrijdigheid][conflict_id]
    readings = [(reading.tekst, cited(handbook, reading.bron)) for reading in record.lezingen]
    old = [addresses.conflict_anchor(old_id) for old_id in record.voorheen or ()]
    weight = handbook.woord(record, "gewicht")
    return ConflictView(record, addresses.conflict_anchor(record.id), old, readings, weight, upkeep(record))


def conflicts_of(handbook: Handboek, record: MetAdres) -> Sequence[str]:
    """Return the conflicts that claims of a record refer to, each once, in order."""
    return handbook.eenmaal(_index).inside.get((type(record), record.id), ())


@dataclass(frozen=True)
class _Index:
    inside: Mapping[tuple[type[MetId], str], Sequence[str]]
    about: Mapping[str, Sequence[MetAdres]]


def _index(handbook: Handboek) -> _Index:
    """Walk every record once, and keep which conflicts stand where."""
    inside: dict[tuple[type[MetId], str], list[str]] = {}
    about: dict[str, list[MetAdres]] = defaultdict(list)
    for model in [kind.model for kind in SOORTEN if kind.adres]:
        for record in handbook[model].values():
            if not isinstance(record, MetAdres):
                continue
            found = dict.fromkeys(found_id for claim in claims(record) for found_id in claim.tegenstrijdigheid or ())
            if found:
                inside[model, record.id] = list(found)
            for conflict_id in found:
                about[conflict_id].append(record)
    return _Index(inside, about)


def _about(handbook: Handboek, record: MetAdres) -> Link:
    """Return a record that a conflict is about; a case at the part of its page with both readings."""
    if isinstance(record, Case):
        return Link(handbook.naam(record), addresses.section(record, "tegenstrijdigheden"))
    return record_link(handbook, record)

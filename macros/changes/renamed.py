"""Which record of now is which of then: by its id, by the old ids that it names, or because it says the same."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from macros.records.base import MetAdres, MetId
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN

ALIKE = 0.8
"""How many of the fields of two records must be the same for one to be the other under a new id."""
UNCOMPARED = {"id", "voorheen", "beheer"}

Key = tuple[type[MetId], str]


@dataclass(frozen=True)
class Renamed:
    """The new id by the kind and old id of each record; of those in `ongezegd`, the record of now does not say so."""

    nieuw: Mapping[Key, str]
    ongezegd: frozenset[Key]


def renamed(old: Handboek, new: Handboek) -> Renamed:
    """Return which records have another id now."""
    found: dict[Key, str] = {}
    unsaid: set[Key] = set()
    for kind in SOORTEN:
        if not issubclass(kind.model, MetAdres):
            continue
        gone = {own: record for own, record in old[kind.model].items() if own not in new[kind.model]}
        came = {own: record for own, record in new[kind.model].items() if own not in old[kind.model]}
        for own, told in _told(new, kind.model):
            if own in gone:
                found[kind.model, own] = told
                gone.pop(own)
                came.pop(told, None)
        for own, record in gone.items():
            alike = {other: _same(record, candidate) for other, candidate in came.items()}
            best = max(alike, key=alike.__getitem__, default="")
            if best and alike[best] >= ALIKE:
                found[kind.model, own] = best
                unsaid.add((kind.model, own))
                came.pop(best)
    return Renamed(found, frozenset(unsaid))


def _told(handbook: Handboek, model: type[MetId]) -> Iterator[tuple[str, str]]:
    """Yield every earlier id that a record names, with its id of now."""
    for record in handbook[model].values():
        for old in getattr(record, "voorheen", None) or ():
            yield old, record.id


def _same(one: MetId, other: MetId) -> float:
    """Return how many of the fields that either fills are the same in both."""
    before, after = _filled(one), _filled(other)
    names = before.keys() | after.keys()
    return sum(before.get(name) == after.get(name) for name in names) / len(names) if names else 0


def _filled(record: MetId) -> dict[str, Any]:
    return {name: value for name, value in record if value is not None and name not in UNCOMPARED}

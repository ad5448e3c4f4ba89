"""What references may point at: the ids in plain values, read before any record is judged."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from macros.language import joined_or
from macros.records.gone import Vervallen
from macros.records.kinds import SOORTEN, soort_van
from macros.records.known_ids import Bekend
from macros.records.source import Bron
from macros.records.vocabulary import Lijst

NAMES = ("label", "titel", "term", "naam")
"""The fields that say how pages name a word or a record, the first that is there."""

Unread = Mapping[str, Collection[str | None]]


def id_of(value: Any) -> str | None:
    """Return the id of a record as it was written, None when it has none."""
    name = value.get("id") if isinstance(value, dict) else None
    return name if isinstance(name, str) else None


def known_in(values: Mapping[str, Iterable[Any]], unread: Unread | None = None) -> Bekend:
    """Return the ids in the records of each kind.

    `unread` holds the ids of records that could not be read; with None among them, references into the kind are left
    open.
    """
    left = unread or {}
    lists = _lists(values[soort_van(Lijst).naam], "waarden")
    words = {name: _ids(listed) for name, listed in lists}
    kinds = {
        kind: _ids(records) | dict.fromkeys(filter(None, left.get(kind, ())), "")
        for kind, records in values.items()
        if None not in left.get(kind, ())
    }
    return Bekend(
        words | kinds,
        {name: _ids(parts) for name, parts in _lists(values[soort_van(Bron).naam], "onderdelen")},
        {kind: _renamed(records) for kind, records in values.items()},
        {name: _other_names(listed) for name, listed in lists},
        {kind.naam: f"data/{kind.bestand}" for kind in SOORTEN},
        _gone(values.get(soort_van(Vervallen).naam, ())),
    )


def _gone(values: Iterable[Any]) -> dict[str, dict[str, str]]:
    """Return what to do with a reference to what was taken out, per kind and id."""
    found: dict[str, dict[str, str]] = {}
    for value in values:
        last, kind = id_of(value), value.get("soort") if isinstance(value, dict) else None
        if last is None or not isinstance(kind, str):
            continue
        now = value.get("naar")
        instead = joined_or(f"'{own}'" for own in (now if isinstance(now, list) else [now]) if isinstance(own, str))
        advice = f"Schrijf {instead}, of haal deze verwijzing weg." if instead else "Haal deze verwijzing weg."
        earlier = value.get("voorheen")
        own = value.get("was")
        for old in [own if isinstance(own, str) else last, *(earlier if isinstance(earlier, list) else ())]:
            if isinstance(old, str):
                found.setdefault(kind, {})[old] = f" Die is uit het handboek gehaald (data/vervallen.yaml). {advice}"
    return found


def _lists(values: Iterable[Any], field: str) -> list[tuple[str, Any]]:
    """Return the id of every record, with the list in one of its fields; [] when it has none."""
    return [
        (name, value[field] if isinstance(value.get(field), list) else []) for value in values if (name := id_of(value))
    ]


def _renamed(values: Iterable[Any]) -> dict[str, str]:
    """Return the id of today by each earlier id of a record."""
    return {old: now for now, earlier in _lists(values, "voorheen") for old in earlier if isinstance(old, str)}


def _other_names(words: Iterable[Any]) -> dict[str, str]:
    """Return the id of a word by each other name that the list gives it."""
    return {name: own for own, names in _lists(words, "zoek") for name in names if isinstance(name, str)}


def _ids(values: Iterable[Any]) -> dict[str, str]:
    """Return the ids in a list of blocks, in order, with how pages name each; "" where that was not written."""
    found: dict[str, str] = {}
    for value in values:
        if own := id_of(value):
            named = next((value[field] for field in NAMES if isinstance(value.get(field), str)), "")
            found.setdefault(own, named)
    return found

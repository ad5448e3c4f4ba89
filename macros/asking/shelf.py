"""What the interview knows of the handbook: which ids there are, and the sources that it adds on the way."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from unicodedata import combining, normalize

from macros.asking.choice import Choice
from macros.asking.judging import Flaw, flaws
from macros.asking.shapes import block_of
from macros.records.base import MetAdres
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.kinds import Soort, soort_van
from macros.records.known import known_in
from macros.records.schema import schema
from macros.records.source import Bron

CASES, SOURCES = soort_van(Case), soort_van(Bron)
NEW = "nieuw"
LONGEST_ID = 60


class Shelf:
    """The handbook, and beside it the sources that came up in the interview."""

    def __init__(self, handbook: Handboek) -> None:
        """Begin with the handbook as it is."""
        self._handbook = handbook
        self._known = known_in(_plain(handbook))
        self.added: dict[str, dict[str, Any]] = {}
        self.case_block = block_of(schema(CASES, handbook))
        self.source_block = block_of(schema(SOURCES, handbook))

    def flaws(self, kind: Soort, value: Mapping[str, Any]) -> list[Flaw]:
        """Return what is wrong with a record of a kind, also that its id is taken."""
        found = flaws(value, kind, self._known)
        where = self._taken(kind).get(str(value.get("id", "")))
        if where:
            sentence = f"deze id bestaat al ({where}). Geef dit record een andere id."
            found.append(Flaw(("id",), sentence))
        return found

    def add(self, source: dict[str, Any]) -> None:
        """Add a source that references may point at from now on."""
        name = str(source["id"])
        self.added[name] = source
        parts = [str(part["id"]) for part in source.get("onderdelen", ())]
        known, kinds = self._known, dict(self._known.verzamelingen)
        kinds[SOURCES.naam] = dict.fromkeys([*kinds.get(SOURCES.naam, ()), name])
        self._known = replace(known, verzamelingen=kinds, onderdelen={**known.onderdelen, name: dict.fromkeys(parts)})

    def sources(self) -> tuple[Choice, ...]:
        """Return every source to choose from; first a new one, then those of this interview."""
        added = [Choice(name, name, str(source["titel"])) for name, source in self.added.items()]
        known = [
            Choice(source.id, source.id, f"{source.titel} ({source.uitgever})")
            for source in self._handbook[Bron].values()
        ]
        return (Choice(NEW, "nieuwe bron", "Een bron die hieronder nog niet staat."), *added, *known)

    def parts(self, source: str) -> tuple[Choice, ...]:
        """Return the parts of a source that a reference can name."""
        if source in self.added:
            parts = self.added[source].get("onderdelen", ())
            return tuple(Choice(str(part["id"]), str(part["id"]), str(part["titel"])) for part in parts)
        known = self._handbook[Bron][source].onderdelen or ()
        return tuple(Choice(part.id, part.id, part.titel) for part in known)

    def proposed_id(self, kind: Soort, value: Mapping[str, Any]) -> str:
        """Return a free id that tells which record it is: after the municipality, or the author and the year."""
        if kind is SOURCES:
            first = [
                *value.get("auteurs", ()),
                *value.get("organisaties", ()),
                *(value[name] for name in ("kort", "uitgever") if name in value),
                "",
            ][0]
            words = f"{str(first).partition(',')[0]} {str(value.get('datum', ''))[:4]}"
        else:
            words = str(value.get("gemeente") or value.get("naam") or value.get("titel") or "")
        own = slug(words)
        taken = self._taken(kind)
        return next((name for name in [own, *(f"{own}-{n}" for n in range(2, 100))] if name and name not in taken), "")

    def _taken(self, kind: Soort) -> dict[str, str]:
        """Return every id of a kind that cannot be used any more, with where it stands."""
        taken: dict[str, str] = dict.fromkeys(self.added, "in dit gesprek") if kind is SOURCES else {}
        for record in self._handbook[kind.model].values():
            file = self._handbook.bestand(record)
            earlier = record.voorheen or () if isinstance(record, MetAdres) else ()
            taken |= dict.fromkeys([record.id, *earlier], file)
        return taken


def slug(text: str) -> str:
    """Return a text as an id: small letters and digits with hyphens, without accents."""
    letters = "".join(sign for sign in normalize("NFKD", text.lower()) if not combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:LONGEST_ID].strip("-")


def _plain(handbook: Handboek) -> Mapping[str, Any]:
    values = handbook.naar_json()
    return {name: records for name, records in values.items() if isinstance(records, list)}

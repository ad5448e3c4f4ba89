"""Where texts of now still name what was taken out."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.changes.renamed import Renamed
from macros.changes.sides import Side
from macros.pointing.names import name_pointers, names_of
from macros.pointing.target import Target
from macros.records.base import MetAdres
from macros.records.kinds import soort_van


@dataclass(frozen=True)
class Named:
    """What was taken out, and the files and lines that still name it."""

    naam: str
    plekken: Sequence[str]


def named(old: Side, new: Side, names: Renamed) -> list[Named]:
    """Return what was taken out while texts still name it."""
    found = []
    for model, records in old.handboek.records.items():
        for own, record in records.items():
            if not isinstance(record, MetAdres) or own in new.handboek[model] or (model, own) in names.nieuw:
                continue
            target = Target(soort_van(model).naam, own)
            words = names_of(record.model_dump(mode="json"))
            places = [
                f"{one.bestand}:{one.regel}"
                for one in name_pointers(new.docs.parent, target, words, {})
                if not one.bestand.endswith(GONE_FILE)
            ]
            if places:
                found.append(Named(f"{soort_van(model).enkelvoud} ‘{words[0]}’", list(dict.fromkeys(places))))
    return found


GONE_FILE = "data/vervallen.yaml"
"""Where what was taken out is named on purpose."""

"""The data folder as far as it can be read, such as that of an older program: what is wrong is left out and told."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from macros.reading.files import read_folder
from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.base import MetId
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, Soort, soort_van
from macros.records.known import id_of, known_in
from macros.records.references import Bekend, Uit
from macros.records.vocabulary import Lijst

UNKNOWN_FIELD = "extra_forbidden"
Values = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class Partly:
    """What could be read of a data folder: a handbook, the records that it lacks, and how many faults there are."""

    handboek: Handboek
    zonder: frozenset[tuple[type[MetId], str]] = frozenset()
    fouten: int = 0


def load_partly(folder: Path, today: Handboek) -> Partly:
    """Return what can be read of a data folder; lists of words that it lacks are those of the handbook of today."""
    try:
        return Partly(load(folder))
    except DataError as error:
        faults = len(error.problems)
    values, without = _values(folder)
    _complete(values, today)
    for _ in range(sum(map(len, values.values()))):  # each turn leaves out at least one record, or ends
        known = _known(values)
        wrong = [(kind, value) for kind in SOORTEN for value in values[kind.naam] if _wrong(kind, value, known)]
        if not wrong:
            break
        for kind, value in wrong:
            values[kind.naam].remove(value)
            if own := id_of(value):
                without.add((kind.model, own))
        _complete(values, today)
    return Partly(_handbook(values), frozenset(without), faults)


def _values(folder: Path) -> tuple[Values, set[tuple[type[MetId], str]]]:
    """Return the records of each kind as plain values, each id once; and the records that are no YAML."""
    without: set[tuple[type[MetId], str]] = set()
    found: Values = {kind.naam: [] for kind in SOORTEN}
    if not folder.is_dir():
        return found, without
    for name, documents in read_folder(folder).documents.items():
        model = next(kind.model for kind in SOORTEN if kind.naam == name)
        by_id = {own: value for one in documents for value in one.values if (own := id_of(value))}
        found[name] = list(by_id.values())
        without |= {(model, own) for one in documents for own in one.unread if own}
    return found, without


def _complete(values: Values, today: Handboek) -> None:
    """Add the lists of words that are not there, and what else no handbook can do without."""
    name = soort_van(Lijst).naam
    present = {id_of(value) for value in values[name]}
    values[name] += [
        words.model_dump(mode="json", exclude_defaults=True)
        for own, words in today[Lijst].items()
        if own not in present
    ]
    if not values["colofon"]:
        values["colofon"] += today.naar_json()["colofon"]


def _known(values: Values) -> Bekend:
    known = known_in(values)
    return replace(known, verzamelingen={**dict.fromkeys(Uit.gebruikt, ()), **known.verzamelingen})


def _wrong(kind: Soort, value: dict[str, Any], known: Bekend) -> bool:
    """Return whether a record cannot be read; fields that today's model does not know are taken out of it first."""
    while True:
        try:
            kind.model.model_validate(value, context=known)
            return False
        except ValidationError as error:
            strange = [one["loc"] for one in error.errors() if one["type"] == UNKNOWN_FIELD]
            if not any(_without(value, place) for place in strange):
                return True


def _without(value: Any, place: tuple[int | str, ...]) -> bool:
    """Take the field at a place out of a record; return whether it was there."""
    *way, last = place
    for step in way:
        inside = step < len(value) if isinstance(value, list) and isinstance(step, int) else step in value
        value = value[step] if inside else value  # what pydantic names on the way may be no field
    return isinstance(value, dict) and value.pop(str(last), None) is not None


def _handbook(values: Values) -> Handboek:
    known = _known(values)
    return Handboek(
        {
            kind.model: {
                record.id: record
                for value in values[kind.naam]
                for record in [kind.model.model_validate(value, context=known)]
            }
            for kind in SOORTEN
        }
    )

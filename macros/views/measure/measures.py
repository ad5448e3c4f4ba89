"""The types of measures, the measures below them, and what each type aims at."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from macros.records.handbook import Handboek
from macros.records.measure import Maatregel, Maatregeldoel
from macros.records.silence import Leegte, Stilte
from macros.records.vocabulary import Woord


def measure_types(handbook: Handboek) -> list[Maatregel]:
    """Return the types, in the order of the data."""
    return [measure for measure in handbook[Maatregel].values() if measure.type is None]


def measures_of(handbook: Handboek, type_id: str) -> Sequence[Maatregel]:
    """Return the measures below a type, in the order of the data."""
    return handbook.eenmaal(_below).get(type_id, ())


def _below(handbook: Handboek) -> Mapping[str, Sequence[Maatregel]]:
    below: dict[str, list[Maatregel]] = defaultdict(list)
    for measure in handbook[Maatregel].values():
        if measure.type:
            below[measure.type].append(measure)
    return below


@dataclass(frozen=True)
class Goal:
    """A goal of the vocabulary with the weight that a type gives it, or in words why it gives none."""

    doel: Woord
    gewicht: Woord | None
    stilte: str


def goals(handbook: Handboek, measure: Maatregel) -> list[Goal]:
    """Return every goal of the vocabulary as a type has it."""
    silent = Stilte.NIET_INGEVULD.label if measure.doelen is None else Leegte.DOEL.label
    weights = {goal.doel: handbook.woord(goal, "gewicht") for goal in measure.doelen or ()}
    return [
        Goal(word, weights.get(word.id), "" if word.id in weights else silent)
        for word in handbook.lijst(Maatregeldoel, "doel").waarden
    ]

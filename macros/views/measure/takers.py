"""Who took a measure: indexed once, by measure and by case."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import PER_DEEL
from macros.language import day
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import Stand
from macros.records.steps import GenomenMaatregel
from macros.records.vocabulary import Woord
from macros.views.shared.citations import Footnotes
from macros.views.shared.links import Link, Links, first_links
from macros.views.shared.scopes import Scope, items
from macros.views.shared.statements import Statement, statement

OF_ITS_DAY = (Stand.BEZIG, Stand.GEPLAND)
"""How far a measure came when that may be otherwise by now."""


@dataclass(frozen=True)
class Taker:
    """A case (or project) that names a measure, and how far it got."""

    case: Case
    scope: Scope
    genomen: GenomenMaatregel
    stand: Woord


@dataclass(frozen=True)
class _Index:
    by_measure: Mapping[str, Sequence[Taker]]
    by_measure_and_case: Mapping[tuple[str, str], Sequence[Taker]]


def _index(handbook: Handboek) -> _Index:
    by_measure: dict[str, list[Taker]] = defaultdict(list)
    by_both: dict[tuple[str, str], list[Taker]] = defaultdict(list)
    for case in handbook[Case].values():
        for scope, taken in items(case, "maatregelen"):
            taker = Taker(case, scope, taken, handbook.woord(taken, "stand"))
            by_measure[taken.maatregel].append(taker)
            by_both[taken.maatregel, case.id].append(taker)
    return _Index(by_measure, by_both)


def takers(handbook: Handboek, measure_id: str) -> Sequence[Taker]:
    """Return every case and project that names a measure."""
    return handbook.eenmaal(_index).by_measure.get(measure_id, ())


def takers_in(handbook: Handboek, measure_id: str, case: Case) -> Sequence[Taker]:
    """Return the case and its projects where they name a measure."""
    return handbook.eenmaal(_index).by_measure_and_case.get((measure_id, case.id), ())


@dataclass(frozen=True)
class TakerNames:
    """How far a measure came, in a word, and the cases where it came that far."""

    stand: Woord
    cases: Links


def taker_names(handbook: Handboek, measure_id: str, most: int = PER_DEEL) -> list[TakerNames]:
    """Return the cases that name a measure by how far they came, at most `most` by name each.

    What went on or was a plan says of which day.
    """
    groups: dict[str, dict[str, Taker]] = defaultdict(dict)
    for taker in takers(handbook, measure_id):
        groups[taker.stand.id].setdefault(taker.case.id, taker)
    words = handbook.lijst(GenomenMaatregel, "stand").waarden
    return [
        TakerNames(word, first_links([_link(handbook, taker) for taker in groups[word.id].values()], most=most))
        for word in words
        if word.id in groups
    ]


def _link(handbook: Handboek, taker: Taker) -> Link:
    known = f" (stand {day(taker.case.peildatum)})" if taker.stand.betekenis in OF_ITS_DAY else ""
    return Link(handbook.naam(taker.case) + known, addresses.section(taker.case, "aanpak"))


def taker_row(notes: Footnotes, taker: Taker) -> Statement:
    """Return a taker under the name of its case: how far it got, what it looked like there, and where that stands."""
    own = notes.within(taker.case.bron, here=addresses.page(taker.case))
    name = ", ".join(filter(None, [notes.handbook.naam(taker.case), taker.scope.naam]))
    where = addresses.section(taker.case, "aanpak")
    return statement(own, taker.genomen, kop=name, adres=where, woorden=(taker.stand,))

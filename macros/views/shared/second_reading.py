"""What a second reader found who held judgements against their source: said once, and in place where it differs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from macros.language import capital, day, joined, number, sentence
from macros.records.base import Record
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.upkeep import TweedeLezing
from macros.views.shared.dates import on_days
from macros.views.shared.scopes import items


class Read(Protocol):
    """A judgement that a second reader can go over."""

    @property
    def tweede_lezing(self) -> TweedeLezing | None:
        """What was found; None when nobody went over it."""


@dataclass(frozen=True)
class _Kind:
    """A kind of judgement, and how a sentence names one, more of them, and those of a case that has just one."""

    meervoud: str
    enige: str


LESSONS = _Kind("lessen", "de les")
STATUSES = _Kind("standen van het vervolg", "de stand van het vervolg")
SILENCES = _Kind("succesfactoren waar de bron niets over zegt", "de succesfactor waar de bron niets over zegt")


def objections(handbook: Handboek, record: Record) -> tuple[str, ...]:
    """Return in sentences what a second reader doubts and where they do not agree; none when they agreed."""
    reading = getattr(record, "tweede_lezing", None)
    if reading is None:
        return ()
    who, on = capital(handbook.woord(reading, "door").label), f"({day(reading.datum)})"
    told = []
    if reading.twijfel:
        told.append(f"{who} twijfelt {on}: {reading.twijfel}")
    if reading.betwist:
        told.append(f"{who} is het hier niet mee eens {on}: {reading.betwist}")
    return tuple(told)


def judgements(case: Case) -> Iterator[tuple[_Kind, Any]]:
    """Yield every judgement of a case and its projects that a second reader can go over."""
    yield from ((LESSONS, lesson) for _, lesson in items(case, "lessen"))
    yield from ((STATUSES, status) for _, status in items(case, "borging"))
    yield from ((SILENCES, silent) for silent in case.niet_beschreven or ())


def second_reading(handbook: Handboek, cases: Sequence[Case]) -> str:
    """Return what a second reader went over, and whether they agreed; "" when there is nothing to go over."""
    every = [found for case in cases for found in judgements(case)]
    readings = [one.tweede_lezing for _, one in every if one.tweede_lezing]
    if not every:
        return ""
    if not readings:
        return f"Nog geen tweede lezer las {'het oordeel' if len(every) == 1 else 'de oordelen'} na."
    readers = list(dict.fromkeys(handbook.woord(reading, "door").label for reading in readings))
    verb = "las" if len(readers) == 1 else "lazen"
    told = joined(filter(None, (_share(every, kind) for kind in (LESSONS, STATUSES, SILENCES))))
    when = on_days(reading.datum for reading in readings)
    return f"{sentence(f'{joined(readers)} {verb} {told} na, {when}')} {_agreed(readings, len(readers) > 1)}"


def _agreed(readings: Sequence[TweedeLezing], more: bool) -> str:
    """Return how many of the readings found something."""
    differing = sum(bool(reading.twijfel or reading.betwist) for reading in readings)
    if not differing:
        return "Die waren het met alles eens." if more else "Die was het met alles eens."
    return f"Bij {number(differing)} daarvan is er twijfel of bezwaar."


def _share(every: Sequence[tuple[_Kind, Read]], kind: _Kind) -> str:
    """Return how many of a kind were gone over: "14 van de 16 lessen", "alle 16 lessen", "de les"; "" without any."""
    own = [judgement for found, judgement in every if found is kind]
    read = sum(judgement.tweede_lezing is not None for judgement in own)
    if len(own) <= 1:
        return (kind.enige if read else f"niet {kind.enige}") if own else ""
    if read == len(own):
        return f"{'beide' if read == 2 else f'alle {number(read)}'} {kind.meervoud}"
    return f"{number(read) if read else 'geen'} van de {number(len(own))} {kind.meervoud}"

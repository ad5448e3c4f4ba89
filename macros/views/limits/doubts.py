"""What second readers doubt or dispute, over all cases, and how much they went over."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.views.case.fields import UNKNOWN
from macros.views.case.lessons import case_lessons
from macros.views.shared.links import Link
from macros.views.shared.scopes import items
from macros.views.shared.second_reading import objections, second_reading


@dataclass(frozen=True)
class Doubt:
    """A judgement that a second reader doubts or disputes: where it stands, what it says, and what they say."""

    waar: Link
    tekst: str
    zinnen: Sequence[str]


@dataclass(frozen=True)
class Doubts:
    """How much second readers went over, in all cases, and a slice of what they doubt or dispute."""

    telling: str
    rijen: Sequence[Doubt]


def doubts(handbook: Handboek, rows: Sequence[Doubt]) -> Doubts:
    """Return a slice of the doubts, with how much was read."""
    read = second_reading(handbook, list(handbook[Case].values()))
    return Doubts(read or "Er is nog geen oordeel dat een tweede lezer kan nalezen.", rows)


def objected(handbook: Handboek) -> list[Doubt]:
    """Return everything that a second reader doubts or disputes, in the order of the cases."""
    return [found for case in handbook[Case].values() for found in _of_case(handbook, case)]


def _of_case(handbook: Handboek, case: Case) -> Iterator[Doubt]:
    name = handbook.naam(case)
    for lesson in case_lessons(handbook, case):
        if said := objections(handbook, lesson.les):
            yield Doubt(Link(f"{name}, een les", lesson.adres), lesson.les.tekst, said)
    for _, status in items(case, "borging"):
        if said := objections(handbook, status):
            yield Doubt(Link(f"{name}, hoe het verderging", addresses.section(case, "vervolg")), status.tekst, said)
    for silent in case.niet_beschreven or ():
        if said := objections(handbook, silent):
            factor = handbook[Succesfactor][silent.factor].titel
            where = Link(f"{name}, wat de bron niet zegt", addresses.section(case, UNKNOWN))
            yield Doubt(where, f"De bron zegt niets over: {factor}.", said)

"""Points of an overview, and those that say the same told together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from macros.language import counted, joined_first
from macros.records.silence import Stilte

UNFILLED = Stilte.NIET_INGEVULD.label.casefold()
MOST_NAMES = 8
"""How many pages a point names before it counts the others."""
FEW = 3
"""From how many fields that nobody filled in yet on they are told together."""


@dataclass(frozen=True)
class Point:
    """One thing to tell; `was` and `nu` are the text of then and of now, `blok` is something to paste.

    `adres` is the page that it is about. `punten` stand below it.
    """

    tekst: str
    was: str | None = None
    nu: str | None = None
    blok: str = ""
    adres: str = ""
    punten: Sequence["Point"] = ()


@dataclass(frozen=True)
class Part:
    """Points below a heading; those of a part that is `lang` may be folded."""

    kop: str
    punten: Sequence[Point] = field(default=())
    lang: bool = False


def unfilled_together(points: list[Point]) -> list[Point]:
    """Return points in which places that say no more than "nog niet ingevuld" are one, when there are many."""
    empty = [
        point for point in points if point.was is None and (point.nu or "").rpartition(": ")[2].casefold() == UNFILLED
    ]
    if len(empty) < FEW:
        return points
    names = joined_first(list(dict.fromkeys(_last_name(point) for point in empty)), MOST_NAMES)
    one = Point(f"Op {counted(len(empty), 'plek', 'plekken')} staat erbij: {UNFILLED}. Bij {names}.")
    return [one if point is empty[0] else point for point in points if point is empty[0] or point not in empty]


def _last_name(point: Point) -> str:
    """Return what a point is about: the row of a table, or else the heading above it."""
    return re.sub(r"^(?:Rij erbij in .*?, |Rij erbij in |Erbij(?: bij )?)", "", point.tekst) or UNFILLED


def alike(points: list[Point], words: tuple[str, str]) -> list[Point]:
    """Return points in which pages on which the very same changes are one; `words` are what such pages are called."""
    groups: dict[object, list[Point]] = {}
    for point in points:
        groups.setdefault(tuple(point.punten) or (point.tekst, point.adres), []).append(point)
    return [
        same[0]
        if len(same) == 1
        else Point(
            f"Hetzelfde op {counted(len(same), *words)}: {joined_first([one.tekst for one in same], MOST_NAMES)}",
            punten=same[0].punten,
        )
        for same in groups.values()
    ]

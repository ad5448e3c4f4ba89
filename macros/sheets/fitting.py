"""What fits on paper: sheets with as many points as their page holds, and the texts that are too long for it.

The templates measure, because only they know how wide a letter is; nothing is cut off or made smaller in silence.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from macros.records.handbook import Handboek
from macros.sheets.document import CARDS, SHEET, Document, Part
from macros.sheets.drawing import measured
from macros.views.sheet.cards import CardSheet
from macros.views.sheet.finished import with_foot
from macros.views.sheet.sheet import Place, Sheet


@dataclass(frozen=True)
class TooLong:
    """A text that does not fit its place on paper, and over how many characters."""

    plek: Place
    over: int


def fitted(
    handbook: Handboek, sheets: Sequence[Sheet], cards: Sequence[CardSheet]
) -> tuple[list[Sheet], list[TooLong]]:
    """Return sheets without the points that their page has no room for, and what on them and on cards is too long."""
    parts = [*(Part(SHEET, sheet) for sheet in sheets), *(Part(CARDS, sheet) for sheet in cards)]
    found = measured(Document("", "", 0, parts))
    shown = [with_foot(handbook, _with(sheet, row["aantallen"])) for sheet, row in zip(sheets, found, strict=False)]
    over: dict[Place, int] = {}
    for one in (one for row in found for one in row["te_lang"]):
        place = _place(one["plek"])
        over[place] = max(one["over"], over.get(place, 0))  # what fits where it has least room fits everywhere
    return shown, [TooLong(place, most) for place, most in over.items()]


def _with(sheet: Sheet, counts: Sequence[Sequence[int]]) -> Sheet:
    rows = [
        [replace(block, items=block.items[:count]) for block, count in zip(row, numbers, strict=True)]
        for row, numbers in zip(sheet.rijen, counts, strict=True)
    ]
    return replace(sheet, rijen=rows)


def _place(value: dict[str, Any]) -> Place:
    return Place(value["soort"], value["id"], tuple(value["pad"]))

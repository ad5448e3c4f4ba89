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


def fitted(handbook: Handboek, sheets: Sequence[Sheet], cards: Sequence[CardSheet]) -> tuple[list[Sheet], bool]:
    """Return sheets without the points that their page has no room for, and whether all that is left fits."""
    found = measured(_document(sheets, cards))
    shown = [with_foot(handbook, _with(sheet, row["aantallen"])) for sheet, row in zip(sheets, found, strict=False)]
    return shown, not any(row["te_lang"] for row in found)


def too_long(sheets: Sequence[Sheet], cards: Sequence[CardSheet]) -> list[TooLong]:
    """Return the texts on sheets and cards that do not fit their place, each once."""
    over: dict[Place, int] = {}
    for one in (one for row in measured(_document(sheets, cards), exact=True) for one in row["te_lang"]):
        place = _place(one["plek"])
        over[place] = max(one["over"], over.get(place, 0))  # what fits where it has least room fits everywhere
    return [TooLong(place, most) for place, most in over.items()]


def _document(sheets: Sequence[Sheet], cards: Sequence[CardSheet]) -> Document:
    return Document("", "", 0, [*(Part(SHEET, sheet) for sheet in sheets), *(Part(CARDS, one) for one in cards)])


def _with(sheet: Sheet, counts: Sequence[Sequence[int]]) -> Sheet:
    rows = [
        [replace(block, items=block.items[:count]) for block, count in zip(row, numbers, strict=True)]
        for row, numbers in zip(sheet.rijen, counts, strict=True)
    ]
    return replace(sheet, rijen=rows)


def _place(value: dict[str, Any]) -> Place:
    return Place(value["soort"], value["id"], tuple(value["pad"]))

"""What fits on paper: sheets with as many points as their page holds, and the texts that are too long for it.

The templates measure, because only they know how wide a letter is; nothing is cut off or made smaller in silence.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from macros.sheets.document import CARDS, SHEET, Document, Part
from macros.sheets.drawing import measured
from macros.views.sheet.cards import CardSheet
from macros.views.sheet.printed import legend
from macros.views.sheet.sheet import Place, Sheet


@dataclass(frozen=True)
class TooLong:
    """A text that does not fit its place on paper, and over how many characters."""

    plek: Place
    over: int


def fitted(sheets: Sequence[Sheet], cards: Sequence[CardSheet]) -> tuple[list[Sheet], list[TooLong]]:
    """Return sheets without the points that their page has no room for, and what on them and on cards is too long."""
    parts = [*(Part(SHEET, sheet) for sheet in sheets), *(Part(CARDS, sheet) for sheet in cards)]
    found = measured(Document("", "", 0, parts))
    shown = [_with(sheet, row["aantallen"]) for sheet, row in zip(sheets, found, strict=False)]
    over = [TooLong(_place(one["plek"]), one["over"]) for row in found for one in row["te_lang"]]
    return shown, list(dict.fromkeys(over))


def _with(sheet: Sheet, counts: Sequence[Sequence[int]]) -> Sheet:
    rows = [
        [replace(block, items=block.items[:count]) for block, count in zip(row, numbers, strict=True)]
        for row, numbers in zip(sheet.rijen, counts, strict=True)
    ]
    told = [text.tekst for row in rows for block in row for text in block.items]
    return replace(sheet, rijen=rows, voet=replace(sheet.voet, tekens=legend([sheet.stelling.tekst, *told])))


def _place(value: dict[str, Any]) -> Place:
    return Place(value["soort"], value["id"], tuple(value["pad"]))

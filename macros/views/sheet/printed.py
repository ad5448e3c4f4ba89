"""Claims as paper shows them: the text with who says so, a mark where sources or readers differ, the main points first.

What does not come along is counted: paper says how much more the page tells.
"""

from collections.abc import Callable
from typing import Any

from macros.language import HARD_SPACE, capital, counted
from macros.records.base import MetId
from macros.records.claim import Bewering
from macros.records.silence import gevuld, in_woorden, redenen
from macros.views.shared.citations import Footnotes
from macros.views.shared.second_reading import objections
from macros.views.shared.statements import Statement, statement
from macros.views.sheet.sheet import LIST, Block, Text, parts, place_of

CONFLICT, DOUBT = "≠", "2?"
"""The marks behind a text on which sources contradict each other, and which a second reader doubts."""
MOST = 4
"""How many points of a kind a sheet shows at most: as many as a group can talk about."""
LEGEND = {
    CONFLICT: "teksten spreken elkaar hier tegen",
    DOUBT: "een tweede lezer twijfelt, of is het er niet mee eens",
}
"""What the marks mean; the page shows what is said."""

Draw = Callable[[Footnotes, MetId, Any], Text]
"""Makes a text on a sheet of a claim in a record."""


def printed(notes: Footnotes, record: MetId, claim: Bewering, kop: str = "") -> Text:
    """Return a claim of a record as a text on a sheet; `kop` leads."""
    said = statement(notes, claim)
    return Text(said.tekst, place_of(record, claim, "tekst"), kop, _after(said), parts(notes.sources(claim.bron)))


def told(said: Statement) -> str:
    """Return the text of a statement with who says so and its marks."""
    return said.tekst + _after(said)


def _after(said: Statement) -> str:
    judge = f" (volgens {said.volgens})" if said.volgens else ""
    return HARD_SPACE.join([judge, *marks(said)])


def marks(said: Statement) -> list[str]:
    """Return the marks that belong behind a statement."""
    conflicts = [CONFLICT] if said.tegenstrijdigheden else []
    return [*conflicts, *([DOUBT] if said.tegenlezing else [])]


def legend(texts: list[str]) -> str:
    """Return what the marks in texts mean, in a sentence; "" without any."""
    shown = [f"{mark} {meaning}" for mark, meaning in LEGEND.items() if any(text.endswith(mark) for text in texts)]
    return f"{'; '.join(shown)}." if shown else ""


def main_points(notes: Footnotes, record: MetId, titel: str, field: Any, height: float, draw: Draw = printed) -> Block:
    """Return a block with as many claims of a field as fit `height` (millimetres): undoubted ones, main points first.

    `draw` makes a text of a claim; a field that holds nothing says why.
    """

    def rank(claim: Bewering) -> tuple[bool, bool]:
        return bool(objections(notes.handbook, claim)), claim.hoofdzaak is None

    claims = sorted(gevuld(field), key=rank)
    texts = [draw(notes, record, claim) for claim in claims]
    silent = "" if texts else capital(in_woorden(redenen([field])))
    return Block(titel, texts[:MOST], height, LIST, silent, meer=more(len(texts)), ten_minste=1)


def more(count: int) -> list[str]:
    """Return for each number of items that can stand on a sheet how many more of `count` the page tells."""
    left = [count - shown for shown in range(min(count, MOST) + 1)]
    return [f"Nog {counted(one, 'punt', 'punten')} op de pagina." if one else "" for one in left]

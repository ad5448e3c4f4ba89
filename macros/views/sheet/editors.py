"""What the editors add to a sheet: questions, steps and ways to begin, each with the field that it comes from."""

from collections.abc import Sequence

from macros.language import capital
from macros.records.case import Case
from macros.records.measure import Maatregel
from macros.records.silence import Stilte
from macros.records.transfer import OvernemenRedactie
from macros.views.shared.titles import title
from macros.views.sheet.sheet import STEPS, Block, Place, Text, place


def added(head: str, texts: Sequence[str], at: Place, height: float) -> Block:
    """Return a block of steps with texts of the editors, which stand in the list at a place; without any it says so.

    `height` is the room in millimetres.
    """
    items = [Text(text, Place(at.soort, at.id, (*at.pad, index))) for index, text in enumerate(texts)]
    return Block(head, items, height, STEPS, "" if items else capital(Stilte.NIET_INGEVULD.label))


def questions(record: Case | Maatregel, field: str, height: float) -> Block:
    """Return the questions before something is taken over, in a field of what the editors add to `overnemen`."""
    own = record.overnemen.redactie if record.overnemen else None
    asked = getattr(own, field) if own else []
    return added(title(OvernemenRedactie, field), asked, place(record, "overnemen", "redactie", field), height)

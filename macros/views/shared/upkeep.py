"""How a record is looked after, in one sentence: when it came, changed, and was held against its source."""

from collections.abc import Sequence

from macros.language import sentence
from macros.records.handbook import Handboek
from macros.records.review import MONTHS, is_overdue, reviewed
from macros.records.upkeep import Beheer, Beheerd
from macros.views.shared.dates import when
from macros.views.shared.titles import titles

CHANGE = "wijziging"
"""The field of the upkeep that is no day."""
FIRST = "eerst_nagekeken"


def upkeep(record: Beheerd) -> str:
    """Return the days that are known: "Toegevoegd op 26 november 2026, nagekeken in 2027."; "" without any.

    What changed last follows, when its editor said so.
    """
    days = record.beheer.model_dump(exclude_none=True) if record.beheer else {}
    again = {"nagekeken": f"voor het laatst {titles(Beheer)['nagekeken'].lower()}"} if FIRST in days else {}
    changed = days.pop(CHANGE, "")
    told = sentence(
        ", ".join(
            f"{again.get(name, title.lower())} {when(days[name])}"
            for name, title in titles(Beheer).items()
            if name in days
        )
    )
    return f"{told} {titles(Beheer)[CHANGE]}: {sentence(changed)}".strip() if changed else told


def age(handbook: Handboek, record: Beheerd) -> str:
    """Return what a reader must know of the last review: that it is long ago, or that no date of it is known; or ""."""
    last = reviewed(record)
    if last is None:
        return "Wanneer de redactie dit voor het laatst met de bron vergeleek, staat er niet bij."
    if is_overdue(handbook, record):
        return f"Voor het laatst met de bron vergeleken {when(last)}: dat is langer dan {MONTHS} maanden geleden."
    return ""


def upkeep_of(records: Sequence[Beheerd]) -> str:
    """Return the days of records that stand together on a page, each sentence once."""
    return " ".join(filter(None, dict.fromkeys(map(upkeep, records))))

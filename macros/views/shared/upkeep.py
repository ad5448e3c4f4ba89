"""How a record is looked after, in one sentence: when it came, changed, and was held against its source."""

from collections.abc import Sequence

from macros.language import sentence
from macros.records.upkeep import Beheer, Beheerd
from macros.views.shared.dates import when
from macros.views.shared.titles import titles

CHANGE = "wijziging"
"""The field of the upkeep that is no day."""


def upkeep(record: Beheerd) -> str:
    """Return the days that are known: "Toegevoegd op 26 november 2026, nagekeken in 2027."; "" without any.

    What changed last follows, when its editor said so.
    """
    days = record.beheer.model_dump(exclude_none=True) if record.beheer else {}
    changed = days.pop(CHANGE, "")
    told = sentence(
        ", ".join(f"{title.lower()} {when(days[name])}" for name, title in titles(Beheer).items() if name in days)
    )
    return f"{told} {titles(Beheer)[CHANGE]}: {sentence(changed)}".strip() if changed else told


def upkeep_of(records: Sequence[Beheerd]) -> str:
    """Return the days of records that stand together on a page, each sentence once."""
    return " ".join(filter(None, dict.fromkeys(map(upkeep, records))))

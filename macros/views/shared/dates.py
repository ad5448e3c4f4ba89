"""The days that sources speak of: what stood then may be otherwise now."""

from collections.abc import Iterable

from macros.language import day, joined
from macros.records.dates import latest_day

MOST_DAYS = 2
"""How many days are named; between more there may be any."""
WHOLE_DATE = 2
"""How many dashes stand in a date that names its day."""


def from_till(days: Iterable[str]) -> str:
    """Return which days these are, in words: "maart 2010 en 2023", of more the first and the last; "" without any."""
    ordered = sorted(set(days))
    if len(ordered) <= MOST_DAYS:
        return joined(map(day, ordered))
    return f"{day(ordered[0])} tot en met {day(latest_day(ordered))}"


def when(value: str) -> str:
    """Return a day of the data with the word before it: "op 26 november 2026", "in november 2026", "in 2026"."""
    return f"{'op' if value.count('-') == WHOLE_DATE else 'in'} {day(value)}"


def on_days(days: Iterable[str]) -> str:
    """Return on which days something was done: "op 1 mei 2026 en in juni 2026", of more the first and the last."""
    ordered = sorted(set(days))
    if len(ordered) <= MOST_DAYS:
        return joined(map(when, ordered))
    return f"van {from_till(ordered)}"

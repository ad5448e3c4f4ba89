"""The days that sources speak of: what stood then may be otherwise now."""

from collections.abc import Iterable

from macros.language import day, joined

MOST_DAYS = 2
"""How many days are named; between more there may be any."""


def from_till(days: Iterable[str]) -> str:
    """Return which days these are, in words: "maart 2010 en 2023", of more the first and the last; "" without any."""
    ordered = sorted(set(days))
    if len(ordered) <= MOST_DAYS:
        return joined(map(day, ordered))
    return f"{day(ordered[0])} tot en met {day(ordered[-1])}"

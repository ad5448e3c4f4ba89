"""The days that sources speak of: what stood then may be otherwise now."""

from collections.abc import Iterable

from macros.language import day


def from_till(days: Iterable[str]) -> str:
    """Return from when to when days lie, in words: "maart 2010", "maart 2010 tot 2023"; "" without any."""
    ordered = sorted(set(days))
    if not ordered:
        return ""
    first, last = ordered[0], ordered[-1]
    return day(first) if first == last else f"{day(first)} tot {day(last)}"

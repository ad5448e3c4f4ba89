"""Rounds: the same thing told, or measured, at more than one moment."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from macros.records.dates import is_before

T = TypeVar("T")


def last_round(rounds: Sequence[T], when: Callable[[T], str]) -> T | None:
    """Return the round with the last date, None when there are none.

    Where dates are not precise enough to tell, the order of the data does.
    """
    last: T | None = None
    for one in rounds:
        if last is None or not is_before(when(one), when(last)):
            last = one
    return last

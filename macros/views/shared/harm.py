"""Unwanted effects or harm in a few words: for whom there were any, or that nobody is said to have looked."""

from collections.abc import Sequence
from typing import Any

from macros.language import joined
from macros.records.handbook import Handboek
from macros.records.silence import Stilte, gevuld, redenen

UNSAID = {
    Stilte.GEEN: "geen, zegt de bron",
    Stilte.NIET_BESCHREVEN: "de bron zegt niet of iemand hierop lette",
    Stilte.NIET_INGEVULD: Stilte.NIET_INGEVULD.label,
}
"""What a fixed row says where nothing is told, by why."""


def harm(handbook: Handboek, values: Sequence[Any]) -> str:
    """Return for whom there were unwanted effects, from the fields of a record and its parts; or why none is told."""
    told = [one for value in values for one in gevuld(value)]
    if told:
        return f"voor {joined(dict.fromkeys(word.label for one in told for word in handbook.woorden(one, 'voor')))}"
    (reason, *others) = redenen(values)
    return UNSAID[reason] if not others else UNSAID[Stilte.NIET_BESCHREVEN]

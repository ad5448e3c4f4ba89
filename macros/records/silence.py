"""A field's value when there is nothing to write down, and why: `geen` differs from `niet-beschreven`."""

from enum import StrEnum
from typing import Annotated, TypeVar

from pydantic import Discriminator, Tag

T = TypeVar("T")


class Stilte(StrEnum):
    """Why a field holds no value; a field that is left out has yet to be filled in."""

    GEEN = "geen"
    NIET_BESCHREVEN = "niet-beschreven"


SILENT, FILLED = "=stil", "=waarde"


def _which(value: object) -> str:
    return SILENT if value in list(Stilte) else FILLED


OfStil = Annotated[Annotated[Stilte, Tag(SILENT)] | Annotated[T, Tag(FILLED)], Discriminator(_which)]
"""`OfStil[X]`: an X, or `geen` (the source says there was none), or `niet-beschreven`."""


def filled(value: object) -> list:
    """Return the items of an `OfStil` field: a list as it is, one value in a list, silence as []."""
    if value is None or isinstance(value, Stilte):
        return []
    return list(value) if isinstance(value, list | tuple) else [value]

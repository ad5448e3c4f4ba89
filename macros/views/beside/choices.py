"""Every case to choose from, and on which part of the full table its column stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import PER_NAAST, Address
from macros.records.case import Case
from macros.records.handbook import Handboek

TABLE = "alle_cases"
"""The name of the full table, under which its later parts stand."""


@dataclass(frozen=True)
class Choice:
    """A case: its id, its name, and the part (from 1) of the full table that holds it."""

    id: str
    naam: str
    deel: int


@dataclass(frozen=True)
class Choices:
    """The cases to choose from, and the folder that holds the later parts of the full table."""

    keuzes: Sequence[Choice]
    delen: Address


def choices(handbook: Handboek) -> Choices:
    """Return every case to choose from."""
    return Choices(
        [
            Choice(case.id, handbook.naam(case), 1 + number // PER_NAAST)
            for number, case in enumerate(handbook[Case].values())
        ],
        addresses.BESIDE.below(TABLE),
    )

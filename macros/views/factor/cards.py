"""The overview of success factors by level."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.vocabulary import Woord
from macros.views.factor.label import label


@dataclass(frozen=True)
class FactorCard:
    """A success factor for the overview, with what it did in how many cases."""

    factor: Succesfactor
    label: str
    adres: Address


@dataclass(frozen=True)
class Level:
    """A level with its success factors."""

    woord: Woord
    anker: str
    kaarten: Sequence[FactorCard]


def factor_cards(handbook: Handboek, factors: Sequence[Succesfactor]) -> list[Level]:
    """Return success factors by level, in the order of the vocabulary; a level without any is left out."""
    levels = []
    for level in handbook.lijst(Succesfactor, "niveau").waarden:
        cards = [
            FactorCard(factor, label(handbook, factor.id), addresses.page(factor))
            for factor in factors
            if factor.niveau == level.id
        ]
        if cards:
            levels.append(Level(level, addresses.level_anchor(level.id), cards))
    return levels

"""The success factors as cards to put in order: the claim in front, a statement and a question on the back."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.views.sheet.factor import numbers
from macros.views.sheet.sheet import Text, place

ACROSS, DOWN = 2, 2
"""How many cards stand beside and below each other on a sheet of A4."""


@dataclass(frozen=True)
class Card:
    """A card: its number, title and claim; on the back a statement and a question, if it has any."""

    nummer: int
    titel: Text
    stelling: Text
    niveau: str
    zin: Text | None
    vraag: Text | None


@dataclass(frozen=True)
class CardSheet:
    """The cards of one sheet of paper, and how their backs stand, so that each falls behind its own front.

    The paper turns over its long side, so that what stands left in front stands right on the back; None is a gap.
    """

    voorkant: Sequence[Card | None]
    achterkant: Sequence[Card | None]


def card_sheets(handbook: Handboek) -> list[CardSheet]:
    """Return the cards of all success factors, but for the best practice that holds them all, by sheet."""
    cards = [_card(handbook, number, handbook[Succesfactor][own]) for own, number in numbers(handbook).items()]
    size = ACROSS * DOWN
    return [_sheet(cards[start : start + size]) for start in range(0, len(cards), size)]


def _sheet(cards: Sequence[Card]) -> CardSheet:
    full: list[Card | None] = [*cards, *[None] * (ACROSS * DOWN - len(cards))]
    rows = [full[start : start + ACROSS] for start in range(0, len(full), ACROSS)]
    return CardSheet(full, [card for row in rows for card in reversed(row)])


def _card(handbook: Handboek, number: int, factor: Succesfactor) -> Card:
    own = factor.redactie
    return Card(
        number,
        Text(factor.titel, place(factor, "titel")),
        Text(factor.stelling, place(factor, "stelling")),
        handbook.woord(factor, "niveau").label,
        Text(own.zelfscan, place(factor, "redactie", "zelfscan")) if own else None,
        Text(own.vragen[0], place(factor, "redactie", "vragen", 0)) if own else None,
    )

"""What a table or list adds up to: one counted sentence, and how its parts share a bar."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from macros.language import joined, number

LEAST_FOR_TEXT = 7.0
"""From how many hundredths of a bar a part has room for its sign and its count, on a phone too."""


@dataclass(frozen=True)
class Part:
    """One part of a bar: what it counts, and how many; its look follows `soort`."""

    label: str
    aantal: int
    teken: str = ""
    soort: str = ""


@dataclass(frozen=True)
class Piece:
    """A part as it is drawn: where it starts and how wide it is, in hundredths of the bar."""

    deel: Part
    begin: float
    breedte: float

    @property
    def midden(self) -> float:
        """Where its text stands."""
        return round(self.begin + self.breedte / 2, 2)

    @property
    def met_tekst(self) -> bool:
        """Whether there is room for its sign and its count."""
        return self.breedte >= LEAST_FOR_TEXT


@dataclass(frozen=True)
class Tally:
    """A counted sentence: what was counted, the parts of it, and what stands apart from the count.

    Parts that count nothing are not among its `delen`. One part alone makes no bar, nor do words that are `zonder_balk`
    because no sign or look tells them apart.
    """

    aanhef: str
    delen: Sequence[Part] = ()
    verder: str = ""
    zonder_balk: bool = False

    @property
    def zin(self) -> str:
        """All of it in words."""
        told = joined(f"{part.label} ({number(part.aantal)})" for part in self.delen)
        return " ".join(filter(None, [f"{self.aanhef}: {told}." if told else f"{self.aanhef}.", self.verder]))

    @property
    def stukken(self) -> list[Piece]:
        """The pieces of the bar from left to right; none when there is nothing to compare."""
        return list(self._pieces()) if len(self.delen) > 1 and not self.zonder_balk else []

    def _pieces(self) -> Iterator[Piece]:
        total = sum(part.aantal for part in self.delen)
        before = 0
        for part in self.delen:
            yield Piece(part, round(100 * before / total, 2), round(100 * part.aantal / total, 2))
            before += part.aantal

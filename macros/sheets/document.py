"""What becomes one PDF: a title and parts, each drawn by a template of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

SHEET, CARDS, COVER, FLOW = "blad", "kaarten", "omslag", "tekst"
"""The kinds of parts, by which the templates choose how to draw one."""


@dataclass(frozen=True)
class Part:
    """A part of a document: `soort` names how it is drawn, `inhoud` is what that takes."""

    soort: str
    inhoud: Any


@dataclass(frozen=True)
class Document:
    """A document: its title, who publishes it ("" when not known), its moment (seconds since 1970), and its parts."""

    titel: str
    uitgever: str
    moment: int
    delen: Sequence[Part]

"""A place where a file does not say what its editor meant: what we say about it, and how it was meant."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Slip:
    """A place in a piece of a file (line and column from 0), and a Dutch sentence.

    `mended` holds other lines for the reader, by number, so that it can read on; without any the piece stays as it is.
    Are they a `guess`, then nothing is to be said about the values in them. It is the `start` of a text that is wrong
    when that text is right between quotes; is it no right value of its field either, then only that is told.
    """

    line: int
    column: int
    sentence: str
    mended: Mapping[int, str] = field(default_factory=dict)
    guess: bool = False
    start: bool = False

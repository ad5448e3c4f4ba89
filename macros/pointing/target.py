"""What is pointed at: the collection it is of, and its id there."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Target:
    """A record of a kind, a word of a list, or a part of a source ("bronnen", "zweers-2010", "4.5")."""

    verzameling: str
    id: str
    deel: str = ""


@dataclass(frozen=True, order=True)
class Pointer:
    """A place that points at a target: its file and line (from 1) and column, how it points, and what stands there."""

    bestand: str
    regel: int
    kolom: int
    hoe: str
    tekst: str
    naar: Target

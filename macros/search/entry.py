"""What can be found: a page, or a record that has its place on a page of its kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from macros.addresses import Address


@dataclass(frozen=True)
class Passage:
    """A part of what is found: its place on the page ("" for the page itself), its heading and its words."""

    anker: str
    kop: str
    tekst: str


@dataclass(frozen=True)
class Entry:
    """What can be found, with all that finds it.

    `soort` is what readers call it ("case"). `namen` are other words for what it is about, which stand nowhere on it.
    `facetten` holds what a reader can choose by: labels by the id of the facet.
    """

    adres: Address
    soort: str
    titel: str
    passages: Sequence[Passage]
    namen: Sequence[str] = ()
    facetten: Mapping[str, Sequence[str]] = field(default_factory=dict)

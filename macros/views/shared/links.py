"""A row of names that lead on to pages, no longer than a reader can take in."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.addresses import PER_DEEL, Address


@dataclass(frozen=True)
class Link:
    """A name, and the page it leads to; `erbij` is what one must know of it, between brackets."""

    tekst: str
    adres: Address
    erbij: str = ""


@dataclass(frozen=True)
class Links:
    """The first names of a row, how many more there are, and where all of them stand."""

    eerste: Sequence[Link]
    meer: int
    alle: Address | None = None


def first_links(links: Sequence[Link], every: Address | None = None, most: int = PER_DEEL) -> Links:
    """Return the first `most` of a row of links; `every` is where a reader finds the others."""
    return Links(links[:most], max(0, len(links) - most), every)

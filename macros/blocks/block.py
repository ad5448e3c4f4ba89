"""What a block is: a view, and the template that draws it on a page in docs/."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from macros import addresses
from macros.addresses import PER_DEEL, Address
from macros.records.base import MetId
from macros.records.handbook import Handboek

TABLE = "blocks/table.html"
"""The template of every table."""

View = Callable[[Handboek, Sequence[Any]], Any]


def every(model: type[MetId]) -> Callable[[Handboek], Sequence[Any]]:
    """Return what lists every record of a kind, in the order of the data."""
    return lambda handbook: list(handbook[model].values())


def _nothing(handbook: Handboek) -> list[Any]:
    return []


@dataclass(frozen=True)
class Block:
    """A block: its template, its view of a slice of a list, what it lists, and where.

    `plaats` is the page in docs/ that calls it; `titel` heads the pages with later slices of `grootte` items.
    """

    template: str
    view: View
    titel: str = ""
    plaats: Address = addresses.HOME
    items: Callable[[Handboek], Sequence[Any]] = _nothing
    grootte: int = PER_DEEL

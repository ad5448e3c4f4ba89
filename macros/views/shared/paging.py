"""Long lists, slice by slice: the first on the page itself, the others on pages of their own that lead on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from macros.addresses import PER_DEEL, Address, slice_of_list

T = TypeVar("T")

ALL_LINKED = 8
"""Up to how many slices every slice leads to every other one: as many as stand in one line on a phone."""


@dataclass(frozen=True)
class Slice(Generic[T]):
    """One slice of a list: its items, which slice it is (from 1), and the addresses of all slices."""

    items: Sequence[T]
    nummer: int
    adressen: Sequence[Address]
    eerste: int
    totaal: int

    @property
    def wegwijzer(self) -> list[tuple[int, Address]]:
        """The slices that a reader can go to from here: all of a few, else the first, the last and those beside."""
        numbers = list(range(1, len(self.adressen) + 1))
        if len(self.adressen) > ALL_LINKED:
            numbers = sorted({1, len(self.adressen), *range(self.nummer - 1, self.nummer + 2)} & {*numbers})
        return [(number, self.adressen[number - 1]) for number in numbers]

    @property
    def adres(self) -> Address:
        """The page of this slice."""
        return self.adressen[self.nummer - 1]

    @property
    def laatste(self) -> int:
        """The number (from 1) of its last item in the whole list."""
        return self.eerste + len(self.items) - 1


@dataclass(frozen=True)
class Later:
    """A page with a later slice of a list: its address, its title, where the list begins, and its rows when drawn."""

    adres: Address
    titel: str
    terug: Address
    deel: Slice[Any]
    sjabloon: str
    rijen: Callable[[], Any]


def slices(items: Sequence[T], page: Address, name: str, size: int = PER_DEEL) -> list[Slice[T]]:
    """Return a list in slices of `size`, at least one; `page` and `name` are where the list stands."""
    count = max(1, -(-len(items) // size))
    addresses = [slice_of_list(page, name, number) for number in range(1, count + 1)]
    return [
        Slice(items[start : start + size], index + 1, addresses, start + 1, len(items))
        for index, start in enumerate(range(0, count * size, size))
    ]

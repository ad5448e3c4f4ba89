"""The cover of a set: its title, what it is for, and how to use it."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.views.sheet.foot import foot
from macros.views.sheet.sheet import Foot


@dataclass(frozen=True)
class Cover:
    """A cover, with contents behind it that go `diepte` levels deep, and `gebruik` below those; at 0 there are none."""

    titel: str
    ondertitel: str
    gebruik: Sequence[str]
    voet: Foot
    diepte: int = 1


def cover(
    handbook: Handboek, title: str, subtitle: str, here: Address, use: Sequence[str] = (), depth: int = 1
) -> Cover:
    """Return the cover of a set about page `here`."""
    return Cover(title, subtitle, use, foot(handbook, here), depth)

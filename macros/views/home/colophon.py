"""The colophon: what is set of it for readers, and what is not for editors."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.language import day
from macros.records.colophon import Colofon
from macros.records.handbook import Handboek
from macros.views.shared.titles import title

FIELDS = ("uitgever", "redactie", "repository", "versie", "datum")
"""What the page shows, in its order."""
LINKS = ("repository",)


@dataclass(frozen=True)
class Fact:
    """One thing that is set; a `link` is an address elsewhere."""

    titel: str
    tekst: str
    link: str = ""


@dataclass(frozen=True)
class ColophonView:
    """A colophon with its place, and what is set of it."""

    anker: str
    feiten: Sequence[Fact]


def colophon(handbook: Handboek) -> list[ColophonView]:
    """Return the colophon (an editor may write more) with what is set of it, in the order of the page."""
    return [
        ColophonView(addresses.colophon_anchor(record.id), list(_facts(record)))
        for record in handbook[Colofon].values()
    ]


def _facts(record: Colofon) -> Iterator[Fact]:
    for name in FIELDS:
        value = getattr(record, name)
        if value is not None:
            text = day(value) if name == "datum" else value
            yield Fact(title(Colofon, name), text, value if name in LINKS else "")

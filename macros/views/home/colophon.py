"""The colophon: what is set of it for readers, and what is not for editors."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.language import day, joined, sentence
from macros.records.colophon import Colofon
from macros.records.handbook import Handboek
from macros.views.shared.titles import title

FIELDS = ("naam", "adres", "uitgever", "redactie", "repository", "versie", "datum")
"""What the page shows, in its order."""
LINKS = ("adres", "repository")
LITERAL = ("naam", "adres", "redactie", "repository")
"""What stands as it was written, without a capital of ours."""
MAKERS = ("uitgever", "redactie")
"""What says who makes the handbook."""


@dataclass(frozen=True)
class Fact:
    """One thing that is set, and its field; a `link` is an address elsewhere, what is `letterlijk` gets no capital."""

    veld: str
    titel: str
    tekst: str
    link: str = ""
    letterlijk: bool = False


@dataclass(frozen=True)
class ColophonView:
    """A colophon with its place, what one finds here ("" when nothing is set), and what is set of it."""

    anker: str
    aanhef: str
    feiten: Sequence[Fact]


def colophon(handbook: Handboek) -> list[ColophonView]:
    """Return the colophon (an editor may write more) with what is set of it, in the order of the page."""
    return [
        ColophonView(addresses.colophon_anchor(record.id), _lead(record), list(_facts(record)))
        for record in handbook[Colofon].values()
    ]


def _lead(record: Colofon) -> str:
    """Return what a reader finds here: no more than what is set."""
    told = [
        "wie dit handboek maakt" if any(getattr(record, name) is not None for name in MAKERS) else "",
        "van wanneer de gegevens zijn" if record.datum is not None else "",
    ]
    return sentence(joined(filter(None, told)))


def _facts(record: Colofon) -> Iterator[Fact]:
    for name in FIELDS:
        value = getattr(record, name)
        if value is not None:
            text = day(value) if name == "datum" else value
            yield Fact(name, title(Colofon, name), text, value if name in LINKS else "", name in LITERAL)

"""The colophon: what is set of it for readers, and what is not for editors."""

from collections.abc import Sequence
from dataclasses import dataclass

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


def colophon(handbook: Handboek) -> Sequence[Fact]:
    """Return what is set, in the order of the page; what is not is left out."""
    found = []
    for record in handbook[Colofon].values():
        for name in FIELDS:
            value = getattr(record, name)
            if value is not None:
                text = day(value) if name == "datum" else value
                found.append(Fact(title(Colofon, name), text, value if name in LINKS else ""))
    return found

"""A page of background: one question, its answer first, and the explanation in parts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from macros.records.background import Achtergrond, Punt
from macros.records.base import MetAdres
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.survey import Enquetetabel
from macros.views.background.parts import Part, parts
from macros.views.shared.citations import Citation, Footnotes, cited
from macros.views.shared.links import Link
from macros.views.shared.names import record_link
from macros.views.shared.paging import Later
from macros.views.shared.sight import IN_SIGHT, length
from macros.views.shared.statements import Statement, statement
from macros.views.shared.titles import titles
from macros.views.shared.upkeep import upkeep

AROUND = 150
"""How many words the head of the page, its titles and its links take; the parts share the rest."""
RELATED: Mapping[str, type[MetAdres]] = {
    "factoren": Succesfactor,
    "maatregelen": Maatregel,
    "tabellen": Enquetetabel,
    "zie_ook": Achtergrond,
}
"""The fields that lead on to other records."""


@dataclass(frozen=True)
class BackgroundPage:
    """A question with its answer, its parts, and where a reader goes on; `verder` is by the field it comes from."""

    record: Achtergrond
    groep: str
    bronnen: Sequence[Citation]
    antwoord: Sequence[Statement]
    delen: Sequence[Part]
    verder: Sequence[tuple[str, Sequence[Link]]]
    noten: Sequence[Citation]
    beheer: str
    samengesteld: str = "door de redactie samengesteld"
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Achtergrond))
    titels_punt: Mapping[str, str] = field(default_factory=lambda: titles(Punt))


def head(record: Achtergrond) -> tuple[str, str]:
    """Return the title and the description of the page."""
    return record.titel, record.vraag


def page(handbook: Handboek, record: Achtergrond) -> BackgroundPage:
    """Return the page of a question."""
    notes = Footnotes.of(handbook, record.bron)
    answer = [statement(notes, claim) for claim in record.antwoord]
    told = list(parts(notes, record.delen or (), IN_SIGHT - AROUND - sum(map(length, answer))))
    return BackgroundPage(
        record=record,
        groep=handbook.woord(record, "groep").label,
        bronnen=cited(handbook, record.bron),
        antwoord=answer,
        delen=told,
        verder=_related(handbook, record),
        noten=notes.citations(),
        beheer=upkeep(record),
    )


def later(handbook: Handboek, record: Achtergrond) -> Iterator[Later]:
    """Yield nothing: a question is one page."""
    yield from ()


def _related(handbook: Handboek, record: Achtergrond) -> list[tuple[str, Sequence[Link]]]:
    found: list[tuple[str, Sequence[Link]]] = []
    for name, model in RELATED.items():
        links = [record_link(handbook, handbook[model][own_id]) for own_id in getattr(record, name) or ()]
        if links:
            found.append((titles(Achtergrond)[name], links))
    return found

"""Talking safely about violence: what sources say, and apart from that what the editors advise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from macros import addresses
from macros.records.guidance import Leidraad
from macros.records.handbook import Handboek
from macros.views.shared.citations import Footnotes
from macros.views.shared.statements import Statement, statement
from macros.views.shared.titles import titles
from macros.views.shared.upkeep import upkeep


@dataclass(frozen=True)
class Guidance:
    """One subject: its claims with their sources in words, and the advice of the editors."""

    anker: str
    titel: str
    punten: Sequence[Statement]
    redactie: Sequence[str]
    beheer: str
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Leidraad))


def guidance(handbook: Handboek, records: Sequence[Leidraad]) -> list[Guidance]:
    """Return the subjects for their page."""
    notes = Footnotes.of(handbook, [])
    return [
        Guidance(
            anker=addresses.guidance_anchor(record.id),
            titel=record.titel,
            punten=[statement(notes, claim) for claim in record.punten or ()],
            redactie=record.redactie or (),
            beheer=upkeep(record),
        )
        for record in records
    ]

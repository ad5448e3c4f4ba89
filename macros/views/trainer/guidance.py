"""Talking safely about violence: what sources say, and apart from that what the editors advise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from macros import addresses
from macros.records.guidance import Leidraad
from macros.records.handbook import Handboek
from macros.views.shared.citations import Footnotes
from macros.views.shared.statements import Statement, statement
from macros.views.shared.titles import titles
from macros.views.shared.upkeep import upkeep_of


@dataclass(frozen=True)
class Guidance:
    """One subject: its claims with their sources in words, and the advice of the editors."""

    anker: str
    oude_ankers: Sequence[str]
    titel: str
    punten: Sequence[Statement]
    redactie: Sequence[str]
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Leidraad))


@dataclass(frozen=True)
class Subjects:
    """Subjects, and how they are looked after, said once."""

    onderwerpen: Sequence[Guidance]
    beheer: str


def guidance(handbook: Handboek, records: Sequence[Leidraad]) -> Subjects:
    """Return the subjects for their page."""
    notes = Footnotes.of(handbook, [])
    found = [
        Guidance(
            anker=addresses.guidance_anchor(record.id),
            oude_ankers=[addresses.guidance_anchor(old) for old in record.voorheen or ()],
            titel=record.titel,
            punten=[statement(notes, claim) for claim in record.punten or ()],
            redactie=record.redactie or (),
        )
        for record in records
    ]
    return Subjects(found, upkeep_of(records))

"""The fields of every kind of record but a case: sources and contradictions first, because a new case brings those."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.addresses import Address
from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.source import Bron
from macros.views.guide.fields import BlockHelp, Teller
from macros.views.guide.words import where_listed

FIRST = (Bron, Tegenstrijdigheid)


@dataclass(frozen=True)
class KindHelp:
    """A kind of record: what it is called, its file, the page that shows it, and its fields."""

    titel: str
    anker: str
    bestand: str
    adres: Address | None
    blok: BlockHelp


def other_kinds(handbook: Handboek) -> Sequence[KindHelp]:
    """Return the reference of every kind but a case."""
    kinds = sorted((kind for kind in SOORTEN if kind.model is not Case), key=lambda kind: kind.model not in FIRST)
    return [
        KindHelp(
            kind.meervoud,
            f"soort-{kind.naam}",
            f"data/{kind.bestand}",
            where_listed(kind.model),
            Teller(handbook, kind.model, kind.naam).block(kind.model),
        )
        for kind in kinds
    ]

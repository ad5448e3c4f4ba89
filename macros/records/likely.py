"""Fields that an editor mostly fills in though their block can do without: asked for, and in sight in the form."""

from collections.abc import Sequence

from macros.records.base import Record
from macros.records.figures import Cijfer, Inzet, Resultaat
from macros.records.lesson import Les
from macros.records.money import Financiering
from macros.records.source import Bron
from macros.records.steps import Bereik, GenomenMaatregel, Looptijd, Meting, Partij, Projectoordeel
from macros.records.transfer import Overnemen
from macros.records.upkeep import Beheer

LIKELY: dict[type[Record], Sequence[str]] = {
    Looptijd: ("van", "tot"),
    Cijfer: ("waarde",),
    Inzet: ("waarde",),
    Resultaat: ("waarde", "streef"),
    Les: ("factor", "volgens"),
    Projectoordeel: ("volgens",),
    Bereik: ("tekst", "volgens"),
    GenomenMaatregel: ("tekst",),
    Partij: ("rol",),
    Meting: ("niveau", "tekst", "wanneer"),
    Financiering: ("naam", "aandeel", "bedrag", "per"),
    Beheer: tuple(Beheer.model_fields),
    Overnemen: tuple(Overnemen.model_fields),
    Bron: ("auteurs", "organisaties", "kort", "datum", "link", "gelezen"),
}
"""Of each block the fields that stand in its first sight; all others are one step further."""


def likely(model: str) -> Sequence[str]:
    """Return the likely fields of the block that a model of this name describes."""
    return next((names for one, names in LIKELY.items() if one.__name__ == model), ())

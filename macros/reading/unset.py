"""What only the owner can fill in and nobody has: readers do not see it, editors are told at every build."""

from macros.records.colophon import Colofon
from macros.records.handbook import Handboek
from macros.records.kinds import soort_van

FILLS_ITSELF = ("id", "datum")
"""The id is required; without a date the build takes that of the last change."""


def unset(handbook: Handboek) -> list[str]:
    """Return a sentence for every setting of the colophon that is not there, with its file and field."""
    file = f"data/{soort_van(Colofon).bestand}"
    records = [*handbook[Colofon].values()]
    return [
        f"{file}: veld '{name}' is nog niet ingevuld. De pagina Colofon laat het weg."
        for name in Colofon.volgorde()
        if name not in FILLS_ITSELF and not any(getattr(record, name) for record in records)
    ]

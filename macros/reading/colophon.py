"""The colophon as it is read: what its owner left out is told to editors, and its day is that of the last change."""

from datetime import UTC, datetime

from macros.records.colophon import Colofon
from macros.records.handbook import Handboek
from macros.records.kinds import soort_van

FILLS_ITSELF = ("id", "naam", "adres", "datum")
"""The id is required; without the others the build takes those of the site, and the day of the last change."""


def unset(handbook: Handboek) -> list[str]:
    """Return a sentence for every setting of the colophon that is not there, with its file and field."""
    file = f"data/{soort_van(Colofon).bestand}"
    records = [*handbook[Colofon].values()]
    return [
        f"{file}: veld '{name}' is nog niet ingevuld. De pagina Colofon laat het weg."
        for name in Colofon.volgorde()
        if name not in FILLS_ITSELF and not any(getattr(record, name) for record in records)
    ]


def with_day_of_data(handbook: Handboek, seconds: str) -> Handboek:
    """Return the handbook with a moment (seconds since 1970, "" when not known) as the day of its colophon.

    The moment is that of the last change, so that the same commit builds the same pages. A day that an editor wrote
    goes before it.
    """
    if not seconds.isdecimal() or int(seconds) == 0:  # what the Makefile says where no commit is known
        return handbook
    day = datetime.fromtimestamp(int(seconds), UTC).date().isoformat()
    undated = [record for record in handbook[Colofon].values() if record.datum is None]
    return handbook.met(*(record.gewijzigd(datum=day) for record in undated))


def with_site(handbook: Handboek, name: str, address: str) -> Handboek:
    """Return the handbook with the name and address of its site in its colophon, for references to it.

    What an editor wrote goes before it; "" is an address that is not known.
    """
    return handbook.met(
        *(
            record.gewijzigd(naam=record.naam or name, adres=record.adres or address or None)
            for record in handbook[Colofon].values()
        )
    )


def with_repository(handbook: Handboek, address: str) -> Handboek:
    """Return the handbook with the address of its repository in its colophon; "" is an address that is not known.

    What an editor wrote goes before it.
    """
    records = handbook[Colofon].values()
    return handbook.met(*(record.gewijzigd(repository=record.repository or address or None) for record in records))

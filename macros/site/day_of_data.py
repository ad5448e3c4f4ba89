"""The day of the data: that of the last change, so that the same commit builds the same pages."""

from datetime import UTC, datetime

from macros.records.colophon import Colofon
from macros.records.handbook import Handboek


def with_day_of_data(handbook: Handboek, seconds: str) -> Handboek:
    """Return the handbook with this moment (seconds since 1970, "" when not known) as the day of its colophon.

    A day that an editor wrote goes before it.
    """
    if not seconds.isdecimal():
        return handbook
    day = datetime.fromtimestamp(int(seconds), UTC).date().isoformat()
    undated = [record for record in handbook[Colofon].values() if record.datum is None]
    return handbook.met(*(record.gewijzigd(datum=day) for record in undated))

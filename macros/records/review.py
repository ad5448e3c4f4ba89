"""When a record was last held against its source, and whether that is too long ago.

"Now" is the day of the data, never the clock of the computer: the same data make the same pages.
"""

from collections.abc import Iterator

from macros.records.case import Case
from macros.records.colophon import Colofon
from macros.records.dates import is_before
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.upkeep import Beheerd

MONTHS = 24
"""How long a record may stand before somebody must hold it against its source again."""


def reviewed(record: Beheerd) -> str | None:
    """Return the date on which somebody last held a record against its source; None when nobody wrote it down."""
    return record.beheer.nagekeken if record.beheer else None


def is_overdue(handbook: Handboek, record: Beheerd) -> bool:
    """Return whether the last review is too long ago, as far as the dates are precise enough to tell."""
    last, now = reviewed(record), _day_of_data(handbook)
    return bool(last and now and is_before(last, _earlier(now)))


def to_review(handbook: Handboek) -> list[Beheerd]:
    """Return what editors must hold against its source: every record overdue, and every case without a date."""
    return [
        record
        for record in _kept(handbook)
        if is_overdue(handbook, record) or (isinstance(record, Case) and reviewed(record) is None)
    ]


def _kept(handbook: Handboek) -> Iterator[Beheerd]:
    for kind in SOORTEN:
        for record in handbook[kind.model].values():
            if isinstance(record, Beheerd):
                yield record


def _day_of_data(handbook: Handboek) -> str | None:
    return next((record.datum for record in handbook[Colofon].values() if record.datum), None)


def _earlier(now: str) -> str:
    """Return the date of `MONTHS` months before, as precise as that date is."""
    return f"{int(now[:4]) - MONTHS // 12:04}{now[4:]}"

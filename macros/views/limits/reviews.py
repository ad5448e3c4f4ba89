"""What editors must hold against its source again: a page for them, and honest to whoever reads it."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.language import counted, joined
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.kinds import soort_van
from macros.records.review import MONTHS, reviewed, to_review
from macros.records.silence import Leegte
from macros.records.upkeep import Beheerd
from macros.views.shared.dates import when
from macros.views.shared.links import Link
from macros.views.shared.names import record_link


@dataclass(frozen=True)
class ToReview:
    """What there is to do over all slices, in a sentence, and the records of this slice with what is known."""

    telling: str
    rijen: Sequence[Link]


def reviews(handbook: Handboek, records: Sequence[Beheerd]) -> ToReview:
    """Return a slice of what is to be reviewed."""
    return ToReview(_counted(handbook), [_row(handbook, record) for record in records])


def _row(handbook: Handboek, record: Beheerd) -> Link:
    link, last = record_link(handbook, record), reviewed(record)
    return Link(link.tekst, link.adres, f"voor het laatst {when(last)}" if last else Leegte.DATUM.label)


def _counted(handbook: Handboek) -> str:
    every = to_review(handbook)
    undated = sum(reviewed(record) is None for record in every)
    overdue: dict[str, list[Beheerd]] = {}
    for record in every:
        if reviewed(record):
            overdue.setdefault(soort_van(type(record)).naam, []).append(record)
    told = []
    for records in overdue.values():
        kind = soort_van(type(records[0]))
        told.append(counted(len(records), kind.enkelvoud, kind.meervoud))
    old = f"Langer dan {MONTHS} maanden geleden met de bron vergeleken: {joined(told)}." if told else ""
    unknown = f"Zonder datum van nakijken: {counted(undated, 'case', 'cases')}." if undated else ""
    if old or unknown:
        return " ".join(filter(None, [old, unknown]))
    return "Er is nu niets na te kijken." if handbook[Case] else "Er zijn nog geen cases."

"""How other pages name a record, and where they lead for it."""

from macros import addresses
from macros.records.base import MetAdres, MetId
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.shared.links import Link

NAMING = ("titel", "term", "vraag", "wat")
"""The fields by which a record is called, the best first."""


def record_link(handbook: Handboek, record: MetId) -> Link:
    """Return the name of a record with the place where it stands."""
    if isinstance(record, Case):
        return Link(handbook.naam(record), addresses.page(record))
    name = next((getattr(record, field) for field in NAMING if getattr(record, field, None)), record.id)
    if type(record) in addresses.LISTED:
        return Link(name, addresses.in_list(handbook, type(record), record.id))
    return Link(name, addresses.page(record) if isinstance(record, MetAdres) else addresses.HOME)

"""How other pages name a record, and where they lead for it."""

from macros import addresses
from macros.records.base import MetAdres, MetId
from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.handbook import Handboek
from macros.records.left_out import Weglating
from macros.records.recommendation import Aanbeveling
from macros.records.since import Verandering
from macros.records.term import Begrip
from macros.views.shared.links import Link

NAMING = ("titel", "term", "vraag", "wat")
"""The fields by which a record is called, the best first."""


def record_link(handbook: Handboek, record: MetId) -> Link:
    """Return the name of a record with the place where it stands."""
    if isinstance(record, Case):
        return Link(handbook.naam(record), addresses.page(record))
    name = next((getattr(record, field) for field in NAMING if getattr(record, field, None)), record.id)
    if isinstance(record, Tegenstrijdigheid):
        return Link(name, addresses.conflict(handbook, record.id))
    if isinstance(record, Aanbeveling):
        return Link(name, addresses.recommendation(handbook, record.id))
    if isinstance(record, Weglating):
        return Link(name, addresses.left_out(handbook, record))
    if isinstance(record, Verandering):
        return Link(name, addresses.change(handbook, record.id))
    if isinstance(record, Begrip):
        return Link(name, addresses.term(handbook, record.id))
    return Link(name, addresses.page(record) if isinstance(record, MetAdres) else addresses.LIMITS)

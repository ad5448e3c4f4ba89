"""What was taken out of the handbook: what a reader sees who comes to its old address."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import capital, day
from macros.records.gone import Vervallen
from macros.records.handbook import Handboek
from macros.views.shared.links import Link
from macros.views.shared.names import record_link


@dataclass(frozen=True)
class Gone:
    """What was taken out: what it was and since when it is not there, why, what took its place, and the overview."""

    zin: str
    reden: str
    nu: Sequence[Link]
    overzicht: Link
    ankers: Sequence[str] = ()


def gone(handbook: Handboek, record: Vervallen, places: Sequence[str] = ()) -> Gone:
    """Return what there is to say of a record that was taken out; `places` are where it stood on a page."""
    kind = addresses.kind_of(record)
    return Gone(
        f"{capital(kind.enkelvoud)} ‘{record.titel}’ staat sinds {day(record.datum)} niet meer in dit handboek.",
        record.reden,
        [record_link(handbook, now) for now in addresses.now(handbook, record)],
        Link(f"alle {kind.meervoud}", addresses.overview_of(kind)),
        places,
    )


def gone_here(handbook: Handboek, here: Address) -> list[Gone]:
    """Return what was taken out of the lists on a page."""
    return [gone(handbook, record, places) for record, places in addresses.gone_places(handbook, here)]

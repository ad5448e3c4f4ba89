"""The overview of the types of measures."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import counted
from macros.records.handbook import Handboek
from macros.records.meanings import GEDAAN
from macros.records.measure import Maatregel
from macros.views.measure.measures import measures_of
from macros.views.measure.takers import takers
from macros.views.shared.links import Link


@dataclass(frozen=True)
class MeasureCard:
    """A type of measure for the overview, with the measures below it and how many cases took one."""

    maatregel: Maatregel
    onderliggend: Sequence[Link]
    genomen: str
    adres: Address


def measure_cards(handbook: Handboek, types: Sequence[Maatregel]) -> list[MeasureCard]:
    """Return a card for each of the types of measure."""
    return [_card(handbook, type_) for type_ in types]


def _card(handbook: Handboek, type_: Maatregel) -> MeasureCard:
    below = measures_of(handbook, type_.id)
    cases = {
        taker.case.id
        for measure in (type_, *below)
        for taker in takers(handbook, measure.id)
        if taker.stand.betekenis in GEDAAN
    }
    return MeasureCard(
        type_,
        [Link(measure.titel, addresses.page(measure)) for measure in below],
        f"genomen in {counted(len(cases), 'case', 'cases')}",
        addresses.page(type_),
    )

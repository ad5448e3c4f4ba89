"""The overview of the types of measures."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import counted, sentence
from macros.records.handbook import Handboek
from macros.records.meanings import Stand
from macros.records.measure import Maatregel
from macros.views.measure.measures import measures_of
from macros.views.measure.takers import takers
from macros.views.shared.links import Link


@dataclass(frozen=True)
class MeasureCard:
    """A type of measure for the overview, with the measures below it and in how many cases one was carried out."""

    maatregel: Maatregel
    onderliggend: Sequence[Link]
    genomen: str
    adres: Address


def measure_cards(handbook: Handboek, types: Sequence[Maatregel]) -> list[MeasureCard]:
    """Return a card for each of the types of measure."""
    return [_card(handbook, type_) for type_ in types]


def _card(handbook: Handboek, type_: Maatregel) -> MeasureCard:
    below = measures_of(handbook, type_.id)
    return MeasureCard(
        type_,
        [Link(measure.titel, addresses.page(measure)) for measure in below],
        _told(handbook, (type_, *below)),
        addresses.page(type_),
    )


def _told(handbook: Handboek, measures: Sequence[Maatregel]) -> str:
    """Return in how many cases one of the measures was carried out, and in how many others it was only a plan."""
    found: dict[str, set[str]] = defaultdict(set)
    for measure in measures:
        for taker in takers(handbook, measure.id):
            found[taker.stand.betekenis or ""].add(taker.case.id)
    done, begun = found[Stand.GEDAAN], found[Stand.BEZIG]
    planned = found[Stand.GEPLAND].difference(*(cases for stand, cases in found.items() if stand != Stand.GEPLAND))
    where = f"in {counted(len(done | begun), 'case', 'cases')}" if done | begun else "in geen enkele case"
    told = [f"{where} uitgevoerd{' of begonnen' if begun - done else ''}"]
    if planned:
        told.append(f"in {counted(len(planned), 'case', 'cases')} alleen gepland")
    return " ".join(map(sentence, told))

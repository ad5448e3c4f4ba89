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
from macros.views.measure.facets import measure_attribute
from macros.views.measure.measures import measures_of
from macros.views.measure.takers import takers
from macros.views.shared.links import Link
from macros.views.shared.unread import no_takers

FURTHEST_FIRST = {
    Stand.GEDAAN: "uitgevoerd",
    Stand.NAUWELIJKS: "nauwelijks uitgevoerd",
    Stand.ONBEKEND: "genoemd, zonder dat bekend is of het gebeurde",
    Stand.GEPLAND: "alleen gepland",
    Stand.NIET: "niet uitgevoerd",
}
"""What a card says of cases by how far they came; what was begun counts with what was done."""


@dataclass(frozen=True)
class MeasureCard:
    """A type of measure for the overview, with the measures below it and in how many cases one came how far.

    `facetten` are its options for the filter, as each measure below it has its own.
    """

    maatregel: Maatregel
    onderliggend: Sequence[tuple[Link, str]]
    genomen: str
    adres: Address
    facetten: str


def measure_cards(handbook: Handboek, types: Sequence[Maatregel]) -> list[MeasureCard]:
    """Return a card for each of the types of measure."""
    return [_card(handbook, type_) for type_ in types]


def _card(handbook: Handboek, type_: Maatregel) -> MeasureCard:
    below = measures_of(handbook, type_.id)
    return MeasureCard(
        type_,
        [(Link(measure.titel, addresses.page(measure)), measure_attribute(handbook, measure)) for measure in below],
        _told(handbook, (type_, *below)),
        addresses.page(type_),
        measure_attribute(handbook, type_),
    )


def _told(handbook: Handboek, measures: Sequence[Maatregel]) -> str:
    """Return in how many cases one of the measures came how far: each case once, for where it came furthest.

    That nobody knows whether it was done, or that a case does not name it, is no "not carried out".
    """
    found: dict[str, set[str]] = defaultdict(set)
    for measure in measures:
        for taker in takers(handbook, measure.id):
            found[taker.stand.betekenis or ""].add(taker.case.id)
    begun = found[Stand.BEZIG] - found[Stand.GEDAAN]
    found[Stand.GEDAAN] |= begun
    told, counted_already = [], set[str]()
    for stand, said in FURTHEST_FIRST.items():
        count = len(found[stand] - counted_already)
        if count:
            where = f"{counted(count, 'case', 'cases')} {said}"
            told.append(f"{where} of begonnen" if begun and stand == Stand.GEDAAN else where)
        counted_already |= found[stand]
    return " ".join(f"In {one}." for one in told) or sentence(no_takers(handbook).label)

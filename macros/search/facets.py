"""By what a reader can choose among results: the facets, and the labels that a record has of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from macros.language import capital
from macros.records.base import MetId
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.views.case import facet_values as of_case
from macros.views.case.facets import case_facets

KIND, PLACE, MEASURE, GROUP, PAYER = "soort", "gemeente", "maatregel", "doelgroep", "geldbron"
FACETS = {
    KIND: "Soort pagina",
    PLACE: "Gemeente",
    MEASURE: "Maatregel",
    GROUP: "Doelgroep",
    PAYER: "Wie betaalde",
}
"""The facets by id, in the order of the page, with what readers call them; the kind is told of every page."""


@dataclass(frozen=True)
class SearchFacet:
    """A facet of the search."""

    id: str
    titel: str


def search_facets() -> list[SearchFacet]:
    """Return the facets in the order of the page."""
    return [SearchFacet(own, title) for own, title in FACETS.items()]


def facets_of(handbook: Handboek, record: MetId | None) -> dict[str, Sequence[str]]:
    """Return the labels of the facets of a record: of a case for whom it was, what it did and who paid."""
    if isinstance(record, Case):
        values = case_facets(handbook, record)
        facets = {GROUP: values[of_case.GROUP], MEASURE: values[of_case.MEASURE], PAYER: values[of_case.PAYER]}
        return {PLACE: [handbook.naam(record)], **{own: _capitals(labels) for own, labels in facets.items()}}
    if isinstance(record, Maatregel):
        return {MEASURE: [record.titel]}
    if isinstance(record, Aanbeveling):
        return {MEASURE: [handbook[Maatregel][own].titel for own in record.maatregelen or ()]}
    return {}


def _capitals(labels: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(map(capital, labels)))

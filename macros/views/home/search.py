"""By what a reader can choose among what the search found."""

from dataclasses import dataclass

FACETS = {
    "soort": "Soort pagina",
    "gemeente": "Gemeente",
    "maatregel": "Maatregel",
    "doelgroep": "Doelgroep",
    "geldbron": "Wie betaalde",
}
"""The facets by id, with what readers call them."""


@dataclass(frozen=True)
class SearchFacet:
    """A facet of the search."""

    id: str
    titel: str


def search_facets() -> list[SearchFacet]:
    """Return the facets in the order of the page."""
    return [SearchFacet(own, title) for own, title in FACETS.items()]

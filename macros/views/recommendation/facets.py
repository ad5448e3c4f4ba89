"""The facets of recommendations: for whom, about what, from which source, and what they belong to."""

from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.records.source import Bron
from macros.views.shared.citations import short_name
from macros.views.shared.facets import Facet, Filter, Option, Values, attribute, counted, words
from macros.views.shared.titles import title

NO_FACTOR = Option("geen", "zonder succesfactor")
NO_MEASURE = Option("geen", "zonder maatregel")


def recommendation_filter(handbook: Handboek) -> Filter:
    """Return the form above the list of recommendations."""
    every = list(handbook[Aanbeveling].values())
    facets = [
        Facet("voor", title(Aanbeveling, "voor_wie"), words(handbook.lijst(Aanbeveling, "voor_wie").waarden)),
        Facet("thema", title(Aanbeveling, "thema"), words(handbook.lijst(Aanbeveling, "thema").waarden)),
        Facet("bron", title(Aanbeveling, "bron"), [Option(one.id, short_name(one)) for one in handbook[Bron].values()]),
        Facet(
            "factor",
            "Succesfactor",
            [*(Option(one.id, one.titel) for one in handbook[Succesfactor].values()), NO_FACTOR],
        ),
        Facet(
            "maatregel",
            Maatregel.naam_van_soort,
            [*(Option(one.id, one.titel) for one in handbook[Maatregel].values()), NO_MEASURE],
        ),
    ]
    return Filter(
        "aanbevelingen", "aanbeveling", "aanbevelingen", counted(facets, map(_values, every)), len(every), woorden=True
    )


def recommendation_attribute(record: Aanbeveling) -> str:
    """Return the options of a recommendation as its element on the page holds them."""
    return attribute(_values(record))


def _values(record: Aanbeveling) -> Values:
    return {
        "voor": record.voor_wie,
        "thema": [record.thema],
        "bron": [reference.id for reference in record.bron],
        "factor": record.factoren or [NO_FACTOR.id],
        "maatregel": record.maatregelen or [NO_MEASURE.id],
    }

"""By what a reader can choose among results: the labels of each facet that a record has."""

from collections.abc import Iterable, Sequence

from macros.language import capital
from macros.records.base import MetId
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.views.case.facet_values import GROUP, MEASURE, PAYER
from macros.views.case.facets import case_facets


def facets_of(handbook: Handboek, record: MetId | None) -> dict[str, Sequence[str]]:
    """Return the labels of the facets of a record: of a case for whom it was, what it did and who paid."""
    if isinstance(record, Case):
        values = case_facets(handbook, record)
        facets = {"doelgroep": values[GROUP], "maatregel": values[MEASURE], "geldbron": values[PAYER]}
        return {"gemeente": [handbook.naam(record)], **{own: _capitals(labels) for own, labels in facets.items()}}
    if isinstance(record, Maatregel):
        return {"maatregel": [record.titel]}
    if isinstance(record, Aanbeveling):
        return {"maatregel": [handbook[Maatregel][own].titel for own in record.maatregelen or ()]}
    return {}


def _capitals(labels: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(map(capital, labels)))

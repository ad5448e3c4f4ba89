"""By what a reader can choose among results: the labels of each facet that a record has."""

from collections.abc import Iterable, Sequence

from macros.language import capital
from macros.records.base import MetId
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.views.case.related import measures_done
from macros.views.shared.planned import only_planned
from macros.views.shared.scopes import items


def facets_of(handbook: Handboek, record: MetId | None) -> dict[str, Sequence[str]]:
    """Return the labels of the facets of a record: of a case what it did, for whom and with whose money."""
    if isinstance(record, Case):
        return {
            "gemeente": [handbook.naam(record)],
            "maatregel": _each(link.tekst for link in measures_done(handbook, record)),
            "doelgroep": _each(handbook.woord(group, "doelgroep").label for _, group in items(record, "doelgroepen")),
            "geldbron": _each(
                handbook.woord(giver, "geldbron").label
                for scope, payment in items(record, "financiering")
                if not only_planned(handbook, record, scope)
                for giver in (payment, *(payment.afkomstig_van or ()))
            ),
        }
    if isinstance(record, Maatregel):
        return {"maatregel": [record.titel]}
    if isinstance(record, Aanbeveling):
        return {"maatregel": [handbook[Maatregel][own].titel for own in record.maatregelen or ()]}
    return {}


def _each(labels: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(map(capital, labels)))

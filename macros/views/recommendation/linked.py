"""The recommendations that belong to a success factor, or to a type of measure and the measures below it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from macros import addresses
from macros.records.base import MetId
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.views.recommendation.advice import link
from macros.views.shared.links import Links, first_links

IN_SIGHT = 3
"""Up to how many titles stand in sight on the page of something else; more unfold."""


@dataclass(frozen=True)
class Linked:
    """The recommendations that belong somewhere; `gevouwen` when there are too many to show at once."""

    links: Links
    aantal: int

    @property
    def gevouwen(self) -> bool:
        """Whether they unfold."""
        return self.aantal > IN_SIGHT


def recommendations_for(handbook: Handboek, records: Iterable[Succesfactor | Maatregel]) -> Linked:
    """Return the recommendations that name any of these records, each once, in the order of the data."""
    index = handbook.eenmaal(_index)
    named = {own_id for record in records for own_id in index.get((type(record), record.id), ())}
    found = [link(handbook, record) for own_id, record in handbook[Aanbeveling].items() if own_id in named]
    return Linked(first_links(found, addresses.RECOMMENDATIONS), len(found))


def _index(handbook: Handboek) -> dict[tuple[type[MetId], str], list[str]]:
    found: dict[tuple[type[MetId], str], list[str]] = defaultdict(list)
    for record in handbook[Aanbeveling].values():
        for model, names in ((Succesfactor, record.factoren), (Maatregel, record.maatregelen)):
            for own_id in names or ():
                found[model, own_id].append(record.id)
    return dict(found)

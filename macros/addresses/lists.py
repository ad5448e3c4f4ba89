"""Records without a page of their own: in which list each stands, and in which slice of it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from macros.addresses.address import Address, slice_of_list
from macros.addresses.anchors import (
    change_anchor,
    conflict_anchor,
    guidance_anchor,
    left_out_anchor,
    programme_anchor,
    recommendation_anchor,
    term_anchor,
)
from macros.addresses.pages import CONFLICTS, LIMITS, RECOMMENDATIONS, SAFELY, SINCE, WORDS, WORKSHOP
from macros.records.base import MetId
from macros.records.conflict import Tegenstrijdigheid
from macros.records.guidance import Leidraad
from macros.records.handbook import Handboek
from macros.records.left_out import Weglating
from macros.records.recommendation import Aanbeveling
from macros.records.since import Verandering
from macros.records.term import Begrip, in_alphabet
from macros.records.workshop import Programma

PER_DEEL = 20
"""How many cases, sources or other items one page of a long list holds: tables of 20 long cases stay below 200 KB."""
PER_NAAST = 4
"""How many cases stand beside each other: as many as a sheet of A4 on its side has room for."""
PER_PAREN = 2 * PER_DEEL
"""How many pairs of cases one page of their list holds."""
PER_VERSCHILLENLIJST = 10 * PER_DEEL
"""How many contradictions one page holds: they are folded by where they stand, and who looks for one sees them all."""
PER_RAADLIJST = 5 * PER_DEEL
"""How many recommendations one page holds: they are short, and a reader looks for one among all."""
PER_LESSENLIJST = 10 * PER_DEEL
"""How many lessons the page with those of all cases holds: they are short, and fold by success factor."""
PER_WEGGELATEN = 10 * PER_DEEL
"""How many things that were left out one page holds."""
PER_NIEUWS = 10 * PER_DEEL
"""How many records that came or changed one page of news holds; each is a line, below a fold."""
PER_WOORDENLIJST = 10 * PER_DEEL
"""How many words or changes one page holds: they are short, and fold by letter or by subject."""

PER_WERKLIJST = 2 * PER_DEEL
"""How many workshops or subjects of the guide one page holds: a trainer looks for one among all."""


@dataclass(frozen=True)
class Listed:
    """A list: the page in docs/ that shows its first slice, its name there, how many one slice holds, and its order.

    Without another order it is that of the data.
    """

    plaats: Address
    naam: str
    grootte: int
    anker: Callable[[str], str]
    volgorde: Callable[[Iterable[Any]], Iterable[Any]] = iter


LISTED: Mapping[type[MetId], Listed] = {
    Aanbeveling: Listed(RECOMMENDATIONS, "aanbevelingen", PER_RAADLIJST, recommendation_anchor),
    Tegenstrijdigheid: Listed(CONFLICTS, "tegenstrijdigheden", PER_VERSCHILLENLIJST, conflict_anchor),
    Begrip: Listed(WORDS, "woordenlijst", PER_WOORDENLIJST, term_anchor, in_alphabet),
    Verandering: Listed(SINCE, "veranderingen", PER_WOORDENLIJST, change_anchor),
    Programma: Listed(WORKSHOP, "programmas", PER_WERKLIJST, programme_anchor),
    Leidraad: Listed(SAFELY, "veilig_praten", PER_WERKLIJST, guidance_anchor),
    Weglating: Listed(LIMITS, "weggelaten", PER_WEGGELATEN, left_out_anchor),
}
"""The kinds whose records stand in a list of all."""


def in_list(handbook: Handboek, model: type[MetId], own_id: str) -> Address:
    """Return where a record stands in the list of its kind; KeyError for a kind without one, or an unknown id."""
    return handbook.eenmaal(_places)[model][own_id]


def conflict(handbook: Handboek, conflict_id: str) -> Address:
    """Return where a conflict stands in the list of all."""
    return in_list(handbook, Tegenstrijdigheid, conflict_id)


def _places(handbook: Handboek) -> Mapping[type[MetId], Mapping[str, Address]]:
    return {
        model: {
            record.id: slice_of_list(found.plaats, found.naam, 1 + index // found.grootte).at(found.anker(record.id))
            for index, record in enumerate(found.volgorde(handbook[model].values()))
        }
        for model, found in LISTED.items()
    }

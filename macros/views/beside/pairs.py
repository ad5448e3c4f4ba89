"""The pairs of cases that look alike: each has a ready page, and stands once in the list of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.beside.table import Beside, beside
from macros.views.case.related import Alike, alike, in_order
from macros.views.shared.links import Link


@dataclass(frozen=True)
class PairPage:
    """The page of a pair: the two beside each other, and in words what they share."""

    titel: str
    naast: Beside
    gedeeld: Alike


def pairs(handbook: Handboek) -> Sequence[tuple[Case, Case]]:
    """Return every pair that the page of a case names, in the order of the data."""
    return handbook.eenmaal(_pairs)


def _pairs(handbook: Handboek) -> list[tuple[Case, Case]]:
    cases = handbook[Case]
    found = [in_order(handbook, case, cases[other.id]) for case in cases.values() for other in alike(handbook, case)]
    once = {(first.id, second.id): (first, second) for first, second in found}
    place = {own_id: number for number, own_id in enumerate(cases)}
    return [once[ids] for ids in sorted(once, key=lambda ids: [place[own_id] for own_id in ids])]


def pair_links(handbook: Handboek, some: Sequence[tuple[Case, Case]]) -> list[Link]:
    """Return a link to the page of each of these pairs."""
    return [Link(_title(handbook, pair), addresses.pair(*pair)) for pair in some]


def pair_page(handbook: Handboek, pair: tuple[Case, Case]) -> PairPage:
    """Return the page of a pair."""
    shared = [*alike(handbook, pair[0]), *alike(handbook, pair[1])]
    ids = {case.id for case in pair}
    return PairPage(head(handbook, pair), beside(handbook, pair), next(one for one in shared if one.id in ids))


def head(handbook: Handboek, pair: tuple[Case, Case]) -> str:
    """Return the title of the page of a pair."""
    return f"{_title(handbook, pair)} naast elkaar"


def _title(handbook: Handboek, pair: tuple[Case, Case]) -> str:
    return " en ".join(map(handbook.naam, pair))

"""Which case a claim of another record comes from: the one whose own source it refers to."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from macros import addresses
from macros.records.case import Case
from macros.records.claim import Gestaafd
from macros.records.handbook import Handboek
from macros.records.references import Verwijzing
from macros.views.shared.links import Link

Part = tuple[str, str | None, str | None]


def origins(handbook: Handboek, claim: Gestaafd) -> tuple[Link, ...]:
    """Return the cases that a claim comes from, each once, in the order of its references.

    A part of a source that more than one case leans on is about none of them.
    """
    index = handbook.eenmaal(_index)
    found = [index[_part(reference)] for reference in claim.bron or () if len(index.get(_part(reference), ())) == 1]
    return tuple(dict.fromkeys(Link(handbook.naam(case), addresses.page(case)) for (case,) in found))


def _index(handbook: Handboek) -> Mapping[Part, Sequence[Case]]:
    cases: dict[Part, list[Case]] = defaultdict(list)
    for case in handbook[Case].values():
        for reference in case.bron:
            cases[_part(reference)].append(case)
    return cases


def _part(reference: Verwijzing) -> Part:
    return reference.id, reference.onderdeel, reference.vindplaats

"""Which case a claim of another record comes from: the one whose own source it refers to."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from macros import addresses
from macros.records.case import Case
from macros.records.claim import Gestaafd
from macros.records.handbook import Handboek
from macros.records.references import Verwijzing
from macros.views.shared.citations import Footnotes
from macros.views.shared.links import Link

Part = tuple[str, str | None, str | None]


def origins(notes: Footnotes, claim: Gestaafd) -> tuple[Link, ...]:
    """Return the cases that a claim comes from, each once, in the order of its references.

    The case whose page `notes` are of is none of them: its page leans on just what the case does. A part of a source
    that more than one case leans on is about none of them.
    """
    handbook = notes.handbook
    index = handbook.eenmaal(_index)
    found = [index.get(_part(reference), ()) for reference in claim.bron or ()]
    cases = [case for leaners in found if len(leaners) == 1 for case in leaners if case.bron != notes.own]
    return tuple(dict.fromkeys(Link(handbook.naam(case), addresses.page(case)) for case in cases))


def _index(handbook: Handboek) -> Mapping[Part, Sequence[Case]]:
    cases: dict[Part, list[Case]] = defaultdict(list)
    for case in handbook[Case].values():
        for reference in case.bron:
            cases[_part(reference)].append(case)
    return cases


def _part(reference: Verwijzing) -> Part:
    return reference.id, reference.onderdeel, reference.vindplaats

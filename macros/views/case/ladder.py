"""The ladder of ways to measure: every rung, what it means, and which cases stand on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.silence import Stilte
from macros.views.case.evidence import Evidence, evidence, rungs
from macros.views.shared.links import Link, Links, first_links


@dataclass(frozen=True)
class Rung:
    """A rung with the cases on it; what stands on none, such as what no source tells, is `trede` 0."""

    trede: int
    anker: str
    label: str
    uitleg: str
    cases: Links


def ladder(handbook: Handboek) -> list[Rung]:
    """Return every rung from low to high, also one without cases, and then the reasons to stand on none."""
    users: dict[str, list[Link]] = {}
    for case in handbook[Case].values():
        for one in evidence(handbook, case):
            users.setdefault(one.label, []).append(_link(handbook, case, one))
    known, seen = [], set()
    for word in rungs(handbook):
        rung = word.trede or 0
        anchor = "" if rung in seen else addresses.rung_anchor(rung)  # two words may share a rung, but no place
        seen.add(rung)
        known.append(Rung(rung, anchor, word.label, word.uitleg or "", _first(users.get(word.label, []))))
    silent = [Rung(0, "", kind.label, kind.uitleg, _first(users[kind.label])) for kind in Stilte if kind.label in users]
    return [*known, *silent]


def _first(links: Sequence[Link]) -> Links:
    return first_links(links, addresses.MEASURED)


def _link(handbook: Handboek, case: Case, one: Evidence) -> Link:
    """Return a link to a case, with its projects where only those stand on the rung."""
    name = handbook.naam(case)
    return Link(f"{name} ({one.naam})" if one.naam else name, addresses.page(case))

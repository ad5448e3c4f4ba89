"""Where a reader of a case goes next: the case after it, and the cases that look most like it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import joined, number, small
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import GEDAAN
from macros.records.measure import Maatregel
from macros.views.shared.links import Link
from macros.views.shared.scopes import items

MOST_ALIKE = 3
"""How many cases a page names as alike: a choice, more would be a list to search."""
MOST_SHARED = 2
"""How many shared measures, and how many shared groups, it names with each."""
Trait = tuple[str, str]
"""What a case did or for whom: the kind of thing, and its name."""
MEASURE, GROUP = "maatregel", "groep"
PLURALS = {MEASURE: "maatregelen", GROUP: "groepen"}


@dataclass(frozen=True)
class Alike:
    """A case that looks like another, and in words which measures and which groups they share; "" for none.

    `naast` is the page that shows the two side by side.
    """

    id: str
    link: Link
    naast: Address
    maatregelen: str
    groepen: str


def measures_done(handbook: Handboek, case: Case) -> list[Link]:
    """Return the measures that a case and its projects took, each once; what was only planned is none."""
    done = [
        taken.maatregel for _, taken in items(case, "maatregelen") if handbook.woord(taken, "stand").betekenis in GEDAAN
    ]
    measures = [handbook[Maatregel][measure_id] for measure_id in dict.fromkeys(done)]
    return [Link(measure.titel, addresses.page(measure)) for measure in measures]


def next_case(handbook: Handboek, case: Case) -> Link | None:
    """Return the case after this one in the order of the data, after the last the first; None when it is alone."""
    ids = list(handbook[Case])
    if len(ids) == 1:
        return None
    following = handbook[Case][ids[(ids.index(case.id) + 1) % len(ids)]]
    return Link(handbook.naam(following), addresses.page(following))


def alike(handbook: Handboek, case: Case) -> list[Alike]:
    """Return the cases that share most measures and target groups with this one, the most alike first.

    One that shares less than half of what the first does, such as a single group, does not look like it beside that.
    """
    return handbook.eenmaal(_every)[case.id]


def _every(handbook: Handboek) -> Mapping[str, list[Alike]]:
    """Return for every case those that look like it: its page asks for them, and so do the pages of pairs."""
    return {case.id: _found(handbook, case) for case in handbook[Case].values()}


def _found(handbook: Handboek, case: Case) -> list[Alike]:
    index = handbook.eenmaal(_index)
    shared: Counter[str] = Counter(
        other for trait in index.traits[case.id] for other in index.cases[trait] if other != case.id
    )
    most = max(shared.values(), default=0)
    ranked = sorted((other for other in shared if 2 * shared[other] >= most), key=lambda other: -shared[other])
    return [_alike(handbook, case, handbook[Case][other]) for other in ranked[:MOST_ALIKE]]


def in_order(handbook: Handboek, case: Case, other: Case) -> tuple[Case, Case]:
    """Return two cases in the order of the data, so that they are one pair from whichever side one looks."""
    place = handbook.eenmaal(_index).places
    return (case, other) if place[case.id] < place[other.id] else (other, case)


@dataclass(frozen=True)
class _Index:
    places: Mapping[str, int]
    traits: Mapping[str, Sequence[Trait]]
    cases: Mapping[Trait, Sequence[str]]


def _index(handbook: Handboek) -> _Index:
    """Return the place of each case in the data, what it did and for whom, in words, and which cases share it."""
    traits: dict[str, Sequence[Trait]] = {}
    cases: dict[Trait, list[str]] = defaultdict(list)
    for case in handbook[Case].values():
        groups = [(GROUP, handbook.woord(group, "doelgroep").label) for _, group in items(case, "doelgroepen")]
        own = [*((MEASURE, small(link.tekst)) for link in measures_done(handbook, case)), *groups]
        traits[case.id] = list(dict.fromkeys(own))
        for trait in traits[case.id]:
            cases[trait].append(case.id)
    return _Index({own_id: place for place, own_id in enumerate(handbook[Case])}, traits, cases)


def _alike(handbook: Handboek, case: Case, other: Case) -> Alike:
    traits = handbook.eenmaal(_index).traits
    both = [trait for trait in traits[case.id] if trait in traits[other.id]]
    link = Link(handbook.naam(other), addresses.page(other))
    return Alike(
        other.id, link, addresses.pair(*in_order(handbook, case, other)), _same(MEASURE, both), _same(GROUP, both)
    )


def _same(kind: str, shared: Sequence[Trait]) -> str:
    """Return the first shared things of a kind: "zelfde groepen: ouders en jongeren"; "" without any."""
    names = [name for of, name in shared if of == kind]
    head = kind if len(names) == 1 else PLURALS[kind]
    if len(names) > MOST_SHARED:
        names[MOST_SHARED:] = [f"nog {number(len(names) - MOST_SHARED)}"]
    return f"zelfde {head}: {joined(names)}" if names else ""

"""What the cases say together, in a few lines that are counted and never written down."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import counted, joined, number, small
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import VASTGELOPEN, Leswoord, Meetwijze, Vervolg
from macros.records.money import Borging
from macros.records.silence import gevuld
from macros.views.case.facts import latest
from macros.views.case.lessons import factor_lessons
from macros.views.case.payers import is_temporary
from macros.views.shared.scopes import effective

MOST_NAMES = 6
"""How many municipalities a line names before it says how many more there are."""


@dataclass(frozen=True)
class Line:
    """One line: what it says first, what follows, and where to read on."""

    kop: str
    tekst: str
    adres: Address


def summary(handbook: Handboek) -> list[Line]:
    """Return what the cases together say, each line with the page that shows it; without lessons, none about them."""
    lessons = [
        _ranked_line(handbook, "Dit hielp het vaakst:", (Leswoord.HIELP,)),
        _ranked_line(handbook, "Hier liep het het vaakst op vast:", VASTGELOPEN),
    ]
    return [_measured(handbook), *filter(None, lessons), _money(handbook), _afterwards(handbook)]


def _measured(handbook: Handboek) -> Line:
    measured = [case for case in handbook[Case].values() if _measures_effect(handbook, case)]
    head = f"In {_share(handbook, measured)} is het effect gemeten."
    told = "Lees de rest als ervaring."
    if not measured:
        told = "Geteld is wat er is gedaan, of gevraagd wat mensen ervan vonden. Lees het als ervaring."
    elif len(measured) == len(handbook[Case]):
        told = ""
    return Line(head, told, addresses.MEASURED)


def _share(handbook: Handboek, some: Sequence[Case]) -> str:
    """Return how many of all cases these are: "2 van de 8 cases", "geen van de 8 cases", "geen enkele case"."""
    total = len(handbook[Case])
    if total <= 1:
        return "de enige case" if some else "geen enkele case"
    return f"{number(len(some)) if some else 'geen'} van de {counted(total, 'case', 'cases')}"


def _measures_effect(handbook: Handboek, case: Case) -> bool:
    return any(
        word.betekenis == Meetwijze.EFFECT
        for _, value in effective(case, "meting")
        for measured in gevuld(value)
        for word in handbook.woorden(measured, "niveau")
    )


def _ranked(handbook: Handboek, meanings: Collection[str]) -> tuple[list[Succesfactor], int]:
    """Return the factors that most cases judge so, and in how many cases."""
    cases: dict[str, set[str]] = defaultdict(set)
    for factor_id in handbook[Succesfactor]:
        cases[factor_id] = {
            lesson.case.id for lesson in factor_lessons(handbook, factor_id) if lesson.woord.betekenis in meanings
        }
    most = max((len(found) for found in cases.values()), default=0)
    return [factor for factor_id, factor in handbook[Succesfactor].items() if len(cases[factor_id]) == most > 0], most


def _ranked_line(handbook: Handboek, head: str, meanings: Collection[str]) -> Line | None:
    factors, count = _ranked(handbook, meanings)
    if not factors:
        return None
    told = f"{joined(small(factor.titel) for factor in factors)} (in {counted(count, 'case', 'cases')})."
    return Line(head, told, addresses.FACTORS)


def _money(handbook: Handboek) -> Line:
    temporary = [case for case in handbook[Case].values() if is_temporary(handbook, case)]
    told = f"in {_share(handbook, temporary)} kwam het geld, of een deel ervan, met een eind."
    return Line("Geld dat ophoudt:", told, addresses.PAYERS)


def _afterwards(handbook: Handboek) -> Line:
    lasting = [handbook.naam(case) for case in handbook[Case].values() if _lasts(handbook, case)]
    if not lasting:
        return Line("Nergens werd het een vast deel van de gewone aanpak.", "", addresses.CASES)
    if len(lasting) > MOST_NAMES + 1:
        lasting[MOST_NAMES:] = [f"nog {counted(len(lasting) - MOST_NAMES, 'case', 'cases')}"]
    return Line("Een vast deel van de gewone aanpak werd het alleen hier:", f"{joined(lasting)}.", addresses.CASES)


def _lasts(handbook: Handboek, case: Case) -> bool:
    """Return whether the case, or one of its projects, lasts by the last date that a source speaks of."""
    last = [status for status in latest(case) if isinstance(status, Borging)]
    return any(handbook.woord(status, "status").betekenis == Vervolg.BLIJVEND for status in last)

"""What the cases say together, in a few findings that are counted and never written down.

Each says of which cases it was counted: those whose source was read for it. Silence is no "no", and a plan is not done.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.language import counted, number, small
from macros.records.case import Case
from macros.records.execution import Uitvoering
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import TEGENSLAG, Leswoord, Meetwijze, Vervolg
from macros.records.money import Borging
from macros.records.silence import gevuld
from macros.views.case.facts import latest
from macros.views.case.lessons import factor_lessons
from macros.views.case.payers import has_temporary_money
from macros.views.shared.dates import from_till
from macros.views.shared.links import Link, Links, first_links
from macros.views.shared.scopes import effective, is_read

MOST_NAMES = 6
"""How many cases or success factors a finding names before it says how many more there are."""


@dataclass(frozen=True)
class Finding:
    """One finding: what introduces it, the links that say it and lead to what shows it, and what one must add."""

    kop: str
    links: Links
    tekst: str = ""


@dataclass(frozen=True)
class Summary:
    """What the cases say together, and the days that they speak of; without findings, "" for those."""

    bevindingen: Sequence[Finding]
    stand: str


def summary(handbook: Handboek) -> Summary:
    """Return what the cases say together; nothing about what no case was read for."""
    found = [
        measured_effect(handbook),
        _ranked(handbook, "Het vaakst hielp:", (Leswoord.HIELP,)),
        _ranked(handbook, "Het vaakst ging het moeizaam of mis bij:", TEGENSLAG),
        _money(handbook),
        _afterwards(handbook),
    ]
    findings = [one for one in found if one]
    days = [case.peildatum for case in handbook[Case].values() if any(is_read(case, name) for name in FIELDS)]
    return Summary(findings, from_till(days) if findings else "")


FIELDS = tuple(Uitvoering.model_fields)


def _read_cases(handbook: Handboek, field: str) -> list[Case]:
    return [case for case in handbook[Case].values() if is_read(case, field)]


def _share(handbook: Handboek, some: Sequence[Case], read: Sequence[Case]) -> str:
    """Return how many of the cases that were read: "2 van de 8 cases", "beide cases die hierop zijn gelezen,"."""
    one = len(read) == 1
    which = "" if len(read) == len(handbook[Case]) else f" die hierop {'is' if one else 'zijn'} gelezen,"
    if one:
        return f"{'de enige' if some else 'geen enkele'} case{which}"
    total = counted(len(read), "case", "cases")
    if len(some) == len(read):
        return f"{'beide cases' if len(read) == 2 else f'alle {total}'}{which}"
    return f"{number(len(some)) if some else 'geen'} van de {total}{which}"


def _sentence(text: str, address: addresses.Address) -> Links:
    return first_links([Link(text, address)])


def measured_effect(handbook: Handboek) -> Finding | None:
    """Return in how many cases the effect was measured; None when no case was read for that."""
    read = _read_cases(handbook, "meting")
    measured = [case for case in read if _measures_effect(handbook, case)]
    if not read:
        return None
    told = f"In {_share(handbook, measured, read)} noemt de bron een meting van het effect."
    rest = "Lees de cases daarom als ervaring." if not measured else "Lees de andere cases als ervaring."
    return Finding("", _sentence(told, addresses.LADDER), "" if len(measured) == len(handbook[Case]) else rest)


def _measures_effect(handbook: Handboek, case: Case) -> bool:
    return any(
        word.betekenis == Meetwijze.EFFECT
        for _, value in effective(case, "meting")
        for measured in gevuld(value)
        for word in handbook.woorden(measured, "niveau")
    )


def _ranked(handbook: Handboek, head: str, meanings: Collection[str]) -> Finding | None:
    """Return the factors that most cases judge so, all of them when they tie; None when no case does."""
    cases: dict[str, set[str]] = defaultdict(set)
    for factor_id in handbook[Succesfactor]:
        for lesson in factor_lessons(handbook, factor_id):
            if lesson.woord.betekenis in meanings:
                cases[factor_id].add(lesson.case.id)
    most = max(map(len, cases.values()), default=0)
    first = [factor for factor_id, factor in handbook[Succesfactor].items() if len(cases[factor_id]) == most > 0]
    if not first:
        return None
    links = first_links(
        [Link(small(factor.titel), addresses.page(factor)) for factor in first], addresses.FACTORS, MOST_NAMES
    )
    each = "elk " if len(first) > 1 else ""
    return Finding(head, links, f"({each}in {counted(most, 'case', 'cases')}).")


def _money(handbook: Handboek) -> Finding | None:
    read = _read_cases(handbook, "financiering")
    if not read:
        return None
    temporary = [case for case in read if has_temporary_money(handbook, case)]
    planned = [case for case in read if case not in temporary and has_temporary_money(handbook, case, planned=True)]
    told = f"In {_share(handbook, temporary, read)} noemt de bron geld dat tijdelijk was."
    if temporary:
        more = f"In {counted(len(planned), 'andere case', 'andere cases')} was het geld voor een plan tijdelijk."
    else:
        more = f"Wel was in {counted(len(planned), 'case', 'cases')} het geld voor een plan tijdelijk."
    return Finding("", _sentence(told, addresses.PAYERS), more if planned else "")


def _afterwards(handbook: Handboek) -> Finding | None:
    read = _read_cases(handbook, "borging")
    if not read:
        return None
    lasting = {case.id: days for case in read if (days := _lasts(handbook, case))}
    names = [Link(handbook.naam(case), addresses.page(case)) for case in read if case.id in lasting]
    if not names:
        told = f"In {_share(handbook, [], read)} zegt de bron dat het bij de gewone aanpak hoorde."
        return Finding("", _sentence(told, addresses.AFTERWARDS))
    some = [case for case in read if case.id in lasting]
    head = f"In {_share(handbook, some, read)} hoorde het, of een deel ervan, bij de gewone aanpak:"
    when = from_till([day for days in lasting.values() for day in days])
    return Finding(head, first_links(names, addresses.AFTERWARDS, MOST_NAMES), f"(stand {when}).")


def _lasts(handbook: Handboek, case: Case) -> list[str]:
    """Return the days on which a source says that the case, or one of its projects, had come to stay; [] when none."""
    last = [status for status in latest(case) if isinstance(status, Borging)]
    return [
        status.peildatum or case.peildatum
        for status in last
        if handbook.woord(status, "status").betekenis == Vervolg.BLIJVEND
    ]

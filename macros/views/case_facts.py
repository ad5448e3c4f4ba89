"""A case at a glance: the questions of a policy officer, each answered in one line."""

from dataclasses import dataclass

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.silence import Stilte
from macros.records.values import ONGOING
from macros.views.financing import paid_by
from macros.views.parts import effective, items, parts
from macros.views.statements import SILENCES, evidence_scale, is_silent, silence_of
from macros.views.words import day, joined, period

MOST_GROUPS = 4
"""How many target groups the head of a page names: as many as fit a phone's first screen."""


@dataclass(frozen=True)
class Evidence:
    """How something was measured: a word, and its rung on a ladder of `treden` rungs (0: unknown)."""

    label: str
    trede: int
    treden: int


@dataclass(frozen=True)
class CaseFacts:
    """The answers for the head of a case page and for its card."""

    waar: str
    wanneer: str
    voor_wie: str
    betaald_door: str
    uitkomst: str
    hoe_zeker: list[Evidence]
    hoe_verder: str
    stand: str


def case_facts(handbook: Handboek, case: Case) -> CaseFacts:
    """Return the facts of a case."""
    return CaseFacts(
        waar=where(handbook, case),
        wanneer=when(case),
        voor_wie=target_groups(handbook, case),
        betaald_door=paid_by(handbook, case),
        uitkomst=case.uitkomst.tekst if case.uitkomst else SILENCES[None],
        hoe_zeker=evidence(handbook, case),
        hoe_verder=aftermath(handbook, case),
        stand=f"stand {joined(dict.fromkeys(day(value) for value in status_dates(case)))}",
    )


def where(handbook: Handboek, case: Case) -> str:
    """Return the municipalities, the area and the province."""
    names = [municipality.naam for municipality in case.gemeenten or ()] or [case.gemeente]
    province = handbook.woord("provincies", case.provincie).label
    places = [joined(names), case.gebied or "", province if province not in names else ""]
    return ", ".join(filter(None, places))


def when(case: Case) -> str:
    """Return the period of the case, from its first start to its last end."""
    periods = [value for part in parts(case) if not is_silent(value := part.uitvoering.looptijd)]
    if not periods:
        return silence_of(case, "looptijd")
    if len(periods) == 1 or not case.projecten:
        return period(periods[0])
    starts = [value.van for value in periods if value.van]
    ends = [value.tot for value in periods]
    return period(periods[0].model_copy(update={"van": min(starts, default=None), "tot": _last(ends)}))


def _last(ends: list[str | None]) -> str | None:
    """Return the latest end; none when one of the projects has no known end."""
    if ONGOING in ends:
        return ONGOING
    return None if None in ends else max(ends)


def target_groups(handbook: Handboek, case: Case) -> str:
    """Return for whom it was, each group once; after a few, how many more there are."""
    groups = dict.fromkeys(group.doelgroep for _, group in items(case, "doelgroepen"))
    if not groups:
        return silence_of(case, "doelgroepen")
    labels = [handbook.woord("doelgroepen", group).label for group in groups]
    if len(labels) > MOST_GROUPS + 1:
        labels[MOST_GROUPS:] = [f"nog {len(labels) - MOST_GROUPS}"]
    return joined(labels)


def evidence(handbook: Handboek, case: Case) -> list[Evidence]:
    """Return how the case was measured; more than one when its projects differ."""
    found = {}
    for _, value in effective(case, "meting"):
        if is_silent(value) or value.niveau is None:
            label = SILENCES[value if is_silent(value) else Stilte.NIET_BESCHREVEN]
            found[label] = Evidence(label, 0, len(handbook.lijsten["meetniveaus"].waarden))
        else:
            word = handbook.woord("meetniveaus", value.niveau)
            found[value.niveau] = Evidence(word.label, *evidence_scale(handbook, value.niveau))
    return list(found.values())


def status_dates(case: Case) -> list[str]:
    """Return the days that the statuses speak of: their own, or else that of the case."""
    statuses = [value for _, value in effective(case, "borging") if not is_silent(value)]
    return [status.peildatum or case.peildatum for status in statuses] or [case.peildatum]


def aftermath(handbook: Handboek, case: Case) -> str:
    """Return how it went on, in a word; more than one when the projects differ."""
    words = [
        SILENCES[value] if is_silent(value) else handbook.woord("statussen", value.status).label
        for _, value in effective(case, "borging")
    ]
    return ", ".join(dict.fromkeys(words))

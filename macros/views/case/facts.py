"""A case at a glance: the questions of a policy officer, each answered in one line."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.language import HOME_COUNTRY, ONGOING, counted, day, joined, period
from macros.records.case import Case
from macros.records.dates import is_before, latest_day
from macros.records.handbook import Handboek
from macros.records.money import Borging
from macros.records.silence import Stilte, gevuld, stilte
from macros.views.case.costs import costs
from macros.views.case.evidence import Evidence, evidence
from macros.views.case.payers import paid_by
from macros.views.shared.citations import Footnotes
from macros.views.shared.harm import harm
from macros.views.shared.rounds import last_round
from macros.views.shared.scopes import effective, items, scopes, silence_of
from macros.views.shared.statements import Statement, statement

MOST_GROUPS = 4
"""How many target groups the head of a page names: as many as fit a phone's first screen."""


@dataclass(frozen=True)
class CaseFacts:
    """The answers for the head of a case page and for its card.

    Without `uitkomst`, `uitkomst_stilte` says why. `stand` names the days that `hoe_verder` speaks of, for beside
    it ("" when it is silence); `peildatum` that of the case when it is not one of them.
    """

    waar: str
    schaal: str
    wanneer: str
    voor_wie: str
    betaald_door: str
    uitkomst: Statement | None
    uitkomst_stilte: str
    hoe_zeker: Sequence[Evidence]
    hoe_verder: str
    kosten: str
    gevolgen: str
    stand: str
    peildatum: str


def case_facts(notes: Footnotes, case: Case) -> CaseFacts:
    """Return the facts of a case; `notes` are those of where they are shown."""
    handbook = notes.handbook
    days = status_dates(case)
    return CaseFacts(
        waar=where(handbook, case),
        schaal=handbook.woord(case, "schaal").label,
        wanneer=when(case),
        voor_wie=target_groups(handbook, case),
        betaald_door=paid_by(handbook, case),
        uitkomst=statement(notes, case.uitkomst) if case.uitkomst else None,
        uitkomst_stilte="" if case.uitkomst else Stilte.NIET_INGEVULD.label,
        hoe_zeker=evidence(handbook, case),
        hoe_verder=aftermath(handbook, case),
        kosten=costs(handbook, case),
        gevolgen=harm(handbook, [scope.uitvoering.ongewenste_gevolgen for scope in scopes(case)]),
        stand=f"stand {joined(dict.fromkeys(map(day, days)))}" if days else "",
        peildatum="" if case.peildatum in days else day(case.peildatum),
    )


def where(handbook: Handboek, case: Case) -> str:
    """Return the municipalities, the area, the province, and the country when it is another one."""
    names = [municipality.naam for municipality in case.gemeenten or ()] or [case.gemeente or ""]
    provinces = [word.label for word in handbook.woorden(case, "provincie")]
    if len(provinces) == 1 and provinces[0] in names:  # Utrecht lies in Utrecht
        provinces = []
    country = "" if case.land == HOME_COUNTRY else case.land
    own, area = joined(filter(None, names)), case.gebied or ""
    within = f"{area} ".startswith(f"{own} ")  # "Dorp en omgeving" names Dorp already
    places = ["" if within else own, area, joined(provinces), country]
    return ", ".join(filter(None, places)) or case.roepnaam


def when(case: Case) -> str:
    """Return the period of the case, from its first start to its last end.

    An end that lay ahead, or none, is dated: "sinds 2007, loopt door (stand maart 2010)".
    """
    periods = [value for _, value in items(case, "looptijd")]
    if not periods:
        return silence_of(case, "looptijd")
    start, end = periods[0].van, periods[0].tot
    if len(periods) > 1 and case.projecten:
        start = min((value.van for value in periods if value.van), default=None)
        end = _last([value.tot for value in periods])
    dates = period(start, end)
    ahead = end is not None and (end == ONGOING or is_before(case.peildatum, end))
    if dates and ahead:
        return f"{dates} (stand {day(case.peildatum)})"
    return dates or periods[0].tekst or ""


def _last(ends: Sequence[str | None]) -> str | None:
    """Return the latest end; none when one of the projects has no known end."""
    known = [end for end in ends if end is not None]
    if ONGOING in known:
        return ONGOING
    return latest_day(known) if len(known) == len(ends) else None


def target_groups(handbook: Handboek, case: Case) -> str:
    """Return for whom it was, each group once; after a few, how many more there are."""
    labels = list(dict.fromkeys(handbook.woord(group, "doelgroep").label for _, group in items(case, "doelgroepen")))
    if not labels:
        return silence_of(case, "doelgroepen")
    if len(labels) > MOST_GROUPS + 1:
        labels[MOST_GROUPS:] = [f"nog {counted(len(labels) - MOST_GROUPS, 'groep', 'groepen')}"]
    return joined(labels)


def latest(case: Case) -> list[Borging | Stilte]:
    """Return for each scope how it went on at the last date that a source speaks of, or why that is not known."""
    found: list[Borging | Stilte] = []
    for _, value in effective(case, "borging"):
        last = last_round(gevuld(value), lambda status: status.peildatum or case.peildatum)
        found.append(last or stilte(value) or Stilte.NIET_INGEVULD)
    return found


def status_dates(case: Case) -> list[str]:
    """Return the days that the statuses speak of: their own, or else that of the case; [] when there is no status."""
    return [status.peildatum or case.peildatum for status in latest(case) if isinstance(status, Borging)]


def aftermath(handbook: Handboek, case: Case) -> str:
    """Return how it went on, in a word; when the projects differ one for each, with their names."""
    found: dict[str, list[str]] = {}
    for (scope, _), status in zip(effective(case, "borging"), latest(case), strict=True):
        word = handbook.woord(status, "status").label if isinstance(status, Borging) else status.label
        found.setdefault(word, []).append(scope.naam)
    if len(found) == 1:
        return next(iter(found))
    return ", ".join(f"{word} ({joined(names)})" for word, names in found.items())

"""What each case has of the facets: its own answers, or why it has none. Planned is not done, here either."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from macros.language import ONGOING
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import GEDAAN
from macros.records.measure import Maatregel
from macros.records.money import Borging, Financiering
from macros.records.silence import Stilte, gevuld, redenen
from macros.views.case.facts import latest
from macros.views.shared.facets import Option, Values
from macros.views.shared.planned import only_planned
from macros.views.shared.scopes import Scope, effective, items, scopes

GROUP, PAYER, MEASURE = "doelgroep", "betaler", "maatregel"
PLANNED = Option("gepland", "alleen gepland", "Het was bij de bron nog een plan.")
NOT_DONE = Option("niet-gedaan", "wel genoemd, niet uitgevoerd", "Nauwelijks of niet gedaan, gepland, of niet bekend.")
ABROAD = Option("buiten-nederland", "buiten Nederland")
NO_YEAR = Option("zonder-jaar", "zonder jaartal")


def case_values(handbook: Handboek, case: Case) -> Values:
    """Return the options that a case has, by facet."""
    return handbook.eenmaal(all_values)[case.id]


def targets(case: Case, scope: Scope) -> list[str]:
    """Return whom a part of a case was for: its own groups, else those of the case, else why they are not told."""
    for one in (scope, scopes(case)[0]):
        found = [group.doelgroep for group in gevuld(one.uitvoering.doelgroepen)]
        if found:
            return found
    return _silent(case, "doelgroepen")


def payers(handbook: Handboek, case: Case, scope: Scope) -> list[str]:
    """Return who paid for a part of a case: its own payers, else those of the whole; [] without any that paid."""
    own = [payment for one, payment in _paid(handbook, case) if one.project is scope.project]
    whole = [payment for one, payment in _paid(handbook, case) if one.project is None]
    return [kind for payment in own or whole for kind in _kinds(payment)]


def all_values(handbook: Handboek) -> Mapping[str, Values]:
    """Return the options of every case by its id."""
    return {
        case.id: {facet: [*dict.fromkeys(find(handbook, case))] for facet, find in FINDERS.items()}
        for case in handbook[Case].values()
    }


def _silent(case: Case, field: str) -> list[str]:
    """Return why a case and its projects hold no value in a field."""
    return [reason.value for reason in redenen(getattr(scope.uitvoering, field) for scope in scopes(case))]


def _words_of(field: str, inside: str) -> Callable[[Handboek, Case], Iterable[str]]:
    """Return what finds the words in a field of a case and its projects, or why there are none."""

    def find(handbook: Handboek, case: Case) -> Iterable[str]:
        found = [word.id for _, value in items(case, field) for word in handbook.woorden(value, inside)]
        return found or _silent(case, field)

    return find


def _paid(handbook: Handboek, case: Case) -> list[tuple[Scope, Financiering]]:
    """Return every payment, but for those of what was still a plan."""
    return [
        (scope, payment) for scope, payment in items(case, "financiering") if not only_planned(handbook, case, scope)
    ]


def _kinds(payment: Financiering) -> list[str]:
    """Return the kind of a payer, and of those whose money it passed on."""
    return [payment.geldbron, *(giver.geldbron for giver in payment.afkomstig_van or ())]


def _of_payments(find: Callable[[Sequence[Financiering]], Iterable[str]]) -> Callable[[Handboek, Case], Iterable[str]]:
    """Return what finds something in the payments of a case, or why there are none."""

    def found(handbook: Handboek, case: Case) -> Iterable[str]:
        paid = [payment for _, payment in _paid(handbook, case)]
        if paid:
            return find(paid)
        return [PLANNED.id] if [*items(case, "financiering")] else _silent(case, "financiering")

    return found


def _amount(paid: Sequence[Financiering]) -> Iterable[str]:
    if any(payment.bedrag is not None for payment in paid):
        return ["ja"]
    return ["aandeel"] if any(payment.aandeel is not None for payment in paid) else ["nee"]


def _measures(handbook: Handboek, case: Case) -> Iterable[str]:
    """Return the measures that were done with the types they fall under; only named is not done."""
    named = [taken for _, taken in items(case, "maatregelen")]
    done = [taken.maatregel for taken in named if handbook.woord(taken, "stand").betekenis in GEDAAN]
    types = [handbook[Maatregel][own_id].type for own_id in done]
    if not done:
        return [NOT_DONE.id] if named else _silent(case, "maatregelen")
    return [*done, *filter(None, types)]


def _scale(handbook: Handboek, case: Case) -> Iterable[str]:
    return [case.schaal, *(project.schaal for project in case.projecten or () if project.schaal)]


def _measured(handbook: Handboek, case: Case) -> Iterable[str]:
    for _, value in effective(case, "meting"):
        levels = [word.id for measured in gevuld(value) for word in handbook.woorden(measured, "niveau")]
        yield from levels or [(value if isinstance(value, Stilte) else _why(value)).value]


def _why(value: Any) -> Stilte:
    return Stilte.NIET_INGEVULD if value is None else Stilte.NIET_BESCHREVEN


def _aftermath(handbook: Handboek, case: Case) -> Iterable[str]:
    return [status.status if isinstance(status, Borging) else status.value for status in latest(case)]


def _years(handbook: Handboek, case: Case) -> Iterable[str]:
    """Return the years in which a case ran, up to the day that its source speaks of; a plan did not run."""
    periods = [value for scope, value in items(case, "looptijd") if not only_planned(handbook, case, scope)]
    known = int(case.peildatum[:4])
    found: list[str] = []
    for period in periods:
        first = int((period.van or period.tot or "0")[:4]) if period.tot != ONGOING or period.van else 0
        last = known if period.tot == ONGOING else int((period.tot or period.van or "0")[:4])
        found += [str(year) for year in range(first, min(last, known) + 1) if first]
    if found or not periods:
        return sorted(found) or ([PLANNED.id] if [*items(case, "looptijd")] else _silent(case, "looptijd"))
    return [NO_YEAR.id]


def _province(handbook: Handboek, case: Case) -> Iterable[str]:
    return case.provincie or [ABROAD.id]


FINDERS: Mapping[str, Callable[[Handboek, Case], Iterable[str]]] = {
    GROUP: _words_of("doelgroepen", "doelgroep"),
    PAYER: _of_payments(lambda paid: [kind for payment in paid for kind in _kinds(payment)]),
    "bedrag": _of_payments(_amount),
    MEASURE: _measures,
    "schaal": _scale,
    "meting": _measured,
    "daarna": _aftermath,
    "periode": _years,
    "provincie": _province,
    "grootte": _words_of("gemeentegrootte", "grootte"),
    "centrum": _words_of("centrumgemeente", "rol"),
    "geld": _of_payments(lambda paid: [payment.soort for payment in paid]),
}
"""What finds the options of a case, by facet."""

"""Who paid for a case, in one line."""

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.parts import effective, items
from macros.views.statements import SILENCES, is_silent


def paid_by(handbook: Handboek, case: Case) -> str:
    """Return who paid for a case, in one line: "Provincie Gelderland (75%), wijkbudget"."""
    payers: dict[str, str] = {}
    for _, money in items(case, "financiering"):
        name = money.naam or handbook.woord("geldbronnen", money.geldbron).label
        share = f" ({money.aandeel}%)" if money.aandeel is not None else ""
        payers[name] = payers.get(name) or share
    if payers:
        return ", ".join(name + share for name, share in payers.items())
    values = [value for _, value in effective(case, "financiering") if is_silent(value)]
    return SILENCES[values[0]] if values else SILENCES[None]


def is_temporary(case: Case) -> bool:
    """Return whether any of the case's money was temporary."""
    return any(money.soort == "tijdelijk" for _, money in items(case, "financiering"))

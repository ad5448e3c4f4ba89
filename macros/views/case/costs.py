"""What a case cost, in a few words: the amounts that are named, and whether time and people are."""

from macros.language import joined
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.silence import Leegte
from macros.views.shared.payers import paid
from macros.views.shared.planned import only_planned
from macros.views.shared.scopes import items, silence_of

MOST_AMOUNTS = 2
"""How many amounts the head of a page names; of more it says that they are named."""


def costs(handbook: Handboek, case: Case) -> str:
    """Return the fixed row about cost and effort: "€ 39.000; tijd en mensen beschreven"."""
    effort = "beschreven" if any(items(case, "inzet")) else silence_of(case, "inzet")
    return f"{_amounts(handbook, case)}; tijd en mensen: {effort}"


def _amounts(handbook: Handboek, case: Case) -> str:
    """Return the amounts that were paid; what would be paid for a plan is told as such, and shares are no amount."""
    payments = list(items(case, "financiering"))
    if not payments:
        return f"geld: {silence_of(case, 'financiering')}"
    named = [
        paid(handbook, payment) + (" (gepland)" if only_planned(handbook, case, scope) else "")
        for scope, payment in payments
        if payment.bedrag is not None
    ]
    if not named:
        return f"bedrag {Leegte.BEDRAG.label}"
    return joined(named) if len(named) <= MOST_AMOUNTS else "meer bedragen genoemd"

"""Who paid for a case, in one line."""

from macros.language import number
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import Geldduur
from macros.views.shared.scopes import items, silence_of


def paid_by(handbook: Handboek, case: Case) -> str:
    """Return who paid for a case, in one line: "Provincie Gelderland (75%), wijkbudget".

    A share is named only where that payer has one: shares of other periods or projects do not add up.
    """
    payers: dict[str, list[float | None]] = {}
    for _, payment in items(case, "financiering"):
        name = payment.naam or handbook.woord(payment, "geldbron").label
        payers.setdefault(name, []).append(payment.aandeel)
    if not payers:
        return silence_of(case, "financiering")
    return ", ".join(name + _share(shares) for name, shares in payers.items())


def _share(shares: list[float | None]) -> str:
    known = [share for share in shares if share is not None]
    return f" ({number(known[0])}%)" if len(known) == 1 else ""


def is_temporary(handbook: Handboek, case: Case) -> bool:
    """Return whether any of the case's money ends."""
    return any(
        handbook.woord(payment, "soort").betekenis == Geldduur.EINDIG for _, payment in items(case, "financiering")
    )

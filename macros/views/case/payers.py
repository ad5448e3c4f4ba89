"""Who paid for a case, in one line."""

from collections.abc import Sequence
from itertools import groupby

from macros.language import joined, number
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import Geldduur
from macros.records.money import Financiering, Geldgever
from macros.views.shared.payers import paid
from macros.views.shared.planned import only_planned
from macros.views.shared.scopes import Scope, items, silence_of


def paid_by(handbook: Handboek, case: Case) -> str:
    """Return who paid for a case, in one line: "Provincie Gelderland (75%), Het Fonds (geld van Rijk en GGD)".

    Who would only pay for what was still a plan, is told as such.
    """
    payments = list(items(case, "financiering"))
    return _line(handbook, case, payments) if payments else silence_of(case, "financiering")


def paid_by_project(handbook: Handboek, case: Case) -> str:
    """Return who paid, a sentence for the whole case and for each project that has payers of its own; "" for none."""
    told = []
    for scope, payments in groupby(items(case, "financiering"), key=lambda found: found[0]):
        line = _line(handbook, case, list(payments))
        told.append(f"{scope.naam}: betaald door {line}." if scope.naam else f"Betaald door: {line}.")
    return " ".join(told)


def _line(handbook: Handboek, case: Case, found: Sequence[tuple[Scope, Financiering]]) -> str:
    payers: dict[str, list[Financiering]] = {}
    paying = set()
    for scope, payment in found:
        name = _name(handbook, payment)
        payers.setdefault(name, []).append(payment)
        if not only_planned(handbook, case, scope):
            paying.add(name)
    return ", ".join(name + _more(handbook, payments, planned=name not in paying) for name, payments in payers.items())


def _name(handbook: Handboek, giver: Geldgever) -> str:
    return giver.naam or handbook.woord(giver, "geldbron").label


def _more(handbook: Handboek, payments: Sequence[Financiering], *, planned: bool) -> str:
    """Return between brackets what a payer paid, whose money it passed on and if it was a plan; "" if none of these.

    A share or an amount is named only where that payer has one: those of other periods or projects do not add up.
    """
    shares = [payment.aandeel for payment in payments if payment.aandeel is not None]
    share = shares[0] if len(shares) == 1 else None
    givers = dict.fromkeys(_name(handbook, giver) for payment in payments for giver in payment.afkomstig_van or ())
    amounts = [payment for payment in payments if payment.bedrag is not None]
    partly = "" if all(payment.afkomstig_van for payment in payments) else "deels "
    told = [
        f"{number(share)}%" if share is not None else "",
        paid(handbook, amounts[0]) if len(amounts) == 1 else "",
        f"{partly}geld van {joined(givers)}" if givers else "",
        "gepland" if planned else "",
    ]
    return f" ({', '.join(filter(None, told))})" if any(told) else ""


def has_temporary_money(handbook: Handboek, case: Case, *, planned: bool = False) -> bool:
    """Return whether a source says that money for the case ended or will end; `planned` asks for that of plans."""
    return any(
        handbook.woord(payment, "soort").betekenis == Geldduur.EINDIG
        for scope, payment in items(case, "financiering")
        if only_planned(handbook, case, scope) is planned
    )

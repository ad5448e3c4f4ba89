"""Who paid: one row for every payer of every case and project."""

from dataclasses import dataclass

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.citations import Footnotes
from macros.views.figures import MoneyRow, money_row
from macros.views.parts import effective, items
from macros.views.statements import SILENCES, is_silent


@dataclass(frozen=True)
class PaidCase:
    """A case with its payers, each with the project it was for; `stilte` when there are none to show."""

    case: Case
    betalers: list[tuple[str, MoneyRow]]
    stilte: str = ""


def payers(handbook: Handboek) -> list[PaidCase]:
    """Return for each case who paid for what was done (not for what was planned afterwards)."""
    table = []
    for case in handbook.cases.values():
        notes = Footnotes(handbook, case.bron)
        rows = [(part.naam, money_row(notes, money)) for part, money in items(case, "financiering")]
        table.append(PaidCase(case, rows, "" if rows else SILENCES[case.financiering]))
    return table


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

"""Who paid, how much, for how long and what for, as a row."""

from macros.language import joined, money, number, period, sentence
from macros.records.handbook import Handboek
from macros.records.money import Financiering, Geldgever
from macros.records.silence import Leegte
from macros.views.shared.citations import Footnotes
from macros.views.shared.statements import Amount, Statement, merged, statement
from macros.views.shared.table import Cell, Column, cell
from macros.views.shared.titles import title

COLUMNS = (
    Column(Financiering.naam_van_soort),
    Column("Hoeveel"),
    Column(title(Financiering, "soort")),
    Column(title(Financiering, "waarvoor")),
)


def payer_cells(notes: Footnotes, payment: Financiering) -> list[Cell]:
    """Return a payer as a row: who, which share or amount, whether the money ends, and what it was for."""
    handbook = notes.handbook
    share = f"{number(payment.aandeel)} procent" if payment.aandeel is not None else ""
    amount = money(payment.bedrag, payment.valuta) if payment.bedrag is not None else ""
    counted = Amount(payment.bedrag, None, payment.valuta) if amount else Amount(payment.aandeel, None, "procent")
    kind = handbook.woord(payment, "soort")
    duration = _duration(payment)
    return [
        cell(Statement(kop=handbook.woord(payment, "geldbron").label, onder=_names(handbook, payment))),
        cell(Statement(tekst=", ".join(filter(None, [share, amount])), getal=counted), stilte=Leegte.BEDRAG.label),
        cell(Statement(tekst=", ".join(filter(None, [kind.label, duration])))),
        Cell((_told(notes, payment, duration),)),
    ]


def _names(handbook: Handboek, payment: Financiering) -> tuple[str, ...]:
    passed_on = joined(_payer(handbook, giver) for giver in payment.afkomstig_van or ())
    return tuple(filter(None, [payment.naam, payment.regeling, passed_on and f"geld van {passed_on}"]))


def _payer(handbook: Handboek, giver: Geldgever) -> str:
    name = ", ".join(filter(None, [giver.naam, giver.regeling]))
    kind = handbook.woord(giver, "geldbron").label
    return f"{kind} ({name})" if name else kind


def _duration(payment: Financiering) -> str:
    if payment.looptijd is None:
        return ""
    return period(payment.looptijd.van, payment.looptijd.tot) or payment.looptijd.tekst or ""


def _told(notes: Footnotes, payment: Financiering, duration: str) -> Statement:
    """Return what it was for, with what its period and its first givers say besides, and where that stands."""
    more = [statement(notes, giver, tekst="") for giver in payment.afkomstig_van or ()]
    if payment.looptijd is not None:
        text = payment.looptijd.tekst or ""
        more.append(statement(notes, payment.looptijd, tekst="" if text == duration else sentence(text)))
    told = " ".join(filter(None, [sentence(payment.waarvoor or ""), payment.tekst]))
    return merged(statement(notes, payment, tekst=told), *more)

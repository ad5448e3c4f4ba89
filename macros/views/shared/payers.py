"""Who paid, how much, for how long and what for, as a row."""

import re

from macros.language import joined, number, period, quantity, sentence
from macros.records.handbook import Handboek
from macros.records.money import Financiering, Geldgever
from macros.records.silence import Leegte
from macros.views.shared.citations import Footnotes
from macros.views.shared.figures import about
from macros.views.shared.statements import Amount, Statement, merged, statement
from macros.views.shared.table import Cell, Column, cell
from macros.views.shared.titles import title

COLUMNS = (
    Column(Financiering.naam_van_soort),
    Column("Hoeveel"),
    Column(title(Financiering, "soort")),
    Column(title(Financiering, "waarvoor")),
)

SCHEME = "regeling"


def payer_cells(notes: Footnotes, payment: Financiering) -> list[Cell]:
    """Return a payer as a row: who, which share or amount, whether the money ends, and what it was for."""
    handbook = notes.handbook
    share = f"{number(payment.aandeel)} procent" if payment.aandeel is not None else ""
    amount = paid(handbook, payment)
    unit = f"{payment.valuta} per {payment.per}" if payment.per else payment.valuta
    counted = Amount(payment.bedrag, payment.bedrag_tot, unit) if amount else Amount(payment.aandeel, None, "procent")
    kind = handbook.woord(payment, "soort")
    duration = _duration(payment)
    return [
        cell(_who(handbook, payment)),
        cell(Statement(tekst=", ".join(filter(None, [share, amount])), getal=counted), stilte=Leegte.BEDRAG.label),
        cell(Statement(tekst=", ".join(filter(None, [kind.label, duration])))),
        Cell((_told(notes, payment, duration),)),
    ]


def paid(handbook: Handboek, payment: Financiering) -> str:
    """Return the amount of a payment in words: "minstens € 12,50 tot € 20 per deelnemer"; "" without one."""
    if payment.bedrag is None:
        return ""
    said = quantity(payment.bedrag, payment.bedrag_tot, payment.valuta, payment.per)
    return about(said, next(iter(handbook.woorden(payment, "precisie")), None))


def _who(handbook: Handboek, payment: Financiering) -> Statement:
    """Return a payer by its name, with its kind where the name does not say it; a scheme is no second payer."""
    passed_on = joined(_giver(handbook, giver) for giver in payment.afkomstig_van or ())
    more = (_kind(handbook, payment) if payment.naam else "", _scheme(payment), passed_on and f"geld van {passed_on}")
    return Statement(kop=_name(handbook, payment), onder=tuple(filter(None, more)))


def _giver(handbook: Handboek, giver: Geldgever) -> str:
    more = ", ".join(filter(None, [_kind(handbook, giver) if giver.naam else "", _scheme(giver)]))
    return f"{_name(handbook, giver)} ({more})" if more else _name(handbook, giver)


def _name(handbook: Handboek, giver: Geldgever) -> str:
    return giver.naam or handbook.woord(giver, "geldbron").label


def _kind(handbook: Handboek, giver: Geldgever) -> str:
    """Return the kind of a payer, "" where its name holds that word: "Provincie Utrecht" needs no "provincie"."""
    kind = handbook.woord(giver, "geldbron").label
    return "" if _holds(giver.naam or "", kind) else kind


def _scheme(giver: Geldgever) -> str:
    """Return the scheme that the money came from, called so unless its name says it."""
    name = giver.regeling or ""
    return name if not name or _holds(name, SCHEME) else f"{SCHEME}: {name}"


def _holds(text: str, phrase: str) -> bool:
    """Return whether a phrase stands in a text as whole words."""
    return bool(phrase.strip() and re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text, re.IGNORECASE))


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

"""Figures and money as phrases: "20 vrouwen", "minstens 40 tot 50 vrouwen", "75 procent"."""

from dataclasses import dataclass, replace

from macros.records.figures import Cijfer, Resultaat
from macros.records.handbook import Handboek
from macros.records.meanings import EXACT, OPEN_DOWNWARDS, OPEN_UPWARDS
from macros.records.money import Financiering
from macros.records.steps import Looptijd
from macros.records.vocabulary import Woord
from macros.views.citations import Footnotes
from macros.views.statements import Statement, statement
from macros.views.words import number, period, sentence

MISSED = Woord(id="gemist", label="niet gehaald", teken="✕")
"""How pages mark a target that was missed; this is counted, so it is no word of the data."""


@dataclass(frozen=True)
class FigureRow:
    """One figure: what was counted and where, how many, the target, and whether the target was missed."""

    wat: str
    waar: str
    waarde: str
    streef: str
    gemist: Woord | None
    toelichting: Statement


@dataclass(frozen=True)
class MoneyRow:
    """One payer: kind, name, scheme, share or amount, whether the money ends, and what it was for."""

    geldbron: str
    naam: str
    regeling: str
    hoeveel: str
    soort: str
    waarvoor: str
    toelichting: Statement


def _range(handbook: Handboek, low: float | None, high: float | None, precision: str | None, unit: str) -> str:
    if low is None and high is None:
        return ""
    prefix = "" if precision in (None, EXACT) else handbook.woord("precisies", precision).label + " "
    values = " tot ".join(number(value) for value in (low, high) if value is not None)
    return f"{prefix}{values} {unit}"


def amount(handbook: Handboek, figure: Cijfer) -> str:
    """Return the figure itself in words, with its unit, per what and over which time; "" when it has no value."""
    phrase = _range(handbook, figure.waarde, figure.waarde_tot, figure.precisie, figure.eenheid)
    if phrase and figure.per:
        phrase += f" per {figure.per}"
    return " ".join(filter(None, [phrase, figure.periode])) if phrase else ""


def context(figure: Cijfer) -> str:
    """Return where the figure counts and what it is compared with, as one phrase."""
    basis = f"vergeleken met {figure.basis}" if figure.basis else ""
    return ", ".join(filter(None, [figure.gebied, basis]))


def target(handbook: Handboek, result: Cijfer) -> str:
    """Return the target in words; "" when the record names none."""
    if not isinstance(result, Resultaat):
        return ""
    return _range(handbook, result.streef, result.streef_tot, result.streef_precisie, result.eenheid)


def missed(result: Cijfer) -> bool:
    """Return whether the result, at its highest, stayed below the lowest target.

    A result of "at least" or "more than" may still have reached it, and below "less than" is no miss.
    """
    if not isinstance(result, Resultaat) or result.streef is None:
        return False
    if result.precisie in OPEN_UPWARDS or result.streef_precisie in OPEN_DOWNWARDS:
        return False
    reached = result.waarde if result.waarde_tot is None else result.waarde_tot
    return reached is not None and reached < result.streef


def figure_row(notes: Footnotes, figure: Cijfer) -> FigureRow:
    """Return a result or an effort as a row."""
    handbook = notes.handbook
    return FigureRow(
        figure.wat,
        context(figure),
        amount(handbook, figure),
        target(handbook, figure),
        MISSED if missed(figure) else None,
        statement(notes, figure),
    )


def _with_period(notes: Footnotes, told: Statement, looptijd: Looptijd, words: str) -> Statement:
    """Add to a payer what its period says besides the dates, with where that stands."""
    more = statement(notes, looptijd, tekst="" if looptijd.tekst in (None, words) else sentence(looptijd.tekst))
    return replace(
        told,
        tekst=" ".join(filter(None, [told.tekst, more.tekst])),
        noten=tuple(dict.fromkeys(told.noten + more.noten)),
        tegenstrijdigheden=tuple(dict.fromkeys(told.tegenstrijdigheden + more.tegenstrijdigheden)),
    )


def money_row(notes: Footnotes, money: Financiering) -> MoneyRow:
    """Return a payer as a row."""
    handbook = notes.handbook
    how_much = [f"{number(money.aandeel)} procent"] if money.aandeel is not None else []
    how_much += [f"€ {number(money.bedrag)}"] if money.bedrag is not None else []
    how_long = [period(money.looptijd)] if money.looptijd else []
    told = statement(notes, money)
    if money.looptijd:
        told = _with_period(notes, told, money.looptijd, how_long[0])
    return MoneyRow(
        geldbron=handbook.woord("geldbronnen", money.geldbron).label,
        naam=money.naam or "",
        regeling=money.regeling or "",
        hoeveel=", ".join(how_much),
        soort=", ".join([handbook.woord("soorten-geld", money.soort).label, *how_long]),
        waarvoor=sentence(money.waarvoor or ""),
        toelichting=told,
    )

"""How a value of a case becomes a statement on its page: one function a kind of value."""

from collections.abc import Callable
from typing import Any

from macros import addresses
from macros.language import period, sentence
from macros.records.claim import Bewering
from macros.records.figures import Cijfer, Resultaat
from macros.records.measure import Maatregel
from macros.records.money import Borging
from macros.records.silence import Leegte
from macros.records.steps import Bereik, Doelgroep, Gebeurtenis, GenomenMaatregel, Looptijd, Meting, Partij
from macros.views.shared.citations import Footnotes
from macros.views.shared.figures import MISSED, amount, context, figure_statement, missed, moment, target
from macros.views.shared.statements import Statement, statement

MakeRow = Callable[[Footnotes, Any], Statement]


def claim_row(notes: Footnotes, value: Bewering) -> Statement:
    """Return a claim as it stands."""
    return statement(notes, value)


def judged_row(field: str) -> MakeRow:
    """Return the maker of rows whose judgement is the word (or words) in `field`."""

    def row(notes: Footnotes, value: Any) -> Statement:
        return statement(notes, value, woorden=tuple(notes.handbook.woorden(value, field)))

    return row


def measure_row(notes: Footnotes, value: GenomenMaatregel) -> Statement:
    """Return a measure with how far it got."""
    measure = notes.handbook[Maatregel][value.maatregel]
    words = tuple(notes.handbook.woorden(value, "stand"))
    return statement(notes, value, kop=measure.titel, woorden=words, adres=addresses.page(measure))


def party_row(notes: Footnotes, value: Partij) -> Statement:
    """Return an organisation with what it did."""
    return statement(notes, value, kop=value.naam, tekst=value.rol or "")


def event_row(notes: Footnotes, value: Gebeurtenis) -> Statement:
    """Return an event with when it was."""
    return statement(notes, value, kop=moment(value.wanneer))


def reach_row(notes: Footnotes, value: Bereik) -> Statement:
    """Return a target group with whether it was reached."""
    group = notes.handbook.woord(value, "doelgroep")
    return statement(notes, value, kop=group.label, woorden=tuple(notes.handbook.woorden(value, "oordeel")))


def period_row(notes: Footnotes, value: Looptijd) -> Statement:
    """Return a period in words; without dates its own text says it."""
    words = period(value.van, value.tot)
    return statement(notes, value, kop=words or value.tekst or "", tekst=(value.tekst or "") if words else "")


def group_row(notes: Footnotes, value: Doelgroep) -> Statement:
    """Return a target group by its name."""
    return statement(notes, value, kop=notes.handbook.woord(value, "doelgroep").label)


def measurement_row(notes: Footnotes, value: Meting) -> Statement:
    """Return how was measured, and when if the source says so."""
    when = moment(value.wanneer) if value.wanneer else ""
    return statement(notes, value, kop=when, woorden=tuple(notes.handbook.woorden(value, "niveau")))


def figure_row(notes: Footnotes, value: Cijfer) -> Statement:
    """Return a figure in one line, with its target, and whether that was missed; without a number its own words."""
    handbook = notes.handbook
    aimed = target(handbook, value) if isinstance(value, Resultaat) else ""
    phrase = amount(handbook, value) or (not aimed and value.tekst) or Leegte.GETAL.label
    told = f"{phrase} (het streven: {aimed})" if aimed else phrase
    mark = (MISSED,) if missed(handbook, value) else ()
    where = tuple(filter(None, [context(value)]))
    return figure_statement(notes, value, sentence(told), kop=value.wat, woorden=mark, onder=where)


def aftermath_row(notes: Footnotes, value: Borging) -> Statement:
    """Return how it went on, with its own date if it has one."""
    when = f"stand {moment(value.peildatum)}" if value.peildatum else ""
    return statement(notes, value, kop=when, woorden=tuple(notes.handbook.woorden(value, "status")))

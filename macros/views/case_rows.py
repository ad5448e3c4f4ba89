"""How a value of a case becomes a row on its page: one function a kind of value."""

from collections.abc import Callable
from typing import Any

from macros.records.values import is_date
from macros.views.citations import Footnotes
from macros.views.measures import measure_href
from macros.views.statements import Statement, statement
from macros.views.words import day, period

Row = Callable[[Footnotes, Any], Any]


def claim_row(notes: Footnotes, value: Any) -> Statement:
    """Return a claim as it stands."""
    return statement(notes, value)


def judged_row(vocabulary: str, field: str) -> Row:
    """Return the maker of rows whose judgement is `field`, a word of `vocabulary`; without it, none is shown."""

    def row(notes: Footnotes, value: Any) -> Statement:
        word = getattr(value, field)
        return statement(notes, value, oordeel=notes.handbook.woord(vocabulary, word) if word else None)

    return row


def measure_row(notes: Footnotes, value: Any) -> Statement:
    """Return a measure with how far it got."""
    measure = notes.handbook.maatregelen[value.maatregel]
    word = notes.handbook.woord("standen", value.stand)
    return statement(notes, value, kop=measure.titel, oordeel=word, href=measure_href(measure))


def party_row(notes: Footnotes, value: Any) -> Statement:
    """Return an organisation with what it did."""
    return statement(notes, value, kop=value.naam, tekst=value.rol or "")


def event_row(notes: Footnotes, value: Any) -> Statement:
    """Return an event with its date in words, or the words of the editor."""
    return statement(notes, value, kop=day(value.wanneer) if is_date(value.wanneer) else value.wanneer)


def reach_row(notes: Footnotes, value: Any) -> Statement:
    """Return a target group with whether it was reached."""
    group = notes.handbook.woord("doelgroepen", value.doelgroep)
    return statement(notes, value, kop=group.label, oordeel=notes.handbook.woord("oordelen-bereik", value.oordeel))


def period_row(notes: Footnotes, value: Any) -> Statement:
    """Return a period in words."""
    words = period(value)
    return statement(notes, value, kop=words, tekst="" if words == value.tekst else value.tekst)


def group_row(notes: Footnotes, value: Any) -> Statement:
    """Return a target group by its name."""
    return statement(notes, value, kop=notes.handbook.woord("doelgroepen", value.doelgroep).label)

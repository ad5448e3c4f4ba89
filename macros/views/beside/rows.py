"""Statements for a cell beside others: what stands in more columns on the page of a case, in one line here."""

from collections.abc import Iterator
from dataclasses import replace

from macros.language import sentence
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.figures import Cijfer
from macros.records.money import Financiering
from macros.records.silence import Leegte, gevuld, in_woorden, redenen, stilte
from macros.records.vocabulary import Woord
from macros.views.beside.told import Tell, Told, said
from macros.views.case.fields import COMPARED
from macros.views.case.lessons import case_lessons, lesson_row
from macros.views.case.rows import figure_row
from macros.views.shared.citations import Footnotes
from macros.views.shared.figures import figure_cells
from macros.views.shared.payers import payer_cells
from macros.views.shared.scopes import scopes
from macros.views.shared.second_reading import objections
from macros.views.shared.statements import Statement
from macros.views.shared.transfer import OBSTACLES, transfer

OTHERS = COMPARED["borging"].onder[0]
"""The money for what came after, inside what came after."""


def figure(notes: Footnotes, value: Cijfer) -> Statement:
    """Return a figure with its target, where it counts, and everything that is told about it."""
    row = replace(figure_row(notes, value), onder=figure_cells(notes, value)[0].uitspraken[0].onder)
    more = value.tekst or ""
    return row if not more or more in row.tekst else replace(row, tekst=f"{row.tekst} {more}")


def payer(notes: Footnotes, value: Financiering) -> Statement:
    """Return a payer with how much, for how long and what for, as one statement."""
    who, much, kind, told = (cell.uitspraken for cell in payer_cells(notes, value))
    paid = ", ".join(one.tekst for found in (much, kind) for one in found)
    return replace(
        told[0], kop=who[0].kop, onder=who[0].onder, tekst=" ".join(filter(None, [sentence(paid), told[0].tekst]))
    )


def money_afterwards(notes: Footnotes, case: Case) -> Iterator[Told]:
    """Yield the money for what came after, of the case and its projects."""
    for scope in scopes(case):
        found = [
            payer(notes.within(after.bron) if after.bron else notes, money)
            for after in gevuld(scope.uitvoering.borging)
            for money in gevuld(getattr(after, OTHERS.naam))
        ]
        if found:
            yield Told(scope.naam, found)


def lessons(word: Woord) -> Tell:
    """Return the lessons that say a word, each with its factor and its project; or why there are none."""

    def tell(notes: Footnotes, case: Case) -> Iterator[Told]:
        every = case_lessons(notes.handbook, case)
        rows = [replace(lesson_row(notes, one), anker="") for one in every if one.woord.id == word.id]
        why = in_woorden(redenen(scope.uitvoering.lessen for scope in scopes(case)))
        yield said("", rows, Leegte.LES_VAN_SOORT.label if every else why)

    return tell


def silent_factors(notes: Footnotes, case: Case) -> Iterator[Told]:
    """Yield the success factors of which the source says nothing, each with what a second reader doubts about that."""
    handbook = notes.handbook
    found = [
        Statement(kop=handbook[Succesfactor][one.factor].titel, tegenlezing=objections(handbook, one))
        for one in case.niet_beschreven or ()
    ]
    yield said("", found)


def taken_over(field: str, name: str) -> Tell:
    """Return what is told about one side of taking the case over; `name` is what that side is called."""

    def tell(notes: Footnotes, case: Case) -> Iterator[Told]:
        found = transfer(notes, case.overnemen)
        if found is None or case.overnemen is None:
            return
        rows = list(dict(found.blokken).get(name, ()))
        if field == OBSTACLES:
            others = (found.titel_anderen,)
            for one in found.hindernissen:
                rows += [one.uitspraak, *(replace(other, onder=others) for other in one.anderen)]
        reason = stilte(getattr(case.overnemen, field))
        yield Told("", rows, reason.label if reason else "")

    return tell

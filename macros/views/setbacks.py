"""What did not work in each case: missed goals and targets, measures not taken, groups not reached, hard lessons."""

from collections.abc import Iterator

from macros.records.handbook import Handboek
from macros.records.meanings import HARD_LESSONS, MISSED_GOALS, NOT_DONE, NOT_REACHED
from macros.records.silence import filled
from macros.views.case_rows import measure_row, reach_row
from macros.views.citations import Footnotes
from macros.views.comparison import Comparison, RowGroup
from macros.views.figures import figure_row
from macros.views.parts import Part, parts
from macros.views.statements import Statement, statement


def setbacks(handbook: Handboek) -> Comparison:
    """Return for each case and project what did not work, with what kind of setback it is."""
    groups = []
    for case in handbook.cases.values():
        notes = Footnotes(handbook, case.bron)
        found = [
            RowGroup(case, part.naam, f"cases/{case.id}/#lessen", rows)
            for part in parts(case)
            if (rows := list(_rows(notes, part)))
        ]
        groups += found or [RowGroup(case, "", f"cases/{case.id}/#lessen", [], "niets gevonden in wat is ingevuld")]
    return Comparison("Wat niet lukte", ["Soort", "Wat er niet lukte"], groups)


def _rows(notes: Footnotes, part: Part) -> Iterator[list[Statement]]:
    handbook, done = notes.handbook, part.uitvoering
    for goal in filled(done.doelen):
        if goal.behaald in MISSED_GOALS:
            yield [Statement(kop="doel"), statement(notes, goal, oordeel=handbook.woord("behaald", goal.behaald))]
    for measure in filled(done.maatregelen):
        if measure.stand in NOT_DONE:
            yield [Statement(kop="maatregel"), measure_row(notes, measure)]
    for activity in filled(done.overige_activiteiten):
        if activity.stand in NOT_DONE:
            yield [
                Statement(kop="activiteit"),
                statement(notes, activity, oordeel=handbook.woord("standen", activity.stand)),
            ]
    for result in filled(done.resultaten):
        row = figure_row(notes, result)
        if row.gemist:
            yield [
                Statement(kop="streefgetal"),
                Statement(kop=row.wat, tekst=f"{row.waarde}, in plaats van {row.streef}."),
            ]
    for reach in filled(done.bereik):
        if reach.oordeel in NOT_REACHED:
            yield [Statement(kop="bereik"), reach_row(notes, reach)]
    for lesson in filled(done.lessen):
        if lesson.oordeel in HARD_LESSONS:
            word = handbook.woord("oordelen-les", lesson.oordeel)
            factor = handbook.factoren.get(lesson.factor or "")
            yield [Statement(kop=word.label), statement(notes, lesson, kop=factor.titel if factor else "")]

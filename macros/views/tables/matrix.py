"""The matrix of success factors and cases: what each factor did in each case."""

from collections.abc import Sequence

from macros import addresses
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.lesson import Les
from macros.records.meanings import Factorniveau
from macros.records.silence import Stilte, gevuld, in_woorden, redenen
from macros.records.vocabulary import Woord
from macros.views.case.lessons import CaseLesson, case_lessons
from macros.views.shared.citations import Footnotes
from macros.views.shared.scopes import scopes
from macros.views.shared.statements import Statement, statement
from macros.views.shared.table import CONFLICT_LEGEND, Cell, Column, Group, Row, Table, silence_legend, word_legend

MIXED = Woord(
    id="gemengd", label="gemengd", teken="±", betekenis="gemengd", uitleg="De lessen in deze case verschillen."
)
"""How a cell says that lessons differ; this is counted, so it is no word of the data."""


def matrix(handbook: Handboek, cases: Sequence[Case]) -> Table:
    """Return a row for every success factor; the best practice, which holds them all, is none of them."""
    rows = [
        Row(
            [cell(handbook, case, factor.id) for case in cases],
            Statement(kop=factor.titel, adres=addresses.page(factor)),
        )
        for factor in handbook[Succesfactor].values()
        if handbook.woord(factor, "niveau").betekenis != Factorniveau.ALLES_SAMEN
    ]
    columns = [Column(handbook.naam(case), addresses.page(case)) for case in cases]
    legend = word_legend([*handbook.lijst(Les, "oordeel").waarden, MIXED])
    title = "Wat elke succesfactor deed in elke case"
    legend += [*silence_legend(Stilte), CONFLICT_LEGEND]
    return Table(title, columns, [Group(rows)], "Succesfactor", "matrix", legend, beknopt=True)


def cell(handbook: Handboek, case: Case, factor_id: str) -> Cell:
    """Return the cell of one case and one factor, with every lesson whole.

    Lessons that agree give their own word; lessons that differ give "gemengd". Without lessons the cell says why.
    """
    lessons = lessons_about(handbook, case, factor_id)
    if not lessons:
        reasons = silence_about(handbook, case, factor_id)
        return Cell(stilte=in_woorden(reasons), soort=reasons[0])
    words = {lesson.woord.id: lesson.woord for lesson in lessons}
    word = lessons[0].woord if len(words) == 1 else MIXED
    notes = Footnotes.of(handbook, case.bron, here=addresses.page(case))
    return Cell(tuple(_said(notes, lesson) for lesson in lessons), soort=word.betekenis or "", woord=word)


def _said(notes: Footnotes, lesson: CaseLesson) -> Statement:
    under = tuple(filter(None, [lesson.scope.naam]))
    return statement(notes, lesson.les, woorden=(lesson.woord,), adres=lesson.adres, onder=under)


def lessons_about(handbook: Handboek, case: Case, factor_id: str) -> list[CaseLesson]:
    """Return the lessons of one case about one factor."""
    return [lesson for lesson in case_lessons(handbook, case) if lesson.les.factor == factor_id]


def silence_about(handbook: Handboek, case: Case, factor_id: str) -> list[Stilte]:
    """Return why a case has no lesson about a factor, each reason once; none when it has one.

    What `lessen` says counts where no project has lessons: one that has none of the kind does not speak for another.
    """
    if lessons_about(handbook, case, factor_id):
        return []
    values = [scope.uitvoering.lessen for scope in scopes(case)]
    told = [] if any(gevuld(value) for value in values) else values
    return redenen([*told, *([Stilte.NIET_BESCHREVEN] if factor_id in (case.niet_beschreven or ()) else [])])

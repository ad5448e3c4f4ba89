"""The matrix of success factors and cases: what each factor did in each case."""

from collections.abc import Sequence

from macros import addresses
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.lesson import Les
from macros.records.meanings import Factorniveau
from macros.records.silence import Stilte
from macros.records.vocabulary import Woord
from macros.views.case.lessons import CaseLesson, case_lessons
from macros.views.shared.statements import Statement
from macros.views.shared.table import Cell, Column, Group, Row, Table, silence_legend, word_legend

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
    legend += silence_legend([Stilte.NIET_BESCHREVEN, Stilte.NIET_INGEVULD])
    return Table("Wat elke succesfactor deed in elke case", columns, [Group(rows)], "Succesfactor", "matrix", legend)


def cell(handbook: Handboek, case: Case, factor_id: str) -> Cell:
    """Return the cell of one case and one factor.

    Lessons that agree give their own word; lessons that differ give "gemengd". Without lessons the cell says why.
    """
    lessons = lessons_about(handbook, case, factor_id)
    if not lessons:
        reason = silence_about(handbook, case, factor_id) or Stilte.NIET_INGEVULD
        return Cell(stilte=reason.label, soort=reason)
    words = {lesson.woord.id: lesson.woord for lesson in lessons}
    word = lessons[0].woord if len(words) == 1 else MIXED
    return Cell((Statement(woorden=(word,), adres=lessons[0].adres),), soort=word.betekenis or "")


def lessons_about(handbook: Handboek, case: Case, factor_id: str) -> list[CaseLesson]:
    """Return the lessons of one case about one factor."""
    return [lesson for lesson in case_lessons(handbook, case) if lesson.les.factor == factor_id]


def silence_about(handbook: Handboek, case: Case, factor_id: str) -> Stilte | None:
    """Return why a case has no lesson about a factor: its source is silent, or nobody looked; None when it has one."""
    if lessons_about(handbook, case, factor_id):
        return None
    read = factor_id in (case.niet_beschreven or ()) or isinstance(case.lessen, Stilte)
    return Stilte.NIET_BESCHREVEN if read else Stilte.NIET_INGEVULD

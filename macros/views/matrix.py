"""The case × factor matrix: what each success factor did in each case."""

from dataclasses import dataclass

from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import BEST_PRACTICE
from macros.records.silence import Stilte
from macros.views.lessons import case_lessons
from macros.views.statements import SILENCES

MIXED = "gemengd"
NOT_DESCRIBED, NOT_FILLED = "niet-beschreven", "niet-ingevuld"
"""The kinds of a cell without lessons: the source is silent, or nobody has looked."""


@dataclass(frozen=True)
class Cell:
    """What a factor did in a case: a word and its sign, and the first claim that says so."""

    soort: str
    label: str
    teken: str = ""
    href: str = ""


@dataclass(frozen=True)
class MatrixRow:
    """A success factor with a cell for each case."""

    factor: Succesfactor
    cellen: list[tuple[Case, Cell]]


def cell(handbook: Handboek, case: Case, factor_id: str) -> Cell:
    """Return the cell of one case and one factor.

    Lessons that agree give their own word; lessons that differ give "gemengd". Without lessons the
    source was silent ("niet beschreven") or nobody has looked yet ("nog niet ingevuld").
    """
    lessons = [lesson for lesson in case_lessons(case) if lesson.les.factor == factor_id]
    if not lessons:
        if factor_id in (case.niet_beschreven or ()) or isinstance(case.lessen, Stilte):
            return Cell(NOT_DESCRIBED, SILENCES[Stilte.NIET_BESCHREVEN])
        return Cell(NOT_FILLED, SILENCES[None])
    judgements = {lesson.les.oordeel for lesson in lessons}
    if len(judgements) > 1:
        return Cell(MIXED, MIXED, "±", lessons[0].href)
    word = handbook.woord("oordelen-les", judgements.pop())
    return Cell(word.id, word.label, word.teken or "", lessons[0].href)


def matrix(handbook: Handboek) -> list[MatrixRow]:
    """Return a row for every success factor; the best practice, which holds them all, is none of them."""
    return [
        MatrixRow(factor, [(case, cell(handbook, case, factor.id)) for case in handbook.cases.values()])
        for factor in handbook.factoren.values()
        if factor.niveau != BEST_PRACTICE
    ]

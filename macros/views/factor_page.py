"""The overview of success factors and the page of each, with the lessons of the cases."""

from dataclasses import dataclass

from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import BEST_PRACTICE
from macros.records.vocabulary import Woord
from macros.views.citations import Citation, Footnotes, cite
from macros.views.lessons import CaseLesson, factor_lessons, label
from macros.views.matrix import NOT_DESCRIBED, NOT_FILLED, cell
from macros.views.statements import Statement, statement


@dataclass(frozen=True)
class FactorLesson:
    """A lesson of a case about this factor, with who says it and where it stands."""

    les: CaseLesson
    volgens: str
    bronnen: list[Citation]


@dataclass(frozen=True)
class FactorPage:
    """A success factor with its lessons by what they say, and the cases that say nothing."""

    factor: Succesfactor
    niveau: Woord
    label: str
    bronnen: list[Citation]
    waarom: list[Statement]
    hoe: list[Statement]
    valkuilen: list[Statement]
    lessen: list[tuple[Woord, list[FactorLesson]]]
    niet_beschreven: list[Case]
    niet_ingevuld: list[Case]
    noten: list[Citation]


@dataclass(frozen=True)
class FactorCard:
    """A success factor for the overview, with what it did in how many cases."""

    factor: Succesfactor
    label: str
    href: str


def factor_page(handbook: Handboek, factor: Succesfactor) -> FactorPage:
    """Return the page of a success factor."""
    lessons = [_lesson(handbook, lesson) for lesson in factor_lessons(handbook, factor.id)]
    by_word = [
        (word, [lesson for lesson in lessons if lesson.les.les.oordeel == word.id])
        for word in handbook.lijsten["oordelen-les"].waarden
    ]
    cases = [] if factor.niveau == BEST_PRACTICE else handbook.cases.values()
    kinds = [(case, cell(handbook, case, factor.id).soort) for case in cases]
    notes = Footnotes(handbook, factor.bron)
    return FactorPage(
        factor=factor,
        niveau=handbook.woord("factorniveaus", factor.niveau),
        label=label(handbook, factor.id),
        bronnen=[cite(handbook, reference) for reference in factor.bron],
        waarom=[statement(notes, claim) for claim in factor.waarom or ()],
        hoe=[statement(notes, claim) for claim in factor.hoe or ()],
        valkuilen=[statement(notes, claim) for claim in factor.valkuilen or ()],
        lessen=[(word, found) for word, found in by_word if found],
        niet_beschreven=[case for case, kind in kinds if kind == NOT_DESCRIBED],
        niet_ingevuld=[case for case, kind in kinds if kind == NOT_FILLED],
        noten=notes.citations(),
    )


def factor_cards(handbook: Handboek) -> list[tuple[Woord, list[FactorCard]]]:
    """Return the success factors by level, in the order of the vocabulary."""
    levels = []
    for level in handbook.lijsten["factorniveaus"].waarden:
        cards = [
            FactorCard(factor, label(handbook, factor.id), f"succesfactoren/{factor.id}/")
            for factor in handbook.factoren.values()
            if factor.niveau == level.id
        ]
        if cards:
            levels.append((level, cards))
    return levels


def _lesson(handbook: Handboek, lesson: CaseLesson) -> FactorLesson:
    judge = lesson.les.volgens
    return FactorLesson(
        les=lesson,
        volgens=handbook.woord("beoordelaars", judge).label if judge else "",
        bronnen=[cite(handbook, reference) for reference in lesson.les.bron or lesson.case.bron],
    )

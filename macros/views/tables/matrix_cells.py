"""A cell of the matrix: which way the lessons of one case about one success factor point, or why there are none."""

from collections.abc import Iterable

from macros import addresses
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import TEGENSLAG, ZWAARTE, Factorniveau, Leswoord
from macros.records.silence import Leegte, Stilte, gevuld, in_woorden, redenen
from macros.records.vocabulary import Woord
from macros.views.case.fields import UNKNOWN
from macros.views.case.lessons import CaseLesson, by_word, case_lessons
from macros.views.shared.citations import Footnotes
from macros.views.shared.links import Link
from macros.views.shared.order import ranked
from macros.views.shared.scopes import scopes
from macros.views.shared.second_reading import objections
from macros.views.shared.statements import Statement, statement
from macros.views.shared.table import DOUBTED, QUIET, Cell

MIXED = Woord(
    id="gemengd",
    label="gemengd",
    betekenis="gemengd",
    uitleg="Twee tekens in één vak: in deze case hielp het, en lukte het ook niet of was het moeilijk.",
)
"""How a cell says that lessons point both ways; this is counted, so it is no word of the data."""
NO_LESSON = "geen-les"
"""What the look of a cell follows where a case has lessons, but none about the best practice."""


def cell(handbook: Handboek, case: Case, factor_id: str) -> Cell:
    """Return the cell of one case and one factor, with every lesson whole; it shows which way they point.

    Where helping and hindering lessons meet, a word of both shows; it is "gemengd" unless what hinders had not happened
    yet. Of hindering ones alone the weightiest word shows; that a factor was there adds nothing to another lesson.
    Without lessons it says why.
    """
    lessons = lessons_about(handbook, case, factor_id)
    if not lessons:
        reasons = silence_about(handbook, case, factor_id)
        if not reasons:
            return Cell(stilte=Leegte.LES.label, soort=NO_LESSON, teken="–")
        return Cell(
            stilte=in_woorden(reasons),
            soort=reasons[0],
            teken=QUIET[reasons[0]],
            twijfel=silence_doubted(handbook, case, factor_id),
        )
    notes = Footnotes.of(handbook, case.bron, here=addresses.page(case))
    shown = _shown(handbook, lessons)
    word = MIXED if len(shown) > 1 and shown[-1].woord.betekenis in TEGENSLAG else shown[0].woord
    found = Cell(
        tuple(_said(notes, lesson) for lesson in lessons),
        soort=word.betekenis or "",
        woord=word,
        getoond=tuple(_said(notes, lesson) for lesson in shown),
        twijfel=next((Link(DOUBTED, lesson.adres) for lesson in lessons if objections(handbook, lesson.les)), None),
    )
    return ranked(handbook, found)


def silence_doubted(handbook: Handboek, case: Case, factor_id: str) -> Link | None:
    """Return where a second reader finds that the source is not silent; None when nobody does."""
    own = [silent for silent in case.niet_beschreven or () if silent.factor == factor_id]
    doubted = any(objections(handbook, silent) for silent in own)
    return Link(DOUBTED, addresses.section(case, UNKNOWN)) if doubted else None


def _shown(handbook: Handboek, lessons: Iterable[CaseLesson]) -> list[CaseLesson]:
    """Return the lessons whose word a cell shows: the first that helped and the weightiest that did not."""
    by_meaning: dict[str, CaseLesson] = {}
    for word, found in by_word(handbook, lessons):
        by_meaning.setdefault(word.betekenis or "", found[0])
    helping = [by_meaning[Leswoord.HIELP]] if Leswoord.HIELP in by_meaning else []
    hindering = [by_meaning[meaning] for meaning in ZWAARTE if meaning in by_meaning][:1]
    return [*helping, *hindering] or list(by_meaning.values())[:1]


def _said(notes: Footnotes, lesson: CaseLesson) -> Statement:
    under = tuple(filter(None, [lesson.scope.naam]))
    return statement(notes, lesson.les, woorden=(lesson.woord,), adres=lesson.adres, onder=under)


def lessons_about(handbook: Handboek, case: Case, factor_id: str) -> list[CaseLesson]:
    """Return the lessons of one case about one factor."""
    return [lesson for lesson in case_lessons(handbook, case) if lesson.les.factor == factor_id]


def silence_about(handbook: Handboek, case: Case, factor_id: str) -> list[Stilte]:
    """Return why a case has no lesson about a factor, each reason once; none when it has one.

    What `lessen` says counts where no project has lessons: one that has none of the kind does not speak for another.
    The best practice holds all factors: of a case that has lessons about some, the source is not called silent.
    """
    if lessons_about(handbook, case, factor_id):
        return []
    values = [scope.uitvoering.lessen for scope in scopes(case)]
    has_lessons = any(gevuld(value) for value in values)
    level = handbook.woord(handbook[Succesfactor][factor_id], "niveau")
    if has_lessons and level.betekenis == Factorniveau.ALLES_SAMEN:
        return []
    told = [] if has_lessons else values
    return redenen([*told, *([Stilte.NIET_BESCHREVEN] if is_silent_about(case, factor_id) else [])])


def is_silent_about(case: Case, factor_id: str) -> bool:
    """Return whether the source of a case was read on a factor, and says nothing."""
    return any(silent.factor == factor_id for silent in case.niet_beschreven or ())

"""The lessons of all cases in one list: by success factor, and to choose by word, by group and by who says so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from macros import addresses
from macros.language import counted as in_number
from macros.records.claim import Uitspraak
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.lesson import Les
from macros.views.case.facet_values import GROUP, targets
from macros.views.case.facets import target_options
from macros.views.case.lessons import ELSE, CaseLesson, by_word, every_lesson, factor_lessons
from macros.views.shared.citations import Footnotes
from macros.views.shared.facets import Facet, Filter, Option, Values, attribute, counted, words
from macros.views.shared.statements import Statement, statement

NO_FACTOR = Option(ELSE, "zonder succesfactor")
UNNAMED = Option("niet-genoemd", "de bron, zonder te zeggen wie")


@dataclass(frozen=True)
class LessonItem:
    """A lesson with the case it comes from, its source, and its options for the filter."""

    uitspraak: Statement
    facetten: str


@dataclass(frozen=True)
class LessonSubject:
    """A success factor, or none, with the lessons about it that stand on this part of the list."""

    anker: str
    titel: str
    lessen: Sequence[LessonItem]


def lesson_order(handbook: Handboek) -> Sequence[CaseLesson]:
    """Return the lessons of all cases, by success factor and then by what they say; the others at the end."""
    return handbook.eenmaal(_order)


def lesson_list(handbook: Handboek, lessons: Sequence[CaseLesson]) -> list[LessonSubject]:
    """Return a slice of the lessons by success factor."""
    factors = handbook[Succesfactor]
    found = []
    for subject, group in groupby(lessons, key=lambda lesson: lesson.les.factor or ELSE):
        rows = [LessonItem(_row(handbook, lesson), attribute(_values(lesson))) for lesson in group]
        name = factors[subject].titel if subject in factors else "Zonder succesfactor"
        title = f"{name}: {in_number(len(rows), 'les', 'lessen')}"
        found.append(LessonSubject(addresses.lessons_anchor(subject), title, rows))
    return found


def lesson_filter(handbook: Handboek) -> Filter:
    """Return the form above the lessons of all cases."""
    every = lesson_order(handbook)
    factors = [Option(factor.id, factor.titel) for factor in handbook[Succesfactor].values()]
    facets = [
        Facet("woord", "Wat de les zegt", words(handbook.lijst(Les, "oordeel").waarden)),
        Facet("factor", "Succesfactor", [*factors, NO_FACTOR]),
        Facet(GROUP, "Project voor", target_options(handbook)),
        Facet("wie", "Wie het zegt", [*words(handbook.lijst(Uitspraak, "volgens").waarden), UNNAMED]),
    ]
    return Filter("lessen", "les", "lessen", counted(facets, map(_values, every)), len(every), woorden=True)


def _order(handbook: Handboek) -> list[CaseLesson]:
    about = [(factor.id, factor_lessons(handbook, factor.id)) for factor in handbook[Succesfactor].values()]
    other = [lesson for lesson in every_lesson(handbook) if not lesson.les.factor]
    return [lesson for _, found in (*about, (ELSE, other)) for lesson in _by_word(handbook, found)]


def _by_word(handbook: Handboek, lessons: Iterable[CaseLesson]) -> list[CaseLesson]:
    return [lesson for _, found in by_word(handbook, lessons) for lesson in found]


def _row(handbook: Handboek, lesson: CaseLesson) -> Statement:
    """Return a lesson under the name of its case, which leads to where it stands there."""
    name = ", ".join(filter(None, [handbook.naam(lesson.case), lesson.scope.naam]))
    own = Footnotes.of(handbook, []).within(lesson.case.bron, here=addresses.page(lesson.case))
    return statement(own, lesson.les, kop=name, adres=lesson.adres, woorden=(lesson.woord,))


def _values(lesson: CaseLesson) -> Values:
    return {
        "woord": [lesson.woord.id],
        "factor": [lesson.les.factor or ELSE],
        GROUP: targets(lesson.case, lesson.scope),
        "wie": [lesson.les.volgens or UNNAMED.id],
    }

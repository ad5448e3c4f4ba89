"""Lessons: indexed once, by case and by success factor, and drawn by what they say."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.lesson import Les
from macros.records.vocabulary import Woord
from macros.views.shared.citations import Footnotes
from macros.views.shared.scopes import Scope, items
from macros.views.shared.statements import Statement, statement

ELSE = "overig"
"""How the address of a lesson names one that is about no success factor."""


@dataclass(frozen=True)
class CaseLesson:
    """A lesson with the case it comes from, what it says in a word, and where it stands."""

    case: Case
    scope: Scope
    les: Les
    woord: Woord
    adres: Address


@dataclass(frozen=True)
class LessonGroup:
    """Lessons that say the same: the word, and the statements."""

    woord: Woord
    uitspraken: Sequence[Statement]


@dataclass(frozen=True)
class _Index:
    by_case: Mapping[str, Sequence[CaseLesson]]
    by_factor: Mapping[str, Sequence[CaseLesson]]


def _index(handbook: Handboek) -> _Index:
    by_case: dict[str, list[CaseLesson]] = defaultdict(list)
    by_factor: dict[str, list[CaseLesson]] = defaultdict(list)
    for case in handbook[Case].values():
        counts: Counter[str] = Counter()
        for scope, lesson in items(case, "lessen"):
            subject = lesson.factor or ELSE
            counts[subject] += 1
            address = addresses.lesson(case, subject, counts[subject])
            found = CaseLesson(case, scope, lesson, handbook.woord(lesson, "oordeel"), address)
            by_case[case.id].append(found)
            if lesson.factor:
                by_factor[lesson.factor].append(found)
    return _Index(by_case, by_factor)


def case_lessons(handbook: Handboek, case: Case) -> Sequence[CaseLesson]:
    """Return the lessons of a case and its projects, in the order of the data."""
    return handbook.eenmaal(_index).by_case.get(case.id, ())


def factor_lessons(handbook: Handboek, factor_id: str) -> Sequence[CaseLesson]:
    """Return the lessons about a factor in all cases."""
    return handbook.eenmaal(_index).by_factor.get(factor_id, ())


def every_lesson(handbook: Handboek) -> Iterator[CaseLesson]:
    """Yield the lessons of all cases, in the order of the data."""
    for case in handbook[Case].values():
        yield from case_lessons(handbook, case)


def by_word(handbook: Handboek, lessons: Iterable[CaseLesson]) -> list[tuple[Woord, list[CaseLesson]]]:
    """Return lessons by what they say, in the order of the vocabulary; a word without lessons is left out."""
    groups: dict[str, list[CaseLesson]] = defaultdict(list)
    for lesson in lessons:
        groups[lesson.woord.id].append(lesson)
    words = handbook.lijst(Les, "oordeel").waarden
    return [(word, groups[word.id]) for word in words if word.id in groups]


def lesson_groups(notes: Footnotes, lessons: Iterable[CaseLesson]) -> list[LessonGroup]:
    """Return lessons of a case by what they say, each with its factor and project."""
    groups = by_word(notes.handbook, lessons)
    return [LessonGroup(word, [lesson_row(notes, lesson) for lesson in found]) for word, found in groups]


def lesson_row(notes: Footnotes, lesson: CaseLesson) -> Statement:
    """Return a lesson on the page of its case, headed by its factor, with its anchor."""
    factor = notes.handbook[Succesfactor].get(lesson.les.factor or "")
    return statement(
        notes,
        lesson.les,
        kop=factor.titel if factor else "",
        adres=addresses.page(factor) if factor else None,
        onder=tuple(filter(None, [lesson.scope.naam])),
        anker=lesson.adres.anchor,
    )

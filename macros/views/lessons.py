"""Lessons, by case and by success factor, and what they add up to in words (never stars)."""

from collections import Counter
from dataclasses import dataclass

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.lesson import Les
from macros.records.meanings import MISSING
from macros.records.vocabulary import Woord
from macros.views.citations import Footnotes
from macros.views.parts import Part, items
from macros.views.statements import Statement, statement
from macros.views.words import counted, joined


@dataclass(frozen=True)
class CaseLesson:
    """A lesson with the case it comes from and its anchor on that case's page."""

    case: Case
    part: Part
    les: Les
    anker: str

    @property
    def href(self) -> str:
        """The address of the lesson from the root of the site."""
        return f"cases/{self.case.id}/#{self.anker}"


def case_lessons(case: Case) -> list[CaseLesson]:
    """Return the lessons of a case and its projects, in the order of the data."""
    counts: Counter[str] = Counter()
    lessons = []
    for part, lesson in items(case, "lessen"):
        subject = lesson.factor or "overig"
        counts[subject] += 1
        lessons.append(CaseLesson(case, part, lesson, f"les-{subject}-{counts[subject]}"))
    return lessons


def factor_lessons(handbook: Handboek, factor_id: str) -> list[CaseLesson]:
    """Return the lessons about a factor in all cases."""
    return [
        lesson for case in handbook.cases.values() for lesson in case_lessons(case) if lesson.les.factor == factor_id
    ]


def label(handbook: Handboek, factor_id: str) -> str:
    """Return in how many cases the factor did what: "hielp in 5 cases, ontbrak in 3 en daar liep het vast"."""
    cases: dict[str, set[str]] = {}
    for lesson in factor_lessons(handbook, factor_id):
        cases.setdefault(lesson.les.oordeel, set()).add(lesson.case.id)
    phrases = []
    for word in handbook.lijsten["oordelen-les"].waarden:
        if word.id in cases:
            count = counted(len(cases[word.id]), "case", "cases")
            phrases.append(f"{word.label} in {count}" + (" en daar liep het vast" if word.id == MISSING else ""))
    return joined(phrases) if phrases else "in geen enkele case beschreven"


def lessons_by_word(notes: Footnotes, case: Case) -> list[tuple[Woord, list[tuple[str, Statement]]]]:
    """Return the lessons of a case by what they say (a word of `oordelen-les`), each with its project."""
    handbook = notes.handbook
    groups = []
    for word in handbook.lijsten["oordelen-les"].waarden:
        rows = [
            (lesson.part.naam, _row(notes, lesson)) for lesson in case_lessons(case) if lesson.les.oordeel == word.id
        ]
        if rows:
            groups.append((word, rows))
    return groups


def _row(notes: Footnotes, lesson: CaseLesson) -> Statement:
    factor = notes.handbook.factoren.get(lesson.les.factor or "")
    href = f"succesfactoren/{factor.id}/" if factor else ""
    return statement(notes, lesson.les, kop=factor.titel if factor else "", anker=lesson.anker, href=href)

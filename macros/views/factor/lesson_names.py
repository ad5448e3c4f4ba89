"""What lessons say about a success factor in a word, with the names of the cases that say it."""

from dataclasses import dataclass

from macros import addresses
from macros.records.handbook import Handboek
from macros.records.vocabulary import Woord
from macros.views.case.lessons import by_word, factor_lessons
from macros.views.shared.links import Link, Links, first_links


@dataclass(frozen=True)
class LessonNames:
    """What lessons say in a word, and the cases that they come from; each name leads to the lesson."""

    woord: Woord
    cases: Links


def lesson_names(handbook: Handboek, factor_id: str) -> list[LessonNames]:
    """Return for each word the cases with such a lesson about a factor, each once, at its first."""
    found = []
    for word, lessons in by_word(handbook, factor_lessons(handbook, factor_id)):
        first = {lesson.case.id: lesson for lesson in reversed(lessons)}
        links = [Link(handbook.naam(lesson.case), lesson.adres) for lesson in reversed(first.values())]
        found.append(LessonNames(word, first_links(links, addresses.MATRIX)))
    return found

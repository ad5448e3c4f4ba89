"""What lessons about a factor add up to in words, never in stars."""

from macros.language import counted, sentence
from macros.records.handbook import Handboek
from macros.views.case.lessons import by_word, factor_lessons
from macros.views.shared.unread import no_lessons


def label(handbook: Handboek, factor_id: str) -> str:
    """Return in how many cases lessons say what, a sentence for each word: "Hielp in 5 cases. Ontbrak in 1 case."."""
    told = []
    for word, found in by_word(handbook, factor_lessons(handbook, factor_id)):
        count = counted(len({lesson.case.id for lesson in found}), "case", "cases")
        told.append(sentence(f"{word.label} in {count}"))
    return " ".join(told) or sentence(no_lessons(handbook).label)

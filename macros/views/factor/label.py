"""What lessons about a factor add up to in words, never in stars."""

from macros.language import counted, joined
from macros.records.handbook import Handboek
from macros.records.meanings import Leswoord
from macros.records.silence import Leegte
from macros.views.case.lessons import by_word, factor_lessons


def label(handbook: Handboek, factor_id: str) -> str:
    """Return in how many cases the factor did what: "hielp in 5 cases, ontbrak in 3 en daar liep het vast"."""
    phrases = []
    for word, found in by_word(handbook, factor_lessons(handbook, factor_id)):
        count = counted(len({lesson.case.id for lesson in found}), "case", "cases")
        stuck = " en daar liep het vast" if word.betekenis == Leswoord.ONTBRAK else ""
        phrases.append(f"{word.label} in {count}{stuck}")
    return joined(phrases) if phrases else Leegte.LESSEN.label

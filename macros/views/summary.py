"""What the cases say together, in a few lines that are counted and never written down."""

from dataclasses import dataclass

from macros.records.handbook import Handboek
from macros.records.meanings import HELPED, LASTING, MEASURES_EFFECT, STUCK
from macros.views.financing import is_temporary
from macros.views.lessons import case_lessons
from macros.views.parts import effective, items
from macros.views.statements import is_silent
from macros.views.words import counted, joined, small


@dataclass(frozen=True)
class Line:
    """One line: what it says first, what follows, and where to read on."""

    kop: str
    tekst: str
    href: str


def summary(handbook: Handboek) -> list[Line]:
    """Return what the cases together say, each line with the page that shows it; without lessons, none about them."""
    lessons = [
        _ranked_line(handbook, "Dit hielp het vaakst:", HELPED),
        _ranked_line(handbook, "Hier liep het het vaakst op vast:", STUCK),
    ]
    return [_measured(handbook), *filter(None, lessons), _money(handbook), _afterwards(handbook)]


def _measured(handbook: Handboek) -> Line:
    levels = {
        case.id: {value.niveau for _, value in effective(case, "meting") if not is_silent(value)}
        for case in handbook.cases.values()
    }
    measured = [id for id, found in levels.items() if found & set(MEASURES_EFFECT)]
    total = counted(len(levels), "case", "cases")
    if not measured:
        told = "Geteld is wat er is gedaan, of gevraagd wat mensen ervan vonden. Lees het als ervaring."
        return Line(f"In geen van de {total} is het effect gemeten.", told, "vergelijken/resultaten/#meting")
    told = "Lees de rest als ervaring."
    return Line(f"In {len(measured)} van de {total} is het effect gemeten.", told, "vergelijken/resultaten/#meting")


def _ranked(handbook: Handboek, judgements: tuple[str, ...]) -> tuple[list[str], int]:
    """Return the factors that most cases judge so, and in how many cases."""
    cases: dict[str, set[str]] = {}
    for case in handbook.cases.values():
        for lesson in case_lessons(case):
            if lesson.les.factor and lesson.les.oordeel in judgements:
                cases.setdefault(lesson.les.factor, set()).add(case.id)
    most = max((len(found) for found in cases.values()), default=0)
    return [handbook.factoren[id].titel for id in handbook.factoren if len(cases.get(id, ())) == most > 0], most


def _ranked_line(handbook: Handboek, head: str, judgements: tuple[str, ...]) -> Line | None:
    factors, count = _ranked(handbook, judgements)
    if not factors:
        return None
    told = f"{joined(map(small, factors))} (in {counted(count, 'case', 'cases')})."
    return Line(head, told, "succesfactoren/")


def _money(handbook: Handboek) -> Line:
    temporary = [case for case in handbook.cases.values() if is_temporary(case)]
    total = counted(len(handbook.cases), "case", "cases")
    told = f"in {len(temporary)} van de {total} kwam het geld, of een deel ervan, met een eind."
    return Line("Geld dat ophoudt:", told, "vergelijken/geld-en-inzet/#wie-betaalde")


def _afterwards(handbook: Handboek) -> Line:
    lasting = [
        case.gemeente
        for case in handbook.cases.values()
        if any(value.status == LASTING for _, value in items(case, "borging"))
    ]
    if not lasting:
        return Line("Nergens werd het een vast deel van de gewone aanpak.", "", "cases/")
    return Line("Een vast deel van de gewone aanpak werd het alleen hier:", f"{joined(lasting)}.", "cases/")

"""Everything a case page shows, as plain rows."""

from dataclasses import dataclass

from macros.records.case import Case, Project
from macros.records.handbook import Handboek
from macros.records.vocabulary import Woord
from macros.views.case_facts import CaseFacts, case_facts
from macros.views.case_sections import Section, sections
from macros.views.citations import Citation, Footnotes, cite
from macros.views.conflicts import Conflict, conflict, conflict_ids
from macros.views.lessons import lessons_by_word
from macros.views.parts import items
from macros.views.statements import Statement, silence_of, statement
from macros.views.words import joined, small


@dataclass(frozen=True)
class ProjectIntro:
    """A project of the case, in two lines."""

    titel: str
    anker: str
    plaats: str
    kern: str
    uitkomst: Statement | None


@dataclass(frozen=True)
class CasePage:
    """A case page; `noten` holds its references in the order of their numbers."""

    case: Case
    feiten: CaseFacts
    uitkomst: Statement | None
    themas: str
    eigen_bron: list[Citation]
    gemeenten: list[Statement]
    projecten: list[ProjectIntro]
    secties: list[Section]
    lessen: list[tuple[Woord, list[tuple[str, Statement]]]]
    lessen_stilte: str
    niet_beschreven: str
    onbekend: list[tuple[str, Statement]]
    onbekend_stilte: str
    tegenstrijdigheden: list[Conflict]
    noten: list[Citation]


def case_page(handbook: Handboek, case: Case) -> CasePage:
    """Return the page of a case."""
    notes = Footnotes(handbook, case.bron)
    return CasePage(
        case=case,
        feiten=case_facts(handbook, case),
        uitkomst=statement(notes, case.uitkomst) if case.uitkomst else None,
        themas=joined(handbook.woord("themas", theme).label for theme in case.thema),
        eigen_bron=[cite(handbook, reference) for reference in case.bron],
        gemeenten=[statement(notes, place, kop=place.naam, tekst=place.rol or "") for place in case.gemeenten or ()],
        projecten=[
            ProjectIntro(
                titel=project.titel,
                anker=f"project-{project.id}",
                plaats=_place(handbook, project),
                kern=project.kern or "",
                uitkomst=statement(notes, project.uitkomst) if project.uitkomst else None,
            )
            for project in case.projecten or ()
        ],
        secties=sections(notes, case),
        lessen=lessons_by_word(notes, case),
        lessen_stilte=silence_of(case, "lessen"),
        onbekend_stilte=silence_of(case, "onbekend"),
        niet_beschreven=joined(small(handbook.factoren[id].titel) for id in case.niet_beschreven or ()),
        onbekend=[(part.naam, statement(notes, claim)) for part, claim in items(case, "onbekend")],
        tegenstrijdigheden=[conflict(handbook, id) for id in conflict_ids(case)],
        noten=notes.citations(),
    )


def _place(handbook: Handboek, project: Project) -> str:
    """Return where a project ran and on which scale, when that differs from the case."""
    scale = handbook.woord("schalen", project.schaal).label if project.schaal else ""
    return f"{project.gebied} ({scale})" if project.gebied and scale else project.gebied or scale

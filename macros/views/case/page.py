"""Everything a case page shows, as plain rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from macros import addresses
from macros.language import joined, small
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.project import Project
from macros.views.case.facts import CaseFacts, case_facts
from macros.views.case.lessons import LessonGroup, lessons_on_case_page
from macros.views.case.sections import Section, sections
from macros.views.conflict.conflicts import ConflictView, conflict_view, conflicts_of
from macros.views.shared.citations import Citation, Footnotes, cited
from macros.views.shared.paging import Later
from macros.views.shared.scopes import items, silence_of
from macros.views.shared.statements import Statement, statement
from macros.views.shared.titles import titles


@dataclass(frozen=True)
class ProjectIntro:
    """A project of the case, in two lines."""

    titel: str
    anker: str
    plaats: str
    kern: str
    uitkomst: Statement | None
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Project))


@dataclass(frozen=True)
class CasePage:
    """A case page; `noten` holds its references in the order of their numbers, `titels` what its fields are called."""

    case: Case
    feiten: CaseFacts
    themas: str
    eigen_bron: Sequence[Citation]
    projecten: Sequence[ProjectIntro]
    secties: Sequence[Section]
    lessen: Sequence[LessonGroup]
    lessen_stilte: str
    niet_beschreven: str
    onbekend: Sequence[Statement]
    onbekend_stilte: str
    tegenstrijdigheden: Sequence[ConflictView]
    noten: Sequence[Citation]
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Case))


def head(case: Case) -> tuple[str, str]:
    """Return the title and the description of the page."""
    return f"{case.roepnaam}: {case.titel}", case.kern


def page(handbook: Handboek, case: Case) -> CasePage:
    """Return the page of a case."""
    notes = Footnotes.of(handbook, case.bron, here=addresses.page(case))
    return CasePage(
        case=case,
        feiten=case_facts(notes, case),
        themas=joined(word.label for word in handbook.woorden(case, "thema")),
        eigen_bron=cited(handbook, case.bron),
        projecten=[_intro(notes, project) for project in case.projecten or ()],
        secties=sections(notes, case),
        lessen=lessons_on_case_page(notes, case),
        lessen_stilte=silence_of(case, "lessen"),
        niet_beschreven=joined(
            small(handbook[Succesfactor][factor_id].titel) for factor_id in case.niet_beschreven or ()
        ),
        onbekend=[
            statement(notes, claim, onder=tuple(filter(None, [scope.naam]))) for scope, claim in items(case, "onbekend")
        ],
        onbekend_stilte=silence_of(case, "onbekend"),
        tegenstrijdigheden=[conflict_view(handbook, conflict_id) for conflict_id in conflicts_of(handbook, case)],
        noten=notes.citations(),
    )


def later(handbook: Handboek, case: Case) -> Iterator[Later]:
    """Yield nothing: a case is one page, however long."""
    yield from ()


def _intro(notes: Footnotes, project: Project) -> ProjectIntro:
    return ProjectIntro(
        titel=project.titel,
        anker=addresses.project_anchor(project),
        plaats=_place(notes.handbook, project),
        kern=project.kern or "",
        uitkomst=statement(notes, project.uitkomst) if project.uitkomst else None,
    )


def _place(handbook: Handboek, project: Project) -> str:
    """Return where a project ran and on which scale, when that differs from the case."""
    scale = handbook.woord(project, "schaal").label if project.schaal else ""
    return f"{project.gebied} ({scale})" if project.gebied and scale else project.gebied or scale

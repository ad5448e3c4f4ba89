"""Everything a case page shows, as plain rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from macros import addresses
from macros.addresses import Address
from macros.language import joined
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.project import Project
from macros.views.case.facts import CaseFacts, case_facts
from macros.views.case.lessons import LessonGroup, case_lessons, lesson_groups
from macros.views.case.related import Alike, alike, measures_done, next_case
from macros.views.case.silences import Silences, silences
from macros.views.case.story import Part, story
from macros.views.conflict.conflicts import ConflictView, conflict_view, conflicts_of
from macros.views.shared.citations import Citation, Footnotes, cited
from macros.views.shared.links import Link
from macros.views.shared.paging import Later
from macros.views.shared.second_reading import second_reading
from macros.views.shared.statements import Statement, statement
from macros.views.shared.titles import titles
from macros.views.shared.transfer import Transfer, transfer
from macros.views.shared.upkeep import age, upkeep

COMPARE = (
    Link("wat ervan kwam", addresses.RESULTS),
    Link("geld en inzet", addresses.MONEY),
    Link("succesfactoren en maatregelen", addresses.COMPARISON),
    Link("alles naast elkaar", addresses.BESIDE),
)
"""Where a case stands beside the others."""


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
class CaseHead:
    """The first screen of a case page; `titels` is what the fields of a case are called."""

    case: Case
    feiten: CaseFacts
    themas: str
    maatregelen: Sequence[Link]
    eigen_bron: Sequence[Citation]
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Case), kw_only=True)


@dataclass(frozen=True)
class CasePage(CaseHead):
    """A case page; `noten` holds its references in the order of their numbers."""

    projecten: Sequence[ProjectIntro]
    delen: Sequence[Part]
    lege_delen: Sequence[str]
    lessen: Sequence[LessonGroup]
    overnemen: Transfer | None
    stil: Silences
    tegenstrijdigheden: Sequence[ConflictView]
    volgende: Link | None
    verwant: Sequence[Alike]
    noten: Sequence[Citation]
    nagelezen: str
    beheer: str
    ouderdom: str
    aanvullen: Address
    papier: Sequence[Link]
    vergelijken: Sequence[Link] = COMPARE


def head(case: Case) -> tuple[str, str]:
    """Return the title and the description of the page."""
    return f"{case.roepnaam}: {case.titel}", case.kern


def page(handbook: Handboek, case: Case) -> CasePage:
    """Return the page of a case."""
    notes = Footnotes.of(handbook, case.bron, here=addresses.page(case))
    facts, told = case_facts(notes, case), story(notes, case)
    left = [lesson for lesson in case_lessons(handbook, case) if not told.told(lesson.les)]
    return CasePage(
        case=case,
        feiten=facts,
        themas=joined(word.label for word in handbook.woorden(case, "thema")),
        maatregelen=measures_done(handbook, case),
        eigen_bron=cited(handbook, case.bron),
        projecten=[_intro(notes, project) for project in case.projecten or ()],
        delen=told.delen,
        lege_delen=told.leeg,
        lessen=lesson_groups(notes, left),
        overnemen=transfer(notes, case.overnemen),
        stil=silences(notes, case),
        tegenstrijdigheden=[conflict_view(handbook, conflict_id) for conflict_id in conflicts_of(handbook, case)],
        volgende=next_case(handbook, case),
        verwant=alike(handbook, case),
        noten=notes.citations(),
        nagelezen=second_reading(handbook, [case]),
        beheer=upkeep(case),
        ouderdom=age(handbook, case),
        aanvullen=addresses.fill_in(case),
        papier=[
            Link("blad van deze case", addresses.sheet(case)),
            Link("overneemblad", addresses.transfer_sheet(case)),
        ],
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

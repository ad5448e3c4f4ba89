"""The page of a success factor, with the lessons of the cases."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from macros import addresses
from macros.language import counted
from macros.records.case import Case
from macros.records.factor import FactorRedactie, Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import Factorniveau
from macros.records.silence import Stilte
from macros.records.vocabulary import Woord
from macros.views.case.lessons import CaseLesson, LessonGroup, by_word, factor_lessons
from macros.views.factor.label import label
from macros.views.factor.lesson_names import LessonNames, lesson_names
from macros.views.recommendation.linked import Linked, recommendations_for
from macros.views.shared.citations import Citation, Footnotes, cited
from macros.views.shared.links import Link, Links, first_links
from macros.views.shared.origins import origins
from macros.views.shared.paging import Later, Slice, slices
from macros.views.shared.sight import Sight, in_sight
from macros.views.shared.statements import Statement, statement
from macros.views.shared.table import DOUBTED
from macros.views.shared.titles import title, titles
from macros.views.shared.unread import no_lessons
from macros.views.shared.upkeep import upkeep
from macros.views.tables.matrix_cells import silence_about, silence_doubted
from macros.views.trainer.exercises import in_short

CLAIMS = {"hoe": 190, "waarom": 80, "valkuilen": 60}
"""The fields of a factor that are lists of claims, in the order of the page, each with its room in words."""

STEPS = "hoe"
"""The field whose claims are steps to take."""


@dataclass(frozen=True)
class ClaimSection:
    """A list of claims of the record, under the title that its model gives it; `stappen` when one follows the other."""

    id: str
    titel: str
    zicht: Sight
    stappen: bool


@dataclass(frozen=True)
class FactorPage:
    """A success factor with its lessons by what they say, and the cases that say nothing.

    `gaat_over` is the level that it is about; "" for the best practice, which holds them all.
    """

    factor: Succesfactor
    niveau: Woord
    gaat_over: str
    label: str
    bronnen: Sequence[Citation]
    beweringen: Sequence[ClaimSection]
    lesnamen: Sequence[LessonNames]
    lessen: Sequence[LessonGroup]
    lessen_stilte: str
    deel: Slice[CaseLesson]
    oefening_duur: str
    oefening_kort: str
    stil: Sequence[tuple[Stilte, Links]]
    aanbevelingen: Linked
    noten: Sequence[Citation]
    beheer: str
    papier: Sequence[Link]
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Succesfactor))
    titels_redactie: Mapping[str, str] = field(default_factory=lambda: titles(FactorRedactie))


def head(factor: Succesfactor) -> tuple[str, str]:
    """Return the title and the description of the page."""
    return factor.titel, factor.stelling


def page(handbook: Handboek, factor: Succesfactor) -> FactorPage:
    """Return the page of a success factor, with the first slice of its lessons."""
    notes = Footnotes.of(handbook, factor.bron)
    first = _lesson_slices(handbook, factor)[0]
    claims, level = list(_claims(notes, factor)), handbook.woord(factor, "niveau")
    return FactorPage(
        factor=factor,
        niveau=level,
        gaat_over="" if level.betekenis == Factorniveau.ALLES_SAMEN else level.label,
        label=label(handbook, factor.id),
        bronnen=cited(handbook, factor.bron),
        beweringen=claims,
        lesnamen=lesson_names(handbook, factor.id),
        lessen=_groups(notes, first),
        lessen_stilte="" if first.items else no_lessons(handbook).uitleg,
        deel=first,
        oefening_duur=counted(factor.redactie.oefening.minuten, "minuut", "minuten") if factor.redactie else "",
        oefening_kort=in_short(handbook, factor.redactie.oefening) if factor.redactie else "",
        stil=_silent(handbook, factor),
        aanbevelingen=recommendations_for(handbook, [factor]),
        noten=notes.citations(),
        beheer=upkeep(factor),
        papier=[Link("blad om te printen", addresses.sheet(factor))],
    )


def later(handbook: Handboek, factor: Succesfactor) -> Iterator[Later]:
    """Yield the later slices of the lessons about a factor."""
    home = addresses.page(factor)
    for slice_ in _lesson_slices(handbook, factor)[1:]:
        heading = f"{factor.titel}: lessen uit de cases"
        rows = partial(_groups, Footnotes.of(handbook, factor.bron), slice_)
        yield Later(slice_.adres, heading, home.at("lessen"), slice_, "blocks/lessons.html", rows)


def _lesson_slices(handbook: Handboek, factor: Succesfactor) -> list[Slice[CaseLesson]]:
    ordered = [lesson for _, found in by_word(handbook, factor_lessons(handbook, factor.id)) for lesson in found]
    return slices(ordered, addresses.page(factor), "lessen", size=4 * addresses.PER_DEEL)


def _groups(notes: Footnotes, slice_: Slice[CaseLesson]) -> list[LessonGroup]:
    return [
        LessonGroup(word, [_row(notes, lesson) for lesson in found])
        for word, found in by_word(notes.handbook, slice_.items)
    ]


def _row(notes: Footnotes, lesson: CaseLesson) -> Statement:
    """Return a lesson under the name of its case, which leads to where it stands."""
    own = notes.within(lesson.case.bron, here=addresses.page(lesson.case))
    name = ", ".join(filter(None, [notes.handbook.naam(lesson.case), lesson.scope.naam]))
    return statement(own, lesson.les, kop=name, adres=lesson.adres)


def _claims(notes: Footnotes, factor: Succesfactor) -> Iterator[ClaimSection]:
    for name, room in CLAIMS.items():
        claims = getattr(factor, name)
        if claims:
            rows = [statement(notes, claim, uit=origins(notes, claim)) for claim in claims]
            yield ClaimSection(name, title(Succesfactor, name), in_sight(rows, room), name == STEPS)


def _silent(handbook: Handboek, factor: Succesfactor) -> list[tuple[Stilte, Links]]:
    """Return the cases without a lesson about the factor, by why; the best practice, which holds them all, has none."""
    if handbook.woord(factor, "niveau").betekenis == Factorniveau.ALLES_SAMEN:
        return []
    found: dict[Stilte, list[Link]] = {kind: [] for kind in Stilte}
    for case in handbook[Case].values():
        for reason in silence_about(handbook, case, factor.id):
            doubt = silence_doubted(handbook, case, factor.id)
            found[reason].append(Link(handbook.naam(case), addresses.page(case), DOUBTED if doubt else ""))
    every = addresses.MATRIX
    return [(reason, first_links(links, every)) for reason, links in found.items() if links]

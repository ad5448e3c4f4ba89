"""A case told in a minute: the questions in the order a colleague would answer them, each with its main points.

What is told here is a choice from the record; all of it unfolds below the question that it belongs to.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import TEGENSLAG, Leswoord
from macros.views.case.facts import target_groups
from macros.views.case.fields import GOALS
from macros.views.case.lessons import CaseLesson, case_lessons, lesson_row
from macros.views.case.payers import paid_by
from macros.views.case.rows import MakeRow, aftermath_row, claim_row, figure_row, reach_row
from macros.views.case.sections import Section, sections
from macros.views.shared.citations import Footnotes
from macros.views.shared.scopes import items
from macros.views.shared.sight import Sight, in_sight
from macros.views.shared.statements import Statement

Source = Callable[[Footnotes, Case], Iterator[tuple[Any, Statement]]]
"""What a question is answered from: each value of the record with its row."""


Opening = Callable[[Handboek, Case], str]


@dataclass(frozen=True)
class Question:
    """A question about a case: what answers it, in how many words, and which sections unfold below it.

    `aanhef` makes the sentence that opens the answer; "" for none.
    """

    id: str
    titel: str
    bron: Source
    ruimte: int
    secties: Sequence[str] = ()
    vorm: str = "lijst"
    aanhef: Opening = lambda handbook, case: ""


@dataclass(frozen=True)
class Part:
    """A question with its answer in sight, and the sections that unfold below it. `aanhef` opens the answer."""

    vraag: Question
    aanhef: str
    zicht: Sight
    secties: Sequence[Section]


def _values(field: str, row: MakeRow) -> Source:
    def found(notes: Footnotes, case: Case) -> Iterator[tuple[Any, Statement]]:
        for scope, value in items(case, field):
            made = row(notes, value)
            yield value, replace(made, onder=tuple(filter(None, [*made.onder, scope.naam])))

    return found


def _both(*sources: Source) -> Source:
    def found(notes: Footnotes, case: Case) -> Iterator[tuple[Any, Statement]]:
        for source in sources:
            yield from source(notes, case)

    return found


def _lessons(meanings: Collection[str]) -> Source:
    def found(notes: Footnotes, case: Case) -> Iterator[tuple[Any, Statement]]:
        for lesson in case_lessons(notes.handbook, case):
            if lesson.woord.betekenis in meanings:
                row = lesson_row(notes, lesson)
                yield lesson.les, replace(row, woorden=(lesson.woord,)) if len(meanings) > 1 else row

    return found


def _for_whom(handbook: Handboek, case: Case) -> str:
    return f"Het was voor {target_groups(handbook, case)}." if any(items(case, "doelgroepen")) else ""


def _payers(handbook: Handboek, case: Case) -> str:
    return f"Betaald door: {paid_by(handbook, case)}." if any(items(case, "financiering")) else ""


QUESTIONS = (
    Question(
        "gedaan",
        "Wat ze deden",
        _values("werkwijze", claim_row),
        115,
        ("waarom", "aanpak", "wie", "verloop"),
        "stappen",
        lambda _, case: case.kern,
    ),
    Question(
        "voor-wie",
        "Voor wie, en of zij zijn bereikt",
        _values("bereik", reach_row),
        75,
        ("bereik",),
        aanhef=_for_whom,
    ),
    Question(
        "kosten",
        "Wat het vroeg, en wie betaalde",
        _values("inzet", figure_row),
        50,
        ("inzet", "geld"),
        aanhef=_payers,
    ),
    Question(
        "opbrengst",
        "Wat ervan kwam, naast het doel",
        _both(_values("resultaten", figure_row), _values("doelen", GOALS)),
        80,
        ("resultaten",),
    ),
    Question("lessen", "Wat er misging, en waarom", _lessons(TEGENSLAG), 85),
    Question("overnemen", "Wat je kunt overnemen", _lessons((Leswoord.HIELP,)), 85),
    Question("opletten", "Waar je op moet letten", _lessons((Leswoord.RISICO,)), 30),
    Question("daarna", "Hoe het verderging", _values("borging", aftermath_row), 60, ("vervolg",)),
)
"""The questions in the order of the page; the words of all answers leave room for the head of the page."""


@dataclass(frozen=True)
class Story:
    """The questions that a case answers, and which values of the record stand in sight by that."""

    delen: Sequence[Part]
    verteld: Collection[int]

    def told(self, value: Any) -> bool:
        """Return whether a value stands in sight."""
        return id(value) in self.verteld


def story(notes: Footnotes, case: Case) -> Story:
    """Return the questions that the record says anything about; the others are left out."""
    answers = [list(question.bron(notes, case)) for question in QUESTIONS]
    sights = [
        in_sight([row for _, row in found], question.ruimte)
        for question, found in zip(QUESTIONS, answers, strict=True)
    ]
    told = {id(found[index][0]) for found, sight in zip(answers, sights, strict=True) for index in sight.gekozen}
    folded = {section.id: section for section in sections(notes, case, lambda value: id(value) in told)}
    parts = []
    for question, sight in zip(QUESTIONS, sights, strict=True):
        below = [folded[name] for name in question.secties if name in folded]
        opening = question.aanhef(notes.handbook, case)
        if opening or sight.rijen or below:
            parts.append(Part(question, opening, sight, below))
    return Story(parts, told)

"""The questions that a case page answers, in the order a colleague would tell it, and what answers each."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import TEGENSLAG, Leswoord
from macros.views.case.facts import target_groups
from macros.views.case.fields import GOALS
from macros.views.case.lessons import case_lessons, lesson_row
from macros.views.case.payers import paid_by_project
from macros.views.case.rows import MakeRow, aftermath_row, claim_row, figure_row, reach_row
from macros.views.shared.citations import Footnotes
from macros.views.shared.scopes import items, scopes
from macros.views.shared.statements import Statement


@dataclass(frozen=True)
class Answer:
    """A value of the record with its row, and the project that it is about; "" for the whole case."""

    waarde: Any
    project: str
    rij: Statement


Source = Callable[[Footnotes, Case], Iterator[Answer]]
"""What a question is answered from."""


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


def _values(field: str, row: MakeRow) -> Source:
    def found(notes: Footnotes, case: Case) -> Iterator[Answer]:
        for scope, value in items(case, field):
            yield Answer(value, scope.naam, row(notes, value))

    return found


def _both(*sources: Source) -> Source:
    def found(notes: Footnotes, case: Case) -> Iterator[Answer]:
        every = [answer for source in sources for answer in source(notes, case)]
        order = [scope.naam for scope in scopes(case)]
        yield from sorted(every, key=lambda answer: order.index(answer.project))

    return found


def _lessons(meanings: Collection[str]) -> Source:
    def found(notes: Footnotes, case: Case) -> Iterator[Answer]:
        for lesson in case_lessons(notes.handbook, case):
            if lesson.woord.betekenis in meanings:
                row = replace(lesson_row(notes, lesson), onder=(), woorden=(lesson.woord,))
                yield Answer(lesson.les, lesson.scope.naam, row)

    return found


def _for_whom(handbook: Handboek, case: Case) -> str:
    return f"Bedoeld voor: {target_groups(handbook, case)}." if any(items(case, "doelgroepen")) else ""


QUESTIONS = (
    Question(
        "gedaan",
        "Wat ze deden",
        _values("werkwijze", claim_row),
        85,
        ("waarom", "aanpak", "wie", "verloop"),
        "stappen",
        lambda _, case: case.kern,
    ),
    Question(
        "voor-wie",
        "Voor wie, en of zij zijn bereikt",
        _values("bereik", reach_row),
        60,
        ("bereik",),
        aanhef=_for_whom,
    ),
    Question(
        "kosten",
        "Wat het vroeg, en wie betaalde",
        _values("inzet", figure_row),
        30,
        ("inzet", "geld"),
        aanhef=paid_by_project,
    ),
    Question(
        "opbrengst",
        "Wat het opleverde, en of het doel is gehaald",
        _both(_values("resultaten", figure_row), _values("doelen", GOALS)),
        60,
        ("resultaten", "gevolgen"),
    ),
    Question("lessen", "Wat er misging, en waarom", _lessons(TEGENSLAG), 65),
    Question("overnemen", "Wat hielp, om over te nemen", _lessons((Leswoord.HIELP,)), 60),
    Question("opletten", "Waar je op moet letten", _lessons((Leswoord.RISICO,)), 25),
    Question("daarna", "Hoe het verderging", _values("borging", aftermath_row), 45, ("vervolg",)),
)
"""The questions in the order of the page; the words of all answers leave room for the head of the page."""

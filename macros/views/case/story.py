"""A case told in a minute: the questions in the order a colleague would answer them, each with its main points.

What is told here is a choice from the record; all of it unfolds below the question that it belongs to.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from macros.records.case import Case
from macros.views.case.fields import SECTIONS
from macros.views.case.questions import QUESTIONS, Question
from macros.views.case.sections import Section, sections
from macros.views.shared.citations import Footnotes
from macros.views.shared.sight import in_sight
from macros.views.shared.statements import Statement


@dataclass(frozen=True)
class Part:
    """A question with its answer in sight, and the sections that unfold below it.

    `aanhef` opens the answer; `groepen` are its rows by project, in the order of the data; `noten` are what they share.
    """

    vraag: Question
    aanhef: str
    groepen: Sequence[tuple[str, Sequence[Statement]]]
    noten: Sequence[int]
    secties: Sequence[Section]


@dataclass(frozen=True)
class Story:
    """The questions that a case answers, and which values of the record stand in sight by that.

    `leeg` are the ids of questions and sections that it has nothing for: tables lead to them all the same.
    """

    delen: Sequence[Part]
    verteld: Collection[int]
    leeg: Sequence[str]

    def told(self, value: Any) -> bool:
        """Return whether a value stands in sight."""
        return id(value) in self.verteld


def story(notes: Footnotes, case: Case) -> Story:
    """Return the questions that the record says anything about; the others are left out."""
    answers = [list(question.bron(notes, case)) for question in QUESTIONS]
    sights = [
        in_sight([answer.rij for answer in found], question.ruimte)
        for question, found in zip(QUESTIONS, answers, strict=True)
    ]
    told = {id(found[index].waarde) for found, sight in zip(answers, sights, strict=True) for index in sight.gekozen}
    folded = {section.id: section for section in sections(notes, case, lambda value: id(value) in told)}
    parts = []
    for question, found, sight in zip(QUESTIONS, answers, sights, strict=True):
        below = [folded[name] for name in question.secties if name in folded]
        opening = question.aanhef(notes.handbook, case)
        if opening or sight.rijen or below:
            groups = _by_project([found[index].project for index in sight.gekozen], sight.rijen)
            parts.append(Part(question, opening, groups, sight.noten, below))
    drawn = {*folded, *(part.vraag.id for part in parts)}
    every = [*(question.id for question in QUESTIONS), *SECTIONS]
    return Story(parts, told, [name for name in every if name not in drawn])


def _by_project(names: Sequence[str], rows: Sequence[Statement]) -> list[tuple[str, list[Statement]]]:
    pairs = groupby(zip(names, rows, strict=True), key=lambda pair: pair[0])
    return [(name, [row for _, row in found]) for name, found in pairs]

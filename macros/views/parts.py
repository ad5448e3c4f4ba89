"""The parts of a case: the case itself and its projects, which add to it or replace it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from macros.records.case import Case
from macros.records.execution import Uitvoering
from macros.records.silence import filled


@dataclass(frozen=True)
class Part:
    """The case (`naam` is empty) or one of its projects."""

    naam: str
    anker: str
    uitvoering: Uitvoering


def parts(case: Case) -> list[Part]:
    """Return the case and then its projects."""
    projects = [Part(project.titel, f"project-{project.id}", project) for project in case.projecten or ()]
    return [Part("", "", case), *projects]


def items(case: Case, field: str) -> Iterator[tuple[Part, Any]]:
    """Yield every filled-in value of `field` in the case and its projects, with the part it stands in."""
    for part in parts(case):
        for value in filled(getattr(part.uitvoering, field)):
            yield part, value


def effective(case: Case, field: str) -> list[tuple[Part, Any]]:
    """Return the value of a single-valued `field` for each part: a project's own, else the case's.

    A case without projects gives one pair; with projects, one pair for each of them.
    """
    whole, *projects = parts(case)
    own = getattr(whole.uitvoering, field)
    if not projects:
        return [(whole, own)]
    pairs = [(part, getattr(part.uitvoering, field)) for part in projects]
    if all(value is None for _, value in pairs):
        return [(whole, own)]
    return [(part, own if value is None else value) for part, value in pairs]

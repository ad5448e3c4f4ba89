"""The parts of a case: the case itself and its projects, which add to it or replace it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from macros.records.case import Case
from macros.records.execution import Uitvoering
from macros.records.silence import Stilte, filled


@dataclass(frozen=True)
class Part:
    """The case (`naam` is empty) or one of its projects."""

    naam: str
    uitvoering: Uitvoering


def parts(case: Case) -> list[Part]:
    """Return the case and then its projects."""
    projects = [Part(project.titel, project) for project in case.projecten or ()]
    return [Part("", case), *projects]


def items(case: Case, field: str) -> Iterator[tuple[Part, Any]]:
    """Yield every filled-in value of `field` in the case and its projects, with the part it stands in."""
    for part in parts(case):
        for value in filled(getattr(part.uitvoering, field)):
            yield part, value


def silences(case: Case, field: str) -> list[Stilte | None]:
    """Return why a field without any value is silent, each reason once: `None` when nobody filled it in."""
    reasons = [value for part in parts(case) if (value := getattr(part.uitvoering, field)) is not None]
    return list(dict.fromkeys(reason for reason in reasons if isinstance(reason, Stilte))) or [None]


def effective(case: Case, field: str) -> list[tuple[Part, Any]]:
    """Return the value of `field` for each part: a project's own, else the case's.

    One pair for a case without projects, or whose projects leave the field to it; else one for each project.
    """
    whole, *projects = parts(case)
    own = getattr(whole.uitvoering, field)
    if not projects:
        return [(whole, own)]
    pairs = [(part, getattr(part.uitvoering, field)) for part in projects]
    if all(value is None for _, value in pairs):
        return [(whole, own)]
    return [(part, own if value is None else value) for part, value in pairs]

"""The scopes of a case: the case as a whole and each of its projects, which add to it or replace it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from macros.records.case import Case
from macros.records.execution import Uitvoering
from macros.records.project import Project
from macros.records.silence import Stilte, gevuld, in_woorden, redenen, stilte


@dataclass(frozen=True)
class Scope:
    """The case as a whole (`project` is None) or one of its projects."""

    uitvoering: Uitvoering
    project: Project | None = None

    @property
    def naam(self) -> str:
        """The title of the project; "" for the whole case."""
        return self.project.titel if self.project else ""

    def stilte(self, field: str) -> Stilte | None:
        """Return why a field holds no value here, or None when it holds one."""
        return stilte(getattr(self.uitvoering, field))


def scopes(case: Case) -> list[Scope]:
    """Return the case and then its projects."""
    return [Scope(case), *(Scope(project, project) for project in case.projecten or ())]


def items(case: Case, field: str) -> Iterator[tuple[Scope, Any]]:
    """Yield every filled-in value of `field` in the case and its projects, with the scope it stands in."""
    for scope in scopes(case):
        for value in gevuld(getattr(scope.uitvoering, field)):
            yield scope, value


def silence_of(case: Case, field: str) -> str:
    """Return in words why a field without any value in the case and its projects is silent."""
    return in_woorden(redenen(getattr(scope.uitvoering, field) for scope in scopes(case)))


def is_read(case: Case, field: str) -> bool:
    """Return whether the source of a case was read for a field: it holds a value, or the silence of the source."""
    return any(scope.stilte(field) is not Stilte.NIET_INGEVULD for scope in scopes(case))


def speaks_for_itself(case: Case, scope: Scope, field: str) -> bool:
    """Return whether a scope says something about a field: a value, or why there is none.

    The whole case also speaks where no project does, and then says that the field is not filled in.
    """
    if scope.stilte(field) is not Stilte.NIET_INGEVULD:
        return True
    others = [other for other in scopes(case) if other.project is not scope.project]
    return scope.project is None and all(other.stilte(field) is Stilte.NIET_INGEVULD for other in others)


def effective(case: Case, field: str) -> list[tuple[Scope, Any]]:
    """Return the value of `field` for each scope: a project's own, else the case's.

    One pair for a case without projects, or whose projects leave the field to it; else one for each project.
    """
    whole, *projects = scopes(case)
    own = getattr(whole.uitvoering, field)
    pairs = [(scope, getattr(scope.uitvoering, field)) for scope in projects]
    if all(value is None for _, value in pairs):
        return [(whole, own)]
    return [(scope, own if value is None else value) for scope, value in pairs]

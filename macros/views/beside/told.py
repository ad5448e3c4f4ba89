"""What a case says on one subject: statements of the whole case and of its projects, or why there are none."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from macros.records.case import Case
from macros.records.silence import Stilte, gevuld
from macros.views.case.rows import MakeRow
from macros.views.shared.citations import Footnotes, cited
from macros.views.shared.scopes import scopes, speaks_for_itself
from macros.views.shared.statements import Statement


@dataclass(frozen=True)
class Told:
    """What the whole case (`naam` is "") or one of its projects says; without statements, `stilte` says why."""

    naam: str
    uitspraken: Sequence[Statement] = ()
    stilte: str = ""


Tell = Callable[[Footnotes, Case], Iterable[Told]]
"""What says something on a subject; nothing at all means that nobody filled it in."""


def said(name: str, statements: Sequence[Statement], reason: str = Stilte.NIET_INGEVULD.label) -> Told:
    """Return what was told, or that nothing was, and why."""
    return Told(name, statements, "" if statements else reason)


def of_field(field: str, row: MakeRow) -> Tell:
    """Return what a field of the case and its projects says, each value as a whole statement."""

    def tell(notes: Footnotes, case: Case) -> Iterator[Told]:
        for scope in scopes(case):
            if speaks_for_itself(case, scope, field):
                values = [row(notes, value) for value in gevuld(getattr(scope.uitvoering, field))]
                reason = scope.stilte(field)
                yield Told(scope.naam, values, reason.label if reason else "")

    return tell


def of_parts(make: Callable[[Footnotes, Case, Any], Statement | None]) -> Tell:
    """Return what is made of the case and of each project, of which one may say nothing."""

    def tell(notes: Footnotes, case: Case) -> Iterator[Told]:
        for scope in scopes(case):
            found = make(notes, case, scope.uitvoering)
            if found is not None:
                yield Told(scope.naam, [found])

    return tell


def on_authority(notes: Footnotes, case: Case, text: str) -> Statement:
    """Return a text that leans on the source of the case itself."""
    return Statement(tekst=text, bronnen=tuple(cited(notes.handbook, case.bron)))

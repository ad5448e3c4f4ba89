"""What the source of a case does not say, together and once: the end of its page."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from macros.language import joined, small
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.silence import Stilte
from macros.views.case.fields import FIELDS, UITVOERING
from macros.views.shared.citations import Footnotes
from macros.views.shared.scopes import items, scopes, speaks_for_itself
from macros.views.shared.statements import Statement, statement

ABOUT = "over "
"""What the title of a field may start with; here "niets over" already says it."""


@dataclass(frozen=True)
class Silences:
    """What the source says not to know, the factors it is silent about, and the silent fields by why they are."""

    onbekend: Sequence[Statement]
    factoren: str
    velden: Sequence[tuple[Stilte, str]]

    @property
    def aantal(self) -> int:
        """How many things there are to read; 0 when the record leaves nothing open."""
        return len(self.onbekend) + len(self.velden) + bool(self.factoren)


def silences(notes: Footnotes, case: Case) -> Silences:
    """Return everything that a case leaves open."""
    return Silences(
        [statement(notes, claim, onder=tuple(filter(None, [scope.naam]))) for scope, claim in items(case, "onbekend")],
        _factors(notes.handbook, case),
        _fields(case),
    )


def _factors(handbook: Handboek, case: Case) -> str:
    return joined(small(handbook[Succesfactor][factor_id].titel) for factor_id in case.niet_beschreven or ())


def _fields(case: Case) -> list[tuple[Stilte, str]]:
    """Return for each kind of silence the fields, each once, with the projects when the others say something."""
    found: dict[Stilte, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for field in FIELDS:
        if field.naam not in UITVOERING:
            continue
        for scope in scopes(case):
            reason = scope.stilte(field.naam)
            if reason and speaks_for_itself(case, scope, field.naam):
                found[reason][small(field.titel).removeprefix(ABOUT)].append(scope.naam)
    return [(reason, joined(_where(*named) for named in found[reason].items())) for reason in Stilte if reason in found]


def _where(field: str, names: Sequence[str]) -> str:
    """Return a field with the projects that are silent about it; without them when the whole case is."""
    return f"{field} ({joined(names)})" if all(names) else field

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
from macros.views.shared.scopes import Scope, items, scopes, speaks_for_itself
from macros.views.shared.second_reading import objections
from macros.views.shared.statements import Statement, statement

FIXED_ROWS = ("ongewenste_gevolgen",)
"""The fields whose silence the head of the page says."""
WHOLE = "de hele case"
"""How a page names the case beside its projects."""


@dataclass(frozen=True)
class Silences:
    """What the source says not to know, the factors it is silent about, and the silent fields by why they are.

    `tegenlezing` are the factors of which a second reader doubts that the source is silent, with what they say.
    """

    onbekend: Sequence[Statement]
    factoren: str
    velden: Sequence[tuple[Stilte, str]]
    tegenlezing: Sequence[Statement] = ()

    @property
    def aantal(self) -> int:
        """How many things the source leaves open; 0 when it leaves nothing open, as far as it was read."""
        return len(self.onbekend) + len(self.gelezen) + bool(self.factoren)

    @property
    def gelezen(self) -> Sequence[tuple[Stilte, str]]:
        """The silent fields that somebody read the source for, by why they are silent."""
        return [(reason, fields) for reason, fields in self.velden if reason is not Stilte.NIET_INGEVULD]

    @property
    def nog(self) -> str:
        """What introduces those that are not filled in."""
        return Stilte.NIET_INGEVULD.aanhef_velden

    @property
    def niet_ingevuld(self) -> str:
        """The fields that nobody read the source for: no silence of the source, but work that is left; "" for none."""
        return dict(self.velden).get(Stilte.NIET_INGEVULD, "")


def silences(notes: Footnotes, case: Case) -> Silences:
    """Return everything that a case leaves open."""
    return Silences(
        [statement(notes, claim, onder=tuple(filter(None, [scope.naam]))) for scope, claim in items(case, "onbekend")],
        _factors(notes.handbook, case),
        _fields(case),
        _doubted(notes.handbook, case),
    )


def _factors(handbook: Handboek, case: Case) -> str:
    return joined(small(handbook[Succesfactor][silent.factor].titel) for silent in case.niet_beschreven or ())


def _doubted(handbook: Handboek, case: Case) -> list[Statement]:
    found = [(silent, objections(handbook, silent)) for silent in case.niet_beschreven or ()]
    return [Statement(kop=handbook[Succesfactor][one.factor].titel, tegenlezing=said) for one, said in found if said]


def _fields(case: Case) -> list[tuple[Stilte, str]]:
    """Return for each kind of silence the fields, with the projects when the others say something."""
    found: dict[Stilte, list[str]] = defaultdict(list)
    for field in FIELDS:
        if field.naam not in UITVOERING or field.naam in FIXED_ROWS:
            continue
        silent: dict[Stilte, list[Scope]] = defaultdict(list)
        for scope in scopes(case):
            reason = scope.stilte(field.naam)
            if reason and speaks_for_itself(case, scope, field.naam):
                silent[reason].append(scope)
        for reason, some in silent.items():
            found[reason].append(small(field.titel) + _of_whom(case, field.naam, some))
    return [(reason, joined(found[reason])) for reason in Stilte if reason in found]


def _of_whom(case: Case, field: str, silent: Sequence[Scope]) -> str:
    """Return which part of a case is silent about a field, between brackets; "" when all of it is."""
    every = scopes(case)
    own = [scope.project for scope in silent]
    spoken = any(scope.stilte(field) is None for scope in every)
    if None in own and not spoken:
        return ""
    if every[0].stilte(field) is Stilte.NIET_INGEVULD and len(own) == len(every) - 1:
        return ""
    return f" ({joined(scope.naam or WHOLE for scope in silent)})"

"""Taking something over: what made it work, what it needed, what may change, what got in the way, and what to ask."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from macros.language import joined, small
from macros.records.silence import Stilte, gevuld, stilte
from macros.records.transfer import Hindernis, Overnemen, OvernemenRedactie
from macros.views.shared.citations import Footnotes
from macros.views.shared.origins import origins
from macros.views.shared.statements import Statement, statement
from macros.views.shared.titles import title, titles

CORE = ("werkte_door", "nodig", "aangepast")
"""The fields that are lists of claims, in the order of the page: what made it work comes first."""
OBSTACLES = "in_de_weg"


@dataclass(frozen=True)
class Obstacle:
    """What got in the way, and what others did about it."""

    uitspraak: Statement
    anderen: Sequence[Statement]


@dataclass(frozen=True)
class Transfer:
    """What a reader needs who takes something over; `stil` names what the source does not say, by why."""

    blokken: Sequence[tuple[str, Sequence[Statement]]]
    hindernissen: Sequence[Obstacle]
    stil: Sequence[tuple[Stilte, str]]
    redactie: OvernemenRedactie | None
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Overnemen))
    titels_redactie: Mapping[str, str] = field(default_factory=lambda: titles(OvernemenRedactie))
    titel_anderen: str = title(Hindernis, "anderen")


def transfer(notes: Footnotes, record: Overnemen | None) -> Transfer | None:
    """Return what is told about taking something over; None when nobody filled that in."""
    if record is None:
        return None
    return Transfer(list(_blocks(notes, record)), list(_obstacles(notes, record)), _silent(record), record.redactie)


def _blocks(notes: Footnotes, record: Overnemen) -> Iterator[tuple[str, Sequence[Statement]]]:
    for name in CORE:
        rows = [_row(notes, claim) for claim in gevuld(getattr(record, name))]
        if rows:
            yield title(Overnemen, name), rows


def _row(notes: Footnotes, claim: Any) -> Statement:
    words = notes.handbook.woorden(claim, "soort") if "soort" in type(claim).model_fields else []
    return statement(notes, claim, woorden=tuple(words), uit=origins(notes, claim))


def _obstacles(notes: Footnotes, record: Overnemen) -> Iterator[Obstacle]:
    for claim in gevuld(getattr(record, OBSTACLES)):
        own = notes.within(claim.bron) if claim.bron else notes
        others = [statement(own, other, uit=origins(notes, other)) for other in claim.anderen or ()]
        yield Obstacle(_row(notes, claim), others)


def _silent(record: Overnemen) -> list[tuple[Stilte, str]]:
    """Return the fields that the source was read for and says nothing about, or says there was none."""
    found: dict[Stilte, list[str]] = {}
    for name in (*CORE, OBSTACLES):
        reason = stilte(getattr(record, name))
        if reason in (Stilte.GEEN, Stilte.NIET_BESCHREVEN):
            found.setdefault(reason, []).append(small(title(Overnemen, name)))
    return [(reason, joined(names)) for reason, names in found.items()]

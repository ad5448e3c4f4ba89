"""Workshops as a facilitator runs them: what to prepare, and every part with the clock beside it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from macros import addresses
from macros.language import HARD_SPACE, counted, joined, sentence
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.workshop import Onderdeel, Programma
from macros.views.shared.links import Link
from macros.views.shared.titles import titles
from macros.views.shared.upkeep import upkeep_of
from macros.views.trainer.exercises import PLACE, for_whom, group_size

HOUR = 60


@dataclass(frozen=True)
class ProgrammePart:
    """A part: from when to when on the clock of the workshop, what the facilitator does, and what the group uses."""

    tijd: str
    titel: str
    tekst: str
    oefening: Link | None
    blad: str


@dataclass(frozen=True)
class Programme:
    """A workshop: how long it takes and for whom, what it gives, what to prepare, and its parts."""

    anker: str
    oude_ankers: Sequence[str]
    titel: str
    duur: str
    voor: str
    doel: str
    vooraf: Sequence[str]
    delen: Sequence[ProgrammePart]
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Programma))


@dataclass(frozen=True)
class Programmes:
    """Workshops, and how they are looked after, said once."""

    programmas: Sequence[Programme]
    beheer: str


def programmes(handbook: Handboek, records: Sequence[Programma]) -> Programmes:
    """Return workshops for their page."""
    return Programmes([_programme(handbook, record) for record in records], upkeep_of(records))


def _programme(handbook: Handboek, record: Programma) -> Programme:
    people = f"{group_size(record)} personen"
    ready = sentence(f"Leg klaar: {joined(record.materiaal)}")
    return Programme(
        anker=addresses.programme_anchor(record.id),
        oude_ankers=[addresses.programme_anchor(old) for old in record.voorheen or ()],
        titel=record.titel,
        duur=duration(record.minuten),
        voor=f"Voor {for_whom(handbook, record)}, met {people}.",
        doel=record.doel,
        vooraf=[*record.vooraf, ready],
        delen=list(_parts(handbook, record)),
    )


def _parts(handbook: Handboek, record: Programma) -> Iterator[ProgrammePart]:
    start = 0.0
    for part in record.onderdelen:
        end = start + part.minuten
        yield ProgrammePart(
            tijd=HARD_SPACE.join([clock(start), "–", clock(end)]),
            titel=part.titel,
            tekst=part.tekst,
            oefening=_exercise(handbook, part),
            blad=handbook.woord(part, "blad").label if part.blad else "",
        )
        start = end


def _exercise(handbook: Handboek, part: Onderdeel) -> Link | None:
    if part.oefening is None:
        return None
    factor = handbook[Succesfactor][part.oefening]
    name = factor.redactie.oefening.titel if factor.redactie else factor.titel
    return Link(f"{name} ({factor.titel})", addresses.page(factor).at(PLACE))


def duration(minutes: float) -> str:
    """Return how long something takes: "1 uur", "2 uur en 30 minuten", "45 minuten"."""
    hours, rest = divmod(minutes, HOUR)
    told = [counted(hours, "uur", "uur")] if hours else []
    return joined([*told, *([counted(rest, "minuut", "minuten")] if rest else [])])


def clock(minutes: float) -> str:
    """Return how far a workshop is, as hours and minutes: "0:00", "1:35"."""
    hours, rest = divmod(minutes, HOUR)
    return f"{hours:g}:{rest:02g}"

"""On what cases are compared side by side: every field of a case that tells something, in the order of a reader."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from macros.language import capital, day, joined
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.lesson import Les
from macros.records.transfer import Overnemen
from macros.views.beside.rows import OTHERS, figure, lessons, money_afterwards, payer, silent_factors, taken_over
from macros.views.beside.told import Tell, Told, of_field, of_parts, on_authority
from macros.views.case.facts import where
from macros.views.case.fields import FIELDS
from macros.views.case.rows import MakeRow
from macros.views.shared.citations import Footnotes
from macros.views.shared.statements import Statement, statement
from macros.views.shared.titles import title
from macros.views.shared.transfer import CORE, OBSTACLES

FIELD = {field.naam: field for field in FIELDS}
ORDER = (
    *("gemeentegrootte", "centrumgemeente", "looptijd", "doelgroepen", "aanleiding", "omgeving", "doelen"),
    *("maatregelen", "overige_activiteiten", "werkwijze", "partijen", "rol_gemeente", "gemeentebeleid", "inzet"),
    *("financiering", "verloop", "bereik", "resultaten", "meting", "oordelen", "ongewenste_gevolgen", "borging"),
)
"""The fields of what was done, as a reader compares them; what came before and after them stands in `subjects`."""
IN_ONE_LINE: dict[str, MakeRow] = {"omgeving": figure, "inzet": figure, "resultaten": figure, "financiering": payer}
"""The fields that the page of a case draws as tables."""
WHERE = "Waar"
LESSONS, TRANSFER = "lessen", "overnemen"
ELSEWHERE = {
    "naam": "It heads the column.",
    "gemeente": "It heads the column, and stands in the subject of the place.",
    "gebied": "The subject of the place names it.",
    "land": "The subject of the place names it.",
    "provincie": "The subject of the place names it.",
    "gemeenten": "The subject of the place names them, with what each did.",
    "projecten": "Each subject names the projects that say something.",
    "bron": "It stands under each cell.",
    "beheer": "It tells how the record was kept, and nothing about the case.",
}
"""The fields without a subject of their own, each with its reason."""


@dataclass(frozen=True)
class Subject:
    """A subject: its own name, what pages call it, and what tells about it."""

    naam: str
    titel: str
    vertel: Tell


def subjects(handbook: Handboek) -> Sequence[Subject]:
    """Return every subject, the same for all cases, in the order of a reader."""
    return handbook.eenmaal(_subjects)


def _subjects(handbook: Handboek) -> list[Subject]:
    words, sides = handbook.lijst(Les, "oordeel").waarden, {name: title(Overnemen, name) for name in (*CORE, OBSTACLES)}
    return [
        _own("titel", _called),
        _own("kern", of_parts(_kern)),
        _own("uitkomst", of_parts(_outcome)),
        Subject("waar", WHERE, _where),
        _own("schaal", of_parts(_scale)),
        *(_of_field(name) for name in ORDER),
        Subject("geld-vervolg", OTHERS.titel, money_afterwards),
        *(Subject(f"{LESSONS}-{word.id}", f"{FIELD[LESSONS].titel}: {word.label}", lessons(word)) for word in words),
        *(Subject(f"{TRANSFER}-{name}", called, taken_over(name, called)) for name, called in sides.items()),
        *(_of_field(name) for name in ("onbekend", "gesproken_met")),
        _own("niet_beschreven", silent_factors),
        _own("thema", _themes),
        _own("peildatum", _day),
    ]


def _own(name: str, tell: Tell) -> Subject:
    return Subject(name, FIELD[name].titel, tell)


def _of_field(name: str) -> Subject:
    return _own(name, of_field(name, IN_ONE_LINE.get(name, FIELD[name].rij)))


def _where(notes: Footnotes, case: Case) -> Iterator[Told]:
    """Yield where it was, with what each municipality did, and where a project ran that ran elsewhere."""
    roles = [FIELD["gemeenten"].rij(notes, one) for one in case.gemeenten or () if one.rol]
    yield Told("", [on_authority(notes, case, where(notes.handbook, case)), *roles])
    for project in case.projecten or ():
        if project.gebied:
            yield Told(project.titel, [on_authority(notes, case, project.gebied)])


def _called(notes: Footnotes, case: Case) -> Iterator[Told]:
    yield Told("", [on_authority(notes, case, case.titel)])


def _kern(notes: Footnotes, case: Case, part: Any) -> Statement | None:
    return on_authority(notes, case, part.kern) if part.kern else None


def _outcome(notes: Footnotes, _: Case, part: Any) -> Statement | None:
    return statement(notes, part.uitkomst) if part.uitkomst else None


def _scale(notes: Footnotes, case: Case, part: Any) -> Statement | None:
    return on_authority(notes, case, capital(notes.handbook.woord(part, "schaal").label)) if part.schaal else None


def _themes(notes: Footnotes, case: Case) -> Iterator[Told]:
    words = joined(word.label for word in notes.handbook.woorden(case, "thema"))
    yield Told("", [on_authority(notes, case, capital(words))])


def _day(notes: Footnotes, case: Case) -> Iterator[Told]:
    yield Told("", [on_authority(notes, case, capital(day(case.peildatum)))])

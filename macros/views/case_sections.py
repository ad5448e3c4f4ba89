"""The body of a case page: every field of the record, in sections that answer a question each."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from macros.records.case import Case
from macros.records.silence import filled
from macros.views.citations import Footnotes
from macros.views.figures import figure_row, money_row
from macros.views.lessons import case_lessons
from macros.views.parts import Part, parts
from macros.views.statements import SILENCES, Statement, is_silent, statement
from macros.views.words import day, joined, period


@dataclass(frozen=True)
class Block:
    """One field of the record in one part of the case: its rows, or why there are none.

    `vorm` names the template macro that draws the rows.
    """

    titel: str
    vorm: str
    rijen: list[Any]
    stilte: str = ""


@dataclass(frozen=True)
class Group:
    """The blocks of the whole case (`naam` is empty) or of one project."""

    naam: str
    anker: str
    blokken: list[Block]


@dataclass(frozen=True)
class Section:
    """A question about the case with its answer, for the case and for each project."""

    id: str
    titel: str
    groepen: list[Group]


Row = Callable[[Footnotes, Any], Any]


def _claim(notes: Footnotes, value: Any) -> Statement:
    return statement(notes, value)


def _judged(vocabulary: str, field: str) -> Row:
    def row(notes: Footnotes, value: Any) -> Statement:
        return statement(notes, value, oordeel=notes.handbook.woord(vocabulary, getattr(value, field)))

    return row


def _measure(notes: Footnotes, value: Any) -> Statement:
    measure = notes.handbook.maatregelen[value.maatregel]
    return statement(notes, value, kop=measure.titel, oordeel=notes.handbook.woord("standen", value.stand))


def _party(notes: Footnotes, value: Any) -> Statement:
    return statement(notes, value, kop=value.naam, tekst=value.rol or "")


def _event(notes: Footnotes, value: Any) -> Statement:
    is_date = value.wanneer[:4].isdigit() and value.wanneer.replace("-", "").isdigit()
    return statement(notes, value, kop=day(value.wanneer) if is_date else value.wanneer)


def _reach(notes: Footnotes, value: Any) -> Statement:
    group = notes.handbook.woord("doelgroepen", value.doelgroep)
    return statement(notes, value, kop=group.label, oordeel=notes.handbook.woord("oordelen-bereik", value.oordeel))


def _period(notes: Footnotes, value: Any) -> Statement:
    return statement(notes, value, kop=period(value))


def _group(notes: Footnotes, value: Any) -> Statement:
    return statement(notes, value, kop=notes.handbook.woord("doelgroepen", value.doelgroep).label)


@dataclass(frozen=True)
class Field:
    """A field of the record: its heading on the page, how a value becomes a row, how rows are drawn."""

    naam: str
    titel: str
    rij: Row
    vorm: str = "lijst"


SECTIONS: list[tuple[str, str, list[Field]]] = [
    ("waarom", "Waarom het begon", [
        Field("looptijd", "Looptijd", _period),
        Field("aanleiding", "Aanleiding", _claim),
        Field("omgeving", "Over het gebied", figure_row, "inzet"),
        Field("doelgroepen", "Doelgroepen", _group, "namen"),
        Field("doelen", "Doelen", _judged("behaald", "behaald")),
    ]),
    ("aanpak", "Wat men deed", [
        Field("maatregelen", "Maatregelen", _measure),
        Field("overige_activiteiten", "Andere activiteiten", _judged("standen", "stand")),
        Field("werkwijze", "Werkwijze", _claim, "stappen"),
        Field("inzet", "Wat het vroeg", figure_row, "inzet"),
    ]),
    ("wie", "Wie meededen", [
        Field("rol_gemeente", "Rol van de gemeente", _judged("rollen", "rol")),
        Field("partijen", "Partijen", _party),
    ]),
    ("verloop", "Hoe het liep", [Field("verloop", "Verloop", _event, "tijdlijn")]),
    ("resultaten", "Wat het opleverde", [
        Field("resultaten", "Getallen", figure_row, "cijfers"),
        Field("bereik", "Wie is bereikt", _reach),
        Field("oordelen", "Wat anderen ervan vinden", _judged("oordelen-project", "oordeel")),
        Field("meting", "Hoe het is gemeten", _judged("meetniveaus", "niveau")),
    ]),
    ("geld", "Wie betaalde", [Field("financiering", "Betalers", money_row, "geld")]),
    ("vervolg", "Hoe het verderging", [Field("borging", "Daarna", _judged("statussen", "status"), "borging")]),
]


def sections(notes: Footnotes, case: Case) -> list[Section]:
    """Return the sections of a case page, but for its lessons, unknowns and contradictions."""
    return [_section(notes, case, *section) for section in SECTIONS]


def _section(notes: Footnotes, case: Case, id: str, title: str, fields: list[Field]) -> Section:
    groups = []
    for part in parts(case):
        blocks = [block for field in fields for block in _blocks(notes, case, part, field)]
        if blocks:
            groups.append(Group(part.naam, f"{id}-{part.anker}" if part.anker else "", blocks))
    return Section(id, title, groups)


def _blocks(notes: Footnotes, case: Case, part: Part, field: Field) -> Iterable[Block]:
    """Yield the block of a field, or nothing where another part of the case speaks for it."""
    value = getattr(part.uitvoering, field.naam)
    if not is_silent(value):
        yield Block(field.titel, field.vorm, [field.rij(notes, item) for item in filled(value)])
        if field.naam == "borging" and value.financiering:
            yield Block("Geld voor het vervolg", "geld", [money_row(notes, money) for money in value.financiering])
        return
    elsewhere = any(getattr(other.uitvoering, field.naam) is not None for other in parts(case) if other != part)
    if value is not None or (not part.naam and not elsewhere):
        yield Block(field.titel, field.vorm, [], SILENCES[value])


def municipalities(notes: Footnotes, case: Case) -> list[Statement]:
    """Return the municipalities where it ran, with what each did."""
    return [statement(notes, place, kop=place.naam, tekst=place.rol or "") for place in case.gemeenten or ()]


def lesson_groups(notes: Footnotes, case: Case) -> list[tuple[Any, list[tuple[str, Statement]]]]:
    """Return the lessons by what they say (a word of `oordelen-les`), each with its project."""
    handbook = notes.handbook
    groups = []
    for word in handbook.lijsten["oordelen-les"].waarden:
        rows = []
        for lesson in case_lessons(case):
            if lesson.les.oordeel != word.id:
                continue
            factor = handbook.factoren.get(lesson.les.factor or "")
            href = f"succesfactoren/{factor.id}/" if factor else ""
            row = statement(notes, lesson.les, kop=factor.titel if factor else "", anker=lesson.anker, href=href)
            rows.append((lesson.part.naam, row))
        if rows:
            groups.append((word, rows))
    return groups


def not_described(notes: Footnotes, case: Case) -> str:
    """Return the success factors on which the source is silent, as one phrase."""
    return joined(notes.handbook.factoren[id].titel.lower() for id in case.niet_beschreven or ())

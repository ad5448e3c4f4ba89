"""Which field each comparison table shows, and how a value becomes the cells of a row."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from macros.views.case_rows import Row, claim_row, judged_row, reach_row
from macros.views.citations import Footnotes
from macros.views.figures import FigureRow, figure_row, money_row
from macros.views.statements import Statement
from macros.views.words import joined

Cells = Callable[[Footnotes, Any], list[Statement]]


@dataclass(frozen=True)
class Table:
    """A table: its caption, the field it shows, its columns, and the section of a case page that tells more."""

    titel: str
    veld: str
    kolommen: list[str]
    cellen: Cells
    sectie: str


def _told(row: Statement) -> Statement:
    """Return the text of a claim with who says so, without its head and judgement."""
    return Statement(tekst=row.tekst, volgens=row.volgens, tegenstrijdigheden=row.tegenstrijdigheden)


def _judged(row: Row) -> Cells:
    return lambda notes, value: [Statement(oordeel=row(notes, value).oordeel), _told(row(notes, value))]


def _reach(notes: Footnotes, value: Any) -> list[Statement]:
    row = reach_row(notes, value)
    return [Statement(kop=row.kop), Statement(oordeel=row.oordeel), _told(row)]


def _figure(notes: Footnotes, value: Any) -> list[Statement]:
    row = figure_row(notes, value)
    return [
        Statement(kop=row.wat, tekst=row.waar),
        Statement(tekst=row.waarde or "geen getal genoemd"),
        _told(row.toelichting),
    ]


def _result(notes: Footnotes, value: Any) -> list[Statement]:
    what, how_much, told = _figure(notes, value)
    return [what, how_much, _target(figure_row(notes, value)), told]


def _target(row: FigureRow) -> Statement:
    return Statement(tekst=row.streef or "geen streefgetal genoemd", oordeel=row.gemist)


def _money(notes: Footnotes, value: Any) -> list[Statement]:
    row = money_row(notes, value)
    told = " ".join(filter(None, [row.waarvoor, row.toelichting.tekst]))
    return [
        Statement(kop=row.geldbron, tekst=joined(filter(None, [row.naam, row.regeling]))),
        Statement(tekst=row.hoeveel or "niet genoemd"),
        Statement(tekst=row.soort),
        Statement(tekst=told, tegenstrijdigheden=row.toelichting.tegenstrijdigheden),
    ]


TABLES = {
    "doelen": Table(
        "Doelen: gehaald of niet",
        "doelen",
        ["Gehaald", "Doel"],
        _judged(judged_row("behaald", "behaald")),
        "waarom",
    ),
    "resultaten": Table(
        "Getallen naast het streven",
        "resultaten",
        ["Wat", "Hoeveel", "Streven", "Toelichting"],
        _result,
        "resultaten",
    ),
    "bereik": Table(
        "Wie wel en niet is bereikt", "bereik", ["Doelgroep", "Bereikt", "Wat er gebeurde"], _reach, "resultaten"
    ),
    "meting": Table(
        "Hoe het is gemeten",
        "meting",
        ["Hoe", "Wat wel en niet is gemeten"],
        _judged(judged_row("meetniveaus", "niveau")),
        "resultaten",
    ),
    "financiering": Table(
        "Wie betaalde", "financiering", ["Betaler", "Hoeveel", "Soort geld", "Waarvoor"], _money, "geld"
    ),
    "inzet": Table("Tijd en mensen", "inzet", ["Wat", "Hoeveel", "Toelichting"], _figure, "aanpak"),
    "werkwijze": Table(
        "De stappen", "werkwijze", ["Stap"], lambda notes, value: [_told(claim_row(notes, value))], "aanpak"
    ),
    "rol_gemeente": Table(
        "Wat de gemeente deed",
        "rol_gemeente",
        ["Rol", "Wat de gemeente deed"],
        _judged(judged_row("rollen", "rol")),
        "wie",
    ),
    "borging": Table(
        "Hoe het verderging",
        "borging",
        ["Stand", "Wat er daarna gebeurde"],
        _judged(judged_row("statussen", "status")),
        "vervolg",
    ),
}
"""The comparison tables by the name under which pages call them."""

"""The page of a table of the survey: what it shows, whom was asked, the chart, the table, and what the text adds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import number
from macros.records.handbook import Handboek
from macros.records.meanings import Tabelvorm
from macros.records.survey import Enquetetabel
from macros.views.shared.citations import Citation, Footnotes, cited
from macros.views.shared.paging import Later
from macros.views.shared.sight import Sight, in_sight
from macros.views.shared.statements import Statement, statement
from macros.views.shared.table import Table
from macros.views.shared.titles import title
from macros.views.shared.upkeep import upkeep
from macros.views.survey.answers import columns_of
from macros.views.survey.chart import Chart, chart
from macros.views.survey.finding import adds_up, finding
from macros.views.survey.percentages import differences
from macros.views.survey.rows import answer_table, csv_text, notes_of

ROOM = 180
"""How many words of what the text adds stand in sight."""
FIGURE, TABLE = "Figuur", "Tabel"


@dataclass(frozen=True)
class SurveyPage:
    """A table of the survey. `zin` is what it shows, with what contradicts the whole table.

    `optelling` is what strikes in its sum, `verschil` whether a printed percentage differs from the computed one.
    `bestand` leads to its numbers as a file, None when it has none.
    """

    tabel: Enquetetabel
    naam: str
    onderwerp: str
    zin: Statement
    feiten: Sequence[tuple[str, str]]
    grafiek: Chart | None
    rijen: Table | None
    optelling: str
    verschil: bool
    noten_bij_antwoorden: Sequence[tuple[str, str, str]]
    toelichting: Sight
    bestand: Address | None
    eigen_bron: Sequence[Citation]
    noten: Sequence[Citation]
    beheer: str
    titel_bron: str = title(Enquetetabel, "bron")


def head(table: Enquetetabel) -> tuple[str, str]:
    """Return the title and the description of the page."""
    return table.titel, table.vraag


def page(handbook: Handboek, table: Enquetetabel) -> SurveyPage:
    """Return the page of a table."""
    notes = Footnotes.of(handbook, table.bron)
    here = addresses.page(table)
    told = finding(handbook, table)
    added = [statement(notes, claim) for claim in table.toelichting or ()]
    rows = answer_table(notes, table, here)
    return SurveyPage(
        tabel=table,
        naam=name_of(handbook, table),
        onderwerp=handbook.woord(table, "onderwerp").label,
        zin=statement(notes, table, tekst=told, plek=""),
        feiten=list(_facts(handbook, table)),
        grafiek=chart(table, columns_of(handbook, table), told),
        rijen=rows,
        optelling=adds_up(handbook, table),
        verschil=any(differences(table)),
        noten_bij_antwoorden=notes_of(table),
        toelichting=in_sight(added, ROOM),
        bestand=addresses.download(table) if csv_text(handbook, table) else None,
        eigen_bron=cited(handbook, table.bron),
        noten=notes.citations(),
        beheer=upkeep(table),
    )


def later(handbook: Handboek, table: Enquetetabel) -> Iterator[Later]:
    """Yield nothing: a table is one page."""
    yield from ()


def name_of(handbook: Handboek, table: Enquetetabel) -> str:
    """Return what the source calls it: "Tabel 2.1", "Figuur 3.1"."""
    form = handbook.woord(table, "vorm").betekenis
    return f"{FIGURE if form == Tabelvorm.TEKST else TABLE} {table.nummer}"


def _facts(handbook: Handboek, table: Enquetetabel) -> Iterator[tuple[str, str]]:
    yield title(Enquetetabel, "vraag"), table.vraag
    yield title(Enquetetabel, "gevraagd_aan"), table.gevraagd_aan
    form = handbook.woord(table, "vorm").betekenis
    if form != Tabelvorm.DOELEN:
        yield "Hoeveel", f"{number(table.basis)} {table.eenheid}" if table.basis else "de bron noemt geen aantal"
    if form == Tabelvorm.GETALLEN:
        yield "Meer antwoorden mogelijk", handbook.woord(table, "meer_antwoorden").label

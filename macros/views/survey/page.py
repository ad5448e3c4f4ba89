"""The page of a table of the survey: what it shows, whom was asked, the chart, the table, and what the text adds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from macros import addresses
from macros.addresses import Address
from macros.language import number
from macros.records.background import Achtergrond
from macros.records.claim import Bewering
from macros.records.handbook import Handboek
from macros.records.meanings import Tabelvorm
from macros.records.survey import Enquetetabel
from macros.views.shared.citations import Citation, Footnotes, cited
from macros.views.shared.links import Link, Links, first_links
from macros.views.shared.names import record_link
from macros.views.shared.paging import Later
from macros.views.shared.sight import Sight, in_sight
from macros.views.shared.statements import Statement, statement
from macros.views.shared.table import Table
from macros.views.shared.titles import title
from macros.views.shared.upkeep import upkeep
from macros.views.survey.answers import columns_of
from macros.views.survey.chart import Chart, chart
from macros.views.survey.finding import adds_up, finding, leading, no_picture, small_numbers
from macros.views.survey.percentages import differences
from macros.views.survey.rows import answer_table, csv_text, notes_of

ROOM = 180
"""How many words of what the text adds stand in sight."""
FIGURE, TABLE = "Figuur", "Tabel"


@dataclass(frozen=True)
class SurveyPage:
    """A table of the survey. `zin` is what it shows, with what contradicts the whole table.

    `geen_beeld` says that a figure has no picture here. `optelling` is what strikes in its sum, `kleine_aantallen` how
    much one answer weighs, `verschil` whether a printed percentage differs from the computed one. `bestand` leads to
    its numbers as a file, None when it has none; `achtergrond` to the pages of background that name the table.
    """

    tabel: Enquetetabel
    naam: str
    onderwerp: str
    zin: Statement
    geen_beeld: str
    feiten: Sequence[tuple[str, str]]
    grafiek: Chart | None
    rijen: Table | None
    optelling: str
    kleine_aantallen: str
    verschil: bool
    noten_bij_antwoorden: Sequence[tuple[str, str, str]]
    toelichting: Sight
    bestand: Address | None
    achtergrond: Links
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
    lead = leading(handbook, table)
    added = [statement(notes, claim) for claim in table.toelichting or () if claim is not lead]
    rows = answer_table(notes, table, here)
    return SurveyPage(
        tabel=table,
        naam=name_of(handbook, table),
        onderwerp=handbook.woord(table, "onderwerp").label,
        zin=_first(notes, table, told, lead),
        geen_beeld=no_picture(handbook, table) if lead else "",
        feiten=list(_facts(handbook, table)),
        grafiek=chart(table, columns_of(handbook, table), told),
        rijen=rows,
        optelling=adds_up(handbook, table),
        kleine_aantallen=small_numbers(table),
        verschil=any(differences(table)),
        noten_bij_antwoorden=notes_of(table),
        toelichting=in_sight(added, ROOM),
        bestand=addresses.download(table) if csv_text(handbook, table) else None,
        achtergrond=first_links(_background(handbook, table)),
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


def _first(notes: Footnotes, table: Enquetetabel, told: str, lead: Bewering | None) -> Statement:
    """Return what the page says first: the claim of the text if that leads, else what was counted."""
    whole = statement(notes, table, tekst=told, plek="")
    if lead is None:
        return whole
    first = statement(notes, lead)
    return replace(first, tegenstrijdigheden=(*first.tegenstrijdigheden, *whole.tegenstrijdigheden))


def _background(handbook: Handboek, table: Enquetetabel) -> list[Link]:
    """Return the pages of background that name the table."""
    found = [record for record in handbook[Achtergrond].values() if table.id in (record.tabellen or ())]
    return [record_link(handbook, record) for record in found]


def _facts(handbook: Handboek, table: Enquetetabel) -> Iterator[tuple[str, str]]:
    yield title(Enquetetabel, "vraag"), table.vraag
    yield title(Enquetetabel, "gevraagd_aan"), table.gevraagd_aan
    form = handbook.woord(table, "vorm").betekenis
    if form != Tabelvorm.DOELEN:
        yield "Hoeveel", f"{number(table.basis)} {table.eenheid}" if table.basis else "de bron noemt geen aantal"
    if form == Tabelvorm.GETALLEN:
        yield "Meer antwoorden mogelijk", handbook.woord(table, "meer_antwoorden").label

"""Every document of the site for paper: a sheet for each factor, case and type of measure, sets of those, and more."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from macros import addresses
from macros.addresses import Address
from macros.language import joined
from macros.records.case import Case
from macros.records.colophon import Colofon
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import Factorniveau
from macros.sheets import guide
from macros.sheets.document import CARDS, COVER, SHEET, Document, Part
from macros.sheets.papers import papers
from macros.views.measure.measures import measure_types
from macros.views.shared.gone import gone
from macros.views.sheet.cards import card_sheets
from macros.views.sheet.cover import cover

FACTORS, CASES, MEASURES, TRANSFERS = "succesfactoren", "cases", "maatregelen", "overneembladen"
CARD_SET, GUIDE = "kaarten", "begeleiden"
GONE = "Dit blad is er niet meer"


@dataclass(frozen=True)
class Leaflet:
    """A document with its address and title, what it is good for, and the parts that it is made of.

    `over_meer` says that it is about no single record, and `te_kiezen` that readers choose it to print with others.
    """

    adres: Address
    titel: str
    waarvoor: str
    delen: Sequence[Part]
    over_meer: bool = True
    te_kiezen: bool = False


def leaflets(handbook: Handboek) -> Mapping[Address, Leaflet]:
    """Return every document by its address: single sheets first, then the sets."""
    return handbook.eenmaal(_leaflets)


def _leaflets(handbook: Handboek) -> Mapping[Address, Leaflet]:
    own = papers(handbook)
    chosen = {addresses.sheet(factor) for factor in handbook[Succesfactor].values()}
    single = [
        Leaflet(
            address,
            sheet.titel.tekst,
            own.waarvoor[address],
            [Part(SHEET, sheet)],
            over_meer=False,
            te_kiezen=address in chosen,
        )
        for address, sheet in own.bladen.items()
        if address != addresses.SCAN_SHEET
    ]
    return {one.adres: one for one in [_guide(handbook), *single, *_sets(handbook), _cards(handbook), _scan(handbook)]}


def gone_leaflets(handbook: Handboek) -> Mapping[Address, Leaflet]:
    """Return what stands at the address of a sheet whose record was taken out: one page that says so."""
    made = {}
    for address, record in addresses.gone_sheets(handbook):
        told = gone(handbook, record)
        instead = f"Kijk nu bij: {joined(link.tekst for link in told.nu)}." if told.nu else ""
        text = " ".join(filter(None, [told.zin, f"Waarom: {told.reden}", instead]))
        front = cover(handbook, GONE, text, told.overzicht.adres, depth=0)
        made[address] = Leaflet(address, GONE, told.zin, [Part(COVER, front)], over_meer=False)
    return made


def document(handbook: Handboek, leaflet: Leaflet) -> Document:
    """Return a leaflet as a document of this handbook, with the day of its data as its moment."""
    colophon = next(iter(handbook[Colofon].values()))
    day = colophon.datum or "1970-01-01"
    whole = "-".join([*day.split("-"), "01", "01"][:3])
    moment = int(datetime.fromisoformat(whole).replace(tzinfo=UTC).timestamp())
    return Document(leaflet.titel, colophon.uitgever or "", moment, leaflet.delen)


def _sets(handbook: Handboek) -> Iterator[Leaflet]:
    factors = handbook[Succesfactor].values()
    yield _set(
        handbook,
        FACTORS,
        "Alle succesfactoren",
        "Om uit te delen in een workshop: per factor een blad met vragen en een oefening.",
        addresses.FACTORS,
        [addresses.sheet(factor) for factor in factors],
    )
    for level in handbook.lijst(Succesfactor, "niveau").waarden:
        own = [addresses.sheet(factor) for factor in factors if factor.niveau == level.id]
        if own and level.betekenis != Factorniveau.ALLES_SAMEN:
            yield _set(
                handbook,
                f"{FACTORS}-{level.id}",
                f"Succesfactoren: {level.label}",
                f"De bladen over {level.label}, voor een groep die daarmee begint.",
                addresses.FACTORS.at(addresses.level_anchor(level.id)),
                own,
            )
    cases = handbook[Case].values()
    yield _set(
        handbook,
        CASES,
        "Alle cases",
        "Om cases te vergelijken: per case een blad met wat er gebeurde en wat je kunt vragen.",
        addresses.CASES,
        [addresses.sheet(case) for case in cases],
    )
    yield _set(
        handbook,
        TRANSFERS,
        "Alle overneembladen",
        "Om te beslissen wat jullie overnemen, anders doen of laten.",
        addresses.CASES,
        [addresses.transfer_sheet(case) for case in cases],
    )
    yield _set(
        handbook,
        MEASURES,
        "Alle maatregelen",
        "Om een maatregel te kiezen: per type een blad met wat het vraagt en hoe je begint.",
        addresses.MEASURES,
        [addresses.sheet(type_) for type_ in measure_types(handbook)],
    )


def _set(handbook: Handboek, name: str, title: str, good_for: str, here: Address, sheets: Sequence[Address]) -> Leaflet:
    """Return a set of sheets behind a cover that leads to page `here`."""
    front = Part(COVER, cover(handbook, title, good_for, here))
    own = papers(handbook).bladen
    return Leaflet(addresses.paper(name), title, good_for, [front, *(Part(SHEET, own[sheet]) for sheet in sheets)])


def _guide(handbook: Handboek) -> Leaflet:
    scan = papers(handbook).bladen[addresses.SCAN_SHEET]
    return Leaflet(addresses.paper(GUIDE), guide.TITLE, guide.FOR, list(guide.guide_parts(handbook, scan)))


def _scan(handbook: Handboek) -> Leaflet:
    address = addresses.SCAN_SHEET
    own = papers(handbook)
    return Leaflet(address, "Zelfscan", own.waarvoor[address], [Part(SHEET, own.bladen[address])])


def _cards(handbook: Handboek) -> Leaflet:
    parts = [Part(CARDS, sheet) for sheet in card_sheets(handbook)]
    use = "Om samen te kiezen wat voor jullie het belangrijkst is. Print op twee kanten, over de lange kant, en knip."
    return Leaflet(addresses.paper(CARD_SET), "Kaarten met de succesfactoren", use, parts)

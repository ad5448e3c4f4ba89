"""Addresses that vanish, and what an editor pastes to keep each of them useful."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from macros import addresses
from macros.addresses import LISTED, Address
from macros.changes.renamed import Key, Renamed
from macros.changes.sides import Side
from macros.pages import downloads, pages
from macros.records.base import MetAdres, MetId
from macros.records.gone import Vervallen
from macros.records.handbook import Handboek
from macros.records.kinds import soort_van
from macros.sheets.shelf import gone_leaflets, leaflets
from macros.views.shared.names import record_link


@dataclass(frozen=True)
class Lost:
    """A record whose addresses vanish: its name, those addresses, what to do, in which file, and the block to paste."""

    naam: str
    adressen: list[str]
    raad: str
    blok: str


def lost(old: Side, new: Side, names: Renamed, today: date) -> list[Lost]:
    """Return every record whose addresses would lead nowhere."""
    kept = _addresses(new.handboek) | {page for page, shown in new.paginas.items() if not shown.gemaakt}
    return list(_lost(old.handboek, new, names, kept, today))


def lost_pages(old: Side, new: Side) -> list[str]:
    """Return the pages of docs/ that vanish: nothing leads on from those."""
    return [page for page, shown in old.paginas.items() if not shown.gemaakt and page not in new.paginas]


def _lost(old: Handboek, new: Side, names: Renamed, kept: set[str], today: date) -> Iterator[Lost]:
    for model in old.records:
        if not issubclass(model, MetAdres):
            continue
        for own, record in old[model].items():
            if own in new.handboek[model] or (model, own) in new.onleesbaar:
                continue
            away = [place for place in _places(old, record) if place not in kept]
            if away:
                yield _told(old, new.handboek, record, away, names, today)


def _told(old: Handboek, new: Handboek, record: MetAdres, away: list[str], names: Renamed, today: date) -> Lost:
    kind = soort_van(type(record))
    title = record_link(old, record).tekst
    name = f"{kind.enkelvoud} ‘{title}’ ({record.id})"
    key: Key = (type(record), record.id)
    if key in names.ongezegd:
        now: MetId = new[type(record)][names.nieuw[key]]
        earlier = list(dict.fromkeys([*(getattr(now, "voorheen", None) or ()), record.id]))
        advice = f"Dit lijkt een nieuwe id: '{now.id}'. Zet dan bij '{now.id}' in {new.bestand(now)}:"
        return Lost(name, away, advice, f"voorheen: [{', '.join(earlier)}]")
    return Lost(name, away, "Zet dit in data/vervallen.yaml, en schrijf waarom:", block(record, title, today))


def block(record: MetAdres, title: str, today: date) -> str:
    """Return the entry for what was taken out; its reason is left to the editor."""
    earlier = f"\n  voorheen: [{', '.join(record.voorheen)}]" if record.voorheen else ""
    quoted = title.replace("'", "''")
    return (
        f"- id: {record.id}{earlier}\n  soort: {soort_van(type(record)).naam}\n  titel: '{quoted}'\n"
        f"  datum: {today.isoformat()}\n  reden: ''"
    )


def _places(handbook: Handboek, record: MetAdres) -> list[str]:
    """Return every address of a record: its page or its place in a list, its sheets, its file."""
    own = [record.id, *(record.voorheen or ())]
    kind = soort_van(type(record))
    if not kind.kamer:
        place = addresses.in_list(handbook, type(record), record.id)
        return [f"{place.page}#{place.anchor}"]
    found = [f"{kind.adres}/{one}/" for one in own] if addresses.has_page(record) else []
    here = {f"bladen/{kind.adres}/{one}.pdf" for one in own} | {f"bladen/overnemen/{one}.pdf" for one in own}
    sheets = [page for page in _sheets(handbook) if page in here and (kind.adres in page or kind.naam == "cases")]
    return [*found, *sheets, *(page for page in downloads(handbook) if page in {f"{kind.adres}/{o}.csv" for o in own})]


def _sheets(handbook: Handboek) -> list[str]:
    return [*(one.page for one in leaflets(handbook)), *(old.page for old, _ in addresses.moved_sheets(handbook))]


def _addresses(handbook: Handboek) -> set[str]:
    """Return every address at which something stands, places in lists too."""
    made = {Address(f"{file.removesuffix('.md')}/").page for file in pages(handbook)}
    listed = {
        f"{page}#{LISTED[model].anker(own)}"
        for model in LISTED
        for record in handbook[model].values()
        for page in [addresses.in_list(handbook, model, record.id).page]
        for own in [record.id, *(getattr(record, "voorheen", None) or ())]
    }
    gone = {
        f"{overview.page}#{LISTED[kind.model].anker(own)}"
        for record in handbook[Vervallen].values()
        for kind in [addresses.kind_of(record)]
        for overview in [addresses.overview_of(kind)]
        for own in (record.ids if kind.model in LISTED and not kind.kamer else ())
    }
    papers = {*_sheets(handbook), *(one.page for one in gone_leaflets(handbook))}
    return made | listed | gone | papers | {*downloads(handbook)}

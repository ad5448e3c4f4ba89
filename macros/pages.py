"""The pages that come from the data alone: a handbook to ready HTML, without a site generator."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any

from macros import addresses, blocks
from macros.addresses import Address
from macros.blocks.pairs import pair_body
from macros.records.base import MetAdres
from macros.records.case import Case
from macros.records.gone import Vervallen
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, Soort
from macros.records.references import Verwijzing
from macros.records.source import Bron
from macros.records.survey import Enquetetabel
from macros.render import render
from macros.views.beside.pairs import head, pairs
from macros.views.news.feed import feed
from macros.views.shared.gone import gone
from macros.views.shared.paging import Later
from macros.views.shared.reference import ways_to_refer
from macros.views.survey.rows import csv_text

KEY = "handboek"
"""Where the site keeps the handbook, so that pages and macros share one reading of the data."""
DATA = "data"
"""The folder that an editor changes when a page comes from more than one file."""
MOVED = "Deze pagina is verhuisd"
GONE = "Dit staat niet meer in het handboek"


@dataclass(frozen=True)
class Page:
    """A page as the site takes it.

    `titel` and `beschrijving` are plain text, for the head of the page. `teken` draws its whole body as HTML: what
    leads to it, an h1 with an id, and sections that start with an h2 with an id; values in it are escaped. `data` is
    the file that an editor changes to change the page, and `record` the id of the record in it that the page shows. A
    page with `verhuisd_naar` leads on to that address; one that is `vervallen` says that its record was taken out.
    """

    titel: str
    beschrijving: str
    teken: Callable[[], str]
    data: str
    zoekbaar: bool = True
    met_inhoudsopgave: bool = True
    verhuisd_naar: str = ""
    record: str = ""
    vervallen: bool = False


def pages(handbook: Handboek) -> dict[str, Page]:
    """Return every generated page by its path, such as "cases/arnhem.md"; none is drawn before it is asked for."""
    found: dict[str, Page] = {}
    for kind in SOORTEN:
        if kind.kamer:
            found |= {address.file: page for address, page in _pages_of(handbook, kind)}
    found |= {addresses.pair(*pair).file: _pair(handbook, pair) for pair in pairs(handbook)}
    found |= {later.adres.file: _later(later, DATA) for later in blocks.later(handbook)}
    for old, new in addresses.moved(handbook):
        found[old.file] = _moved(old, new)
        for later in _slices_below(found, new):
            was = Address(old.page + later.page.removeprefix(new.page))
            found[was.file] = _moved(was, later)
    for old, new in addresses.moved_pairs(pairs(handbook)):
        found[old.file] = _moved(old, new)
    return found | {address.file: _gone(handbook, address, record) for address, record in addresses.gone(handbook)}


def downloads(handbook: Handboek) -> dict[str, str]:
    """Return every file for spreadsheets by its path in the site, such as "cijfers/tabel-2-1.csv"."""
    made = {addresses.download(table).page: csv_text(handbook, table) for table in handbook[Enquetetabel].values()}
    made |= {old.page: csv_text(handbook, table) for old, table in addresses.moved_downloads(handbook)}
    return {path: text for path, text in made.items() if text}


def feeds(handbook: Handboek, site: str = "") -> dict[str, str]:
    """Return every feed by its path, for a site at an address ("" when that is not known)."""
    return {addresses.FEED.page: render("feeds/news.xml", addresses.FEED, {"feed": feed(handbook, site)})}


def _slices_below(found: Mapping[str, Page], page: Address) -> list[Address]:
    """Return the later slices of the lists on a page; none of a place on a page, which has no list of its own."""
    below = [] if page.anchor else [path for path in found if path.startswith(page.page)]
    return [Address(f"{path.removesuffix('.md')}/") for path in below]


def _pages_of(handbook: Handboek, kind: Soort) -> Iterator[tuple[Address, Page]]:
    """Yield the page of every record of a kind that has one, and the later slices of the lists on it."""
    view: Any = import_module(f"macros.views.{kind.kamer}.page")
    template = f"pages/{kind.kamer}.html"
    overview = addresses.overview(kind.model)
    for record in handbook[kind.model].values():
        if not isinstance(record, MetAdres) or not addresses.has_page(record):
            continue
        here = addresses.page(record)
        title, description = view.head(record)
        data = handbook.bestand(record)

        def draw(here: Address = here, record: MetAdres = record, title: str = title) -> str:
            body = render(template, here, {"pagina": view.page(handbook, record), "overzicht": overview})
            return body + cite(handbook, title, here, sources_of(handbook, record))

        yield here, Page(title, description, draw, data, record=record.id)
        for later in view.later(handbook, record):
            yield later.adres, _later(later, data)


def cite(handbook: Handboek, title: str, here: Address, sources: Sequence[Bron]) -> str:
    """Return the HTML of how to refer to page `here`, and to the sources that it comes from."""
    return render("pieces/cite.html", here, {"verwijzingen": ways_to_refer(handbook, title, here, sources)})


def sources_of(handbook: Handboek, record: MetAdres) -> list[Bron]:
    """Return the sources that a record leans on, each once; a source is its own."""
    if isinstance(record, Bron):
        return [record]
    references: Sequence[Verwijzing] = getattr(record, "bron", ())
    return [handbook[Bron][own_id] for own_id in dict.fromkeys(reference.id for reference in references)]


def _pair(handbook: Handboek, pair: tuple[Case, Case]) -> Page:
    """Return the page of two cases side by side."""
    title = head(handbook, pair)
    return Page(
        title,
        title,
        partial(pair_body, handbook, pair),
        handbook.bestand(pair[0]),
        zoekbaar=False,
        met_inhoudsopgave=False,
    )


def _later(later: Later, data: str) -> Page:
    def draw() -> str:
        rows = {"pagina": later, "rijen": later.rijen(), "deel": later.deel}
        return render("pages/later.html", later.adres, rows)

    title = f"{later.titel}, deel {later.deel.nummer}"
    return Page(title, title, draw, data, zoekbaar=False, met_inhoudsopgave=False)


def _moved(old: Address, new: Address) -> Page:
    """Return a page for an old address, which leads on to the new one."""

    def draw() -> str:
        return render("pages/moved.html", old, {"adres": new})

    link = new.seen_from(old)
    return Page(MOVED, MOVED, draw, DATA, zoekbaar=False, met_inhoudsopgave=False, verhuisd_naar=link)


def _gone(handbook: Handboek, here: Address, record: Vervallen) -> Page:
    """Return a page for the address of what was taken out."""

    def draw() -> str:
        return render("pages/gone.html", here, {"weg": gone(handbook, record)})

    file = handbook.bestand(record)
    return Page(GONE, GONE, draw, file, zoekbaar=False, met_inhoudsopgave=False, vervallen=True)

"""From pages to entries: a page is one, and so is every record that has its place in a list."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from macros.addresses import LISTED, Address
from macros.language import capital
from macros.records.base import MetAdres, MetId
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, soort_van
from macros.records.term import Begrip
from macros.search.entry import Entry, Passage
from macros.search.facets import facets_of
from macros.views.shared.names import record_link

OVERVIEW = "Overzicht"
"""What readers call a page that is about no single record."""


@dataclass(frozen=True)
class SearchedPage:
    """A page as the search takes it; `passages` start with the page's own. `namen` are other words for its subject.

    Of one that is not `zelf` to be found, only the records in its list are.
    """

    adres: Address
    titel: str
    passages: Sequence[Passage]
    namen: Sequence[str] = ()
    zelf: bool = True


def gather(handbook: Handboek, pages: Sequence[SearchedPage]) -> list[Entry]:
    """Return all that can be found on pages, in the order of their addresses."""
    records = _records(handbook)
    found = [entry for page in pages for entry in _entries(handbook, page, records)]
    return sorted(found, key=lambda entry: (entry.adres.page, entry.adres.anchor))


def _records(handbook: Handboek) -> Mapping[Address, MetId]:
    """Return every record by the address at which it stands."""
    return {
        record_link(handbook, record).adres: record
        for kind in SOORTEN
        if kind.adres or kind.model in LISTED
        for record in handbook[kind.model].values()
    }


def _entries(handbook: Handboek, page: SearchedPage, records: Mapping[Address, MetId]) -> Iterator[Entry]:
    own = []
    for passage in page.passages:
        record = records.get(page.adres.at(passage.anker)) if passage.anker else None
        if record is None:
            own.append(passage)
        else:
            text = Passage("", "", passage.tekst)
            yield _entry(handbook, record, page.adres.at(passage.anker), passage.kop, [text])
    if len(own) < len(page.passages):  # what is left of a list without its records: the heads of groups
        own = [passage for passage in own if passage.tekst]
    record = records.get(page.adres)
    if record is not None:
        yield _entry(handbook, record, page.adres, page.titel, own, page.namen)
    elif page.zelf:
        yield Entry(page.adres, OVERVIEW, page.titel, own, page.namen)


def _entry(
    handbook: Handboek,
    record: MetId,
    place: Address,
    title: str,
    passages: Sequence[Passage],
    names: Sequence[str] = (),
) -> Entry:
    kind = capital(soort_van(type(record)).enkelvoud)
    return Entry(place, kind, title, passages, (*names, *_names(record)), facets_of(handbook, record))


def _names(record: MetId) -> Iterator[str]:
    """Yield what a record is called otherwise, and what readers type who look for it."""
    if isinstance(record, Case):
        yield from filter(None, [record.roepnaam, record.gemeente])
    if isinstance(record, Begrip):
        yield from filter(None, [record.voluit, *(record.ook or ())])
    if isinstance(record, MetAdres):
        yield from record.zoek or ()

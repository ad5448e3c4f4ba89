"""All that a change does, as rows: from two sides to what an editor wants to know."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from macros import addresses
from macros.addresses import Address
from macros.changes.cells import CellChange, cell_changes
from macros.changes.compare import Change, changes
from macros.changes.lost import Lost, lost, lost_pages
from macros.changes.mentions import Named, named
from macros.changes.papers import SheetChange, set_changes, sheet_changes
from macros.changes.renamed import Renamed, renamed
from macros.changes.sides import Side
from macros.records.base import MetAdres
from macros.records.case import Case
from macros.records.kinds import soort_van

NEW, GONE, SAID, OTHER = "nieuw", "weg", "vervallen", "anders"
"""What became of a page; at the address of one that is `SAID` stands that its record was taken out."""
MANY = 4
"""On so many pages the same change is told once."""
SHORT = 10
"""How many words such a change may have: longer ones are of the page itself."""


@dataclass(frozen=True)
class PageChange:
    """A page that came, went or says something else, as `wat` says; `was` is its address of then, if another."""

    adres: Address
    titel: str
    wat: str
    wijzigingen: Sequence[Change] = ()
    was: str = ""
    regels: int = 0


@dataclass(frozen=True)
class Everywhere:
    """Words that became others on many pages: those words, how often, and on which pages."""

    oud: str
    nieuw: str
    aantal: int
    paginas: Sequence[PageChange]


@dataclass(frozen=True)
class Total:
    """Counted sentences of a page that changed."""

    pagina: PageChange
    wijzigingen: Sequence[Change]


@dataclass(frozen=True)
class Overview:
    """What a change does. `paginas` hold what is not told under `overal` or `totalen`."""

    paginas: Sequence[PageChange] = ()
    overal: Sequence[Everywhere] = ()
    totalen: Sequence[Total] = ()
    vakken: Sequence[CellChange] = ()
    bladen: Sequence[SheetChange] = ()
    sets: Sequence[str] = ()
    verdwijnt: Sequence[Lost] = ()
    weg_uit_docs: Sequence[str] = ()
    genoemd: Sequence[Named] = ()
    onvergeleken: Sequence[str] = ()
    opmerkingen: Sequence[str] = field(default=())

    @property
    def niets(self) -> bool:
        """Whether nothing changes for a reader."""
        return not (
            self.paginas or self.overal or self.totalen or self.vakken or self.bladen or self.sets or self.verdwijnt
        )


def overview(old: Side, new: Side, today: date) -> Overview:
    """Return what changes between two sides; `today` is the day in the blocks to paste."""
    names = renamed(old.handboek, new.handboek)
    moved = _moved(old, names)
    found, unread = _page_changes(old, new, moved)
    everywhere = _everywhere(found)
    told = {(one.oud, one.nieuw) for one in everywhere}
    rest = [_rest(page, told) for page in found]
    try:
        sheets = sheet_changes(old.handboek, new.handboek, moved)
        sets = [leaflet.titel for leaflet in set_changes(old.handboek, new.handboek)]
        vanishing = lost(old, new, names, today)
    except Exception:  # data of an older program, of which no sheets can be made
        if not (old.problemen or old.onleesbaar):
            raise
        old.problemen.append("De bladen en adressen van toen zijn niet te vergelijken.")
        sheets, sets, vanishing = [], [], []
    return Overview(
        paginas=[page for page in rest if page.wat != OTHER or page.wijzigingen or page.was],
        overal=everywhere,
        totalen=[Total(page, own) for page in found if (own := [c for c in page.wijzigingen if c.line.geteld])],
        vakken=cell_changes(old.handboek, new.handboek, names),
        bladen=sheets,
        sets=sets,
        verdwijnt=vanishing,
        weg_uit_docs=lost_pages(old, new),
        genoemd=named(old, new, names),
        onvergeleken=unread,
        opmerkingen=old.problemen,
    )


def _page_changes(old: Side, new: Side, moved: Mapping[str, str]) -> tuple[list[PageChange], list[str]]:
    """Return every page that changes in the order of the menu, and the titles of those that cannot be compared."""
    before = {moved.get(address, address): page for address, page in old.paginas.items()}
    unread = {addresses.page(record).page for record in _unread(old, new)}
    found: list[PageChange] = []
    skipped: list[str] = []
    for address, page in new.paginas.items():
        then = before.get(address)
        unreadable = address in unread or any(own in _ids_of_pair(address) for _, own in old.onleesbaar)
        if page.html is None or (then and then.html is None) or (then is None and unreadable):
            skipped.append(page.titel)
        elif page.vervallen and then and not then.vervallen:
            found.append(PageChange(page.adres, then.titel, SAID))
        elif then is None:
            found.append(PageChange(page.adres, page.titel, NEW, regels=len(page.regels)))
        elif then.html != page.html or then.adres != page.adres:
            own = changes(then.regels, page.regels)
            was = then.adres.page if then.adres != page.adres else ""
            if own or was:
                found.append(PageChange(page.adres, page.titel, OTHER, own, was))
    gone = [
        PageChange(page.adres, page.titel, GONE)
        for address, page in before.items()
        if address not in new.paginas and page.adres.page not in new.paginas
    ]
    return found + gone, skipped


def _unread(old: Side, new: Side) -> list[MetAdres]:
    """Return the records of now of which the version of then could not be read."""
    records = [new.handboek[model].get(own) for model, own in old.onleesbaar]
    return [record for record in records if isinstance(record, MetAdres)]


def _moved(old: Side, names: Renamed) -> dict[str, str]:
    """Return the address of now for each page and sheet of a record with another id."""
    found: dict[str, str] = {}
    for (model, own), now in names.nieuw.items():
        kind = soort_van(model)
        if kind.kamer:
            found[f"{kind.adres}/{own}/"] = f"{kind.adres}/{now}/"
            found[f"bladen/{kind.adres}/{own}.pdf"] = f"bladen/{kind.adres}/{now}.pdf"
        if model is Case:
            found[f"bladen/overnemen/{own}.pdf"] = f"bladen/overnemen/{now}.pdf"
            found |= _moved_pairs(old, own, now)
    return found


def _moved_pairs(old: Side, own: str, now: str) -> dict[str, str]:
    found = {}
    for page in old.paginas:
        ids = _ids_of_pair(page)
        if own in ids:
            pair = "-en-".join(now if one == own else one for one in ids)
            found[page] = addresses.BESIDE.below(pair).page
    return found


def _ids_of_pair(page: str) -> list[str]:
    """Return the ids of the cases on a page that puts two side by side; [] for another page."""
    here = addresses.BESIDE.page
    return page.removeprefix(here).strip("/").split("-en-") if page.startswith(here) else []


def _everywhere(found: Sequence[PageChange]) -> list[Everywhere]:
    """Return the words that became the same others on many pages."""
    pages: dict[tuple[str, str], dict[str, PageChange]] = {}
    counts: dict[tuple[str, str], int] = {}
    for page in found:
        for change in page.wijzigingen:
            words = change.kern
            if all(words) and not change.line.geteld and max(len(one.split()) for one in words) <= SHORT:
                pages.setdefault(words, {})[page.adres.page] = page
                counts[words] = counts.get(words, 0) + 1
    return [Everywhere(*words, counts[words], list(own.values())) for words, own in pages.items() if len(own) >= MANY]


def _rest(page: PageChange, told: set[tuple[str, str]]) -> PageChange:
    """Return a page with what is told nowhere else."""
    own = [change for change in page.wijzigingen if not change.line.geteld and change.kern not in told]
    return PageChange(page.adres, page.titel, page.wat, own, page.was, page.regels)

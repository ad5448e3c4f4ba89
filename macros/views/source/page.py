"""The page of a source: what it is, and for each part of it every claim that leans on it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from macros import addresses
from macros.addresses import PER_DEEL
from macros.language import counted, day, joined, number
from macros.records.handbook import Handboek
from macros.records.silence import Leegte
from macros.records.source import HELE_BRON, Bron, Onderdeel
from macros.views.shared.citations import full_part_name, short_name
from macros.views.shared.links import Link
from macros.views.shared.names import record_link
from macros.views.shared.paging import Later, Slice, slices
from macros.views.shared.titles import titles
from macros.views.shared.upkeep import upkeep
from macros.views.source.leaning import Leaning, claims_on, leaning


@dataclass(frozen=True)
class SourcePart:
    """A citable part with what leans on it: its place, its name, its pages, and the first slice of the claims."""

    anker: str
    naam: str
    paginas: str
    deel: Slice[Leaning]
    aantal: int

    @property
    def telling(self) -> str:
        """How many claims lean on it, in words."""
        return counted(self.aantal, "bewering", "beweringen") if self.aantal else "niets steunt hierop"


@dataclass(frozen=True)
class SourcePage:
    """A source in words; `steunt` is what leans on it without naming a part, `telling` counts what leans on it."""

    bron: Bron
    kort: str
    auteurs: str
    datum: str
    soort: str
    gelezen: str
    hoort_bij: Link | None
    telling: str
    steunt: SourcePart
    onderdelen: Sequence[SourcePart]
    beheer: str
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Bron))


def head(source: Bron) -> tuple[str, str]:
    """Return the title and the description of the page."""
    return source.titel, f"Wat het handboek haalt uit: {source.titel}"


def page(handbook: Handboek, source: Bron) -> SourcePage:
    """Return the page of a source."""
    parent = handbook[Bron].get(source.hoort_bij or "")
    parts = [_part(handbook, source, part) for part in source.onderdelen or ()]
    whole = _leaned_on(handbook, source, None)
    return SourcePage(
        bron=source,
        kort=short_name(source),
        auteurs=joined([*map(_plain, source.auteurs or ()), *(source.organisaties or ())]),
        datum=date_of(source),
        soort=handbook.woord(source, "soort").label,
        gelezen=day(source.gelezen) if source.gelezen else "",
        hoort_bij=Link(short_name(parent), record_link(handbook, parent).adres) if parent else None,
        telling=_counted(parts, whole),
        steunt=whole,
        onderdelen=parts,
        beheer=upkeep(source),
    )


def later(handbook: Handboek, source: Bron) -> Iterator[Later]:
    """Yield the later slices of what leans on each part of a source, and on the source without a part."""
    home = addresses.page(source)
    for part in (None, *(source.onderdelen or ())):
        for slice_ in _slices(handbook, source, part.id if part else None)[1:]:
            heading = f"{source.titel}: {full_part_name(part)}" if part else source.titel
            rows = partial(_records, slice_)
            yield Later(slice_.adres, heading, home, slice_, "blocks/leaning.html", rows)


def date_of(source: Bron) -> str:
    """Return when a source came out, as far as it is known."""
    told = [day(source.datum) if source.datum else "", source.datum_tekst]
    return ", ".join(filter(None, told)) or Leegte.DATUM.label


def _part(handbook: Handboek, source: Bron, part: Onderdeel) -> SourcePart:
    return _leaned_on(handbook, source, part.id, full_part_name(part), part.paginas or "")


def _leaned_on(handbook: Handboek, source: Bron, part_id: str | None, name: str = "", pages: str = "") -> SourcePart:
    first = _slices(handbook, source, part_id)[0]
    return SourcePart(
        addresses.part_anchor(part_id or HELE_BRON), name, pages, first, claims_on(handbook, source, part_id)
    )


def _slices(handbook: Handboek, source: Bron, part_id: str | None) -> list[Slice[Leaning]]:
    name = addresses.part_anchor(part_id or HELE_BRON)
    return slices(leaning(handbook, source.id, part_id), addresses.page(source), name, size=2 * PER_DEEL)


def _records(slice_: Slice[Leaning]) -> Sequence[Leaning]:
    return slice_.items


def _counted(parts: Sequence[SourcePart], whole: SourcePart) -> str:
    """Return how many claims lean on a source, and on how many of its parts none does."""
    total = sum(part.aantal for part in parts) + whole.aantal
    if not total:
        return "In het handboek steunt nog geen bewering op deze bron."
    verb = "steunt" if total == 1 else "steunen"
    told = f"In het handboek {verb} {counted(total, 'bewering', 'beweringen')} op deze bron."
    empty = sum(not part.aantal for part in parts)
    if empty:
        told += f" Op {number(empty)} van de {counted(len(parts), 'deel', 'delen')} steunt niets."
    return told


def _plain(author: str) -> str:
    """Turn "Kemp, Sonja" into "Sonja Kemp"."""
    family, _, given = author.partition(", ")
    return f"{given} {family}".strip()

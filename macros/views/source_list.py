"""The sources page: every source with the parts that references point at."""

from dataclasses import dataclass

from macros.records.handbook import Handboek
from macros.records.source import Bron
from macros.views.citations import anchor, part_name, short_name
from macros.views.words import day, joined


@dataclass(frozen=True)
class SourcePart:
    """A citable part: its anchor, how references name it, its title and pages."""

    anker: str
    aanduiding: str
    titel: str
    paginas: str


@dataclass(frozen=True)
class SourceEntry:
    """A source with its anchor, how references name it, and its description in words."""

    bron: Bron
    anker: str
    kort: str
    auteurs: str
    datum: str
    soort: str
    gelezen: str
    hoort_bij: str
    onderdelen: list[SourcePart]


def source_list(handbook: Handboek) -> list[SourceEntry]:
    """Return every source, in the order of the data."""
    return [_entry(handbook, source) for source in handbook.bronnen.values()]


def _entry(handbook: Handboek, source: Bron) -> SourceEntry:
    parent = handbook.bronnen.get(source.hoort_bij or "")
    return SourceEntry(
        bron=source,
        anker=anchor(source.id),
        kort=short_name(source),
        auteurs=joined(_plain(author) for author in source.auteurs or ()),
        datum=day(source.datum) if source.datum else source.datum_tekst or "datum onbekend",
        soort=handbook.woord("bronsoorten", source.soort).label,
        gelezen=day(source.gelezen) if source.gelezen else "",
        hoort_bij=short_name(parent) if parent else "",
        onderdelen=[
            SourcePart(
                anchor(source.id, part.id),
                part_name(part),
                part.titel if part_name(part) != part.titel else "",
                part.paginas or "",
            )
            for part in source.onderdelen or ()
        ],
    )


def _plain(author: str) -> str:
    """Turn "Kemp, Sonja" into "Sonja Kemp"."""
    family, _, given = author.partition(", ")
    return f"{given} {family}".strip()

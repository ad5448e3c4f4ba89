"""The sources page: every source with the parts that references point at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from macros import addresses
from macros.language import day, joined
from macros.records.handbook import Handboek
from macros.records.silence import Leegte
from macros.records.source import Bron
from macros.views.shared.citations import part_name, short_name
from macros.views.shared.titles import titles


@dataclass(frozen=True)
class SourcePart:
    """A citable part: its anchor, those under earlier ids of its source, how references name it, title and pages."""

    anker: str
    oude_ankers: Sequence[str]
    aanduiding: str
    titel: str
    paginas: str


@dataclass(frozen=True)
class SourceEntry:
    """A source with its anchor, how references name it, and its description in words."""

    bron: Bron
    anker: str
    oude_ankers: Sequence[str]
    kort: str
    auteurs: str
    datum: str
    soort: str
    gelezen: str
    hoort_bij: str
    onderdelen: Sequence[SourcePart]
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Bron))


def source_list(handbook: Handboek, sources: Sequence[Bron]) -> list[SourceEntry]:
    """Return sources with everything a reader needs to find and cite them."""
    return [_entry(handbook, source) for source in sources]


def _entry(handbook: Handboek, source: Bron) -> SourceEntry:
    parent = handbook[Bron].get(source.hoort_bij or "")
    return SourceEntry(
        bron=source,
        anker=addresses.source_anchor(source.id),
        oude_ankers=[addresses.source_anchor(old) for old in source.voorheen or ()],
        kort=short_name(source),
        auteurs=joined(_plain(author) for author in source.auteurs or ()),
        datum=", ".join(filter(None, [day(source.datum) if source.datum else "", source.datum_tekst]))
        or Leegte.DATUM.label,
        soort=handbook.woord(source, "soort").label,
        gelezen=day(source.gelezen) if source.gelezen else "",
        hoort_bij=short_name(parent) if parent else "",
        onderdelen=[
            SourcePart(
                addresses.source_anchor(source.id, part.id),
                [addresses.source_anchor(old, part.id) for old in source.voorheen or ()],
                part_name(part),
                part.titel if part_name(part).casefold() != part.titel.casefold() else "",
                part.paginas or "",
            )
            for part in source.onderdelen or ()
        ],
    )


def _plain(author: str) -> str:
    """Turn "Kemp, Sonja" into "Sonja Kemp"."""
    family, _, given = author.partition(", ")
    return f"{given} {family}".strip()

"""The overview of sources, each in a line that leads to its page."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.language import counted
from macros.records.handbook import Handboek
from macros.records.source import Bron
from macros.views.shared.citations import short_name
from macros.views.shared.links import Link
from macros.views.source.leaning import claims_on


@dataclass(frozen=True)
class SourceEntry:
    """A source in a line: its title, how references name it, who published it, and how much leans on it."""

    bron: Bron
    link: Link
    kort: str
    soort: str
    aantal: str


def source_list(handbook: Handboek, sources: Sequence[Bron]) -> list[SourceEntry]:
    """Return sources as the overview shows them."""
    return [_entry(handbook, source) for source in sources]


def _entry(handbook: Handboek, source: Bron) -> SourceEntry:
    parts = [None, *(part.id for part in source.onderdelen or ())]
    count = sum(claims_on(handbook, source, part_id) for part_id in parts)
    return SourceEntry(
        source,
        Link(source.titel, addresses.page(source)),
        short_name(source),
        handbook.woord(source, "soort").label,
        counted(count, "bewering", "beweringen"),
    )

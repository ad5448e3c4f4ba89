"""The list of all conflicts: by the part of a source where their first reading stands, those that matter first."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from macros import addresses
from macros.language import counted, number
from macros.records.conflict import Tegenstrijdigheid
from macros.records.handbook import Handboek
from macros.records.meanings import Tegenspraak
from macros.records.source import Bron
from macros.views.conflict.conflicts import ConflictEntry, conflict_entry
from macros.views.conflict.facets import conflict_attribute
from macros.views.shared.citations import full_part_name

WHOLE = "heel"
"""How the place of a group names a source that is referred to without a part."""


@dataclass(frozen=True)
class ConflictGroup:
    """The conflicts whose first reading stands in one part of a source: those that matter, and the small ones."""

    anker: str
    titel: str
    zwaar: Sequence[ConflictEntry]
    licht: Sequence[ConflictEntry]


@dataclass(frozen=True)
class ConflictSource:
    """A source with its parts that conflicts begin in, in the order of the source."""

    titel: str
    groepen: Sequence[ConflictGroup]


@dataclass(frozen=True)
class ConflictList:
    """How many conflicts there are and how many matter, over all slices; and those of this slice by source."""

    telling: str
    bronnen: Sequence[ConflictSource]


def conflict_list(handbook: Handboek, records: Sequence[Tegenstrijdigheid]) -> ConflictList:
    """Return a slice of the conflicts, by source and part."""
    by_part: dict[tuple[str, str], list[Tegenstrijdigheid]] = defaultdict(list)
    for record in records:
        first = record.lezingen[0].bron[0]
        by_part[first.id, first.onderdeel or ""].append(record)
    sources = [
        ConflictSource(source.titel, list(_groups(handbook, source, by_part))) for source in handbook[Bron].values()
    ]
    return ConflictList(handbook.eenmaal(_counted), [source for source in sources if source.groepen])


def _groups(
    handbook: Handboek, source: Bron, by_part: dict[tuple[str, str], list[Tegenstrijdigheid]]
) -> Iterator[ConflictGroup]:
    parts = [("", "Zonder onderdeel"), *((part.id, full_part_name(part)) for part in source.onderdelen or ())]
    for part_id, name in parts:
        found = by_part.get((source.id, part_id), [])
        heavy = [record for record in found if _matters(handbook, record)]
        light = [record for record in found if record not in heavy]
        if found:
            yield ConflictGroup(
                addresses.conflict_group_anchor(source.id, part_id or WHOLE),
                f"{name}: {counted(len(found), 'verschil', 'verschillen')}",
                [_entry(handbook, record) for record in heavy],
                [_entry(handbook, record) for record in light],
            )


def _entry(handbook: Handboek, record: Tegenstrijdigheid) -> ConflictEntry:
    return replace(conflict_entry(handbook, record), facetten=conflict_attribute(handbook, record))


def _matters(handbook: Handboek, record: Tegenstrijdigheid) -> bool:
    return handbook.woord(record, "gewicht").betekenis == Tegenspraak.ZWAAR


def _counted(handbook: Handboek) -> str:
    """Return how many conflicts the handbook holds, and of how many a reader must know."""
    every = list(handbook[Tegenstrijdigheid].values())
    heavy = sum(_matters(handbook, record) for record in every)
    if not every:
        return "Er staan hier nog geen verschillen."
    told = f"Hier {'staat' if len(every) == 1 else 'staan'} {counted(len(every), 'verschil', 'verschillen')}."
    if not heavy:
        return (
            f"{told} {'Het is klein' if len(every) == 1 else 'Ze zijn allemaal klein'}: aan de lessen verandert niets."
        )
    which = _which(heavy, len(every))
    return f"{told} {which}: wie maar één lezing kent, kan iets verkeerds overnemen."


def _which(heavy: int, every: int) -> str:
    if every == 1:
        return "Dat doet ertoe"
    if heavy == every:
        return "Die doen er allemaal toe"
    return f"{number(heavy)} daarvan {'doet' if heavy == 1 else 'doen'} ertoe"

"""What was considered for the handbook and left out, by what it is, with the reason."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.language import counted
from macros.records.handbook import Handboek
from macros.records.left_out import Weglating
from macros.views.shared.citations import Citation, cited


@dataclass(frozen=True)
class LeftOut:
    """Something left out: its place on the page, what it is, why it is not there, and where it stands."""

    anker: str
    wat: str
    waarom: str
    bronnen: Sequence[Citation]


@dataclass(frozen=True)
class LeftOutList:
    """How many things were left out, over all slices, and those of this slice by what they are."""

    telling: str
    groepen: Sequence[tuple[str, Sequence[LeftOut]]]


def left_out(handbook: Handboek, records: Sequence[Weglating]) -> LeftOutList:
    """Return a slice of what was left out, by kind in the order of the vocabulary; a kind without any is left out."""
    groups = [
        (word.label, [_entry(handbook, record) for record in records if record.soort == word.id])
        for word in handbook.lijst(Weglating, "soort").waarden
    ]
    return LeftOutList(_counted(len(handbook[Weglating])), [(name, found) for name, found in groups if found])


def _entry(handbook: Handboek, record: Weglating) -> LeftOut:
    return LeftOut(addresses.left_out_anchor(record), record.wat, record.waarom, cited(handbook, record.bron))


def _counted(count: int) -> str:
    if not count:
        return "De redactie schreef nog niet op wat zij wegliet."
    return f"De redactie liet bewust {counted(count, 'ding', 'dingen')} weg, en zegt waarom."

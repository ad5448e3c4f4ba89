"""Sheets of paper as lines, and every document for paper that changes."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass

from macros.addresses import Address
from macros.changes.compare import Change, changes
from macros.changes.lines import Line
from macros.records.handbook import Handboek
from macros.sheets.document import SHEET
from macros.sheets.papers import papers
from macros.sheets.shelf import Leaflet, leaflets
from macros.views.sheet.sheet import Sheet, Text


@dataclass(frozen=True)
class SheetChange:
    """A sheet that says something else; without changes when it came or went, as `wat` says."""

    adres: Address
    titel: str
    wat: str
    wijzigingen: list[Change]


def sheet_changes(old: Handboek, new: Handboek, moved: Mapping[str, str]) -> list[SheetChange]:
    """Return every sheet that changes; `moved` says which sheet of then is which of now."""
    before = {moved.get(address.page, address.page): sheet for address, sheet in papers(old).bladen.items()}
    after = {address.page: sheet for address, sheet in papers(new).bladen.items()}
    found = []
    for page, sheet in after.items():
        own = changes(sheet_lines(before[page]), sheet_lines(sheet)) if page in before else []
        if page not in before or own:
            found.append(SheetChange(Address(page), name(sheet), "anders" if page in before else "nieuw", own))
    gone = [SheetChange(Address(page), name(sheet), "weg", []) for page, sheet in before.items() if page not in after]
    return found + gone


def set_changes(old: Handboek, new: Handboek) -> list[Leaflet]:
    """Return every set and other document of more than one sheet that changes."""
    before = leaflets(old)
    return [
        leaflet
        for address, leaflet in leaflets(new).items()
        if leaflet.over_meer and (address not in before or _content(before[address]) != _content(leaflet))
    ]


def _content(leaflet: Leaflet) -> list[object]:
    """Return what a reader sees of a document; which field of which record holds a text is not part of it."""
    return [sheet_lines(part.inhoud) if part.soort == SHEET else _seen(asdict(part)) for part in leaflet.delen]


def _seen(value: object) -> object:
    if isinstance(value, dict):
        return {name: _seen(one) for name, one in value.items() if name != "plek"}
    return [_seen(one) for one in value] if isinstance(value, list | tuple) else value


def name(sheet: Sheet) -> str:
    """Return how an editor knows a sheet: "Overneemblad: Buren helpen"."""
    return f"{sheet.soort.partition(' ·')[0]}: {sheet.titel.tekst}"


def sheet_lines(sheet: Sheet) -> list[Line]:
    """Return what stands on a sheet, in the order of reading."""
    return list(_lines(sheet))


def _lines(sheet: Sheet) -> Iterator[Line]:
    yield Line(sheet.titel.tekst, "de titel")
    yield Line(_said(sheet.stelling), "de stelling")
    for row in sheet.rijen:
        for block in row:
            yield Line(block.titel)
            for text in filter(None, [block.onder, block.stilte if not block.items else ""]):
                yield Line(text, block.titel)
            for item in block.items:
                yield Line(_said(item), block.titel)
    if sheet.voet.bronnen:
        yield Line(sheet.voet.bronnen, "de bronnen onderaan")


def _said(text: Text) -> str:
    return ": ".join(filter(None, [text.kop, text.geheel]))

"""A source on paper: what it is, and which records lean on each part; what they claim, their own chapters tell."""

from collections.abc import Sequence

from macros import addresses
from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.records.source import Bron
from macros.sheets.line import LINK, Inline
from macros.sheets.looks import UPKEEP
from macros.sheets.nodes import Node
from macros.views.source.leaning import Leaning, leaning
from macros.views.source.page import SourcePart, page

PARTS = ("delen", "steunt")
"""The places on the page of a source where the lists of claims begin."""


def source_nodes(handbook: Handboek, source: Bron, nodes: Sequence[Node]) -> list[Node]:
    """Return the nodes of the page of a source, with the names of records in the place of all their claims."""
    found = page(handbook, source)
    kept: list[Node] = []
    for node in nodes:
        if node["soort"] == "kop" and set(PARTS) & {*node.get("plekken", ())}:
            break
        kept.append(node)
    here = addresses.page(source)
    rows = [
        _row(part, leaning(handbook, source.id, own.id), here)
        for own, part in zip(source.onderdelen or (), found.onderdelen, strict=True)
    ]
    if found.steunt.aantal:
        rows.append(_row(found.steunt, leaning(handbook, source.id, None), here))
    listed: list[Node] = [{"soort": "begrippen", "stijl": "lang", "rijen": rows}] if rows else []
    quiet: list[Node] = [{"soort": "alinea", "stijl": UPKEEP, "inhoud": [found.beheer]}] if found.beheer else []
    return [*kept, *listed, *quiet]


def _row(part: SourcePart, records: Sequence[Leaning], here: Address) -> Node:
    """Return a part of a source with what leans on it."""
    pages = f", p. {part.paginas}" if part.paginas else ""
    name = f"{part.naam}{pages}" if part.naam else "Zonder deel"
    words: list[Inline] = [f"{part.telling}{': ' if records else ''}"]
    for number, one in enumerate(records):
        link = {"soort": LINK, "naar": one.record.adres.seen_from(here), "inhoud": [one.record.tekst]}
        words += [", ", link] if number else [link]
    told = {"soort": "alinea", "stijl": "", "inhoud": words, "plekken": [part.anker]}
    return {"term": [name], "uitleg": [told], "letters": len(name)}

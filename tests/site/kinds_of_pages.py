"""One page of every kind that the site has, found in docs/ and in the kinds of records: a new kind joins by itself."""

import re
from collections.abc import Callable

from invented import ROOT

from macros import addresses
from macros.addresses import Address
from macros.blocks import BLOCKS, later
from macros.blocks.block import TABLE
from macros.pages import pages
from macros.records.base import MetAdres
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, Soort

DOCS = ROOT / "docs"
CLASS = re.compile(r'class="([^"]+)"')
DOCS_PAGES = sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md"))


def _address_in_docs(file: str) -> str:
    page = file.removesuffix(".md").removesuffix("index").removesuffix("/")
    return f"{page}/" if page else ""


def _file_of(place: Address) -> str:
    return next(file for file in DOCS_PAGES if _address_in_docs(file) == place.page)


def _richest(kind: Soort, handbook: Handboek) -> str:
    """Return the page of a kind of record that draws most different things."""
    drawn = pages(handbook)
    found = [
        addresses.page(record)
        for record in handbook[kind.model].values()
        if isinstance(record, MetAdres) and addresses.has_page(record)
    ]
    return max(found, key=lambda address: len(set(CLASS.findall(drawn[address.file].teken())))).page


def _later_table(handbook: Handboek) -> str:
    return next(part.adres.page for part in later(handbook) if part.sjabloon == TABLE)


def _moved(handbook: Handboek) -> str:
    old, _ = next(addresses.moved(handbook))
    return old.page


def _gone(handbook: Handboek) -> str:
    old, _ = next(addresses.gone(handbook))
    return old.page


LATER, MOVED = "a later part of a table", "a page that leads on"
PAGES: dict[str, Callable[[Handboek], str]] = {
    **{
        file: lambda _, file=file: _address_in_docs(file)  # type: ignore[misc]
        for file in DOCS_PAGES
    },
    **{
        f"a {kind.kamer}": lambda handbook, kind=kind: _richest(kind, handbook)  # type: ignore[misc]
        for kind in SOORTEN
        if kind.kamer
    },
    LATER: _later_table,
    MOVED: _moved,
    "a page of what was taken out": _gone,
    "a page that is not there": lambda _: "404.html",
}
"""How to find the address of a page of each kind."""

WITH_TABLES = sorted(
    {_file_of(block.plaats) for block in BLOCKS.values() if block.template == TABLE}
    | {f"a {kind.kamer}" for kind in SOORTEN if kind.kamer == "case"}
)
"""The kinds of pages with wide tables, which look most different on a phone."""

"""Blocks in their places: on the page that calls them, and the later slices of what they list."""

import re
from collections.abc import Iterator
from functools import partial

from macros.addresses import Address
from macros.blocks.catalogue import BLOCKS
from macros.records.handbook import Handboek
from macros.render import render
from macros.views.shared.paging import Later, slices

PLACE = re.compile(r'<div data-blok="(\w+)"></div>')
"""Where a block comes in a page; what it draws is ready HTML, which Markdown need not read."""


def place(name: str) -> str:
    """Return the HTML that keeps a place for a block."""
    return f'<div data-blok="{name}"></div>'


def fill(html: str, handbook: Handboek, here: Address) -> str:
    """Return the HTML of page `here` with every block in its place."""
    return PLACE.sub(lambda found: block(found[1], handbook, here), html)


def block(name: str, handbook: Handboek, here: Address) -> str:
    """Return the HTML of a block on page `here`: all of it, or the first slice of a long list; KeyError for a name."""
    found = BLOCKS[name]
    first = slices(found.items(handbook), found.plaats, name, found.grootte)[0]
    return render(found.template, here, {"rijen": found.view(handbook, first.items), "deel": first})


def later(handbook: Handboek) -> Iterator[Later]:
    """Yield the later slices of every block that lists more than its page holds."""
    for name, found in BLOCKS.items():
        for slice_ in slices(found.items(handbook), found.plaats, name, found.grootte)[1:]:
            rows = partial(found.view, handbook, slice_.items)
            yield Later(slice_.adres, found.titel, found.plaats, slice_, found.template, rows)

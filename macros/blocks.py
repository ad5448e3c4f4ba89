"""The blocks that any page in docs/ can call as a macro: each is a view and the template that draws it."""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from macros.records.handbook import Handboek
from macros.render import render
from macros.views.basics import basics
from macros.views.case_cards import case_cards
from macros.views.comparison import comparison
from macros.views.comparison_layout import TABLES
from macros.views.conflicts import conflicts
from macros.views.factor_page import factor_cards
from macros.views.matrix import matrix
from macros.views.measure_matrix import measure_matrix
from macros.views.measures import goal_table, measure_cards
from macros.views.setbacks import setbacks
from macros.views.source_list import source_list
from macros.views.summary import summary

View = Callable[[Handboek], Any]

BLOCKS: dict[str, tuple[View, str]] = {
    "case_kaarten": (case_cards, "blocks/case_cards.html"),
    "factor_kaarten": (factor_cards, "blocks/factor_cards.html"),
    "factor_matrix": (matrix, "blocks/matrix.html"),
    "maatregel_kaarten": (measure_cards, "blocks/measure_cards.html"),
    "maatregel_doelen": (goal_table, "blocks/measure_goals.html"),
    "maatregel_matrix": (measure_matrix, "blocks/measure_matrix.html"),
    "tabel_basis": (basics, "blocks/comparison.html"),
    "tabel_niet_gelukt": (setbacks, "blocks/comparison.html"),
    **{f"tabel_{name}": (partial(comparison, name=name), "blocks/comparison.html") for name in TABLES},
    "in_het_kort": (summary, "blocks/summary.html"),
    "tegenstrijdigheden": (conflicts, "blocks/conflicts.html"),
    "bronnenlijst": (source_list, "blocks/source_list.html"),
}
"""Each macro's name, the view that gives its rows and the template that draws them."""

PLACE = re.compile(r'<div data-blok="(\w+)"></div>')
"""Where a block comes in a page; what it draws is ready HTML, which Markdown need not read."""


def place(name: str) -> str:
    """Return the HTML that keeps a place for a block."""
    return f'<div data-blok="{name}"></div>'


def fill(html: str, handbook: Handboek, base: str) -> str:
    """Return the HTML of a page with every block in its place."""
    return PLACE.sub(lambda found: block(found[1], handbook, base), html)


def block(name: str, handbook: Handboek, base: str) -> str:
    """Return the HTML of a block; `base` leads from the page to the root of the site."""
    view, template = BLOCKS[name]
    rows = {"rijen": view(handbook), "lijsten": handbook.lijsten, "naam": handbook.naam}
    return render(template, base, rows)

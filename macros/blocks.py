"""The blocks that any page in docs/ can call as a macro: each is a view and the template that draws it."""

from collections.abc import Callable
from typing import Any

from macros.records.handbook import Handboek
from macros.render import render
from macros.views.case_cards import case_cards
from macros.views.factor_page import factor_cards
from macros.views.financing import payers
from macros.views.matrix import matrix
from macros.views.source_list import source_list
from macros.views.summary import summary

View = Callable[[Handboek], Any]

BLOCKS: dict[str, tuple[View, str]] = {
    "case_kaarten": (case_cards, "blocks/case_cards.html"),
    "factor_kaarten": (factor_cards, "blocks/factor_cards.html"),
    "factor_matrix": (matrix, "blocks/matrix.html"),
    "wie_betaalde": (payers, "blocks/financing.html"),
    "in_het_kort": (summary, "blocks/summary.html"),
    "bronnenlijst": (source_list, "blocks/source_list.html"),
}
"""Each macro's name, the view that gives its rows and the template that draws them."""


def block(name: str, handbook: Handboek, base: str) -> str:
    """Return the HTML of a block; `base` leads from the page to the root of the site."""
    view, template = BLOCKS[name]
    rows = {"rijen": view(handbook), "lijsten": handbook.lijsten}
    return render(template, base, rows)

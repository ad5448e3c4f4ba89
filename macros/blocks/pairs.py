"""The pages of pairs of cases: a case stands in more than one, and is drawn once for all of them."""

from collections.abc import Sequence

from markupsafe import Markup

from macros import addresses
from macros.addresses import Address
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.render import render
from macros.views.beside.column import ColumnOfCase
from macros.views.beside.pairs import pair_page

END = "</td>"
"""How the HTML of a cell ends; no cell holds another."""


def pair_body(handbook: Handboek, pair: tuple[Case, Case]) -> str:
    """Return the HTML of the page of a pair."""
    here, page = addresses.pair(*pair), pair_page(handbook, pair)
    cells = [_cells(handbook, column, here) for column in page.naast.kolommen]
    return render("pages/pair.html", here, {"pagina": page, "overzicht": addresses.BESIDE, "vakken": cells})


def _cells(handbook: Handboek, column: ColumnOfCase, here: Address) -> Sequence[Markup]:
    """Return the cells of a case as HTML. All pages of pairs stand equally deep, so links lead the same way on each."""
    known = handbook.eenmaal(_drawn)
    if column.id not in known:
        html = render("pieces/beside_cells.html", here, {"kolom": column})
        known[column.id] = [Markup(f"{cell}{END}") for cell in html.split(END)[:-1]]
    return known[column.id]


def _drawn(handbook: Handboek) -> dict[str, Sequence[Markup]]:
    return {}

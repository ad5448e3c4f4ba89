"""Terms with what they mean, from a list of descriptions (dl)."""

from collections.abc import Callable, Iterable, Iterator

from macros.language import capital
from macros.sheets import looks
from macros.sheets.elements import Element
from macros.sheets.line import Line, plain
from macros.sheets.nodes import Node

FACTS = "feiten"
"""The class of a list whose descriptions start with a capital, as the styles of the site do."""


def terms(element: Element, draw: Callable[[Element], list[Node]], keep: Callable[[Iterable[str]], None]) -> list[Node]:
    """Return terms, each with all that stands below it up to the next; a dl may group them in a div.

    `draw` draws a description, and `keep` keeps ids for the next node. `letters` is how long each term is.
    """
    rows: list[Node] = []
    for child in _parts(element, keep):
        if child.tag == "dt":
            line = Line()
            line.add(child.children)
            keep(line.places)
            rows.append({"term": line.taken(), "uitleg": []})
        elif child.tag == "dd":
            rows = rows or [{"term": [], "uitleg": []}]
            inside = draw(child)
            rows[-1]["uitleg"] += _with_capital(inside) if FACTS in element.classes else inside
    rows = [{**row, "letters": len(plain(row["term"]))} for row in rows if row["term"] or row["uitleg"]]
    style = looks.LEGEND if looks.LEGEND in element.classes else ""
    return [{"soort": "begrippen", "stijl": style, "rijen": rows}] if rows else []


def _parts(element: Element, keep: Callable[[Iterable[str]], None]) -> Iterator[Element]:
    for part in element.elements:
        if part.tag == "div":
            keep([part.id] if part.id else [])
            yield from part.elements
        else:
            yield part


def _with_capital(nodes: list[Node]) -> list[Node]:
    first = nodes[0]["inhoud"] if nodes and nodes[0]["soort"] == "alinea" else []
    if first and isinstance(first[0], str):
        first[0] = capital(first[0])
    return nodes

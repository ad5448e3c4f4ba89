"""Tables for paper: a grid without holes, how wide each column must be, and tables turned on their side."""

import re
from collections.abc import Callable, Sequence

from macros.sheets.elements import Element
from macros.sheets.nodes import Node, words

Cell = Callable[[Element, bool], list[Node]]
"""Draws what stands in a cell, and whether its ids are kept."""
FIGURE = re.compile(r"[-–+]?[\d.,]+\s*%?|[-–]|")
"""What stands in a column of numbers."""
LONGEST_WORD = 13
"""So many letters of a word always fit a column; a longer word is cut with a hyphen."""
WHOLE = 700
"""A row with more letters than this may go on on the next page."""


def table(element: Element, draw: Cell) -> Node:
    """Return a table: `kop` and `rijen` are rows of cells, that together leave no hole.

    The last `voet` rows are its foot.
    """
    parts = [element, *element.named("thead", "tbody", "tfoot")]
    rows: dict[str, list[Element]] = {part.tag: [] for part in parts}
    for part in parts:
        rows[part.tag] += part.named("tr")
    heads = rows.get("thead", [])
    body = [row for part in parts[1:] if part.tag == "tbody" for row in part.named("tr")]
    body = [*rows["table"], *body, *rows.get("tfoot", [])]
    width = max(_width(heads), _width(body))
    caption = next(iter(element.named("caption")), Element("caption"))
    made = {
        "soort": "tabel",
        "titel": "".join(child for child in caption.children if isinstance(child, str)).strip(),
        "kop": _grid(heads, width, lambda cell: draw(cell, False)),
        "rijen": _grid(body, width, lambda cell: draw(cell, True)),
        "voet": len(rows.get("tfoot", [])),
    }
    return {**made, "kolommen": columns(made, width)}


def _grid(rows: Sequence[Element], width: int, draw: Callable[[Element], list[Node]]) -> list[list[Node]]:
    """Return rows of cells that fill a grid: no cell runs out of it or over another, and holes are empty cells."""
    taken: set[tuple[int, int]] = set()
    made: list[list[Node]] = []
    for number, row in enumerate(rows):
        cells: list[Node] = []
        waiting = row.named("th", "td")
        for column in range(width):
            if (number, column) in taken:
                continue
            element = waiting.pop(0) if waiting else Element("td")
            free = next((end for end in range(column, width) if (number, end) in taken), width) - column
            across = min(_span(element, "colspan"), free)
            down = min(_span(element, "rowspan"), len(rows) - number)
            taken |= {(number + y, column + x) for y in range(down) for x in range(across)}
            at = {"kolom": column, "breed": across, "hoog": down}
            cells.append({**at, "hoofd": element.tag == "th", "inhoud": draw(element)})
        whole = max((len(words(cell["inhoud"])) for cell in cells), default=0) < WHOLE
        made.append([{**cell, "heel": whole and cell["hoog"] == 1} for cell in cells])
    return made


def _width(rows: Sequence[Element]) -> int:
    """Return how many columns rows need, with cells that come down from the rows above."""
    needed = [0] * len(rows)
    for number, row in enumerate(rows):
        for cell in row.named("th", "td"):
            for below in range(number, min(number + _span(cell, "rowspan"), len(rows))):
                needed[below] += _span(cell, "colspan")
    return max(needed, default=0)


def _span(cell: Element, name: str) -> int:
    found = cell.attrs.get(name, "1")
    return max(1, min(int(found), 1000)) if found.isascii() and found.isdigit() else 1


def columns(made: Node, width: int) -> list[Node]:
    """Return of each column how many letters it must hold (`minst`), how many it has, and whether it holds numbers."""
    found = [{"minst": 1, "letters": 1, "getallen": True} for _ in range(width)]
    for part in ("kop", "rijen"):
        for cell in (cell for row in made[part] for cell in row if cell["breed"] == 1):
            said = words(cell["inhoud"])
            longest = max((len(word) for word in said.split()), default=0)
            own = found[cell["kolom"]]
            own["minst"] = max(own["minst"], min(longest, LONGEST_WORD))
            own["letters"] = max(own["letters"], len(said))
            own["getallen"] = own["getallen"] and (part == "kop" or FIGURE.fullmatch(said) is not None)
    return found

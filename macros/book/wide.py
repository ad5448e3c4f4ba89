"""Tables that are too wide for an upright sheet: on a sheet on its side, turned, or left out with a sentence."""

from collections.abc import Sequence

from macros.sheets.line import unlinked
from macros.sheets.looks import LEGEND, NOTE
from macros.sheets.nodes import Node, every
from macros.sheets.tables import columns

LETTER, AROUND = 2.0, 3.2
"""How many millimetres a letter takes in a table, and the room beside the words of a cell."""
UPRIGHT, LANDSCAPE = 165.0, 261.0
"""How wide a table may be on each."""
TOO_WIDE = "De tabel ‘{}’ is te breed voor papier. Op de site staat hij wel."
"""What stands in the place of a table that fits no sheet."""
TURNED = "Op papier zijn rijen en kolommen van deze tabel omgewisseld."


def fitted(nodes: Sequence[Node]) -> tuple[list[Node], bool]:
    """Return the nodes of a chapter with tables that fit, and whether its sheets lie on their side for them."""
    made: list[Node] = []
    for node in nodes:
        fit = _fit(node) if node["soort"] == "tabel" else [node]
        if node["soort"] == "tabel" and fit[-1]["soort"] != "tabel" and made and made[-1].get("stijl") == LEGEND:
            made.pop()  # it explains the signs of a table that is not there
        made += fit
    widest = max((least_width(node) for node in every(made) if node["soort"] == "tabel"), default=0)
    return made, widest > UPRIGHT


def least_width(table: Node) -> float:
    """Return the least width of a table in millimetres."""
    return sum(float(column["minst"]) * LETTER + AROUND for column in table["kolommen"])


def _fit(table: Node) -> list[Node]:
    """Return a table as it is, else with its columns as rows and its foot as a table of its own, else a sentence."""
    if least_width(table) <= LANDSCAPE:
        return [table]
    foot = len(table["rijen"]) - table["voet"]
    parts = [table["rijen"][:foot], table["rijen"][foot:]]
    other = [turned(table, rows) for rows in parts if rows]
    if other and all(one and least_width(one) <= LANDSCAPE for one in other):
        first, *rest = [one for one in other if one]
        return [_note(TURNED), first, *({**one, "titel": ""} for one in rest)]
    return [{**_note(TOO_WIDE.format(table["titel"])), "plekken": table.get("plekken", [])}]


def _note(words: str) -> Node:
    return {"soort": "alinea", "stijl": NOTE, "inhoud": [words]}


def turned(table: Node, rows: Sequence[Sequence[Node]]) -> Node | None:
    """Return some rows of a table as its columns; None when cells of them span more than one.

    What heads several columns becomes a row of its own above them.
    """
    kop: list[list[Node]] = table["kop"]
    if not kop or any(cell["breed"] > 1 or cell["hoog"] > 1 for row in rows for cell in row):
        return None
    groups, heads = kop[:-1], kop[-1]
    all_heads: list[Node] = [*(cell for row in groups for cell in row if cell["kolom"] == 0), *heads]
    corner, names = all_heads[0], all_heads[1:]
    if len(names) != len(table["kolommen"]) - 1:
        return None
    head = [{**cell, "hoog": 1, "inhoud": _plain(cell["inhoud"])} for cell in (corner, *(row[0] for row in rows))]
    above = {cell["kolom"]: cell for row in groups for cell in row if cell["kolom"]}
    made: list[list[Node]] = []
    for name in names:
        column = name["kolom"]
        if column in above:
            made.append([{**above[column], "kolom": 0, "breed": len(head), "hoog": 1}])
        made.append(_numbered([name, *(row[column] for row in rows)]))
    kept = {**table, "kop": [_numbered(head)], "rijen": made, "voet": 0}
    return {**kept, "kolommen": columns(kept, len(head))}


def _plain(nodes: Sequence[Node]) -> list[Node]:
    """Return what stands in a cell as a head that is repeated on every page, where no link may be."""
    return [{**node, "inhoud": unlinked(node["inhoud"])} for node in nodes if node["soort"] == "alinea"]


def _numbered(cells: Sequence[Node]) -> list[Node]:
    return [{**cell, "kolom": number} for number, cell in enumerate(cells)]

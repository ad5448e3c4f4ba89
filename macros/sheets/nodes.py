"""The nodes of a running text (see flow.py): what stands in them, and the same nodes changed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from macros.sheets.line import Inline, plain

Node = dict[str, Any]
DEEPEST = 6
"""How deep headings go in a PDF."""


@dataclass(frozen=True)
class RunningText:
    """The content of a part of the kind FLOW: nodes, and what stands in the margins; the sheet may lie on its side.

    Above a page stand the part of the document and the title of the chapter; "" for none.
    """

    knopen: Sequence[Node]
    handboek: str
    stand: str
    deel: str = ""
    loper: str = ""
    liggend: bool = False


def inner(node: Node) -> list[list[Node]]:
    """Return every list of nodes inside a node, in the order of reading."""
    kind = node["soort"]
    if kind == "lijst":
        return list(node["items"])
    if kind == "begrippen":
        return [row["uitleg"] for row in node["rijen"]]
    if kind == "tabel":
        return [cell["inhoud"] for row in [*node["kop"], *node["rijen"]] for cell in row]
    if kind == "naast":
        return list(node["kanten"])
    return [node["inhoud"]] if kind == "kader" else []


def every(nodes: Sequence[Node]) -> Iterator[Node]:
    """Yield every node, from outside to inside, in the order of reading."""
    for node in nodes:
        yield node
        for part in inner(node):
            yield from every(part)


def words(nodes: Iterable[Node]) -> str:
    """Return all words in nodes, with spaces between nodes."""
    told = []
    for node in nodes:
        told.append(plain(node["inhoud"]) if node["soort"] in ("alinea", "kop") else "")
        told += [words(part) for part in inner(node)]
    return " ".join(filter(None, told))


def changed(node: Node, change: Callable[[Node], Node], words: Callable[[list[Inline]], list[Inline]]) -> Node:
    """Return a node with `change` done to the nodes in it, and `words` to the words in it."""
    made = dict(node)
    kind = node["soort"]
    if kind in ("alinea", "kop"):
        made["inhoud"] = words(node["inhoud"])
    elif kind == "lijst":
        made["items"] = [[change(one) for one in item] for item in node["items"]]
    elif kind == "naast":
        made["kanten"] = [[change(one) for one in side] for side in node["kanten"]]
    elif kind == "kader":
        made["inhoud"] = [change(one) for one in node["inhoud"]]
    elif kind == "begrippen":
        rows = node["rijen"]
        made["rijen"] = [
            {**row, "term": words(row["term"]), "uitleg": [change(one) for one in row["uitleg"]]} for row in rows
        ]
    elif kind == "tabel":
        for part in ("kop", "rijen"):
            rows = node[part]
            made[part] = [[{**cell, "inhoud": [change(one) for one in cell["inhoud"]]} for cell in row] for row in rows]
    return made


def leveled(nodes: Sequence[Node], level: int, above: list[int]) -> list[Node]:
    """Set the level of every heading; `above` holds the levels, as written, of those that the next stands below."""
    for node in nodes:
        if node["soort"] == "kop":
            while above and above[-1] >= node["niveau"]:
                above.pop()
            above.append(node["niveau"])
            node["niveau"] = min(level - 1 + len(above), DEEPEST)
        elif node["soort"] == "kader":
            leveled(node["inhoud"], level, above)
    return list(nodes)

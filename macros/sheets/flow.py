"""Our own HTML as a running text for paper: a list of plain values (JSON) that typst/flow.typ draws.

A node is a heading ("kop"), a paragraph ("alinea"), a list ("lijst"), terms with what they mean ("begrippen"), a table
("tabel", see tables.py), a picture ("beeld"), a frame ("kader") or two columns ("naast"). `plekken` are the ids at its
beginning. Folds are open, and what is for a screen only is left out (see looks.py).
"""

from collections.abc import Iterable

from macros.language import capital
from macros.sheets import looks
from macros.sheets.elements import Child, Element, elements
from macros.sheets.line import BREAK, Inline, Line, plain, unlinked
from macros.sheets.nodes import Node, leveled
from macros.sheets.tables import table
from macros.sheets.terms import terms

HEADINGS = {f"h{level}": level for level in range(1, 7)}


def flow(html: str, level: int = 1) -> list[Node]:
    """Return HTML as nodes; its first heading gets `level`, and no heading skips a level."""
    return leveled(_Flow().blocks(elements(html)), level, [])


class _Flow:
    """Turns elements into nodes; keeps ids until there is a node to carry them."""

    def __init__(self) -> None:
        self.places: list[str] = []
        self.terse = False

    def blocks(self, children: Iterable[Child], closed: bool = False, style: str = "") -> list[Node]:
        """Return what stands in an element as nodes; in a `closed` one, such as a list, no heading can stand."""
        nodes: list[Node] = []
        line = Line(self.terse)
        for child in children:
            if isinstance(child, str) or not child.is_block:
                line.add([child])
                continue
            nodes += self._paragraph(line, style)
            nodes += self._block(child, closed, style)
        return nodes + self._paragraph(line, style)

    def _block(self, element: Element, closed: bool, style: str) -> list[Node]:
        if looks.left_out(element):
            return []
        if element.id:
            self.places.append(element.id)
        tag = element.tag
        if tag in HEADINGS:
            return self._heading(element, closed)
        if tag in ("ul", "ol"):
            return self._list(element)
        if tag == "dl":
            return terms(element, self._item, lambda ids: self.places.extend(ids))
        if tag == "table":
            self.terse = looks.MATRIX in element.classes
            made = table(element, self._cell)
            self.terse = False
            return [self._node(made)] if made["kolommen"] else []
        if tag == "details":
            return self._fold(element, closed)
        if tag == "svg":
            return self._picture(element)
        if tag == "pre":
            return self._lines(element)
        own = looks.chosen(element, looks.PARAGRAPHS) or style
        if looks.BESIDE in element.classes:
            sides = [self.blocks([child], closed) for child in element.elements]
            return [self._node({"soort": "naast", "kanten": [side for side in sides if side]})]
        inside = self.blocks(element.children, closed, own)
        if inside and {*element.classes} & looks.FRAMED:
            return [self._node({"soort": "kader", "inhoud": inside})]
        return inside

    def _node(self, node: Node) -> Node:
        if self.places:
            node["plekken"], self.places = self.places, []
        return node

    def _paragraph(self, line: Line, style: str) -> list[Node]:
        self.places += line.places
        line.places = []
        words = line.taken()
        return [self._node({"soort": "alinea", "stijl": style, "inhoud": words})] if words else []

    def _heading(self, element: Element, closed: bool) -> list[Node]:
        if closed:
            return self.blocks(element.children, closed, looks.SUBHEAD)
        line = Line()
        line.add(element.children)
        self.places += line.places
        words = line.taken()
        return [self._node({"soort": "kop", "niveau": HEADINGS[element.tag], "inhoud": words})] if words else []

    def _list(self, element: Element) -> list[Node]:
        items = [self._item(item) for item in element.named("li") if not looks.left_out(item)]
        style = looks.CARDS if looks.CARDS in element.classes else "tijdlijn" if "tijdlijn" in element.classes else ""
        numbered = element.tag == "ol" and not style
        made = {"soort": "lijst", "genummerd": numbered, "stijl": style, "items": [item for item in items if item]}
        return [made] if made["items"] else []

    def _item(self, element: Element) -> list[Node]:
        if element.id:
            self.places.append(element.id)
        return self.blocks(element.children, closed=True)

    def _fold(self, element: Element, closed: bool) -> list[Node]:
        """Return a fold, open: under its heading, else under its summary, which runs on into a paragraph."""
        summary = next(iter(element.named("summary")), Element("summary"))
        rest = [child for child in element.children if child is not summary]
        first = next((child for child in rest if isinstance(child, Element)), None)
        if first is not None and first.tag in HEADINGS:
            return self.blocks(rest, closed)
        line = Line()
        line.add(summary.children)
        self.places += line.places
        words = line.taken()
        title: list[Inline] = [{"soort": looks.STRONG, "inhoud": [_asked(capital(plain(words)))]}, " "]
        inside = self.blocks(rest, closed)
        begins = plain(inside[0]["inhoud"]).rstrip(": ") if inside and inside[0]["soort"] == "alinea" else ""
        if begins and plain(words).startswith(begins):
            return inside  # what is in it says the same
        if words and begins:
            return [{**inside[0], "inhoud": title + inside[0]["inhoud"]}, *inside[1:]]
        head = {"soort": "alinea", "stijl": looks.SUBHEAD, "inhoud": words}
        return [head, *inside] if words else inside

    def _picture(self, element: Element) -> list[Node]:
        """Return a picture by its words, for who draws it (a chart: see chart.typ); a sign without words is none."""
        words = [plain(_words(part)) for part in element.named("title", "desc")]
        return [self._node({"soort": "beeld", "alt": " ".join(words)})] if words else []

    def _lines(self, element: Element) -> list[Node]:
        text = "".join(child for child in element.children if isinstance(child, str)).strip("\r\n")
        lines: list[Inline] = []
        for number, own in enumerate(text.splitlines()):
            lines += [*([{"soort": BREAK}] if number else []), *_words(Element("", {}, [own]))]
        return [self._node({"soort": "alinea", "stijl": "", "inhoud": lines})] if lines else []

    def _cell(self, element: Element, kept: bool) -> list[Node]:
        """Return what stands in a cell; a head is repeated on every page, where no id and no link may be."""
        if kept:
            return self._item(element)
        words = unlinked(_words(element))
        return [{"soort": "alinea", "stijl": "", "inhoud": words}] if words else []


def _asked(words: str) -> str:
    """Return words as they lead a paragraph."""
    return words if words.endswith(("?", "!", ".", ":")) else f"{words}:"


def _words(element: Element) -> list[Inline]:
    line = Line()
    line.add(element.children)
    return line.taken()

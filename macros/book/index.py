"""The index of a document: every word of the glossary, with the pages where chapters first use it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from macros import addresses
from macros.book.places import Chapter
from macros.records.handbook import Handboek
from macros.records.term import Begrip, in_alphabet, letter
from macros.sheets.line import LINK, Inline
from macros.sheets.nodes import Node, changed
from macros.views.words.forms import Forms, forms

MOST = 10
"""In how many chapters a word may stand; of one that stands in more, each part of the book tells the first."""
UNMARKED = {addresses.WORDS.page}
"""Pages that are about words themselves."""


@dataclass(frozen=True)
class Use:
    """The first use of a word in a chapter: the key of its place, and the part of the book."""

    plek: str
    deel: str


def marked(handbook: Handboek, chapters: Sequence[Chapter]) -> tuple[list[Chapter], dict[str, list[Use]]]:
    """Return chapters with a mark where each first uses a word, and those uses by the id of the word."""
    uses: dict[str, list[Use]] = defaultdict(list)
    made = []
    for number, chapter in enumerate(chapters):
        if chapter.adres.page in UNMARKED:
            made.append(chapter)
            continue
        marks = _Marks(handbook.eenmaal(forms), f"woord {number}")
        made.append(replace(chapter, knopen=[marks.node(node) for node in chapter.knopen]))
        for own in marks.found:
            uses[own].append(Use(f"woord {number} {own}", chapter.deel))
    return made, uses


def index(handbook: Handboek, uses: Mapping[str, Sequence[Use]], explained: Mapping[str, str], level: int) -> Node:
    """Return the index; `explained` holds the key of the explanation of each word, by its id."""
    terms = sorted(in_alphabet(handbook[Begrip].values()), key=lambda term: bool(term.eerst))
    ordered = in_alphabet(term.model_copy(update={"eerst": None}) for term in terms)
    groups = [
        {"letter": sign, "woorden": [_row(term, uses.get(term.id, []), explained[term.id]) for term in of_letter]}
        for sign, of_letter in groupby(ordered, key=letter)
    ]
    return {"soort": "register", "niveau": level, "letters": groups}


def _row(term: Begrip, uses: Sequence[Use], explained: str) -> Node:
    if len(uses) > MOST:
        uses = list({use.deel: use for use in reversed(uses)}.values())
    full: list[Inline] = [{"soort": "stil", "inhoud": [f" ({term.voluit})"]}] if term.voluit else []
    return {"woord": [term.term, *full], "plekken": [use.plek for use in uses], "uitleg": explained or None}


class _Marks:
    """Puts a mark before the first use of each word in running text."""

    def __init__(self, known: Forms, prefix: str) -> None:
        self.known, self.prefix = known, prefix
        self.found: dict[str, None] = {}

    def node(self, node: Node) -> Node:
        """Return a node with marks; headings, terms and the heads of tables name things, and are no running text."""
        if node["soort"] == "kop":
            return node
        if node["soort"] == "begrippen":
            rows = [{**row, "uitleg": [self.node(one) for one in row["uitleg"]]} for row in node["rijen"]]
            return {**node, "rijen": rows}
        if node["soort"] == "tabel":
            return {**changed({**node, "kop": []}, self.node, self.words), "kop": node["kop"]}
        return changed(node, self.node, self.words)

    def words(self, words: list[Inline]) -> list[Inline]:
        """Return words with marks; the words of a link name another place."""
        made: list[Inline] = []
        for word in words:
            if isinstance(word, str):
                made += self._text(word)
            elif word["soort"] == LINK or "inhoud" not in word:
                made.append(word)
            else:
                made.append({**word, "inhoud": self.words(word["inhoud"])})
        return made

    def _text(self, text: str) -> Iterator[Inline]:
        html = text.replace("&", "&amp;")  # the pattern reads HTML
        end = 0
        for match in self.known.patroon.finditer(html):
            term = self.known.uitleg(match[0]).begrip
            if term is None or term.id in self.found:
                continue
            self.found[term.id] = None
            yield html[end : match.start()].replace("&amp;", "&")
            yield {"soort": "woord", "plek": f"{self.prefix} {term.id}"}
            end = match.start()
        yield html[end:].replace("&amp;", "&")

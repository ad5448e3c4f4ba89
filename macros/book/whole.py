"""The whole handbook as one document, for who works on paper or must keep it: every page of the site as a book."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from macros import addresses
from macros.book.chapters import chapters
from macros.book.index import Use, index, marked
from macros.book.own_pages import DOCS
from macros.book.places import Chapter, Places, placed
from macros.records.colophon import Colofon
from macros.records.handbook import Handboek
from macros.records.term import Begrip
from macros.sheets.document import COVER, FLOW, Document, Part
from macros.sheets.nodes import RunningText
from macros.sheets.shelf import Leaflet, document
from macros.views.sheet.cover import cover
from macros.views.sheet.foot import foot

BOOK = "handboek"
"""The name of its file."""
TITLE = "Het hele handboek"
FOR = "Alle pagina’s van de site in één document, om te printen of te bewaren."
USE = (
    "‘Blz.’ is een bladzijde van dit document. ‘P.’ is een bladzijde van een bron.",
    "Een klein cijfer in de tekst hoort bij de lijst met bronnen aan het eind van het hoofdstuk.",
    "Het register achterin zegt op welke bladzijden een woord staat.",
    "Alleen op de site: elke bewering bij het deel van de bron, wat te breed is voor papier, de cijfers als bestand, "
    "de bladen voor workshops, en wanneer een woord, een advies of een verschil is nagekeken.",
)
INDEX = "Register"
ABOUT_INDEX = (
    "Bij elk woord staan de bladzijden waar een hoofdstuk het voor het eerst gebruikt. Staat een woord in heel veel "
    "hoofdstukken, dan staat per deel van het boek alleen de eerste bladzijde. Op de vette bladzijde staat de uitleg."
)
LONGEST = 32
"""How many letters of the title of a chapter stand above its pages."""
CONTENTS = 2
"""How deep the contents go: parts and chapters."""


def whole_handbook(handbook: Handboek, docs: Path = DOCS) -> Document:
    """Return the whole handbook as a document; `docs` holds the site's own pages."""
    colophon = next(iter(handbook[Colofon].values()))
    found, uses = marked(handbook, [*chapters(handbook, docs)])
    places = Places.of(found, colophon.adres or "")
    explained = {own: places.at(addresses.in_list(handbook, Begrip, own)) for own in handbook[Begrip]}
    book = [*placed(found, places, explained.values()), _index(handbook, uses, explained)]
    front = cover(handbook, TITLE, FOR, addresses.HOME, USE, CONTENTS)
    parts = [Part(COVER, front), *(Part(FLOW, _text(handbook, own)) for own in _together(book))]
    title = f"{colophon.naam}. {TITLE}" if colophon.naam else TITLE
    return document(handbook, Leaflet(addresses.paper(BOOK), title, FOR, parts))


def _index(handbook: Handboek, uses: Mapping[str, Sequence[Use]], explained: Mapping[str, str]) -> Chapter:
    head = {"soort": "kop", "niveau": 1, "inhoud": [INDEX]}
    about = {"soort": "alinea", "stijl": "", "inhoud": [ABOUT_INDEX]}
    return Chapter(addresses.HOME, INDEX, INDEX, [head, about, index(handbook, uses, explained, level=2)])


def _together(chapters: Sequence[Chapter]) -> list[list[Chapter]]:
    """Return chapters, those together that follow each other without a new sheet."""
    made: list[list[Chapter]] = []
    for one in chapters:
        if one.aaneen and made and made[-1][0].deel == one.deel:
            made[-1].append(one)
        else:
            made.append([one])
    return made


def _text(handbook: Handboek, chapters: Sequence[Chapter]) -> RunningText:
    first = chapters[0]
    margin = foot(handbook, first.adres)
    nodes = [node for one in chapters for node in one.knopen]
    title = "" if first.titel == first.deel else shortened(first.titel)
    return RunningText(nodes, margin.handboek, margin.stand, first.deel, title, any(one.liggend for one in chapters))


def shortened(title: str) -> str:
    """Return a running title that fits its line."""
    return title if len(title) <= LONGEST else f"{title[:LONGEST].rsplit(' ', 1)[0]} …"

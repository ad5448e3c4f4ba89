"""Documents for paper read back from their PDF, as a reader and a printer meet them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pymupdf
from handbooks.make import made

from macros.addresses import Address
from macros.reading.colophon import with_site
from macros.reading.load import load
from macros.records.base import MetAdres
from macros.records.factor import FactorRedactie, Succesfactor
from macros.records.handbook import Handboek
from macros.sheets.document import CARDS, COVER, SHEET
from macros.sheets.press import printed
from macros.sheets.shelf import Leaflet, leaflets

NAME, SITE = "Handboek Voorbeeld", "https://voorbeeld.nl/hulp/"
UNSEEN = re.compile("[\u00ad\u200b\u2060]")
"""Where a word may break, and where it may not."""
MILLIMETRE = 72 / 25.4
REAL = Path(__file__).parents[2] / "data"


@dataclass(frozen=True)
class Word:
    """A run of text: what it says, its font and size in points, its colour, and the box around it in millimetres."""

    tekst: str
    font: str
    size: float
    colour: int
    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> float:
        """How far below the edge of the page it stands."""
        return (self.top + self.bottom) / 2

    @property
    def grey(self) -> bool:
        """Whether it has no colour."""
        red, green, blue = (self.colour >> shift & 255 for shift in (16, 8, 0))
        return red == green == blue


class Paper:
    """A PDF, read back."""

    def __init__(self, pdf: bytes):
        self.pdf = pdf
        self.file = pymupdf.open(stream=pdf)

    @cached_property
    def pages(self) -> list[str]:
        """The text of every page, with single spaces."""
        return [plain(page.get_text()) for page in self.file]

    @cached_property
    def text(self) -> str:
        """The text of all pages."""
        return " ".join(self.pages)

    def lines(self, page: int = 0) -> list[str]:
        """Return the lines of a page."""
        return [plain(line) for line in self.file[page].get_text().splitlines()]

    def words(self, page: int = 0) -> Iterator[Word]:
        """Yield the runs of text on a page."""
        for block in self.file[page].get_text("dict")["blocks"]:
            for span in (span for line in block.get("lines", ()) for span in line["spans"]):
                box = (edge / MILLIMETRE for edge in span["bbox"])
                yield Word(plain(span["text"]), span["font"], round(span["size"], 2), span["color"], *box)

    def between(self, first: str, last: str, page: int = 0) -> str:
        """Return the text of a page between two texts on it."""
        return self.pages[page].split(first, 1)[1].split(last, 1)[0].strip()


Read = Callable[[MetAdres | str], Paper]


def plain(text: str) -> str:
    """Return a text with single spaces, hard ones as others, and without signs that nobody sees."""
    return " ".join(UNSEEN.sub("", text).split())


def tight(text: str) -> str:
    """Return a text without spaces: where a line ends, one says nothing."""
    return "".join(UNSEEN.sub("", text).split())


def paper(handbook: Handboek, address: Address) -> Paper:
    """Return the document at an address, read back."""
    return Paper(printed(handbook, address).pdf)


def on_a_site(handbook: Handboek) -> Handboek:
    """Return a handbook whose site has a name and an address."""
    return with_site(handbook, NAME, SITE)


def real(judge: Any = lambda handbook: ()) -> Handboek:
    """Return the handbook of the project's own data, on a site."""
    return on_a_site(load(REAL, judge))


def own(handbook: Handboek) -> dict[Address, Leaflet]:
    """Return the documents that are made of sheets or cards."""
    made = {address: {part.soort for part in one.delen} for address, one in leaflets(handbook).items()}
    return {address: leaflets(handbook)[address] for address, kinds in made.items() if kinds <= {COVER, SHEET, CARDS}}


def with_texts(handbook: Handboek, factor_id: str, **texts: object) -> Handboek:
    """Return a handbook in which a factor has these texts of the editors, and invented ones for the others."""
    exercise = {
        "titel": "Een spel",
        "minuten": 10,
        "voor": ["wijkteams"],
        "personen": 2,
        "personen_tot": 4,
        "materiaal": ["papier"],
        "stappen": ["Schrijf op.", "Lees voor."],
        **texts.pop("oefening", {}),  # type: ignore[call-overload]
    }
    own = {"vragen": ["Wie?", "Wat?", "Wanneer?"], "zelfscan": "Dit doen wij.", "oefening": exercise, **texts}
    return handbook.met(handbook[Succesfactor][factor_id].gewijzigd(redactie=made(FactorRedactie, own)))

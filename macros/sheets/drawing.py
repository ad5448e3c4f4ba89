"""Documents to PDF and to pictures, by Typst; text goes in as data and is never code.

Each PDF is accessible and fit to be kept at once: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). Only our own
typefaces are used, so that the same document becomes the same bytes on every machine.
"""

import json
import re
from dataclasses import asdict, dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from threading import local
from typing import Any
from unicodedata import category

import typst
from fontTools.ttLib import TTFont
from pypdf import PdfReader

from macros.sheets.document import Document

HERE = Path(__file__).parent
TEMPLATES, FONTS = HERE / "typst", HERE / "fonts"
STANDARDS = ["a-2a", "ua-1"]
PREVIEW = 32.0
"""How many dots an inch a picture has: two for each that a page of the site shows it in, for sharp screens."""
UNKNOWN = "□"
"""What stands in the place of a sign that the typeface does not have; the check refuses such signs."""
_OWN = local()


@dataclass(frozen=True)
class Made:
    """A finished PDF, how many pages it has, and a picture (PNG) of its first.

    `tekening` is that page as a drawing (SVG), for a page of the site that prints it; empty when none was wanted.
    """

    pdf: bytes
    paginas: int
    plaatje: bytes
    tekening: bytes = b""


def made(document: Document, *, drawn: bool = False) -> Made:
    """Return a document as a PDF, with a picture of its first page, and when `drawn` a drawing of it."""
    pdf = _compile(document, format="pdf", pdf_standards=STANDARDS)
    assert isinstance(pdf, bytes)
    first = Document(document.titel, document.uitgever, document.moment, document.delen[:1])
    picture = _first(_compile(first, format="png", ppi=PREVIEW))
    drawing = _first(_compile(first, format="svg")) if drawn else b""
    return Made(pdf, len(PdfReader(BytesIO(pdf)).pages), picture, drawing)


def _first(pages: bytes | list[bytes]) -> bytes:
    """Return the first page of a drawing; one page comes by itself."""
    return pages if isinstance(pages, bytes) else pages[0]


def measured(document: Document, *, exact: bool = False) -> list[dict[str, Any]]:
    """Return for each part what typst/fit.typ says of it: how many items fit, and what is too long.

    When `exact`, that is which texts, and by how many characters; else a null for each place that is too full.
    """
    found = typst.query(
        TEMPLATES / "fit.typ",
        "<past>",
        field="value",
        root=TEMPLATES,
        sys_inputs=_inputs(document) | ({"exact": "ja"} if exact else {}),
        font_paths=[FONTS],
        ignore_system_fonts=True,
    )
    rows: list[dict[str, Any]] = json.loads(found)
    return rows


def unprintable(text: str) -> list[str]:
    """Return the signs in a text that the typeface does not have, each once."""
    return list(dict.fromkeys(_unprintable().findall(text)))


def _compile(document: Document, **how: Any) -> bytes | list[bytes]:
    """Draw a document with the compiler of this thread: one may not be shared."""
    if not hasattr(_OWN, "compiler"):
        _OWN.compiler = typst.Compiler(
            TEMPLATES / "main.typ", root=TEMPLATES, font_paths=[FONTS], ignore_system_fonts=True
        )
    drawn: bytes | list[bytes] = _OWN.compiler.compile(sys_inputs=_inputs(document), timestamp=document.moment, **how)
    return drawn


def _inputs(document: Document) -> dict[str, str]:
    return {"document": json.dumps(_printable(asdict(document)))}


def _printable(value: Any) -> Any:
    """Return a value in which every text holds signs of the typeface alone."""
    if isinstance(value, str):
        return _unprintable().sub(UNKNOWN, value)
    if isinstance(value, dict):
        return {name: _printable(item) for name, item in value.items()}
    return [_printable(item) for item in value] if isinstance(value, list | tuple) else value


@cache
def _unprintable() -> re.Pattern[str]:
    """Return a pattern for every sign that no family of our fonts has in all its weights."""
    families: dict[str, list[set[int]]] = {}
    for path in sorted(FONTS.glob("*.ttf")):
        families.setdefault(path.name.partition("-")[0], []).append(set(TTFont(path, lazy=True).getBestCmap()))
    known = set.union(*(set.intersection(*weights) for weights in families.values()))
    ranges = "".join(re.escape(chr(code)) for code in sorted(known) if category(chr(code)) not in ("Cc", "Cf", "Co"))
    return re.compile(f"[^{ranges}\u00ad\u200b-\u200d\u2066-\u2069\ufe0f\n]")

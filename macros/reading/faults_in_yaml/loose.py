"""Lines that are no field and no point of a list, but were meant to be: another sign for the dash or for the colon."""

import re

from macros.reading.field_names import EVERYDAY, NAME
from macros.reading.mending import quoted
from macros.reading.rows import DASH_SIGN
from macros.reading.slips import Slip

SIGNED = re.compile(rf"(?P<key>{NAME})(?:\s*[;=：]\s*|:(?=[^\s/]))(?P<text>.*)", re.IGNORECASE)
WORD = re.compile(rf"(?P<key>{NAME})(?:\s+(?P<text>\S.*))?")
MISSING_COLON = "na de naam van een veld hoort een dubbele punt met een spatie erachter"
DASH = "een punt van een lijst begint met een streepje (-) en een spatie"
GOES_ON = (
    "deze regel hoort zo nergens bij. Gaat de tekst erboven hier verder? Zet er dan {} spaties voor. "
    "Is het een nieuw veld of een nieuw punt? Dan ontbreekt de dubbele punt achter de naam, of het streepje ervoor."
)
NO_DASH = "hier ontbreekt een streepje: de regel eronder heeft er een. Schrijf het zo: {}"
NO_DASH_BEFORE = (
    "deze regel hoort zo nergens bij. Gaat de tekst erboven hier verder? Zet er dan {} spaties voor. "
    "Is het een nieuw punt van de lijst? Zet er een streepje voor, zo: {}"
)


def missing_colon(line: str, number: int, column: int, *, sure: bool = False) -> Slip | None:
    """Return that a line names a field without the right colon; None when it is another line.

    When `sure` only another sign than a colon counts, or one without a space: a word alone may be text.
    """
    text = line[column:].rstrip()
    found = SIGNED.fullmatch(text)
    if not found and not sure:
        found = WORD.fullmatch(text)
        if found and found["key"] in EVERYDAY and (found["text"] or "")[:1] not in ("[", "{", "'", '"'):
            found = None
    if not found:
        return None
    mended = f"{line[:column]}{found['key']}: {_safe((found['text'] or '').strip())}".rstrip()
    return Slip(number, column, f"{MISSING_COLON}, zo: {mended.strip()}", {number: mended})


def loose_dash(line: str, number: int, column: int) -> Slip | None:
    """Return that a line starts with a sign for a dash that is none, or with one without a space; else None."""
    found = DASH_SIGN.match(line, column)
    if not found:
        return None
    dash = "" if line[:column].endswith("- ") else "- "
    mended = f"{line[:column]}{dash}{line[found.end() :]}"
    return Slip(number, column, f"{DASH}, zo: {mended.strip()}", {number: mended})


def _safe(text: str) -> str:
    """Return the text behind a field as YAML reads it as one text."""
    return quoted(text) if re.search(r":(?:\s|$)| #|^[@`%&*!|>,\]}'\"]", text) and text[-1:] not in "'\"" else text

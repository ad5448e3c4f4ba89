"""Codes that start with a backslash, in a text between double quotes: those that stand for a sign that nobody sees."""

import re

from macros.records.signs import first_hidden, named

CODE = re.compile(
    r"\\(?:x(?P<two>[\da-fA-F]{2})|u(?P<four>[\da-fA-F]{4})|U(?P<eight>[\da-fA-F]{8})|(?P<letter>.))", re.DOTALL
)
LETTERS = {
    "0": "\0", "a": "\x07", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    "N": "\x85", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
BLANKS = "\n\t\r"
WINDOWS = re.compile(r"[A-Za-z]:\\")
"""How a folder on Windows starts."""
HIDDEN_CODE = (
    "'{}' is tussen dubbele aanhalingstekens de code voor een teken dat niemand ziet: {}. "
    "Haal die code weg. Hoort die bij de tekst? Zet de tekst dan tussen enkele aanhalingstekens."
)


def hidden_codes(written: str) -> list[tuple[int, str]]:
    """Return each code in a text for a sign that nobody sees: where it is, and a sentence."""
    return [(found.start(), HIDDEN_CODE.format(found[0], named(sign))) for found, sign in _codes(written)]


def without_hidden_codes(written: str) -> str:
    """Return a text without the codes for signs that nobody sees; a space for each that ends a line or a word."""
    for found, sign in reversed(_codes(written)):
        written = f"{written[: found.start()]}{' ' if sign.isspace() else ''}{written[found.end() :]}"
    return written


def _codes(written: str) -> list[tuple[re.Match[str], str]]:
    """Return each code for a sign that nobody sees; the end of a line is a space, but not in a folder of Windows."""
    codes = []
    for found in CODE.finditer(written):
        digits = found["two"] or found["four"] or found["eight"]
        sign = chr(int(digits, 16)) if digits and int(digits, 16) < 0x110000 else LETTERS.get(found["letter"] or "", "")
        if not sign or (sign in BLANKS and not WINDOWS.search(written)):
            continue
        if sign in LETTERS.values() or first_hidden(f"a{sign}a") is not None:
            codes.append((found, sign))
    return codes

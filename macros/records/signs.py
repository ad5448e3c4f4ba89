"""Signs that nobody sees or that stand for lost text: which they are, and what editors call them.

The reader looks for them in the text of a file, where it knows the line; the checks of values look again, because a
value may also come from a form or from a code between quotes.
"""

import re
from unicodedata import category, normalize

HIDDEN_KINDS = ("Cc", "Cf", "Co", "Cs")
"""Unicode categories of signs that nobody sees: control, format, private use, half a sign."""
BLANK_LETTERS = "\u034f\u115f\u1160\u2800\u3164\uffa0\ufffe\uffff"
"""Signs that nobody sees either, though Unicode calls them letters or nothing at all."""
LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"
"""Signs that end a line for some programs and not for others."""
SPACES = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
"""Spaces that are no space to YAML, as part of a regular expression."""
JOINERS = "\u200c\u200d\ufe0f"
"""Signs with honest work beside signs that Dutch does not have: they join the parts of an emoji or of a word."""
FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
"""The flag of a part of a country, such as England: a black flag with its code in signs that nobody sees."""
LOST = "\ufffd"
"""What programs put in the place of a letter that they could not read."""
LIGATURE = re.compile("[\u0132\u0133\ufb00-\ufb06]")
"""Two letters in one sign, which no search finds by its letters."""
SUSPECT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u2800\u3164\ud800-\udfff\ue000-\uf8ff\ufeff\uffa0\ufff9-\ufffb\ufffd-\uffff\U000e0000-\U0010ffff]"
)
"""Every sign that may be hidden or lost: quickly found, and then looked at."""

NAMES = {
    "\t": "een tab",
    "\n": "een nieuwe regel",
    "\r": "een nieuwe regel",
    "\x0b": "een zacht regeleinde",
    "\x0c": "een pagina-einde",
    "\x85": "een oud regeleinde",
    "\u00a0": "een harde spatie",
    "\u00ad": "een zacht afbreekstreepje",
    "\u200b": "een spatie zonder breedte",
    "\u200c": "een scheidingsteken zonder breedte",
    "\u200d": "een verbindingsteken zonder breedte",
    "\u2028": "een regelscheiding",
    "\u2029": "een alineascheiding",
    "\u202f": "een smalle harde spatie",
    "\u2060": "een verbindingsteken zonder breedte",
    "\ufeff": "een teken dat aan het begin van een bestand hoort",
    LOST: "een vervangteken",
}
DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
KINDS = {
    "Cc": "een besturingsteken",
    "Cf": "een opmaakteken",
    "Co": "een teken zonder vaste betekenis",
    "Cs": "een half teken",
    "Zs": "een bijzondere spatie",
}


def named(sign: str) -> str:
    """Return the plain Dutch name of a sign, with its number."""
    name = NAMES.get(sign) or ("een teken voor de leesrichting" if sign in DIRECTION else None)
    return f"{name or KINDS.get(category(sign), 'een leeg teken')} (U+{ord(sign):04X})"


def is_hidden(text: str, at: int) -> bool:
    """Return whether nobody sees the sign at a place of a text, and it has no honest work there.

    A joiner has none between the signs of Dutch: it splits a word for the search. In the flag of England
    the signs of its code are at work.
    """
    sign = text[at]
    if sign in JOINERS:
        return sign != "\ufe0f" and _western(text[at - 1 : at]) and _western(text[at + 1 : at + 2])
    if not (sign in BLANK_LETTERS or sign in LINE_ENDS or category(sign) in HIDDEN_KINDS):
        return False
    return not ("\U000e0020" <= sign <= "\U000e007f" and any(f.start() < at < f.end() for f in FLAG.finditer(text)))


def first_hidden(text: str) -> str | None:
    """Return the first sign that may not stand in a text because nobody sees it, None when there is none."""
    return next((text[at] for at in range(len(text)) if is_hidden(text, at)), None)


def plain_letters(sign: str) -> str:
    """Return the letters of a ligature."""
    return normalize("NFKC", sign)


def _western(sign: str) -> bool:
    return sign < "\u0250"

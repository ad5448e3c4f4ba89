"""Quotes and apostrophes: texts that start with one, have one inside, or never end with one."""

import re
from typing import NamedTuple

from macros.reading.mending import WRITE, advised, quoted
from macros.reading.rows import QUOTES, Row
from macros.reading.slips import Slip
from macros.records.written import single_quoted

APOSTROPHE = re.compile(r"'(?:s-(?=[A-Z])|(?:[stnkmr]|ns|tje) (?=\S)|s$)")
"""How a Dutch text starts with an apostrophe that is no quote: 's-Hertogenbosch, 't Zand, 's avonds."""
BAD_ESCAPE = re.compile(r'(?:[^\\]|\\[0abtnvfre "/\\N_LP\n]|\\x[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\U00[\da-fA-F]{6})*')
UNCLOSED = "dit aanhalingsteken wordt niet gesloten."
AT_END = "Zet er aan het eind van de tekst nog een"
AT_START = "de apostrof aan het begin telt hier als aanhalingsteken en valt weg."
IN_DOUBLE = "Zet de hele tekst tussen dubbele aanhalingstekens"
DOUBLED = re.compile(r'""(?=\w)[^"]*""')
"""A word between doubled quotes, as spreadsheets write them."""
OTHER = "Zet de tekst tussen andere aanhalingstekens"
WHOLE = "Zet de hele tekst tussen aanhalingstekens"
INSIDE = "een {} in de tekst sluit hier de aanhalingstekens te vroeg."
PART = "een tekst die met een aanhalingsteken begint, moet er ook mee eindigen."
BACKSLASH = "een \\ is tussen dubbele aanhalingstekens het begin van een code."
IN_SINGLE = "Zet de tekst tussen enkele aanhalingstekens"


class Meant(NamedTuple):
    """What a text was meant to be, what is wrong with its quotes, and what to do."""

    text: str
    sentence: str
    advice: str
    sign: str = "'"

    @property
    def in_quotes(self) -> str:
        """The text between quotes that leave it as it is."""
        single = self.advice == IN_SINGLE
        return single_quoted(self.text) if single else quoted(self.text, self.sign)


def slip_in_quotes(row: Row) -> Slip | None:
    """Return what is wrong with a text that starts with a quote, None when nothing is."""
    meant = meant_by(row.text)
    if meant is None:
        return None
    sentence = advised(meant.sentence, meant.advice, row.start + meant.in_quotes)
    return Slip(row.number, len(row.start), sentence, row.mended(meant.in_quotes), start=bool(row.key))


def meant_by(text: str) -> Meant | None:
    """Return what was meant by a text that starts with a quote, None when that is what it says."""
    quote = text[0]
    if DOUBLED.match(text):
        return Meant(text.replace('""', '"'), PART, WHOLE)
    found = QUOTES[quote].match(text)
    rest = text[found.end() :].strip() if found else ""
    glued = found is not None and text[found.end() : found.end() + 1] == "#" and rest.endswith(quote)
    closed = found is not None and not glued and (not rest or rest.startswith("#"))
    if quote == "'" and APOSTROPHE.match(text):
        only_quote = closed and not rest
        return Meant(text[:-1] if only_quote else text, AT_START, IN_DOUBLE if '"' not in text else WHOLE)
    if quote == '"' and "\\" in text and text.endswith('"') and (closed or not found):
        return None if closed and BAD_ESCAPE.fullmatch(text) else Meant(_unescaped(text[1:-1]), BACKSLASH, IN_SINGLE)
    if closed:
        return None
    if not found:
        return Meant(_without_end(text[1:]), UNCLOSED, AT_END, quote)
    after, before = text[found.end()], text[found.end() - 2]
    if text.endswith(quote) and (after.isalnum() or after == "#" or before == " ") and len(text) > 1:
        name = "apostrof" if quote == "'" and after.isalnum() else "aanhalingsteken"
        inside = _single(text[1:-1], quote)
        return Meant(inside, INSIDE.format(name), WRITE if "'" in inside and '"' in inside else OTHER)
    if after.isalnum():
        return Meant(_single(text[1:], quote), UNCLOSED, OTHER, quote)
    return Meant(text, PART, WHOLE)


def _single(text: str, quote: str) -> str:
    return text.replace("''", "'") if quote == "'" else text.replace('\\"', '"')


def _without_end(text: str) -> str:
    """Return a text without the quote at its end, when that is of another kind than the one at its start."""
    return text[:-1] if text[-1:] in ('"', "'", "”", "’", "“") and text.count(text[-1]) == 1 else text


def _unescaped(text: str) -> str:
    return text.replace('\\"', '"').replace("\\\\", "\\")

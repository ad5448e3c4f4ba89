"""What counts as text: words that people read, without code and without signs that nobody sees."""

import re
from html import unescape

from macros.records.faults import fault
from macros.records.nothing import no_silence
from macros.records.signs import JOINERS, LIGATURE, LOST, first_hidden, named, plain_letters

TEMPLATE_MARKS = ("{{", "{%", "{#")
WHITESPACE = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029 ]+")
"""Everything that ends a line or a word but a hard space, which an editor types on purpose."""
HTML_TAG = re.compile(r"</?[a-zA-Z][^>]*>|<!--")
HTML_ENTITY = re.compile(r"&#?\w+;")


def checked_text(value: str) -> str:
    """Return a text with single spaces; a fault for one that says nothing, or has code or hidden signs in it."""
    return printed_text(no_silence(value))


def printed_text(value: str) -> str:
    """Return what a source printed as an answer: a text as above, that may also be the single word "Geen"."""
    if "  " in value or not value.isprintable():
        value = WHITESPACE.sub(" ", value)
    value = value.strip()
    if not value.isprintable():  # seldom, and far faster than looking at every sign
        refuse_hidden(value)
    if not value.isascii():
        _refuse_lost(value)
    if not value.strip("\u00a0" + JOINERS):
        raise fault("empty", "is leeg. Vul tekst in, of haal dit veld weg.")
    for mark in TEMPLATE_MARKS:
        if mark in value:
            raise fault("template", f"de tekst bevat '{mark}'. Dat is sjablooncode: haal die weg.")
    entities = [entity for entity in HTML_ENTITY.findall(value) if unescape(entity) != entity]
    for code in HTML_TAG.findall(value) + entities:
        raise fault("html", f"de tekst bevat HTML-code: '{code}'. Schrijf gewone tekst.")
    return value


def _refuse_lost(value: str) -> None:
    """Raise a fault for a sign that stands for a lost letter, or for two letters at once."""
    if LOST in value:
        raise fault("lost", f"de tekst bevat {named(LOST)}: daar is een letter verloren. Typ het woord opnieuw.")
    if found := LIGATURE.search(value):
        raise fault("ligature", f"'{found[0]}' is één teken. Typ de letters '{plain_letters(found[0])}'.")


def refuse_hidden(value: str) -> None:
    """Raise a fault for a sign that nobody sees, such as one that turns the reading around."""
    if (hidden := first_hidden(value)) is not None:
        raise fault("hidden", f"de tekst bevat een teken dat niemand ziet: {named(hidden)}. Typ de tekst opnieuw in.")

"""What counts as text: words that people read, without code and without signs that nobody sees."""

import re
from html import unescape
from unicodedata import category

from macros.records.faults import fault

TEMPLATE_MARKS = ("{{", "{%", "{#")
WHITESPACE = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029 ]+")
"""Everything that ends a line or a word but a hard space, which an editor types on purpose."""
HIDDEN_KINDS = ("Cc", "Cf", "Co", "Cs")
"""Unicode categories of signs that nobody sees: control, format, private use, half a sign."""
JOINERS = "\u00ad\u200c\u200d\ufe0f"
"""Signs of those categories with honest work in a text: a soft hyphen, and what joins the parts of an emoji."""
FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
"""The flag of a part of a country, such as England: a black flag with its code in signs that nobody sees."""
HTML_TAG = re.compile(r"</?[a-zA-Z][^>]*>|<!--")
HTML_ENTITY = re.compile(r"&#?\w+;")
SILENT_WORDS = ("geen", "niet-beschreven", "niet beschreven")


def checked_text(value: str) -> str:
    """Return a text with single spaces; raises a fault for an empty one, and for code or hidden signs in it."""
    value = printed_text(value)
    if value.lower() in SILENT_WORDS:
        raise fault("silence", f"'{value}' kan hier niet: dit veld vraagt om tekst. Haal de regel weg als er niets is.")
    return value


def printed_text(value: str) -> str:
    """Return what a source printed as an answer: a text as above, that may also be the single word "Geen"."""
    if "  " in value or not value.isprintable():
        value = WHITESPACE.sub(" ", value)
    value = value.strip()
    if not value.isprintable():  # seldom, and far faster than looking at every sign
        refuse_hidden(FLAG.sub("", value), JOINERS)
    if not value.strip("\u00a0" + JOINERS):
        raise fault("empty", "is leeg. Vul tekst in of haal de regel weg.")
    for mark in TEMPLATE_MARKS:
        if mark in value:
            raise fault("template", f"de tekst bevat '{mark}'. Dat is sjablooncode: haal die weg.")
    entities = [entity for entity in HTML_ENTITY.findall(value) if unescape(entity) != entity]
    for code in HTML_TAG.findall(value) + entities:
        raise fault("html", f"de tekst bevat HTML-code: '{code}'. Schrijf gewone tekst.")
    return value


def refuse_hidden(value: str, allowed: str = "") -> None:
    """Raise a fault for a sign that nobody sees and that is not allowed, such as one that turns the reading around."""
    hidden = next((sign for sign in value if category(sign) in HIDDEN_KINDS and sign not in allowed), None)
    if hidden is not None:
        raise fault("hidden", f"de tekst bevat een onzichtbaar teken (U+{ord(hidden):04X}). Typ de tekst opnieuw in.")

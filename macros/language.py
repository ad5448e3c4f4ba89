"""Dutch for numbers, money, dates, plurals, capitals and lists of names: Babel's, in one place."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from unicodedata import combining, normalize

from babel.core import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, list_currencies

DUTCH = Locale("nl")
ONGOING = "doorlopend"
"""How the data writes that a period has no planned end."""
EURO = "EUR"
EUROS = ("euro", "euro's", "euro\u2019s", "eur", "\u20ac")
"""How editors write the unit of a figure that is money."""
DATE_PATTERNS = {1: "y", 2: "MMMM y", 3: "d MMMM y"}
"""How to write a date of one, two or three parts, so that it is as precise as the editor was."""
HARD_SPACE = "\u00a0"
ISOLATES = "\u2066\u2067\u2068\u2069"
"""Signs around a text in another script, which keep its direction out of the words beside it."""
FIRST_LETTER = re.compile(rf"[{ISOLATES}\"'\u2018\u201c\u201e\u00ab]*(?=[^\W\d_])")
"""What may stand before the first letter of a phrase: quotation marks."""
SHORTENED = re.compile(rf"[{ISOLATES}\"'\u2018\u201c\u201e\u00ab]*?['\u2018\u2019](?:s|t|n|k|m)[-\s]+", re.IGNORECASE)
"""A shortened word that keeps its small letter at the head of a line, as in 's-Hertogenbosch and 't Zand."""
STRESSED = re.compile(r"([aeou]\u0301)\1")
"""A double letter with marks of stress: a capital carries none, so that "een" with two becomes "E\u00e9n"."""
COUNTRIES = {name: code for code, name in DUTCH.territories.items() if len(code) == 2 and code.isalpha()}
"""Every country by its Dutch name, with its two-letter code."""


HOME_COUNTRY = DUTCH.territories["NL"]


def number(value: float) -> str:
    """Return a number as Dutch writes it: 50000 is "50.000", 2.5 is "2,5"."""
    return format_decimal(value, locale=DUTCH, decimal_quantization=False)


def money(value: float, currency: str = EURO) -> str:
    """Return an amount with its currency (a code of ISO 4217), without empty cents: "€ 50.000"."""
    whole = value == int(value)
    pattern = "¤ #,##0" if whole else "¤ #,##0.00"
    return format_currency(value, currency, pattern, locale=DUTCH, currency_digits=False).replace(HARD_SPACE, " ")


def quantity(low: float, high: float | None, unit: str, per: str | None = None) -> str:
    """Return a number or a range with its unit: "12 tot 14 vrouwen", "\u20ac 12,50 tot \u20ac 20 per deelnemer"."""
    currency = EURO if unit.lower() in EUROS else unit if unit in list_currencies() else ""
    values = dict.fromkeys(value for value in (low, high) if value is not None)
    told = " tot ".join(money(value, currency) if currency else number(value) for value in values)
    return " ".join(filter(None, [told, "" if currency else unit, f"per {per}" if per else ""]))


def day(value: str) -> str:
    """Return a date of the data in words, as precise as it is: "2007", "september 2007", "1 juli 2009"."""
    parts = [int(part) for part in value.split("-")]
    whole = date(*[*parts, 1, 1][:3])
    return format_date(whole, DATE_PATTERNS[len(parts)], locale=DUTCH)


def period(start: str | None, end: str | None) -> str:
    """Return from when to when in words; "" without dates. `end` may be "doorlopend".

    Both ends are told as precisely as the least precise of them: from September 2008 until 2010 is "2008 \u2013 2010".
    """
    if end == ONGOING:
        return f"sinds {day(start)}, loopt door" if start else "loopt door"
    if start and end:
        start, end = start[: len(end)], end[: len(start)]
        return day(start) if start == end else f"{day(start)} – {day(end)}"
    if start:
        return f"vanaf {day(start)}"
    return f"tot {day(end)}" if end else ""


def joined(names: Iterable[str]) -> str:
    """Return names as one phrase: "a", "a en b", "a, b en c"."""
    return format_list(list(names), locale=DUTCH)


def joined_first(names: Sequence[str], most: int) -> str:
    """Return the first names as one phrase, at most `most` of them, and how many more there are: "a, b en nog 3"."""
    return joined(names if len(names) <= most else [*names[:most], f"nog {len(names) - most}"])


def joined_or(names: Iterable[str]) -> str:
    """Return names to choose from as one phrase: "a", "a of b", "a, b of c"."""
    return format_list(list(names), style="or", locale=DUTCH)


def counted(count: float, one: str, more: str) -> str:
    """Return a count with its noun: "1 case", "4 cases"."""
    return f"{number(count)} {one if DUTCH.plural_form(count) == 'one' else more}"


def sentence(text: str) -> str:
    """Return a phrase as a sentence: with a capital and a full stop; "" stays ""."""
    ended = text.rstrip(ISOLATES).endswith((".", "?", "!"))
    return capital(text) + ("" if ended or not text else ".")


def capital(text: str) -> str:
    """Return a phrase as Dutch begins a line with it, and the rest as it is.

    "ijs" is "IJs", "'s avonds" is "'s Avonds"; 's-Hertogenbosch, eHealth and 12 stay as they are.
    """
    short = SHORTENED.match(text)
    found = FIRST_LETTER.match(text, short.end() if short else 0)
    at = found.end() if found else len(text)
    return text[:at] + _raised(text[at:])


def _raised(text: str) -> str:
    """Return a text that starts with a letter, with a capital for it where Dutch has one."""
    if text.startswith("ij"):
        return f"IJ{text[2:]}"
    if text[:1].islower() and text[1:2].isupper():  # eHealth, iPad: so everywhere
        return text
    return (_unaccented(text[0]) if _stressed(text) else text[:1]).title() + text[1:]


def _stressed(text: str) -> bool:
    return bool(STRESSED.match(normalize("NFD", text[:2].lower())))


def small(text: str) -> str:
    """Return a phrase with a small first letter, unless it starts with an abbreviation."""
    if text[1:2].isupper():
        return text
    doubled = text[1:2] * 2
    return doubled + text[2:] if _stressed(doubled) and text[0] == _unaccented(doubled).upper()[0] else _lowered(text)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def alphabetical(text: str) -> str:
    """Return the key by which a name or a word stands in Dutch order, without accents and capitals.

    A shortened word in front does not count: 's-Hertogenbosch stands under the H. The ij is an i and a j.
    """
    short = SHORTENED.match(text)
    plain = _unaccented(text[short.end() :] if short else text).casefold()
    return plain.lstrip(f"{ISOLATES}\"'\u2018\u2019\u201c\u201e\u00ab") or plain


def _unaccented(text: str) -> str:
    return "".join(sign for sign in normalize("NFKD", text) if not combining(sign)) or text

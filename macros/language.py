"""Dutch for numbers, money, dates, plurals and lists of names: Babel's, in one place."""

from collections.abc import Iterable, Sequence
from datetime import date

from babel.core import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal

DUTCH = Locale("nl")
ONGOING = "doorlopend"
"""How the data writes that a period has no planned end."""
EURO = "EUR"
DATE_PATTERNS = {1: "y", 2: "MMMM y", 3: "d MMMM y"}
"""How to write a date of one, two or three parts, so that it is as precise as the editor was."""
HARD_SPACE = "\u00a0"
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


def day(value: str) -> str:
    """Return a date of the data in words, as precise as it is: "2007", "september 2007", "1 juli 2009"."""
    parts = [int(part) for part in value.split("-")]
    whole = date(*[*parts, 1, 1][:3])
    return format_date(whole, DATE_PATTERNS[len(parts)], locale=DUTCH)


def period(start: str | None, end: str | None) -> str:
    """Return from when to when in words; "" without dates. `end` may be "doorlopend"."""
    if end == ONGOING:
        return f"sinds {day(start)}, loopt door" if start else "loopt door"
    if start and end:
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
    return capital(text) + ("" if text.endswith((".", "?", "!")) or not text else ".")


def capital(text: str) -> str:
    """Return a phrase with a capital first letter and the rest as it is."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """Return a phrase with a small first letter, unless it starts with an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]

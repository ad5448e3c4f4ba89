"""Dutch words for dates, periods, numbers and lists of names."""

from collections.abc import Iterable

from macros.records.steps import Looptijd
from macros.records.values import ONGOING

MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]


def number(value: float) -> str:
    """Return a number as Dutch writes it: 50000 is "50.000", 2.5 is "2,5"."""
    return f"{value:,}".translate(str.maketrans(",.", ".,"))


def day(value: str) -> str:
    """Return a `Datum` in words, as precise as it is: "2007", "september 2007", "1 juli 2009"."""
    year, *rest = value.split("-")
    if not rest:
        return year
    month = f"{MONTHS[int(rest[0]) - 1]} {year}"
    return f"{int(rest[1])} {month}" if len(rest) == 2 else month


def period(looptijd: Looptijd) -> str:
    """Return from when to when, in words; the period's own text when it names no dates."""
    start, end = looptijd.van, looptijd.tot
    if end == ONGOING:
        return f"sinds {day(start)}, loopt door" if start else "loopt door"
    if start and end:
        return day(start) if start == end else f"{day(start)} – {day(end)}"
    if start:
        return f"vanaf {day(start)}"
    return f"tot {day(end)}" if end else looptijd.tekst or ""


def joined(names: Iterable[str]) -> str:
    """Return names as one phrase: "a", "a en b", "a, b en c"."""
    *first, last = list(names) or [""]
    return f"{', '.join(first)} en {last}" if first else last


def sentence(text: str) -> str:
    """Return a phrase as a sentence: with a capital and a full stop; "" stays ""."""
    return capital(text) + ("" if text.endswith((".", "?", "!")) or not text else ".")


def capital(text: str) -> str:
    """Return a phrase with a capital first letter and the rest as it is."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """Return a phrase with a small first letter, unless it starts with an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def counted(count: int, one: str, more: str) -> str:
    """Return a count with its noun: "1 case", "4 cases"."""
    return f"{count} {one if count == 1 else more}"

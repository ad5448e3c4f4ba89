"""Numbers as people write them, and what to write in the data instead."""

import re
from unicodedata import normalize

from pydantic_core import PydanticCustomError

from macros.records.faults import fault, shown
from macros.records.nothing import PLACEHOLDERS, silence_in

NUMBER = re.compile(r"(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)
MOST_DIGITS = 15
"""How many digits a number may have: of more, programs that read the data keep only the first."""

DIGITS = r"\d+(?:[.,'’_ \u00a0\u202f]\d+)*"
MONEY = r"€|£|\$|EUR|GBP|USD|euro"
BEFORE = r"(?P<woord>[^\d\s€£$+-][^\d€£$]*?|[~±><≥≤≈]=?)?"
BEHIND = r"(?P<achter>(?:,-|\+|%|[€£$]|(?<=\s)[^\W\d_]|(?<=\d)(?:euro|eur)\b).*)?"
WHOLE = re.compile(rf"{BEFORE}\s*(?P<munt>{MONEY})?\s*(?P<getal>{DIGITS})\s*{BEHIND}", re.IGNORECASE)
RANGE = re.compile(
    rf"(?:tussen|van)?\s*(?P<laag>{DIGITS})\s*%?\s*(?:-|–|—|\btot\b|\bt/m\b|\bà\b|\ba\b|\ben\b)\s*(?P<hoog>{DIGITS})\s*"
    r"(?P<achter>%|[^\W\d_].*)?",
    re.IGNORECASE,
)
HALF_WRITTEN = re.compile(r"[.,]\d+|(?:0|[1-9]\d*)\.|\+(?:0|[1-9]\d*)", re.ASCII)
SCIENTIFIC = re.compile(r"\d+(?:\.\d+)?[eE]\+?\d{1,2}", re.ASCII)
GROUPS = {
    "space": re.compile(r"\d{1,3}(?:[ '’_\u00a0\u202f]\d{3})+(?P<deel>[.,]\d{1,2})?", re.ASCII),
    "dutch": re.compile(r"\d{1,3}(?:\.\d{3})+(?P<deel>,\d{1,2})", re.ASCII),
    "english": re.compile(r"\d{1,3}(?:,\d{3})+(?P<deel>\.\d{1,2})", re.ASCII),
    "more": re.compile(r"\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})(?P<deel>)", re.ASCII),
}
TWOFOLD = re.compile(r"[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
DECIMAL = re.compile(r"\d+[.,]\d+", re.ASCII)
WORDS = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
CURRENCIES = {"£": "GBP", "gbp": "GBP", "$": "USD", "usd": "USD"}

EXPECTED = "verwacht een getal, zoals 14 of 2.5, maar kreeg '{}'."
NO_NUMBER = "'{}' is geen getal. Is het nul? Schrijf 0. Noemt de bron geen getal? Haal de regel weg."
NOT_SO = "'{}' is geen getal zoals het hoort. Schrijf {}."
ONE_EXPECTED = "verwacht één getal, zoals 14 of 2.5."
TOO_LONG = f"dit getal heeft {{}} cijfers, en er passen er {MOST_DIGITS}. Kijk het na in de bron."
NEGATIVE = "'{}' is minder dan nul, en dat kan hier niet. Kijk het na in de bron."


def plain(written: str) -> list[str]:
    """Return the ways to write a number in the data that a number may mean: one, two when it is twofold, or none."""
    if TWOFOLD.fullmatch(written):
        return [re.sub(r"[.,]", "", written), f"{written.replace(',', '.')}0"]
    for group in GROUPS.values():
        found = group.fullmatch(written)
        if found:
            part = (found["deel"] or "")[1:]
            whole = re.sub(r"\D", "", written.removesuffix(found["deel"] or ""))
            return [f"{whole}.{part}" if part.strip("0") else whole]
    if DECIMAL.fullmatch(written):
        whole, part = re.split("[.,]", written)
        return [f"{whole.lstrip('0') or '0'}.{part}"]
    return [written.lstrip("0") or "0"] if written.isdecimal() and written.isascii() else []


def no_number(value: str) -> PydanticCustomError:
    """Return the fault of a text that is no number, with what to write where that can be known."""
    text = normalize("NFKC", value).strip()
    name = shown(value)
    if silence_in(text) is not None or text.casefold() in PLACEHOLDERS:
        return fault("number", NO_NUMBER.format(name))
    if text.casefold() in WORDS or text.casefold() == "een":
        count = WORDS.index("één" if text.casefold() == "een" else text.casefold())
        return fault("number", f"schrijf een getal in cijfers. Schrijf {count}.")
    if HALF_WRITTEN.fullmatch(text):
        written = f"0{text}" if text[0] in ".," else text.strip("+.")
        return fault("number", NOT_SO.format(name, written.replace(",", ".")))
    if SCIENTIFIC.fullmatch(text):
        written = f"{float(text):.15g}"
        return (
            fault("number", f"'{name}' is geen getal zoals het hoort. Schrijf {written}.")
            if "e" not in written
            else _other(name)
        )
    between = RANGE.fullmatch(text)
    if between:
        low, high = plain(between["laag"]), plain(between["hoog"])
        if len(low) == len(high) == 1:
            return fault("in-number", f"'{name}' zijn twee getallen.", laag=low[0], hoog=high[0])
    if re.fullmatch(rf"[-−]\s*{DIGITS}", text):
        return fault("negative", NEGATIVE.format(name))
    found = WHOLE.fullmatch(text)
    ways = plain(found["getal"]) if found else []
    if not found or not ways or _too_long(ways[0]):
        return _other(name)
    if len(ways) > 1 and not (found["achter"] or "").startswith(",-"):
        return fault("thousands", twofold(found["getal"], ways))
    word, behind, money = (found["woord"] or "").strip(), (found["achter"] or "").strip(), found["munt"] or ""
    if behind == "+":
        word, behind = "ten minste", ""
    elif re.fullmatch(r",-+|€|£|\$|euro|eur|gbp|usd", behind, re.IGNORECASE):
        money, behind = money or behind, ""
    details = {
        "woord": word,
        "eenheid": behind,
        "munt": CURRENCIES.get(money.casefold(), ""),
    }
    said = {key: told for key, told in details.items() if told}
    return fault("in-number" if said else "number", NOT_SO.format(name, ways[0]), **said)


def twofold(written: str, ways: list[str]) -> str:
    """Return the sentence about a number such as 2.500, that is 2500 to some and 2,5 to others."""
    comma = written.replace(".", ",")
    return (
        f"'{shown(written)}' is dubbelzinnig. Is het {ways[0]}? Schrijf {ways[0]}, zonder punt. "
        f"Is het {comma}, met cijfers achter de komma? Schrijf {_clear(ways[1])}."
    )


def _clear(decimal: str) -> str:
    """Return a number with a point that nobody takes for one of thousands: 12.5 for 12.500, 2.1250 for 2.125."""
    whole, _, behind = decimal.partition(".")
    short = behind.rstrip("0") or "0"
    return f"{whole}.{short}{'0' if len(short) == 3 else ''}"


def too_many_digits(value: str) -> PydanticCustomError | None:
    """Return the fault of a number with more digits than other programs keep, else None."""
    return fault("digits", TOO_LONG.format(len(re.sub(r"\D", "", value)))) if _too_long(value) else None


def _too_long(value: str) -> bool:
    return len(re.sub(r"\D", "", value)) > MOST_DIGITS


def _other(name: str) -> PydanticCustomError:
    return fault("number", EXPECTED.format(name))

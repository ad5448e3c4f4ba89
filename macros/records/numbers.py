"""Numbers as people write them, and what to write in the data instead."""

import re
from decimal import Decimal
from unicodedata import normalize

from pydantic_core import PydanticCustomError

from macros.records.faults import fault, shown
from macros.records.nothing import silence_in

NUMBER = re.compile(r"(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)
MOST_DIGITS = 15
"""How many digits a number may have: of more, programs that read the data keep only the first."""

DIGITS = r"\d+(?:[.,'’_ \u00a0\u202f]\d+)*"
MONEY = r"€|£|\$|EUR|GBP|USD|euro"
TIMES = {
    **dict.fromkeys(("k", "dzd", "duizend"), 1_000),
    **dict.fromkeys(("mln", "miljoen"), 1_000_000),
    **dict.fromkeys(("mld", "mrd", "miljard"), 1_000_000_000),
}
LARGE = re.compile(
    rf"(?P<munt>{MONEY})?\s*(?P<getal>\d+(?:[.,]\d{{1,2}})?)\s*(?P<maal>{'|'.join(TIMES)})\.?\s*(?P<achter>euro)?",
    re.IGNORECASE | re.ASCII,
)
"""A number that a word behind it makes larger: 1,2 miljoen."""
BEFORE = r"(?P<woord>[^\d\s€£$+-][^\d€£$]*?|[~±><≥≤≈]=?)?"
BEHIND = r"(?P<achter>(?:,-|\+|%|[€£$]|(?<=\s)[^\W\d_]|(?<=\d)(?:euro|eur)\b).*)?"
WHOLE = re.compile(rf"{BEFORE}\s*(?P<munt>{MONEY})?\s*(?P<getal>{DIGITS})\s*{BEHIND}", re.IGNORECASE)
RANGE = re.compile(
    rf"(?:tussen|van)?\s*(?:de\s+)?(?:€\s*)?(?P<laag>{DIGITS})\s*%?\s*(?:-|–|—|\btot\b|\bt/m\b|\bà\b|\ba\b|\ben\b)\s*(?:de\s+)?(?:€\s*)?(?P<hoog>{DIGITS})\s*"
    r"(?P<achter>%|[^\W\d_].*)?",
    re.IGNORECASE,
)
ANOTHER = re.compile(r"(?<![^\W_])\d")
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

EXPECTED = "hier hoort een getal, zoals 14 of 2.5, maar er staat '{}'."
NO_NUMBER = "'{}' is geen getal. Is het nul? Schrijf 0. Noemt de bron geen getal? Haal dit veld weg."
NOT_SO = "'{}' staat er niet zoals een getal hoort. Schrijf {}."
ONE_EXPECTED = "hier hoort één getal, zoals 14 of 2.5."
TOO_LONG = f"dit getal heeft {{}} cijfers, en er passen er {MOST_DIGITS}. Kijk het na in de bron."
MORE = "'{}' zijn meer getallen, en hier past er één. Schrijf het getal waar dit veld over gaat."
NEGATIVE = "'{}' is minder dan nul, en dat kan hier niet. Kijk het na in de bron."


def plain(written: str) -> list[str]:
    """Return the ways to write a number in the data that a number may mean: one, two when it is twofold, or none."""
    if TWOFOLD.fullmatch(written):
        whole, part = re.split("[.,]", written)
        exact = part.rstrip("0") or "0"
        return [whole + part, f"{whole}.{exact}" + ("0" if len(exact) == len(part) else "")]
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
    if silence_in(text) is not None:
        return fault("number", NO_NUMBER.format(name))
    if text.casefold() in WORDS or text.casefold() == "een":
        count = WORDS.index("één" if text.casefold() == "een" else text.casefold())
        return fault("number", f"schrijf een getal in cijfers: {count}.")
    if HALF_WRITTEN.fullmatch(text):
        written = f"0{text}" if text[0] in ".," else text.strip("+.")
        return fault("number", NOT_SO.format(name, written.replace(",", ".")))
    if SCIENTIFIC.fullmatch(text):
        written = f"{float(text):.15g}"
        return fault("number", NOT_SO.format(name, written)) if "e" not in written else _other(name)
    between = RANGE.fullmatch(text)
    if between:
        low, high = plain(between["laag"]), plain(between["hoog"])
        if low and high:  # nobody gives two numbers of a range three digits behind the comma
            return fault("in-number", f"'{name}' zijn twee getallen.", laag=low[0], hoog=high[0])
    if re.fullmatch(rf"[-−]\s*{DIGITS}", text):
        return fault("negative", NEGATIVE.format(name))
    if (large := LARGE.fullmatch(text)) and not _too_long(written := _times(large)):
        munt = CURRENCIES.get((large["munt"] or "").casefold(), "")
        return fault(
            "in-number" if munt else "number", NOT_SO.format(name, written), **({"munt": munt} if munt else {})
        )
    found = WHOLE.fullmatch(text)
    ways = plain(found["getal"]) if found else []
    if not found or not ways or _too_long(ways[0]):
        return _other(name)
    if ANOTHER.search(f"{found['woord'] or ''} {found['achter'] or ''}"):
        return fault("in-number", MORE.format(name), meer="ja")
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
        f"'{shown(written)}' kan twee getallen zijn. Is het {ways[0]}? Schrijf {ways[0]}, zonder punt. "
        f"Is het {comma}, met cijfers achter de komma? Schrijf {ways[1]}."
    )


def _times(large: re.Match[str]) -> str:
    """Return a number such as 1,2 miljoen in digits."""
    value = Decimal(large["getal"].replace(",", ".")) * TIMES[large["maal"].casefold()]
    return f"{value.normalize():f}"


def too_many_digits(value: str) -> PydanticCustomError | None:
    """Return the fault of a number with more digits than other programs keep, else None."""
    return fault("digits", TOO_LONG.format(len(re.sub(r"\D", "", value)))) if _too_long(value) else None


def _too_long(value: str) -> bool:
    return len(re.sub(r"\D", "", value)) > MOST_DIGITS


def _other(name: str) -> PydanticCustomError:
    return fault("number", EXPECTED.format(name))

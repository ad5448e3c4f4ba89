"""Dates as people write them, and how to write them in the data: year, month and day, with hyphens."""

import re
from calendar import monthrange
from unicodedata import normalize

from macros.language import DUTCH, ONGOING
from macros.records.faults import shown

MONTHS = {
    name.rstrip(".").casefold(): number
    for width in ("wide", "abbreviated")
    for number, name in DUTCH.months["format"][width].items()
}
HYPHENS = re.compile("[\u2010-\u2015\u2212]")
WORDS = re.compile(r"(?:(?P<dag>\d{1,2})\s+)?(?P<maand>[a-z]+)\.?\s+(?P<jaar>\d{4})", re.ASCII)
BIG_FIRST = re.compile(r"(?P<jaar>\d{4})[-/. ](?P<maand>\d{1,2})(?:[-/. ](?P<dag>\d{1,2}))?", re.ASCII)
SMALL_FIRST = re.compile(r"(?:(?P<dag>\d{1,2})[-/. ])?(?P<maand>\d{1,2})[-/. ](?P<jaar>\d{4})", re.ASCII)
TOGETHER = re.compile(r"(?P<jaar>(?:19|20)\d\d)(?P<maand>\d\d)(?P<dag>\d\d)", re.ASCII)
YEARS = re.compile(r"(?P<van>(?:19|20)\d\d)\s*(?:-|–|—|/|tot|t/m|tot en met|en)\s*(?P<tot>(?:19|20)\d\d)", re.ASCII)
IN_A_YEAR = re.compile(
    r"(?:in|het|begin|eind|einde|medio|midden|half|voorjaar|lente|zomer|najaar|herfst|winter|van|de|\s)+"
    r"\s(?P<jaar>(?:19|20)\d\d)",
    re.ASCII | re.IGNORECASE,
)
ABOUT_A_YEAR = re.compile(
    r"(?:circa|ca\.?|rond|ongeveer|vóór|voor|na|sinds|vanaf|tot|±|~)\s*(?:19|20)\d\d(?:\s*\?)?|(?:19|20)\d\d\s*\?",
    re.IGNORECASE,
)
TODAY = ("heden", "nu", "vandaag", "lopend", "loopt", "loopt nog", "loopt door", "nog lopend", "onbepaald", "open")
"""What editors write for a period that had not ended."""

NO_DATE = "'{}' is geen datum. Schrijf een jaar, jaar-maand of jaar-maand-dag, zoals 2010-03."
TO_ONGOING = f"Was er geen eind gepland? Schrijf {ONGOING}. Weet je het eind niet? Haal dit veld weg."


def rewritten(value: str) -> str | None:
    """Return a date as the data writes it, "2011-03" for "maart 2011" or "3-2011"; None when it is no such date."""
    text = HYPHENS.sub("-", normalize("NFKC", value).strip().casefold())
    for pattern in (BIG_FIRST, TOGETHER, SMALL_FIRST, WORDS):
        found = pattern.fullmatch(text)
        if not found:
            continue
        year, day = int(found["jaar"]), int(found["dag"] or 0)
        month = MONTHS.get(found["maand"], 0) if pattern is WORDS else int(found["maand"])
        if pattern is SMALL_FIRST and month > 12 >= day > 0:
            month, day = day, month  # as Americans write it, which here cannot be anything else
        if 1 <= month <= 12 and day <= monthrange(year, month)[1] and year > 0:
            return f"{year:04}-{month:02}" + (f"-{day:02}" if found["dag"] else "")
    return text if text != value and re.fullmatch(r"\d{4}", text, re.ASCII) else None


def period(value: str) -> tuple[str, str] | None:
    """Return the two years of a text such as "2008-2010", else None."""
    found = YEARS.fullmatch(normalize("NFKC", value).strip().casefold())
    return (found["van"], found["tot"]) if found else None


def no_date(value: str) -> str:
    """Return the sentence about a text that is no date, with the date as it should be where that can be known."""
    name = shown(value)
    text = normalize("NFKC", value).strip()
    mended = rewritten(value)
    if mended:
        return f"'{name}' staat er niet zoals een datum hoort. Schrijf {mended}."
    years = period(value)
    if years:
        return f"'{name}' zijn twee jaren, en hier past één datum."
    if text.casefold() in (*TODAY, ONGOING):
        return f"'{name}' is geen datum, want dat schuift op. Schrijf het jaar, de maand of de dag die de bron noemt."
    found = BIG_FIRST.fullmatch(text)
    if found:
        return _not_in_calendar(found)
    within = IN_A_YEAR.fullmatch(text)
    if within:
        return f"'{name}' is geen datum. Schrijf alleen het jaar: {within['jaar']}."
    if ABOUT_A_YEAR.fullmatch(text):
        return f"'{name}' is geen datum, want het jaar is niet zeker. Zoek het jaar op, of zeg dit in een tekst."
    return NO_DATE.format(name)


def _not_in_calendar(found: re.Match[str]) -> str:
    year, month = found["jaar"], int(found["maand"])
    if not 1 <= month <= 12:
        return f"'{found[0]}' is geen datum, want maand {month} bestaat niet. Kijk het na in de bron."
    name = DUTCH.months["format"]["wide"][month]
    days = monthrange(max(int(year), 1), month)[1]
    return f"'{found[0]}' is geen datum, want {name} {year} heeft {days} dagen. Kijk het na in de bron."

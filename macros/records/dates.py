"""Dates as precise as the editor wrote them: a year, a month or a day, kept as text."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticCustomError

from macros.language import ONGOING
from macros.records.date_slips import TO_ONGOING, TODAY, no_date, period, rewritten
from macros.records.faults import fault, shown
from macros.records.in_schema import whole
from macros.records.text import checked_text
from macros.records.values import TEXT
from macros.records.written import in_quotes
from macros.records.written_example import Zo

DATE = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")
YEARS = range(1000, 10000)
FIRST_YEAR = 1800
"""The first year that a date can have: older ones are a slip in this handbook, such as 0210."""
MOST_YEARS_AHEAD = 50
"""How far ahead a plan can lie: a later year is a slip, such as 3010."""

ONE_IS_WRONG = "Kijk na welke van de twee niet klopt."
IMPOSSIBLE_YEAR = "het jaar {} kan niet kloppen. Kijk het na in de bron."
FUTURE = (
    "'{}' is nog niet geweest. Een datum in de toekomst kan hier niet. Kijk na of de datum klopt. "
    "Gaat het om een plan? Vertel dat in een tekst, en niet in dit veld."
)


def is_date(value: str) -> bool:
    """Return whether a text is a year, a month of a year or a day that exists."""
    parts = DATE.fullmatch(value)
    if parts is None:
        return False
    try:
        date(*map(int, parts.groups(default="1")))
    except ValueError:
        return False
    return True


def _date(value: str) -> str:
    if not is_date(value):
        raise _no_date(value)
    return _since_the_first_year(value)


def _no_date(value: str) -> PydanticCustomError:
    years = period(value) or ()
    return fault("date", no_date(value), **dict(zip(("van", "tot"), years, strict=False)))


def _since_the_first_year(value: str) -> str:
    if int(value[:4]) < FIRST_YEAR:
        raise fault("year", IMPOSSIBLE_YEAR.format(value[:4]))
    return value


def _not_too_far(value: str) -> str:
    if value != ONGOING and int(value[:4]) > date.today().year + MOST_YEARS_AHEAD:
        raise fault("year", IMPOSSIBLE_YEAR.format(value[:4]))
    return value


def _past(value: str) -> str:
    if is_before(date.today().isoformat(), value):
        raise fault("future", FUTURE.format(value))
    return value


def _past_moment(value: str) -> str:
    if is_date(value):
        return _past(_since_the_first_year(value))
    mended = rewritten(value)
    if mended and not re.search("[a-z]", value):  # "maart 2010" may stay: it is as clear in words
        raise fault("date", no_date(value))
    return value


def _moment_in_quotes(value: object) -> object:
    return value if isinstance(value, str) and is_date(value) else in_quotes(value)


def _end(value: str) -> str:
    if value == ONGOING:
        return value
    if not is_date(value) and " ".join(value.casefold().split()) in (*TODAY, ONGOING):
        if value.casefold() == ONGOING:
            raise fault("date", f"'{shown(value)}' staat er niet zoals het hoort. Schrijf {ONGOING}.")
        raise fault("date", f"'{shown(value)}' is geen datum. {TO_ONGOING}")
    return _date(value)


def _year(value: object) -> object:
    """Return a year that is a number as text; not from the reader, which hands on text, but from JSON or plain YAML."""
    return str(value) if isinstance(value, int) and value in YEARS else value


def is_before(one: str, other: str) -> bool:
    """Return whether `Datum` one is before other, as far as both are precise enough to tell."""
    shared = min(len(one), len(other))
    return one[:shared] < other[:shared]


def latest_day(days: Iterable[str]) -> str:
    """Return the last of some dates (at least one); the least precise of those of which any may be the last.

    Of March 2010 and 2010 that is 2010. The first of some dates is their `min`, by the same rule.
    """
    ordered = sorted(days)
    return next(day for day in ordered if ordered[-1].startswith(day))


DAY: JsonSchemaValue = {"type": "string", "pattern": whole(DATE)}
YEAR: JsonSchemaValue = {"type": "integer", "minimum": FIRST_YEAR, "maximum": YEARS[-1]}
"""What plain YAML makes of 2006."""

Einde = Annotated[
    str,
    BeforeValidator(_year),
    AfterValidator(_end),
    AfterValidator(_not_too_far),
    WithJsonSchema({"anyOf": [DAY, YEAR, {"const": ONGOING}]}),
    Zo("2010"),
]
"""A `Datum`, or `doorlopend` when no end was planned."""

Datum = Annotated[
    str,
    BeforeValidator(_year),
    AfterValidator(_date),
    AfterValidator(_not_too_far),
    WithJsonSchema({"anyOf": [DAY, YEAR]}),
    Zo("2008"),
]
"""A year, a month (`2007-09`) or a day (`2007-09-01`), kept as precise as the editor wrote it."""

Verleden = Annotated[
    str,
    BeforeValidator(_year),
    AfterValidator(_date),
    AfterValidator(_past),
    WithJsonSchema({"anyOf": [DAY, YEAR]}),
    Zo("2010-03"),
]
"""A `Datum` that is not in the future, as far as it is precise enough to tell."""

Moment = Annotated[
    str,
    BeforeValidator(_year),
    BeforeValidator(_moment_in_quotes),
    AfterValidator(checked_text),
    AfterValidator(_past_moment),
    WithJsonSchema({"anyOf": [TEXT, YEAR]}),
    Zo("2010-03"),
]
"""When something was so or happened: a `Verleden`, or words such as "daarna"."""

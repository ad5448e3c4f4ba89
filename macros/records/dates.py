"""Dates as precise as the editor wrote them: a year, a month or a day, kept as text."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue

from macros.language import ONGOING
from macros.records.faults import fault
from macros.records.in_schema import whole
from macros.records.text import checked_text
from macros.records.values import TEXT
from macros.records.written import in_quotes

DATE = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")
YEARS = range(1000, 10000)


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
        raise fault("date", f"'{value}' is geen datum. Schrijf een jaar, jaar-maand of jaar-maand-dag.")
    return value


def _past(value: str) -> str:
    if is_before(date.today().isoformat(), value):
        raise fault("future", f"'{value}' is nog niet geweest. Een datum in de toekomst kan hier niet.")
    return value


def _past_moment(value: str) -> str:
    return _past(value) if is_date(value) else value


def _moment_in_quotes(value: object) -> object:
    return value if isinstance(value, str) and is_date(value) else in_quotes(value)


def _end(value: str) -> str:
    return value if value == ONGOING else _date(value)


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
YEAR: JsonSchemaValue = {"type": "integer", "minimum": YEARS[0], "maximum": YEARS[-1]}
"""What plain YAML makes of 2006."""

Einde = Annotated[
    str, BeforeValidator(_year), AfterValidator(_end), WithJsonSchema({"anyOf": [DAY, YEAR, {"const": ONGOING}]})
]
"""A `Datum`, or `doorlopend` when no end was planned."""

Datum = Annotated[str, BeforeValidator(_year), AfterValidator(_date), WithJsonSchema({"anyOf": [DAY, YEAR]})]
"""A year, a month (`2007-09`) or a day (`2007-09-01`), kept as precise as the editor wrote it."""

Verleden = Annotated[Datum, AfterValidator(_past)]
"""A `Datum` that is not in the future, as far as it is precise enough to tell."""

Moment = Annotated[
    str,
    BeforeValidator(_year),
    BeforeValidator(_moment_in_quotes),
    AfterValidator(checked_text),
    AfterValidator(_past_moment),
    WithJsonSchema({"anyOf": [TEXT, YEAR]}),
]
"""When something was so or happened: a `Verleden`, or words such as "daarna"."""

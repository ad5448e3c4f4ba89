"""The plain values of the data: text, ids, links, numbers and dates, each with its own check.

YAML guesses types (`no`, `12:30`, `012`), so the reader hands every scalar on as the text the
editor wrote, and the types here decide what that text means.
"""

import re
from datetime import date
from typing import Annotated, TypeVar

from babel.numbers import list_currencies
from pydantic import AfterValidator, BeforeValidator, Field

from macros.language import COUNTRIES, ONGOING
from macros.records.faults import advice, fault
from macros.records.text import checked_text

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
NUMBER = re.compile(r"(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)
THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+", re.ASCII)
DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
RESERVED_IDS = ("index",)
"""Ids whose page would take the place of an overview."""
LINK = re.compile(r"https?://[^\s<>\"']+")


def _id(value: str) -> str:
    if value in RESERVED_IDS:
        raise fault("id", f"'{value}' is al het adres van een overzicht. Kies een andere id.")
    if not ID.fullmatch(value):
        raise fault(
            "id",
            f"'{value}' kan geen id zijn. Gebruik kleine letters en cijfers, met streepjes ertussen.",
        )
    return value


def _link(value: str) -> str:
    if not LINK.fullmatch(value):
        raise fault("link", f"'{value}' is geen link die met http:// of https:// begint.")
    return value


def _number(value: object) -> object:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < float("inf"):
        return value  # not from the reader, which hands on text, but from JSON
    if not isinstance(value, str):
        raise fault("number", "verwacht één getal, zoals 14 of 2.5.")
    if THOUSANDS.fullmatch(value):
        plain = value.replace(".", "")
        raise fault("thousands", f"'{value}' is dubbelzinnig. Schrijf {plain}, zonder punt.")
    if not NUMBER.fullmatch(value):
        raise fault("number", f"verwacht een getal, zoals 14 of 2.5, maar kreeg '{value}'.")
    return float(value) if "." in value else int(value)


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


def _currency(value: str) -> str:
    if value not in list_currencies():
        raise fault("currency", f"'{value}' is geen munt. Schrijf drie hoofdletters, zoals EUR of GBP.")
    return value


def _country(value: str) -> str:
    if value not in COUNTRIES:
        raise fault("unknown", f"onbekend land '{value}'.{advice(value, COUNTRIES)}")
    return value


def _end(value: str) -> str:
    return value if value == ONGOING else _date(value)


Tekst = Annotated[str, AfterValidator(checked_text)]
"""Prose or a name: not empty, no template code, no HTML."""

Id = Annotated[str, AfterValidator(_id)]
"""Lower-case words joined by hyphens; also the last part of a page's address."""

Link = Annotated[str, AfterValidator(_link)]
"""A web address that starts with http:// or https://."""

Getal = Annotated[int | float, BeforeValidator(_number)]
"""A number with a decimal point and without separators for thousands."""

Einde = Annotated[str, AfterValidator(_end)]
"""A `Datum`, or `doorlopend` when no end was planned."""

Datum = Annotated[str, AfterValidator(_date)]
"""A year, a month (`2007-09`) or a day (`2007-09-01`), kept as precise as the editor wrote it."""

Verleden = Annotated[Datum, AfterValidator(_past)]
"""A `Datum` that is not in the future, as far as it is precise enough to tell."""

Moment = Annotated[str, AfterValidator(checked_text)]
"""A `Datum`, or words such as "daarna"."""

Valuta = Annotated[str, AfterValidator(_currency)]
"""A currency by its code in ISO 4217, as Babel knows them."""

Land = Annotated[str, AfterValidator(_country)]
"""A country by its Dutch name, as Babel has it."""


T = TypeVar("T")

EenOfMeer = Annotated[
    list[T], BeforeValidator(lambda value: value if isinstance(value, list) else [value]), Field(min_length=1)
]
"""A list, which the editor may write as one value when it holds only one."""


def is_before(one: str, other: str) -> bool:
    """Return whether `Datum` one is before other, as far as both are precise enough to tell."""
    shared = min(len(one), len(other))
    return one[:shared] < other[:shared]

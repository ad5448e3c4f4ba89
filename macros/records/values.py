"""The plain values of the data: text, ids, links, numbers and dates, each with its own check.

YAML guesses types (`no`, `12:30`, `012`), so the reader hands every scalar on as the text the
editor wrote, and the types here decide what that text means.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Annotated, Any, TypeVar
from unicodedata import category

from babel.numbers import list_currencies
from pydantic import AfterValidator, BeforeValidator, Field, GetJsonSchemaHandler, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from macros.language import COUNTRIES, ONGOING
from macros.records.faults import advice, fault

TEMPLATE_MARKS = ("{{", "{%", "{#")
WHITESPACE = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029 ]+")
"""Everything that ends a line or a word but a hard space, which an editor types on purpose."""
HIDDEN_KINDS = ("Cc", "Cf", "Co", "Cs")
"""Unicode categories of signs that nobody sees: control, format, private use, half a sign."""
JOINERS = "\u00ad\u200c\u200d\ufe0f"
"""Signs of those categories with honest work in a text: a soft hyphen, and what joins the parts of an emoji."""
HTML_TAG = re.compile(r"</?[a-zA-Z][^>]*>|<!--")
HTML_ENTITY = re.compile(r"&#?\w+;")
ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
NUMBER = re.compile(r"(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)
THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+", re.ASCII)
DATE = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")
YEARS = range(1000, 10000)
SILENT_WORDS = ("geen", "niet-beschreven", "niet beschreven")
RESERVED_IDS = ("index",)
"""Ids whose page would take the place of an overview."""
LINK = re.compile(r"https?://[^\s<>\"']+")


@dataclass(frozen=True)
class InSchema:
    """Marks a type that stands in the JSON Schema otherwise than pydantic puts it: as `change` makes of that."""

    change: Callable[[JsonSchemaValue], JsonSchemaValue]

    def __get_pydantic_json_schema__(self, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return self.change(handler(core_schema))


def whole(pattern: re.Pattern[str]) -> str:
    """Return a pattern as JSON Schema wants it when it must fit the whole text."""
    return f"^{pattern.pattern}$"


def _hidden(value: str) -> str | None:
    """Return the first sign in a text that nobody sees, such as one that turns the reading direction; else None."""
    if value.isprintable():  # nearly always, and far faster than looking at every sign
        return None
    return next((sign for sign in value if category(sign) in HIDDEN_KINDS and sign not in JOINERS), None)


def _text(value: str) -> str:
    if "  " in value or not value.isprintable():
        value = WHITESPACE.sub(" ", value)
    value = value.strip(" ")
    hidden = _hidden(value)
    if hidden is not None:
        raise fault("hidden", f"de tekst bevat een onzichtbaar teken (U+{ord(hidden):04X}). Typ de tekst opnieuw in.")
    if not value.strip("\u00a0" + JOINERS):
        raise fault("empty", "is leeg. Vul tekst in of haal de regel weg.")
    if value.lower() in SILENT_WORDS:
        raise fault("silence", f"'{value}' kan hier niet: dit veld vraagt om tekst. Haal de regel weg als er niets is.")
    for mark in TEMPLATE_MARKS:
        if mark in value:
            raise fault("template", f"de tekst bevat '{mark}'. Dat is sjablooncode: haal die weg.")
    entities = [entity for entity in HTML_ENTITY.findall(value) if unescape(entity) != entity]
    for code in HTML_TAG.findall(value) + entities:
        raise fault("html", f"de tekst bevat HTML-code: '{code}'. Schrijf gewone tekst.")
    return value


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


def _year(value: object) -> object:
    """Return a year that is a number as text; not from the reader, which hands on text, but from JSON or plain YAML."""
    return str(value) if isinstance(value, int) and value in YEARS else value


TEXT: JsonSchemaValue = {"type": "string", "pattern": r"\S", "not": {"enum": list(SILENT_WORDS)}}
DAY: JsonSchemaValue = {"type": "string", "pattern": whole(DATE)}
YEAR: JsonSchemaValue = {"type": "integer", "minimum": YEARS[0], "maximum": YEARS[-1]}
"""What plain YAML makes of 2006."""

Tekst = Annotated[str, AfterValidator(_text), WithJsonSchema(TEXT)]
"""Prose or a name: not empty, no template code, no HTML."""

Id = Annotated[
    str,
    AfterValidator(_id),
    WithJsonSchema({"type": "string", "pattern": whole(ID), "not": {"enum": list(RESERVED_IDS)}}),
]
"""Lower-case words joined by hyphens; also the last part of a page's address."""

Link = Annotated[str, AfterValidator(_link), WithJsonSchema({"type": "string", "pattern": whole(LINK)})]
"""A web address that starts with http:// or https://."""

Getal = Annotated[int | float, BeforeValidator(_number), WithJsonSchema({"type": "number", "minimum": 0})]
"""A number with a decimal point and without separators for thousands."""

Einde = Annotated[
    str, BeforeValidator(_year), AfterValidator(_end), WithJsonSchema({"anyOf": [DAY, YEAR, {"const": ONGOING}]})
]
"""A `Datum`, or `doorlopend` when no end was planned."""

Datum = Annotated[str, BeforeValidator(_year), AfterValidator(_date), WithJsonSchema({"anyOf": [DAY, YEAR]})]
"""A year, a month (`2007-09`) or a day (`2007-09-01`), kept as precise as the editor wrote it."""

Verleden = Annotated[Datum, AfterValidator(_past)]
"""A `Datum` that is not in the future, as far as it is precise enough to tell."""

Moment = Annotated[str, BeforeValidator(_year), AfterValidator(_text), WithJsonSchema({"anyOf": [TEXT, YEAR]})]
"""A `Datum`, or words such as "daarna"."""

Valuta = Annotated[str, AfterValidator(_currency), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{3}$"})]
"""A currency by its code in ISO 4217, as Babel knows them."""

Land = Annotated[str, AfterValidator(_country), WithJsonSchema({"type": "string", "enum": sorted(COUNTRIES)})]
"""A country by its Dutch name, as Babel has it."""


T = TypeVar("T")

Meer = Annotated[list[T], Field(min_length=1)]
"""A list with something in it; nothing at all is a field left out, or a silence."""


def _listed(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


EenOfMeer = Annotated[
    list[T],
    BeforeValidator(_listed),
    Field(min_length=1),
    InSchema(lambda array: {"anyOf": [array["items"], array]}),
]
"""A list, which the editor may write as one value when it holds only one."""


def is_before(one: str, other: str) -> bool:
    """Return whether `Datum` one is before other, as far as both are precise enough to tell."""
    shared = min(len(one), len(other))
    return one[:shared] < other[:shared]

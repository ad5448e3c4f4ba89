"""The plain values of the data: text, ids, links, numbers, currencies and countries, each with its own check.

YAML guesses types (`no`, `12:30`, `012`), so the reader hands every scalar on as the text the
editor wrote, and the types here decide what that text means.
"""

import re
from typing import Annotated

from babel.numbers import list_currencies
from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue

from macros.language import COUNTRIES
from macros.records.direction import bare, isolated
from macros.records.faults import advice, fault
from macros.records.in_schema import whole
from macros.records.text import SILENT_WORDS, checked_text, printed_text, refuse_hidden
from macros.records.written import Geciteerd, in_quotes

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
NUMBER = re.compile(r"(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)
THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+", re.ASCII)
RESERVED_IDS = ("index",)
"""Ids whose page would take the place of an overview."""
YES = "ja"
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
    refuse_hidden(value)
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
    if isinstance(value, Geciteerd):
        raise fault("number", f"tussen aanhalingstekens lezen andere programma's dit niet als getal. Schrijf {value}.")
    return float(value) if "." in value else int(value)


def _currency(value: str) -> str:
    if value not in list_currencies():
        raise fault("currency", f"'{value}' is geen munt. Schrijf drie hoofdletters, zoals EUR of GBP.")
    return value


def _country(value: str) -> str:
    if value not in COUNTRIES:
        raise fault("unknown", f"onbekend land '{value}'.{advice(value, COUNTRIES)}")
    return value


def _yes(value: object) -> object:
    if value != YES:
        raise fault("yes", f"hier kan alleen {YES} staan. Schrijf {YES}, of haal de regel weg.")
    return value


TEXT: JsonSchemaValue = {"type": "string", "pattern": r"\S", "not": {"enum": list(SILENT_WORDS)}}
Tekst = Annotated[
    str,
    BeforeValidator(in_quotes),
    BeforeValidator(bare),
    AfterValidator(checked_text),
    AfterValidator(isolated),
    WithJsonSchema(TEXT),
]
"""Prose or a name: not empty, no template code, no HTML."""

Gedrukt = Annotated[
    str,
    BeforeValidator(in_quotes),
    BeforeValidator(bare),
    AfterValidator(printed_text),
    AfterValidator(isolated),
    WithJsonSchema({"type": "string", "pattern": r"\S"}),
]
"""What stands in a printed table: a text that may be the word "Geen", which is an answer there and no silence."""

Id = Annotated[
    str,
    BeforeValidator(in_quotes),
    AfterValidator(_id),
    WithJsonSchema({"type": "string", "pattern": whole(ID), "not": {"enum": list(RESERVED_IDS)}}),
]
"""Lower-case words joined by hyphens; also the last part of a page's address."""

Link = Annotated[str, AfterValidator(_link), WithJsonSchema({"type": "string", "pattern": whole(LINK)})]
"""A web address that starts with http:// or https://."""

Getal = Annotated[int | float, BeforeValidator(_number), WithJsonSchema({"type": "number", "minimum": 0})]
"""A number with a decimal point and without separators for thousands."""

Valuta = Annotated[str, AfterValidator(_currency), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{3}$"})]
"""A currency by its code in ISO 4217, as Babel knows them."""

Ja = Annotated[str, BeforeValidator(_yes), WithJsonSchema({"type": "string", "enum": [YES]})]
"""A mark: `ja`, or nothing at all."""

Land = Annotated[str, AfterValidator(_country), WithJsonSchema({"type": "string", "enum": sorted(COUNTRIES)})]
"""A country by its Dutch name, as Babel has it."""

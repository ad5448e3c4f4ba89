"""The plain values of the data: text, ids, links, numbers, currencies and countries, each with its own check.

YAML guesses types (`no`, `12:30`, `012`), so the reader hands every scalar on as the text the
editor wrote, and the types here decide what that text means.
"""

import re
from typing import Annotated
from unicodedata import combining, normalize

from babel.numbers import list_currencies
from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue

from macros.language import COUNTRIES
from macros.records.countries import foreign_names
from macros.records.direction import bare, isolated
from macros.records.faults import fault, shown
from macros.records.in_schema import whole
from macros.records.links import LINK, checked_link
from macros.records.nearest import advice
from macros.records.nothing import SILENT_WORDS
from macros.records.numbers import MOST_DIGITS, NUMBER, ONE_EXPECTED, no_number, plain, too_many_digits, twofold
from macros.records.text import checked_text, printed_text
from macros.records.written import Geciteerd, in_quotes
from macros.records.written_example import Zo

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MOST_IN_ID = 60
"""How long an id may be: it is the name of a file and of a page, and two of them together name one too."""
RESERVED_IDS = ("index",)
"""Ids whose page would take the place of an overview."""
DEVICES = frozenset(["con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))])
"""Names that Windows keeps for itself: it can make no file or folder of that name."""
YES = "ja"


def id_like(value: str) -> str:
    """Return the id that a text would make: small letters and digits with hyphens; "" when it has none of those."""
    plain = (sign for sign in normalize("NFKD", value.casefold()) if not combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", "".join(plain)).strip("-")[:MOST_IN_ID].rstrip("-")


def _id(value: str) -> str:
    if value in RESERVED_IDS:
        raise fault("id", f"'{value}' is al het adres van een overzicht. Kies een andere id.")
    if value in DEVICES:
        raise fault("id", f"Windows kan geen bestand maken dat '{value}' heet. Kies een andere id.")
    if len(value) > MOST_IN_ID:
        raise fault(
            "id",
            f"deze id heeft {len(value)} tekens, en een id wordt ook de naam van een bestand en een pagina. "
            f"Kort hem in tot hoogstens {MOST_IN_ID} tekens.",
        )
    if not ID.fullmatch(value):
        example = f" Bijvoorbeeld: {id_like(value)}." if id_like(value) else ""
        raise fault(
            "id",
            f"'{shown(value)}' kan geen id zijn. Gebruik kleine letters en cijfers, met streepjes ertussen.{example}",
        )
    return value


def _number(value: object) -> object:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 10**MOST_DIGITS:
        return value  # not from the reader, which hands on text, but from JSON
    if isinstance(value, list) and len(value) == 2 and all(isinstance(one, str) and one.isdecimal() for one in value):
        ways = plain(",".join(value))
        if len(ways) == 1:
            raise fault("number", f"{ONE_EXPECTED} Is het {','.join(value)}? Schrijf {ways[0]}, met een punt.")
    if not isinstance(value, str):
        raise fault("number", ONE_EXPECTED)
    if not NUMBER.fullmatch(value):
        raise no_number(value)
    if too_long := too_many_digits(value):
        raise too_long
    ways = plain(value)
    if len(ways) > 1:
        raise fault("thousands", twofold(value, ways))
    if isinstance(value, Geciteerd):
        raise fault("number", f"tussen aanhalingstekens lezen andere programma's dit niet als getal. Schrijf {value}.")
    return float(value) if "." in value else int(value)


def _currency(value: str) -> str:
    if value not in list_currencies():
        example = value.upper() if value.upper() in list_currencies() else None
        write = f"Schrijf {example}." if example else "Schrijf drie hoofdletters, zoals EUR of GBP."
        raise fault("currency", f"'{shown(value)}' is geen munt. {write}")
    return value


def _country(value: str) -> str:
    if value not in COUNTRIES:
        hint = advice(value, COUNTRIES, other_names=foreign_names())
        raise fault("unknown", f"onbekend land '{shown(value)}'.{hint or COUNTRY_IN_DUTCH}")
    return value


def _yes(value: object) -> object:
    if value != YES:
        raise fault("yes", f"hier kan alleen {YES} staan. Geldt dit? Schrijf {YES}. Geldt het niet? Haal dit veld weg.")
    return value


COUNTRY_IN_DUTCH = " Schrijf de Nederlandse naam van het land, zoals België."
TEXT: JsonSchemaValue = {"type": "string", "pattern": r"\S", "not": {"enum": list(SILENT_WORDS)}}
Tekst = Annotated[
    str,
    BeforeValidator(in_quotes),
    BeforeValidator(bare),
    AfterValidator(checked_text),
    AfterValidator(isolated),
    WithJsonSchema(TEXT),
    Zo("..."),
]
"""Prose or a name: not empty, no template code, no HTML."""

Gedrukt = Annotated[
    str,
    BeforeValidator(in_quotes),
    BeforeValidator(bare),
    AfterValidator(printed_text),
    AfterValidator(isolated),
    WithJsonSchema({"type": "string", "pattern": r"\S"}),
    Zo("..."),
]
"""What stands in a printed table: a text that may be the word "Geen", which is an answer there and no silence."""

Id = Annotated[
    str,
    BeforeValidator(in_quotes),
    AfterValidator(_id),
    WithJsonSchema({"type": "string", "pattern": whole(ID), "maxLength": MOST_IN_ID, "not": {"enum": [*RESERVED_IDS]}}),
    Zo("een-id"),
]
"""Lower-case words joined by hyphens; also the last part of a page's address."""

Link = Annotated[
    str,
    AfterValidator(checked_link),
    WithJsonSchema({"type": "string", "pattern": whole(LINK)}),
    Zo("https://www.voorbeeld.nl/rapport"),
]
"""A web address that starts with http:// or https://."""

Getal = Annotated[
    int | float,
    BeforeValidator(_number),
    WithJsonSchema({"type": "number", "minimum": 0, "exclusiveMaximum": 10**MOST_DIGITS}),
    Zo("14"),
]
"""A number with a decimal point and without separators for thousands."""

Valuta = Annotated[
    str, AfterValidator(_currency), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{3}$"}), Zo("GBP")
]
"""A currency by its code in ISO 4217, as Babel knows them."""

Ja = Annotated[str, BeforeValidator(_yes), WithJsonSchema({"type": "string", "enum": [YES]}), Zo(YES)]
"""A mark: `ja`, or nothing at all."""

Land = Annotated[
    str, AfterValidator(_country), WithJsonSchema({"type": "string", "enum": sorted(COUNTRIES)}), Zo("België")
]
"""A country by its Dutch name, as Babel has it."""

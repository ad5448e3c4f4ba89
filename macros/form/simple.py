"""The JSON Schema of a record, made simple for a form: every block, and of each field one way to fill it.

A model lets an editor write the same thing in more ways: one value for a list of one, a text for a block, a word of
silence for all of it. A form needs one way, and notes which others there are, to read and to write them.
"""

import re
from collections.abc import Mapping
from typing import Any

from macros.language import COUNTRIES
from macros.records.dates import DAY
from macros.records.in_schema import whole
from macros.records.links import LINK
from macros.records.references import Verwijzing
from macros.records.silence import Stilte
from macros.records.values import ID, YES

Simple = dict[str, Any]
LAND = "landen"
"""The list of countries, which is no vocabulary of the handbook."""
NO_COUNTRY = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
"""Codes of which Unicode has a name and that no editor means, such as the eurozone and a language for trials."""
BRONNEN, TEGENSTRIJDIGHEDEN = "bronnen", "tegenstrijdigheden"
"""Collections whose schema lets any id pass, and from which a form lets choose."""
DEFINITION = "#/$defs/"
LONG = {"kern", "tekst", "stelling", "rechten", "te_vinden", "datum_tekst", "betwist", "twijfel"}
"""Fields that hold a sentence or more."""
YEAR = "integer"
KINDS = {f"{ID.pattern}$": "id", whole(LINK): "link", "^[A-Z]{3}$": "munt"}
"""What a text is by how the pattern that it must fit ends; any other is a text for people."""


def blocks(schema: Mapping[str, Any], name: str) -> dict[str, Simple]:
    """Return every block of a record by the name of its model; `name` is that of the record itself."""
    definitions = dict(schema.get("$defs", {}))
    found = {name: _block(schema, definitions)}
    for own, definition in definitions.items():
        block = long_form(definition)
        if "properties" in block:
            found[own] = _block(definition, definitions)
    return found


def choices(schema: Mapping[str, Any]) -> dict[str, Simple]:
    """Return every closed list that fields choose from, by its name: its title, what it is about, and its words."""
    found = {
        name: {
            "titel": definition["title"],
            "uitleg": definition["description"],
            "woorden": [[word["const"], word["title"], word.get("description", "")] for word in definition["oneOf"]],
        }
        for name, definition in schema.get("$defs", {}).items()
        if "oneOf" in definition and name != Stilte.__name__
    }
    found[LAND] = {
        "titel": "Landen",
        "uitleg": "",
        "woorden": [[country, country, ""] for country, code in sorted(COUNTRIES.items()) if code not in NO_COUNTRY],
    }
    return found


def long_form(definition: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the block itself where a short form may stand for it."""
    return next((way for way in definition.get("anyOf", ()) if "properties" in way), definition)


def as_written(value: Any, field: Simple) -> Any:
    """Return a value as a record has it in a field: alone, or in a list of as many as the field asks for."""
    return [value] * field["lijst"].get("min", 1) if "lijst" in field else value


def _block(definition: Mapping[str, Any], definitions: Mapping[str, Any]) -> Simple:
    block = long_form(definition)
    needed = block.get("required", [])
    fields = {
        name: _field(field, definitions, name) | {"nodig": name in needed}
        for name, field in block["properties"].items()
    }
    short = _short(definition, definitions)
    return {
        "titel": definition["title"],
        "uitleg": definition["description"],
        **({"kort": short} if short else {}),
        "velden": fields,
    }


def _short(definition: Mapping[str, Any], definitions: Mapping[str, Any]) -> str:
    """Return the field whose value alone may stand for the block, "" for none; a reference is written as one text."""
    ways = definition.get("anyOf", ())
    block = long_form(definition)
    if not ways or definition["title"] == Verwijzing.naam_van_soort:
        return ""
    needed: list[str] = block["required"]
    return needed[0]


def _field(field: Mapping[str, Any], definitions: Mapping[str, Any], name: str) -> Simple:
    """Return a field as a form has it: its words, its kind, and whether it is a list or may be silent."""
    words: Simple = {"titel": field.get("title", ""), "uitleg": field.get("description", "")}
    if field.get("examples"):
        words["voorbeeld"] = field["examples"][0]
    return words | _value(field, definitions, name)


def _value(field: Mapping[str, Any], definitions: Mapping[str, Any], name: str) -> Simple:
    if "$ref" in field:
        return _referred(field["$ref"].removeprefix(DEFINITION), definitions)
    if "anyOf" in field:
        return _one_of(field["anyOf"], definitions, name)
    if field.get("type") == "array":
        bounds = {key: field[own] for key, own in (("min", "minItems"), ("max", "maxItems")) if own in field}
        return _value(field["items"], definitions, name) | {
            "lijst": bounds | ({"uniek": True} if field.get("uniqueItems") else {})
        }
    if field.get("type") == "number":
        return {"soort": "getal"}
    if "enum" in field:
        return {"soort": "ja"} if field["enum"] == [YES] else {"soort": "keuze", "keuze": LAND}
    kind = next((kind for end, kind in KINDS.items() if field.get("pattern", "").endswith(end)), "tekst")
    strict = {"patroon": field["pattern"]} if kind == "tekst" and not _any_text(field) else {}
    return {"soort": kind, **strict, **({"lang": True} if name in LONG else {})}


def _one_of(ways: list[Any], definitions: Mapping[str, Any], name: str) -> Simple:
    """Return the fullest of more ways, with what the others allow."""
    silence = {"$ref": DEFINITION + Stilte.__name__}
    if silence in ways:
        (value,) = [way for way in ways if way != silence]
        return _value(value, definitions, name) | {"stil": True}
    listed = next((way for way in ways if way.get("type") == "array"), None)
    if listed is not None:
        found = _value(listed, definitions, name)
        return found | {"lijst": found["lijst"] | {"een": True}}
    if any(way.get("type") == YEAR for way in ways):
        return {"soort": "datum" if ways[0].get("pattern") == DAY["pattern"] else "moment"}
    return _value(ways[0], definitions, name)


def _referred(name: str, definitions: Mapping[str, Any]) -> Simple:
    if name == Verwijzing.__name__:
        return {"soort": "verwijzing"}
    definition = definitions[name]
    if "properties" in long_form(definition):
        return {"soort": "blok", "blok": name}
    if name == Stilte.__name__:
        raise ValueError("a field that can only be silent")
    return {"soort": "keuze", "keuze": name}


def _any_text(field: Mapping[str, Any]) -> bool:
    return re.search(field.get("pattern", ""), "Een woord") is not None

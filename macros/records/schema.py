"""The data's JSON Schema (draft 2020-12), for editors that complete and check YAML, for forms and a field reference.

The models say what a record is; here the ids of the handbook's own collections take their places in it. Each collection
is one definition with its name: a vocabulary a closed list of its words. So are success factors and measures, few and
settled by the research; sources and conflicts come with every new case, so there any id will do.
A word stands as `{const, title, description}`: editors complete and explain those, form libraries show the title.
"""

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from macros.language import capital
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.in_editor import with_sentences
from macros.records.in_schema import whole
from macros.records.kinds import SOORTEN, Soort, soort_van
from macros.records.measure import Maatregel
from macros.records.modeline import schema_name
from macros.records.references import VERZAMELING
from macros.records.values import ID
from macros.records.vocabulary import Lijst

DIALECT = "https://json-schema.org/draft/2020-12/schema"
CLOSED: dict[str, type[Succesfactor | Maatregel]] = {
    soort_van(Succesfactor).naam: Succesfactor,
    soort_van(Maatregel).naam: Maatregel,
}
"""The kinds that are few and settled, so that references into them choose from a list."""


class _Plain(GenerateJsonSchema):
    """Pydantic's own schema without what editors never write: `null` for a field left out, and English titles."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        if schema.get("default") is None:
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def handle_ref_overrides(self, json_schema: JsonSchemaValue) -> JsonSchemaValue:
        return json_schema  # a field says what it is even where its block says the same


def schema(kind: Soort, handbook: Handboek) -> JsonSchemaValue:
    """Return the schema of one record of a kind, with the words of this handbook."""
    record = kind.model.model_json_schema(schema_generator=_Plain)
    definitions = record.pop("$defs", {})
    used: set[str] = set()
    record, definitions = _with_references(record, used), _with_references(definitions, used)
    definitions |= {name: _collection(name, handbook) for name in sorted(used)}
    head = {"$schema": DIALECT, "title": record.pop("title"), "description": record.pop("description")}
    full: JsonSchemaValue = with_sentences({**head, **record, **({"$defs": definitions} if definitions else {})})
    return full


def file_schema(kind: Soort, handbook: Handboek) -> JsonSchemaValue:
    """Return the schema of the file that lists all records of a kind."""
    record = schema(kind, handbook)
    dialect, definitions = record.pop("$schema"), record.pop("$defs", {})
    return {
        "$schema": dialect,
        "title": capital(kind.meervoud),
        "description": f"De {kind.meervoud} van het handboek: een lijst.",
        "type": "array",
        "items": {"$ref": f"#/$defs/{kind.model.__name__}"},
        "$defs": {kind.model.__name__: record} | definitions,
    }


def schema_files(handbook: Handboek) -> dict[str, str]:
    """Return the text of every schema by the name of its file: `cases.schema.json`, `case.schema.json`."""
    schemas: dict[str, JsonSchemaValue] = {}
    for kind in SOORTEN:
        schemas[schema_name(kind, single=False)] = file_schema(kind, handbook)
        if kind.map:
            schemas[schema_name(kind, single=True)] = schema(kind, handbook)
    return {name: json.dumps(content, ensure_ascii=False, indent=2) + "\n" for name, content in schemas.items()}


def _with_references(part: Any, used: set[str]) -> Any:
    """Return a part of a schema in which a reference into a collection points at its definition; note it in `used`."""
    if isinstance(part, list):
        return [_with_references(item, used) for item in part]
    if not isinstance(part, dict):
        return part
    if VERZAMELING not in part:
        return {key: _with_references(value, used) for key, value in part.items()}
    used.add(part[VERZAMELING])
    rest = {key: value for key, value in part.items() if key not in (VERZAMELING, "type")}
    return {"$ref": f"#/$defs/{part[VERZAMELING]}"} | rest


def _collection(name: str, handbook: Handboek) -> JsonSchemaValue:
    """Return the definition of what a reference into a collection may be; KeyError when there is no such collection."""
    if name in handbook[Lijst]:
        words = handbook[Lijst][name]
        return {
            "title": words.titel,
            "description": words.uitleg,
            "oneOf": [_choice(word.id, word.label, word.uitleg) for word in words.waarden],
        }
    kind = {kind.naam: kind for kind in SOORTEN}[name]
    head = {"title": capital(kind.enkelvoud), "description": f"De id van een record in data/{kind.bestand}."}
    records = handbook[CLOSED[name]] if name in CLOSED else {}
    choices = [_choice(record.id, record.titel, record.stelling) for record in records.values()]
    return head | ({"oneOf": choices} if choices else {"type": "string", "pattern": whole(ID)})


def _choice(const: str, title: str, description: str | None) -> JsonSchemaValue:
    return {"const": const, "title": title} | ({"description": description} if description else {})

"""The examples and the typical mistakes that fields carry, and what else a block needs around a field to be whole.

An example is a plain value. A mistake is YAML as an editor types it behind the name of the field, because some of them
are mistakes of the keys. What the check says of one is asked of the check itself, and typed nowhere.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic.fields import FieldInfo

from macros.records.base import Record
from macros.records.conflict import Tegenstrijdigheid
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, soort_van
from macros.records.known import NAMES, known_in
from macros.records.known_ids import Bekend
from macros.records.source import Bron

MISTAKE = "x-fout"
"""The key with which a field carries a mistake, in its JSON Schema too."""
INVENTED_SOURCES = ("voorbeeldrapport-2024", "voorbeeldrapport-2023")
INVENTED_PARTS = {"voorbeeldrapport-2024": {"2.1": "De wijk en het begin", "3.2": "Wat de gastvrouwen vertelden"}}
"""The sources that examples refer to, and the parts of one; of the other any part will do. None of them exists."""
INVENTED_CONFLICTS = ("voorbeeldstad-aantal",)
TOLD = {"id", *NAMES, "waarden", "onderdelen", "voorheen"}
"""The fields of a record by which messages know it."""


def example(model: type[Record], field: str) -> Any:
    """Return the first example of a field, None when it has none."""
    examples = model.model_fields[field].examples
    return examples[0] if examples else None


def mistake(info: FieldInfo) -> str | None:
    """Return the typical mistake that a field carries, None when it carries none."""
    extra = info.json_schema_extra
    if callable(extra):  # it changes the schema that is there
        made: dict[str, Any] = {"default": info.default}
        extra(made)
        extra = made
    found = (extra or {}).get(MISTAKE)
    return found if isinstance(found, str) else None


def needed_with(model: type[Record], field: str, value: Any) -> list[str]:
    """Return the fields that a block cannot do without when one field has this value, that field itself left out.

    These are the required ones, one of those of which one must be there, and what `regels` of the model asks for.
    """
    found = [name for name, info in model.model_fields.items() if info.is_required()]
    for rule in model.alle_regels():
        if "anyOf" in rule:
            ways = [way["required"] for way in rule["anyOf"]]
            if not any(field in way for way in ways):
                found += ways[0]
        found += rule.get("dependentRequired", {}).get(field, [])
        if "if" in rule:
            found += rule.get(_branch(rule, model, field, value), {}).get("required", [])
    return [name for name in dict.fromkeys(found) if name != field]


def _branch(rule: Mapping[str, Any], model: type[Record], field: str, value: Any) -> str:
    """Return which of "then" and "else" a condition chooses, when all but one field stay as they are by themselves."""
    for name, asked in rule["if"]["properties"].items():
        own = value if name == field else model.model_fields[name].default
        if own != asked.get("const", own):
            return "else"
    return "then"


def around(model: type[Record], field: str, value: Any) -> dict[str, Any]:
    """Return the least block that may hold a field with this value, of examples, and without that field itself.

    A field without an example is left out.
    """
    found = {name: example(model, name) for name in needed_with(model, field, value)}
    return {name: value for name, value in found.items() if value is not None}


def known_to_examples(handbook: Handboek) -> Bekend:
    """Return what a handbook lets its records refer to, with what only the examples refer to."""
    values = {
        kind.naam: [record.model_dump(include=TOLD) for record in handbook[kind.model].values()] for kind in SOORTEN
    }
    values[soort_van(Bron).naam] += [{"id": own} for own in INVENTED_SOURCES]
    values[soort_van(Tegenstrijdigheid).naam] += [{"id": own} for own in INVENTED_CONFLICTS]
    return replace(known_in(values), onderdelen=INVENTED_PARTS)

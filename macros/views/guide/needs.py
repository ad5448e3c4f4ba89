"""Whether a field must be there, in words: by itself, in the place of others, or only with or without them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from macros.language import joined, joined_or
from macros.records.base import Record


def needed(model: type[Record], field: str) -> str:
    """Return whether a field must be there, as short sentences, with the condition if there is one."""
    told = [sentence for rule in model.alle_regels() for sentence in _by(rule, field)]
    if told:
        return " ".join(told)
    return "Verplicht." if model.model_fields[field].is_required() else "Niet verplicht."


def is_needed(model: type[Record], field: str) -> bool:
    """Return whether a record cannot do without a field; of some that may take each other's place, the first is."""
    others = [
        name for rule in model.alle_regels() for way in rule.get("anyOf", [])[1:] for name in way.get("required", ())
    ]
    return field not in others and needed(model, field).startswith("Verplicht")


def _by(rule: Mapping[str, Any], field: str) -> Iterator[str]:
    """Yield what a rule of the JSON Schema says about a field."""
    ways = [name for way in rule.get("anyOf", ()) for name in way.get("required", ())]
    if field in ways:
        yield f"Verplicht, of gebruik {joined_or(_quoted(ways, field))}."
    together = rule.get("not", {}).get("required", ())
    if field in together:
        yield f"Niet verplicht. Niet samen met {joined(_quoted(together, field))}."
    leans = rule.get("dependentRequired", {}).get(field, ())
    if leans:
        yield f"Niet verplicht. Alleen samen met {joined(_quoted(leans, field))}."
    if field in rule.get("then", {}).get("required", ()):
        for name, asked in rule["if"]["properties"].items():  # as the rules of the models are written: one constant
            yield f"Verplicht als '{name}' {asked['const']} is. Haal het weg als dat anders is."


def _quoted(names: Iterable[str], without: str) -> list[str]:
    return [f"'{name}'" for name in names if name != without]

"""What pydantic found wrong, as a Dutch sentence with the place in the file."""

from collections.abc import Collection
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from macros.reading.document import Document, Path
from macros.records.faults import advice
from macros.records.silence import GEVULD, STIL

EXPECTED = {
    "string_type": "verwacht tekst",
    "list_type": "verwacht een lijst: zet elke waarde op een eigen regel met een streepje ervoor",
    "model_type": "verwacht een blok met velden",
}


def report_invalid(
    document: Document, index: int, model: type[BaseModel], error: ValidationError, empty: Collection[Path]
) -> None:
    """Add to the document a problem for each fault in its record `index`, but for fields in `empty`."""
    for detail in error.errors():
        path = tuple(step for step in detail["loc"] if step not in (STIL, GEVULD))
        if any(path[:depth] in empty for depth in range(len(path) + 1)):
            continue
        if detail["type"] == "missing":
            document.report(index, path, f"veld '{path[-1]}' ontbreekt. Voeg het toe.", within=path[:-1])
        elif detail["type"] == "extra_forbidden":
            hint = advice(str(path[-1]), _fields_at(model, path[:-1]))
            document.report(index, path, f"onbekend veld '{path[-1]}'.{hint}", within=path[:-1])
        elif detail["type"] in ("unknown", "absent"):
            in_list = isinstance(path[-1], int)
            document.report(index, path, detail["msg"], within=path if in_list else path[:-1])
        else:
            document.report(index, path, _sentence(detail))


def _sentence(detail: ErrorDetails) -> str:
    if detail["type"] == "too_short":
        bounds = detail["ctx"]
        return f"verwacht er ten minste {bounds['min_length']}, maar kreeg er {bounds['actual_length']}."
    if detail["type"] == "too_long":
        bounds = detail["ctx"]
        return f"verwacht er hoogstens {bounds['max_length']}, maar kreeg er {bounds['actual_length']}."
    expected = EXPECTED.get(detail["type"])
    return f"{expected}, maar kreeg {_kind_of(detail['input'])}." if expected else detail["msg"]


def _kind_of(value: Any) -> str:
    if isinstance(value, list):
        return "een lijst"
    return "een blok met velden" if isinstance(value, dict) else f"'{value}'"


def _fields_at(model: type[BaseModel], path: Path) -> list[str]:
    """Return the names of the fields that a record has at `path`, [] when no block stands there."""
    inner: type[BaseModel] | None = model
    for step in path:
        if isinstance(step, str) and inner is not None:
            inner = _model_in(inner.model_fields[step].annotation)
    return list(inner.model_fields) if inner is not None else []


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """Return the model inside a type such as `list[Model] | None`, or None when there is none."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)

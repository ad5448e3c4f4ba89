"""The shape of a record: which model and which field stand at a place in it."""

from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.reading.document import Path
from macros.records.silence import Stilte
from macros.records.walk import models_in

Model = type[BaseModel]


def model_at(model: Model, path: Path) -> Model | None:
    """Return the model of the block at `path` in a record, None when no block belongs there."""
    inner: Model | None = model
    for step in path:
        if isinstance(step, str):
            field = inner.model_fields.get(step) if inner else None
            inner = model_in(field.annotation) if field else None
    return inner


def field_at(model: Model, path: Path) -> FieldInfo | None:
    """Return the field that `path` in a record leads to, also when it leads to an item of its list; else None."""
    while path and isinstance(path[-1], int):
        path = path[:-1]
    around = model_at(model, path[:-1]) if path else None
    return around.model_fields.get(str(path[-1])) if around else None


def model_in(annotation: Any) -> Model | None:
    """Return the model inside a type such as `list[Model] | None`, or None when there is none."""
    return next(models_in(annotation), None)


def may_be_silent(field: FieldInfo) -> bool:
    """Return whether a field may say `geen` or `niet-beschreven` in the place of a value."""
    return _holds(field.annotation, Stilte)


def is_list(field: FieldInfo) -> bool:
    """Return whether a field holds a list."""
    return _holds(field.annotation, list)


def _holds(annotation: Any, kind: type) -> bool:
    origin = getattr(annotation, "__origin__", None)
    if annotation is kind or origin is kind:
        return True
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return False
    return any(_holds(inner, kind) for inner in get_args(annotation))

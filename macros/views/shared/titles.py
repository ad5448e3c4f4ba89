"""What fields are called on pages: the titles of the models, written there once for pages, forms and schemas."""

from collections.abc import Mapping
from functools import cache

from macros.records.base import Record


@cache
def titles(model: type[Record]) -> Mapping[str, str]:
    """Return the title of every field of a model by its name."""
    return {name: field.title or name for name, field in model.model_fields.items()}


def title(model: type[Record], field: str) -> str:
    """Return the title of a field of a model; KeyError for a field it does not have."""
    return titles(model)[field]

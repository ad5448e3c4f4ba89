"""A record from the inside: every claim in it, however deep."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from macros.records.base import Record
from macros.records.claim import Gestaafd


def claims(record: Record) -> Iterator[Gestaafd]:
    """Yield every claim of a record, in the order of its fields; only fields that can hold one are looked into."""
    for field in _fields_with_claims(type(record)):
        value = getattr(record, field)
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, Gestaafd):
                yield item
            if isinstance(item, Record):
                yield from claims(item)


def can_claim(model: type[Record]) -> bool:
    """Return whether records of a model can hold a claim."""
    return bool(_fields_with_claims(model))


@cache
def _fields_with_claims(model: type[Record]) -> tuple[str, ...]:
    return tuple(
        name
        for name, field in model.model_fields.items()
        if any(issubclass(inner, Gestaafd) or _fields_with_claims(inner) for inner in models_in(field.annotation))
    )


def models_in(annotation: Any) -> Iterator[type[Record]]:
    """Yield the models inside a type such as `OfStil[list[Les]] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for inner in get_args(annotation):
        yield from models_in(inner)

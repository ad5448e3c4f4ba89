"""Lists of values: never empty, and one value may stand for a list of one."""

from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field

from macros.records.faults import no_repeats
from macros.records.in_schema import InSchema

T = TypeVar("T")

Meer = Annotated[list[T], Field(min_length=1)]
"""A list with something in it; nothing at all is a field left out, or a silence."""


def _each_once(words: list[str]) -> list[str]:
    no_repeats(words)
    return words


Verschillend = Annotated[
    list[T],
    Field(min_length=1),
    AfterValidator(_each_once),
    InSchema(lambda array: {**array, "uniqueItems": True}),
]
"""A list of words with something in it, each once."""


def _listed(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


EenOfMeer = Annotated[
    list[T],
    BeforeValidator(_listed),
    Field(min_length=1),
    InSchema(lambda array: {"anyOf": [array["items"], array]}),
]
"""A list, which the editor may write as one value when it holds only one."""

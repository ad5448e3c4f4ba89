"""An example of what a field expects, made from the model: `{van: 2008, tot: 2010}`."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.records.written import single_quoted

DEEPEST = 2
"""How many blocks inside each other an example shows."""
FEW = 2
"""How many fields an example shows of a block in which none is required."""
LEANS = ("bron", "tegenstrijdigheid", "hoofdzaak", "volgens_naam", "tweede_lezing")
"""Fields that any claim may have, and that say nothing about what a block is for."""
PLAIN = re.compile(r"(?:[\w.…€-][^,:#{}\[\]'\"]*)?[^\s,:#{}\[\]'\"]", re.ASCII)

NUMBERED = re.compile(r"\d+\.\d+", re.ASCII)
"""A part of a source, which is no number."""

Words = Mapping[str, Collection[str]]


@dataclass(frozen=True)
class Zo:
    """Marks a type with how a value of it looks in a data file."""

    voorbeeld: str


def example(field: FieldInfo, words: Words) -> str:
    """Return how the value of a field looks: its own first example, else one made from its type.

    `words` holds the words that references may use. What nothing is known of is "...".
    """
    return _of_field(field, words, DEEPEST)


def block(model: type[BaseModel], words: Words, deep: int = DEEPEST) -> str:
    """Return how a block of a model looks: its required fields, or the first few when none is required."""
    names = list(model.volgorde()) if hasattr(model, "volgorde") else list(model.model_fields)
    own = [name for name in names if name not in LEANS]
    needed = [name for name in own if model.model_fields[name].is_required()] or own[:FEW]
    inner = (f"{name}: {_of_field(model.model_fields[name], words, deep - 1)}" for name in needed)
    return f"{{{', '.join(inner)}}}"


def _of_field(field: FieldInfo, words: Words, deep: int) -> str:
    if field.examples:
        return flow(field.examples[0])
    return _of_type(field.annotation, field.metadata, words, deep)


def _of_type(annotation: Any, marks: Collection[Any], words: Words, deep: int) -> str:
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _of_type(inner, [*more, *marks], words, deep)
    collection = next((mark.verzameling for mark in marks if hasattr(mark, "verzameling")), None)
    if collection is not None:
        return next(iter(words.get(collection, ())), "...")
    told = [mark.voorbeeld for mark in marks if isinstance(mark, Zo)]
    if told:
        return told[-1]
    if get_origin(annotation) in (Union, UnionType):
        arms = [arm for arm in get_args(annotation) if arm is not type(None) and not _silent(arm)]
        return _of_type(arms[0], [], words, deep)
    if get_origin(annotation) is list:
        return f"[{_of_type(get_args(annotation)[0], [], words, deep)}]"
    if isinstance(annotation, type) and issubclass(annotation, BaseModel) and deep > 0:
        return block(annotation, words, deep)
    return "..."


def _silent(arm: Any) -> bool:
    return any(getattr(one, "__name__", "") == "Stilte" for one in (arm, *get_args(arm)))


def flow(value: Any) -> str:
    """Return a value as one line of YAML."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    text = str(value)
    number = isinstance(value, str) and NUMBERED.fullmatch(text)  # what the check wants between quotes
    return text if PLAIN.fullmatch(text) and not number else single_quoted(text)

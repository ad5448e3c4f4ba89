"""A record from the inside: every claim in it, however deep."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from macros.records.base import Record
from macros.records.claim import Advies, Gestaafd
from macros.records.figures import Meetwaarde
from macros.records.money import Geldgever
from macros.records.references import Verwijzing
from macros.records.steps import Looptijd
from macros.records.survey import Tabelrij


@dataclass(frozen=True)
class Supported:
    """Something in a record that a source supports: where it stands, and what of the record shows it.

    `in_` is the claim that pages draw it as a part of, and that is the claim itself for most.
    """

    wat: Record
    bronnen: Sequence[Verwijzing]
    in_: Record


PARTS_OF_CLAIMS = (Meetwaarde, Geldgever, Looptijd, Tabelrij)
"""Claims that pages draw as a part of the claim that holds them, if one does."""


def supported(record: Record, inherited: Sequence[Verwijzing] = (), outer: Record | None = None) -> Iterator[Supported]:
    """Yield a record and everything in it that leans on a source, in the order of its fields.

    A source is inherited downward within a record, from the nearest thing around a claim that names one; what the
    editors advise leans on nothing that it does not name itself.
    """
    own = getattr(record, "bron", None) or (() if isinstance(record, Advies) else inherited)
    if "bron" in type(record).model_fields:
        part_of_claim = isinstance(record, PARTS_OF_CLAIMS) and isinstance(outer, Gestaafd)
        shown = outer if part_of_claim and outer is not None else record
        yield Supported(record, own, shown)
        outer = shown
    for field in _fields_with_sources(type(record)):
        value = getattr(record, field)
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, Record):
                yield from supported(item, own, outer)


def claims(record: Record) -> Iterator[Gestaafd]:
    """Yield every claim of a record, itself too if it is one, in the order of its fields."""
    return (one.wat for one in supported(record) if isinstance(one.wat, Gestaafd))


@cache
def _fields_with_sources(model: type[Record]) -> tuple[str, ...]:
    """Return the fields that can hold something with a source, however deep."""
    return tuple(
        name
        for name, field in model.model_fields.items()
        if name != "bron"
        and any("bron" in inner.model_fields or _fields_with_sources(inner) for inner in models_in(field.annotation))
    )


def models_in(annotation: Any) -> Iterator[type[Record]]:
    """Yield the models inside a type such as `OfStil[list[Les]] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for inner in get_args(annotation):
        yield from models_in(inner)


def path_to(record: Record, wanted: Record) -> tuple[str | int, ...]:
    """Return the fields on the way from a record to a value in it, such as ("lessen", 2); () when it is not in it.

    It is that very value which is looked for: another one may say the same.
    """
    for field in _fields_with_records(type(record)):
        value = getattr(record, field)
        if value is wanted:
            return (field,)
        for index, item in enumerate(value) if isinstance(value, list) else [(None, value)]:
            here = (field,) if index is None else (field, index)
            if item is wanted:
                return here
            if isinstance(item, Record) and (below := path_to(item, wanted)):
                return (*here, *below)
    return ()


@cache
def _fields_with_records(model: type[Record]) -> tuple[str, ...]:
    return tuple(name for name, field in model.model_fields.items() if any(models_in(field.annotation)))

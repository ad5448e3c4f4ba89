"""References: to a word in a vocabulary, to another record, and to a part of a source.

What exists may be handed to the validation as its context (`Bekend`), so that one pass finds everything. Without it
only the shape of a reference is judged.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Annotated, Any, ClassVar, get_args

from pydantic import BeforeValidator, Field, GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from macros.records.base import Record
from macros.records.faults import advice, fault
from macros.records.lists import EenOfMeer
from macros.records.values import ID, Id, Tekst
from macros.records.written import Kaal, in_quotes

VERZAMELING = "x-verzameling"
"""The key with which a model's JSON Schema names a collection; `macros.records.schema` puts its ids in that place."""


@dataclass(frozen=True)
class Bekend:
    """The ids that references may use, per collection, with the id of today for each old one; and parts per source.

    A collection or source that could not be read is left out; references into it are then not judged. `vervallen` holds
    what to do with a reference to a record that was taken out, per collection and id.
    """

    verzamelingen: Mapping[str, Collection[str]] = field(default_factory=dict)
    onderdelen: Mapping[str, Collection[str]] = field(default_factory=dict)
    hernoemd: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    vervallen: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def verlang(self, verzameling: str, value: str, onbekend: str) -> None:
        """Raise a fault when a collection has no such id; it gives the new id for an old one, else the nearest."""
        options = self.verzamelingen.get(verzameling)
        if options is None or value in options:
            return
        raise fault("unknown", f"{onbekend} '{value}'.{self.raad(verzameling, value)}")

    def raad(self, verzameling: str, value: str) -> str:
        """Return what to write for an id that a collection does not have: the new one, the nearest, or ""."""
        if new := self.hernoemd.get(verzameling, {}).get(value):
            return f" Die heet nu '{new}': schrijf hier die id."
        gone = self.vervallen.get(verzameling, {}).get(value)
        return gone or advice(value, self.verzamelingen.get(verzameling, ()))


@dataclass(frozen=True)
class Uit:
    """Marks a text as a reference into a collection: the id of a vocabulary or a kind of record.

    `onbekend` is how the message begins, such as "onbekende geldbron".
    """

    verzameling: str
    onbekend: str
    gebruikt: ClassVar[set[str]] = set()
    """Every collection that some field refers into; the data must have them all."""

    def __post_init__(self) -> None:
        self.gebruikt.add(self.verzameling)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        quoted = core_schema.with_info_before_validator_function(self._in_quotes, handler(source))
        return core_schema.with_info_after_validator_function(self._check, quoted)

    def __get_pydantic_json_schema__(self, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", VERZAMELING: self.verzameling}

    def _check(self, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None and isinstance(info.context, Bekend):
            info.context.verlang(self.verzameling, value, self.onbekend)
        return value

    def _in_quotes(self, value: Any, info: ValidationInfo) -> Any:
        if isinstance(value, Kaal):
            self._check(value, info)  # to quote a word that is not there would help nobody
        return in_quotes(value)


@cache
def verzameling_van(model: type[Record], veld: str) -> str:
    """Return the collection that a field of a model refers into; KeyError when it refers into none."""
    field = model.model_fields[veld]
    found = next((mark for mark in [*field.metadata, *_marks(field.annotation)] if isinstance(mark, Uit)), None)
    if found is None:
        raise KeyError(f"{model.__name__}.{veld} refers to nothing")
    return found.verzameling


def _marks(annotation: Any) -> list[Any]:
    """Return everything that annotations inside a type carry, such as the `Uit` in `list[Annotated[str, Uit(...)]]`."""
    marks = list(getattr(annotation, "__metadata__", ()))
    return marks + [mark for inner in get_args(annotation) for mark in _marks(inner)]


class Verwijzing(Record, naam="Verwijzing", uitleg="Waar een bewering staat: een bron, en het deel of de plaats erin."):
    """Where a claim stands: a source, and the part or the place in it."""

    id: Annotated[Id, Field(title="Bron", description="De id van de bron in data/sources.yaml.")]
    onderdeel: Annotated[
        str | None,
        BeforeValidator(in_quotes),
        Field(title="Onderdeel", description="Het deel van de bron, zoals '4.5'."),
    ] = None
    vindplaats: Annotated[
        Tekst | None, Field(title="Vindplaats", description="De plaats in een bron zonder onderdelen, zoals 'p. 12'.")
    ] = None

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        schema = super().__get_pydantic_json_schema__(core_schema, handler)
        text = "De id van de bron in data/sources.yaml, met zo nodig het deel achter een hekje: 'rapport-2010#4.5'."
        shape = {"type": "string", "pattern": f"^{ID.pattern}(?:#.*)?$"}
        cls.kort_of_lang(handler.resolve_ref_schema(schema), {"title": "Bron", "description": text, **shape})
        return schema

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        if not isinstance(in_quotes(value), str):
            return value
        source, _, part = value.partition("#")
        return {"id": source, "onderdeel": part or None}

    @model_validator(mode="after")
    def _exists(self, info: ValidationInfo) -> "Verwijzing":
        known = info.context if isinstance(info.context, Bekend) else Bekend()
        known.verlang("bronnen", self.id, "onbekende bron")
        parts = known.onderdelen.get(self.id)
        if parts is None:
            return self
        if self.onderdeel is not None and self.onderdeel not in parts:
            raise fault(
                "unknown",
                f"bron '{self.id}' heeft geen onderdeel '{self.onderdeel}'.{advice(self.onderdeel, parts)}",
            )
        if parts and self.onderdeel is None:
            raise fault("part", f"bron '{self.id}' heeft onderdelen: noem er een, zoals '{self.id}#{min(parts)}'.")
        return self


Bronnen = EenOfMeer[Verwijzing]
"""One reference or a list of them."""

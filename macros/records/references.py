"""References: to a word in a vocabulary, to another record, and to a part of a source.

What exists may be handed to the validation as its context (`Bekend`), so that one pass finds everything. Without it
only the shape of a reference is judged.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, ClassVar, get_args

from pydantic import BeforeValidator, Field, GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo, model_validator
from pydantic.fields import FieldInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from macros.records.base import Record
from macros.records.faults import fault, shown
from macros.records.known_ids import Bekend, labels_of
from macros.records.lists import EenOfMeer
from macros.records.nearest import exactly, nearest_first
from macros.records.values import ID, Id, Tekst
from macros.records.written import Kaal, in_quotes
from macros.records.written_example import Zo, flow

MOST_PARTS_SHOWN = 5
"""How many parts of a source a sentence shows: the nearest ones, when there are more."""

PARTS_NEAREST = "Het meest lijken erop: {}. Alle delen staan in {}."
ADD_PART = " Staat het deel er niet bij? Voeg het toe bij 'onderdelen' van die bron."
HASH_BETWEEN = "zet een hekje tussen de bron en het deel, zo: '{}#{}'."
NAME_A_PART = "noem achter de bron '{}' en een hekje het deel waar dit staat. {}"
PLACE_APART = "schrijf de bron en de plaats apart, zo: {{id: {}, vindplaats: {}}}."
LINK_AS_SOURCE = (
    "hier hoort de id van een bron, geen link. Zet de link bij een bron in data/sources.yaml, en schrijf hier de id "
    "van die bron."
)
SEVERAL = "hier staan {} verwijzingen. Maak er een lijst van: [{}]."
PLACE_BESIDE = "schrijf het deel en de plaats apart, zo: {{id: {}, onderdeel: {}, vindplaats: {}}}."
SOURCE_ID = "Hier hoort de id van een bron in data/sources.yaml of data/sources/, zoals 'rapport-2010#4.5'."
MOST_SOURCES_SHOWN = 3
BETWEEN = re.compile(r"\s*(?:,|;|&|\ben\b)\s*")
WITH_A_PLACE = re.compile(r"(?P<bron>[a-z0-9]+(?:-[a-z0-9]+)*)(?:\s*,\s*|\s+)(?P<plaats>.+)")

__all__ = ["VERZAMELING", "Bekend", "Bronnen", "Uit", "Verwijzing", "collection_in", "verzameling_van"]

VERZAMELING = "x-verzameling"
"""The key with which a model's JSON Schema names a collection; `macros.records.schema` puts its ids in that place."""


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
    found = collection_in(model.model_fields[veld])
    if found is None:
        raise KeyError(f"{model.__name__}.{veld} refers to nothing")
    return found


def collection_in(field: FieldInfo) -> str | None:
    """Return the collection that a field refers into, None when it refers into none."""
    marks = (mark for mark in [*field.metadata, *_marks(field.annotation)] if isinstance(mark, Uit))
    return next((mark.verzameling for mark in marks), None)


def _marks(annotation: Any) -> list[Any]:
    """Return everything that annotations inside a type carry, such as the `Uit` in `list[Annotated[str, Uit(...)]]`."""
    marks = list(getattr(annotation, "__metadata__", ()))
    return marks + [mark for inner in get_args(annotation) for mark in _marks(inner)]


class Verwijzing(Record, naam="Verwijzing", uitleg="Waar een bewering staat: een bron, en het deel of de plaats erin."):
    """Where a claim stands: a source, and the part or the place in it."""

    id: Annotated[
        Id,
        Field(
            title="Bron",
            description="De id van de bron in data/sources.yaml.",
            examples=["voorbeeldrapport-2023"],
            json_schema_extra={"x-fout": "Voorbeeldrapport 2024"},
        ),
    ]
    onderdeel: Annotated[
        str | None,
        BeforeValidator(in_quotes),
        Field(
            title="Onderdeel",
            description="Het deel van de bron, zoals '4.5'. Zet een nummer tussen aanhalingstekens.",
            examples=["3.2"],
            json_schema_extra={"x-fout": "3.2"},
        ),
    ] = None
    vindplaats: Annotated[
        Tekst | None,
        Field(
            title="Vindplaats",
            description="De plaats in een bron zonder onderdelen, zoals 'p. 12'.",
            examples=["p. 12"],
        ),
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
    def _from_text(cls, value: Any, info: ValidationInfo) -> Any:
        if not isinstance(in_quotes(value), str):
            return value
        if re.match(r"(?:https?://|www\.)", value):
            raise fault("link-as-source", LINK_AS_SOURCE)
        apart = WITH_A_PLACE.fullmatch(value)
        if apart:
            own, place = apart["bron"], apart["plaats"].lstrip("#§ ")
            known = info.context if isinstance(info.context, Bekend) else Bekend()
            if known.onderdelen.get(own):
                between = HASH_BETWEEN.format(own, shown(place)) if place in known.onderdelen[own] else ""
                raise fault("hash-between", between or NAME_A_PART.format(own, cls._parts_of(known, own, place)))
            raise fault("place-apart", PLACE_APART.format(own, flow(shown(apart["plaats"]))))
        source, _, part = value.partition("#")
        cls._one_source(source, part, info)
        return {"id": source, "onderdeel": part or None}

    @classmethod
    def _one_source(cls, source: str, part: str, info: ValidationInfo) -> None:
        """Raise a fault for a text that holds more than one reference, a page, or no id but a name."""
        known = info.context if isinstance(info.context, Bekend) else Bekend()
        parts = known.onderdelen.get(source)
        if parts is None and not ID.fullmatch(source) and known.onderdelen:
            raise fault("unknown", cls._no_id(source, part, known))
        if not parts or not part or part in parts:
            return
        several = [one.rpartition("#")[2] for one in BETWEEN.split(part)]
        if len(several) > 1 and all(one in parts for one in several):
            listed = ", ".join(f"'{source}#{one}'" for one in several)
            raise fault("several", SEVERAL.format(len(several), listed))
        own, comma, place = part.partition(",")
        if comma and own.strip() in parts:
            told = PLACE_BESIDE.format(source, flow(own.strip()), flow(shown(place.strip())))
            raise fault("place-apart", told)

    @staticmethod
    def _no_id(source: str, part: str, known: Bekend) -> str:
        """Return the sentence about a text in the place of a source that can be no id: the source that it means."""
        sources = known.verzamelingen.get("bronnen", ())
        sure = exactly(source, sources, labels_of(sources))
        if sure:
            return f"onbekende bron '{shown(source)}'. Schrijf '{sure}{'#' if part else ''}{shown(part)}'."
        like = ", ".join(nearest_first(source, sources, labels_of(sources), MOST_SOURCES_SHOWN))
        return f"onbekende bron '{shown(source)}'. {SOURCE_ID}" + (f" Het meest lijken erop: {like}." if like else "")

    @model_validator(mode="after")
    def _exists(self, info: ValidationInfo) -> "Verwijzing":
        known = info.context if isinstance(info.context, Bekend) else Bekend()
        known.verlang("bronnen", self.id, "onbekende bron")
        parts = known.onderdelen.get(self.id)
        if parts is None:
            return self
        if self.onderdeel is not None and self.onderdeel not in parts:
            none = f"bron '{self.id}' heeft geen onderdeel '{shown(self.onderdeel)}'."
            if not parts:
                raise fault("unknown", f"{none} Schrijf {{id: {self.id}, vindplaats: {flow(shown(self.onderdeel))}}}.")
            parts_told = self._parts_of(known, self.id, self.onderdeel)
            raise fault("unknown", f"{none} {parts_told}" + ("" if parts_told.startswith("Schrijf ") else ADD_PART))
        if parts and self.onderdeel is None:
            like = f"{self.id}#{min(parts)}"
            sentence = f"bron '{self.id}' heeft onderdelen. Noem achter een hekje waar dit staat, zoals '{like}'."
            raise fault("part", f"{sentence} {self._parts_of(known, self.id, '')}")
        return self

    @staticmethod
    def _parts_of(known: Bekend, source: str, wanted: str) -> str:
        """Return what parts a source has: all of them, or those that look most like what was written."""
        parts = known.onderdelen[source]
        sure = exactly(wanted, parts, labels_of(parts))
        if sure:
            return f"Schrijf '{source}#{sure}'."
        named = ", ".join(nearest_first(wanted, parts, labels_of(parts), MOST_PARTS_SHOWN))
        file = known.bestanden.get("bronnen", "data/sources.yaml")
        return PARTS_NEAREST.format(named, file) if len(parts) > MOST_PARTS_SHOWN else f"Kies uit: {named}."


Bronnen = Annotated[EenOfMeer[Verwijzing], Zo("'rapport-2010#4.5'")]
"""One reference or a list of them."""

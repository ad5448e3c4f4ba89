"""A closed list of words that fields may use."""

import re
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, ValidationInfo, WithJsonSchema, field_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticCustomError

from macros.records.base import MetId
from macros.records.faults import Place, fault, no_doubles, raise_all, shown
from macros.records.lists import Meer
from macros.records.meanings import BETEKENISSEN
from macros.records.nearest import advice
from macros.records.values import Gedrukt, Tekst
from macros.records.written_example import Zo

LADDERS = ("meetniveaus",)
"""The vocabularies whose words are rungs of a ladder; a word says its own, so that a new one may stand anywhere."""
RUNG = re.compile(r"[0-9]")
"""A page draws every rung, so a slip such as 1000 must not pass."""


def _rung(value: object) -> object:
    """Return a rung as a whole number: the reader hands on text, JSON a number."""
    written = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    if isinstance(value, bool) or not RUNG.fullmatch(written):
        raise fault("rung", f"'{shown(value)}' is geen trede. Schrijf een geheel getal van 0 tot en met 9.")
    return int(written)


Trede = Annotated[int, BeforeValidator(_rung), WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 9}), Zo("2")]
"""A rung of a ladder, 1 for the lowest; 0 fills none."""


class Woord(MetId, naam="Woord", uitleg="Een woord van de lijst, en hoe pagina's het laten zien."):
    """One word of the list, with how pages show it and what the program counts it as."""

    label: Annotated[Tekst, Field(title="Label", description="Hoe pagina's het woord schrijven.")]
    uitleg: Annotated[Tekst | None, Field(title="Uitleg", description="Wat het woord hier betekent.")] = None
    zoek: Annotated[
        Meer[Tekst] | None,
        Field(title="Andere namen", description="Hoe dit ook heet. Wie dat schrijft, leest welk woord hier hoort."),
    ] = None
    teken: Annotated[
        Gedrukt | None, Field(title="Teken", description="Het teken in tabellen, dat ook zonder kleur te lezen is.")
    ] = None
    betekenis: Annotated[
        str | None, Field(title="Betekenis", description="Waar het handboek het woord voor telt, zoals 'gedaan'.")
    ] = None
    trede: Annotated[
        Trede | None,
        Field(title="Trede", description="Hoe hoog het woord op de ladder staat: 1 is de laagste trede."),
    ] = None


def _words(word: JsonSchemaValue) -> JsonSchemaValue:
    return {"properties": {"waarden": {"items": word}}}


MEANINGS: tuple[JsonSchemaValue, ...] = tuple(
    {
        "if": {"properties": {"id": {"const": name}}},
        "then": _words({"required": ["betekenis"], "properties": {"betekenis": {"enum": [*meanings]}}}),
    }
    for name, meanings in BETEKENISSEN.items()
)
NO_MEANING: JsonSchemaValue = {
    "if": {"properties": {"id": {"enum": list(BETEKENISSEN)}}},
    "else": _words({"properties": {"betekenis": False}}),
}
RUNGS: JsonSchemaValue = {
    "if": {"properties": {"id": {"enum": list(LADDERS)}}},
    "then": _words({"required": ["trede"]}),
    "else": _words({"properties": {"trede": False}}),
}


class Lijst(
    MetId,
    naam="Lijst",
    uitleg="Een vaste lijst van woorden die velden mogen gebruiken.",
    regels=(*MEANINGS, NO_MEANING, RUNGS),
):
    """A closed list; pages show its words in the order written here."""

    titel: Annotated[Tekst, Field(title="Titel", description="De naam van de lijst.")]
    uitleg: Annotated[Tekst, Field(title="Uitleg", description="Waar de woorden over gaan.")]
    waarden: Annotated[
        list[Woord], Field(min_length=1, title="Woorden", description="De woorden, in de volgorde van de pagina's.")
    ]

    @field_validator("waarden")
    @classmethod
    def _words_fit(cls, value: list[Woord], info: ValidationInfo) -> list[Woord]:
        no_doubles(word.id for word in value)
        if "id" in info.data:
            meanings, ladder = BETEKENISSEN.get(info.data["id"]), info.data["id"] in LADDERS
            found: dict[Place, PydanticCustomError | None] = {}
            for index, word in enumerate(value):
                found[index,] = _fault_in(word, meanings)
                found[index, "trede"] = _fault_in_rung(word, ladder)
            raise_all({place: one for place, one in found.items() if one})
        return value


def _fault_in(word: Woord, meanings: type[StrEnum] | None) -> PydanticCustomError | None:
    """Return what is wrong with the meaning of a word in a list with these meanings, None when all is well."""
    if meanings is None:
        sentence = f"woord '{word.id}': deze lijst kent geen betekenissen. Haal 'betekenis' weg."
        return fault("meaning", sentence) if word.betekenis is not None else None
    if word.betekenis in list(meanings):
        return None
    told = "mist een betekenis" if word.betekenis is None else f"heeft de betekenis '{shown(word.betekenis)}'"
    return fault(
        "meaning", f"woord '{word.id}' {told}. Het handboek telt ermee.{advice(word.betekenis or '', meanings)}"
    )


def _fault_in_rung(word: Woord, ladder: bool) -> PydanticCustomError | None:
    """Return what is wrong with the rung of a word in a list that is a ladder, or is none; None when all is well."""
    if ladder and word.trede is None:
        return fault("rung", f"woord '{word.id}' mist een trede. Zet erbij hoe hoog het staat, zoals 'trede: 2'.")
    if not ladder and word.trede is not None:
        return fault("rung", f"woord '{word.id}': deze lijst is geen ladder. Haal 'trede' weg.")
    return None

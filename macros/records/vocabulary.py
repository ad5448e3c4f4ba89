"""A closed list of words that fields may use."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticCustomError

from macros.records.base import MetId
from macros.records.faults import advice, fault, no_doubles, raise_all
from macros.records.meanings import BETEKENISSEN
from macros.records.values import Tekst


class Woord(MetId, naam="Woord", uitleg="Een woord van de lijst, en hoe pagina's het laten zien."):
    """One word of the list, with how pages show it and what the program counts it as."""

    label: Annotated[Tekst, Field(title="Label", description="Hoe pagina's het woord schrijven.")]
    uitleg: Annotated[Tekst | None, Field(title="Uitleg", description="Wat het woord hier betekent.")] = None
    teken: Annotated[
        Tekst | None, Field(title="Teken", description="Het teken in tabellen, dat ook zonder kleur te lezen is.")
    ] = None
    betekenis: Annotated[
        str | None, Field(title="Betekenis", description="Waar het handboek het woord voor telt, zoals 'gedaan'.")
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


class Lijst(
    MetId,
    naam="Lijst",
    uitleg="Een vaste lijst van woorden die velden mogen gebruiken.",
    regels=(*MEANINGS, NO_MEANING),
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
            meanings = BETEKENISSEN.get(info.data["id"])
            found = {(index,): _fault_in(word, meanings) for index, word in enumerate(value)}
            raise_all({place: one for place, one in found.items() if one})
        return value


def _fault_in(word: Woord, meanings: type[StrEnum] | None) -> PydanticCustomError | None:
    """Return what is wrong with the meaning of a word in a list with these meanings, None when all is well."""
    if meanings is None:
        sentence = f"woord '{word.id}': deze lijst kent geen betekenissen. Haal 'betekenis' weg."
        return fault("meaning", sentence) if word.betekenis is not None else None
    if word.betekenis in list(meanings):
        return None
    told = "mist een betekenis" if word.betekenis is None else f"heeft de betekenis '{word.betekenis}'"
    return fault(
        "meaning", f"woord '{word.id}' {told}. Het handboek telt ermee.{advice(word.betekenis or '', meanings)}"
    )

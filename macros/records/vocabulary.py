"""A closed list of words that fields may use."""

from typing import Annotated

from pydantic import Field, field_validator

from macros.records.base import Record
from macros.records.faults import no_doubles
from macros.records.values import Id, Tekst


class Woord(Record):
    """One word of the list, with how pages show it."""

    id: Id
    label: Tekst
    uitleg: Annotated[Tekst | None, Field(description="Wat het woord hier betekent.")] = None
    teken: Annotated[Tekst | None, Field(description="Het teken in tabellen, dat ook zonder kleur te lezen is.")] = None


class Lijst(Record):
    """A closed list; pages show its words in the order written here."""

    id: Id
    titel: Tekst
    uitleg: Tekst
    waarden: Annotated[list[Woord], Field(min_length=1)]

    @field_validator("waarden")
    @classmethod
    def _word_ids_differ(cls, value: list[Woord]) -> list[Woord]:
        no_doubles(word.id for word in value)
        return value

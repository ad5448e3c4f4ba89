"""A measure a municipality can take, or one of the types that measures fall under."""

from typing import Annotated

from pydantic import Field

from macros.records.base import Record
from macros.records.references import Bronnen, Uit
from macros.records.values import Id, Tekst


class Maatregel(Record):
    """One measure; a measure type when it has no `type` itself."""

    id: Id
    titel: Tekst
    type: Annotated[
        str | None,
        Uit("maatregelen", "onbekende maatregel"),
        Field(description="De id van het type waar deze maatregel onder valt. Laat weg voor een type."),
    ] = None
    stelling: Annotated[Tekst, Field(description="Wat de maatregel is, in een of twee zinnen.")]
    bron: Bronnen

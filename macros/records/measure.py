"""A measure a municipality can take, or one of the types that measures fall under."""

from typing import Annotated

from pydantic import Field

from macros.records.base import Record
from macros.records.claim import Bewering
from macros.records.references import Bronnen, Uit
from macros.records.values import Id, Tekst


class Maatregeldoel(Record):
    """What a type of measure aims at, with the weight the source gives it."""

    doel: Annotated[str, Uit("maatregeldoelen", "onbekend doel")]
    gewicht: Annotated[str, Uit("gewichten", "onbekend gewicht")]


class Voorbeeld(Bewering):
    """An example from practice that a source names."""

    titel: Tekst
    plaats: Annotated[Tekst | None, Field(description="Waar dit was, als de bron het zegt.")] = None


class MaatregelRedactie(Record):
    """What the editors add to a measure; it needs no source."""

    beginnen: Annotated[list[Tekst], Field(min_length=1, description="Hoe een gemeente hiermee kan beginnen.")]


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
    doelen: Annotated[
        list[Maatregeldoel] | None, Field(min_length=1, description="Wat een type maatregel wil bereiken (tabel 3.5).")
    ] = None
    toelichting: Annotated[
        list[Bewering] | None, Field(min_length=1, description="Wat de bronnen er meer over zeggen.")
    ] = None
    voorbeelden: Annotated[list[Voorbeeld] | None, Field(min_length=1, description="Voorbeelden uit de praktijk.")] = (
        None
    )
    vraagt: Annotated[
        list[Bewering] | None, Field(min_length=1, description="Wat het vraagt: tijd, mensen, kennis, geld.")
    ] = None
    valkuilen: Annotated[list[Bewering] | None, Field(min_length=1, description="Waar het op misging.")] = None
    redactie: MaatregelRedactie | None = None

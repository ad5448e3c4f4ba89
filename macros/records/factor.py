"""A success factor, as the researchers name it, and what the editors add for trainers."""

from typing import Annotated

from pydantic import Field

from macros.records.base import Record
from macros.records.claim import Bewering
from macros.records.references import Bronnen, Uit
from macros.records.values import Getal, Id, Tekst


class Oefening(Record):
    """An exercise for a group, made by the editors."""

    titel: Tekst
    minuten: Annotated[Getal, Field(description="Hoelang de oefening duurt, in minuten.")]
    stappen: Annotated[list[Tekst], Field(min_length=2, description="Wat de groep doet, in volgorde.")]


class FactorRedactie(Record):
    """What the editors add to a factor; it needs no source."""

    vragen: Annotated[list[Tekst], Field(min_length=3, max_length=3, description="Drie vragen om over te praten.")]
    oefening: Oefening
    kanttekening: Annotated[Tekst | None, Field(description="Waar een lezer bij deze factor voor moet oppassen.")] = (
        None
    )
    zelfscan: Annotated[Tekst, Field(description="Een zin waarop een gemeente ja of nee kan zeggen.")]


class Succesfactor(Record):
    """One success factor, on the level of a project or of the whole approach, or the best practice."""

    id: Id
    titel: Tekst
    niveau: Annotated[str, Uit("factorniveaus", "onbekend niveau")]
    stelling: Annotated[Tekst, Field(description="De succesfactor in een of twee zinnen.")]
    bron: Bronnen
    waarom: Annotated[
        list[Bewering] | None, Field(min_length=1, description="Waarom dit ertoe doet, volgens de bronnen.")
    ] = None
    hoe: Annotated[
        list[Bewering] | None, Field(min_length=1, description="Hoe je het doet, volgens bronnen en cases.")
    ] = None
    valkuilen: Annotated[list[Bewering] | None, Field(min_length=1, description="Waar het op misging.")] = None
    redactie: FactorRedactie | None = None

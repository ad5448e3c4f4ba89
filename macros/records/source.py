"""A source: a report or page, and the parts of it that can be cited."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from macros.records.base import Record
from macros.records.faults import fault, no_doubles
from macros.records.references import Uit
from macros.records.values import Datum, Id, Link, Tekst


class Onderdeel(Record):
    """A citable part, such as a section."""

    id: Annotated[Tekst, Field(description="Het deel achter het hekje in een verwijzing, zoals '4.5'.")]
    titel: Tekst
    aanduiding: Annotated[
        Tekst | None, Field(description="Hoe een verwijzing dit deel noemt. Zonder: § en het nummer, of de titel.")
    ] = None
    paginas: Annotated[Tekst | None, Field(description="De bladzijden, zoals '50-54'.")] = None


class Bron(Record):
    """One source; `kort` names it in references when it has no authors."""

    id: Id
    titel: Tekst
    auteurs: Annotated[
        list[Tekst] | None, Field(min_length=1, description="Als 'Achternaam, Voornaam', in de volgorde van de bron.")
    ] = None
    kort: Annotated[Tekst | None, Field(description="De korte naam in verwijzingen, als er geen auteurs zijn.")] = None
    uitgever: Tekst
    opdrachtgever: Tekst | None = None
    datum: Annotated[Datum | None, Field(description="Wanneer de bron verscheen.")] = None
    datum_tekst: Annotated[
        Tekst | None, Field(description="Wat er over de datum te zeggen is, als die niet vaststaat.")
    ] = None
    soort: Annotated[str, Uit("bronsoorten", "onbekende soort bron")]
    rechten: Annotated[Tekst | None, Field(description="Wat er met de tekst mag.")] = None
    link: Link | None = None
    gelezen: Annotated[Datum | None, Field(description="De dag waarop de link is gelezen.")] = None
    hoort_bij: Annotated[
        str | None, Uit("bronnen", "onbekende bron"), Field(description="De bron waar deze een samenvatting van is.")
    ] = None
    onderdelen: Annotated[list[Onderdeel] | None, Field(min_length=1)] = None

    @field_validator("onderdelen")
    @classmethod
    def _part_ids_differ(cls, value: list[Onderdeel] | None) -> list[Onderdeel] | None:
        no_doubles(part.id for part in value or ())
        return value

    @field_validator("kort")
    @classmethod
    def _has_a_short_name(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value and info.data.get("auteurs"):
            raise fault("short-name", "een bron met auteurs heeft geen korte naam nodig. Haal 'kort' weg.")
        return value

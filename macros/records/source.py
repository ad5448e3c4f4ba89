"""A source: a report or page, and the parts of it that can be cited."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from macros.records.base import Record
from macros.records.dates import Verleden
from macros.records.faults import fault, no_doubles
from macros.records.references import Uit
from macros.records.upkeep import Beheerd
from macros.records.values import Link, Tekst


class Onderdeel(Record, naam="Onderdeel", uitleg="Een deel van de bron waar een verwijzing naar kan wijzen."):
    """A citable part, such as a section."""

    id: Annotated[
        Tekst,
        Field(
            title="Id",
            description="Het deel achter het hekje in een verwijzing, zoals '4.5'.",
            examples=["3.2"],
            json_schema_extra={"x-fout": "3.2"},
        ),
    ]
    titel: Annotated[
        Tekst, Field(title="Titel", description="De titel van dit deel.", examples=["Wat de gastvrouwen vertelden"])
    ]
    aanduiding: Annotated[
        Tekst | None,
        Field(
            title="Aanduiding",
            description="Hoe een verwijzing dit deel noemt. Zonder: § en het nummer, of de titel.",
            examples=["hoofdstuk 3"],
        ),
    ] = None
    paginas: Annotated[
        Tekst | None, Field(title="Bladzijden", description="De bladzijden, zoals '50-54'.", examples=["18-24"])
    ] = None


class Bron(
    Beheerd,
    naam="Bron",
    uitleg="Een rapport of pagina waar het handboek uit put.",
    regels=({"not": {"required": ["auteurs", "kort"]}},),
):
    """One source; `kort` names it in references when it has no authors."""

    titel: Annotated[
        Tekst, Field(title="Titel", description="De titel van de bron.", examples=["Theedrinken in Voorbeeldstad"])
    ]
    auteurs: Annotated[
        list[Tekst] | None,
        Field(
            min_length=1,
            title="Auteurs",
            description="Als 'Achternaam, Voornaam', in de volgorde van de bron.",
            examples=[["Voorbeeld, Vera", "Bedacht, Bram"]],
            json_schema_extra={"x-fout": "Vera Voorbeeld en Bram Bedacht"},
        ),
    ] = None
    kort: Annotated[
        Tekst | None,
        Field(
            title="Korte naam",
            description="De korte naam in verwijzingen, als er geen auteurs zijn.",
            examples=["Bureau Voorbeeld"],
        ),
    ] = None
    uitgever: Annotated[
        Tekst, Field(title="Uitgever", description="Wie de bron uitgaf.", examples=["Bureau Voorbeeld"])
    ]
    opdrachtgever: Annotated[
        Tekst | None,
        Field(title="Opdrachtgever", description="Wie om het werk vroeg.", examples=["Gemeente Voorbeeldstad"]),
    ] = None
    datum: Annotated[
        Verleden | None,
        Field(
            title="Datum",
            description="Wanneer de bron verscheen.",
            examples=["2024-03"],
            json_schema_extra={"x-fout": "maart 2024"},
        ),
    ] = None
    datum_tekst: Annotated[
        Tekst | None,
        Field(
            title="Over de datum",
            description="Wat er over de datum te zeggen is, als die niet vaststaat.",
            examples=["Op het rapport staat alleen het jaar."],
        ),
    ] = None
    soort: Annotated[
        str,
        Uit("bronsoorten", "onbekende soort bron"),
        Field(
            title="Soort",
            description="Wat voor tekst het is.",
            examples=["onderzoeksrapport"],
            json_schema_extra={"x-fout": "rapport"},
        ),
    ]
    rechten: Annotated[
        Tekst | None,
        Field(
            title="Rechten",
            description="Wat er met de tekst mag.",
            examples=["© Bureau Voorbeeld. Overnemen mag met naam."],
        ),
    ] = None
    link: Annotated[
        Link | None,
        Field(
            title="Link",
            description="Waar de bron op internet staat.",
            examples=["https://www.example.org/theedrinken"],
            json_schema_extra={"x-fout": "www.example.org/theedrinken"},
        ),
    ] = None
    gelezen: Annotated[
        Verleden | None,
        Field(
            title="Gelezen op",
            description="De dag waarop de link is gelezen.",
            examples=["2024-05-01"],
            json_schema_extra={"x-fout": "1 mei 2024"},
        ),
    ] = None
    te_vinden: Annotated[
        Tekst | None,
        Field(
            title="Waar te vinden",
            description="Waar een lezer de bron kan krijgen of opvragen, als de link dat niet zegt.",
            examples=["Op te vragen bij de gemeente Voorbeeldstad."],
        ),
    ] = None
    hoort_bij: Annotated[
        str | None,
        Uit("bronnen", "onbekende bron"),
        Field(
            title="Hoort bij",
            description="De bron waar deze een samenvatting van is.",
            examples=["voorbeeldrapport-2023"],
            json_schema_extra={"x-fout": "voorbeeldrapport"},
        ),
    ] = None
    onderdelen: Annotated[
        list[Onderdeel] | None,
        Field(
            min_length=1,
            title="Onderdelen",
            description="De delen die een verwijzing kan noemen.",
            examples=[
                [{"id": "2.1", "titel": "De wijk en het begin"}, {"id": "3.2", "titel": "Wat de gastvrouwen vertelden"}]
            ],
            json_schema_extra={"x-fout": "\n  - '3.2'"},
        ),
    ] = None

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

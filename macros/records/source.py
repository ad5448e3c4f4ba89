"""A source: a report or page, and the parts of it that can be cited."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field, field_validator

from macros.language import joined
from macros.records.base import Record
from macros.records.dates import Verleden
from macros.records.faults import fault, no_doubles, shown
from macros.records.references import Uit
from macros.records.silence import Leegte
from macros.records.upkeep import Beheerd
from macros.records.values import Link, Tekst

MOST_AUTHORS = 2
"""How many authors a reference names; of more, the first with "e.a." ("en anderen")."""
HELE_BRON = "heel"
"""The place of a source as a whole on its page, among those of its parts; no part can have it as its id."""
PART_ID = re.compile(r"[\w§.()]+(?:[-–][\w§.()]+)*")
ORGANISATION = re.compile(
    r"(?i)\b(?:gemeente|ministerie|provincie|stichting|vereniging|universiteit|hogeschool|instituut|bureau|dienst|raad"
    r"|afdeling|politie|ggd|rijk|centrum|b\.?v\.?|n\.?v\.?)\b"
)
"""Words that no name of a person has."""

PART_ID_SENTENCE = "'{}' kan geen id van een deel zijn. Gebruik letters, cijfers, punten en streepjes, zonder spaties."
TAKEN_PART = "'{}' kan geen id van een deel zijn: zo heet op de pagina de bron als geheel. Kies een andere id."
NO_PERSON = (
    "'{}' lijkt de naam van een organisatie. Zet die bij 'organisaties'. Is het een persoon? Schrijf "
    "'Achternaam, Voornaam'."
)


def _part_id(value: str) -> str:
    if value == HELE_BRON:
        raise fault("part-id", TAKEN_PART.format(value))
    if not PART_ID.fullmatch(value):
        like = re.sub(r"[^\w.§()]+", "-", value).strip("-")
        example = f" Bijvoorbeeld: '{shown(like)}'." if PART_ID.fullmatch(like) else ""
        raise fault("part-id", PART_ID_SENTENCE.format(shown(value)) + example)
    return value


def _person(value: str) -> str:
    _, comma, given = value.partition(",")
    if ORGANISATION.search(value) or (comma and given.strip()[:1].islower()):
        raise fault("organisation", NO_PERSON.format(shown(value)))
    return value


Deelnummer = Annotated[Tekst, AfterValidator(_part_id)]
"""The id of a part: what stands behind the `#` of a reference, and a place on a page."""
Auteur = Annotated[Tekst, AfterValidator(_person)]
"""A person who wrote a source: what stands before the comma is the family name."""


class Onderdeel(Record, naam="Onderdeel", uitleg="Een deel van de bron waar een verwijzing naar kan wijzen."):
    """A citable part, such as a section."""

    id: Annotated[
        Deelnummer,
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
):
    """One source; `kort` names it in references, where its authors do not."""

    titel: Annotated[
        Tekst, Field(title="Titel", description="De titel van de bron.", examples=["Theedrinken in Voorbeeldstad"])
    ]
    auteurs: Annotated[
        list[Auteur] | None,
        Field(
            min_length=1,
            title="Auteurs",
            description="Mensen, als 'Achternaam, Voornaam', in de volgorde van de bron. Organisaties staan apart.",
            examples=[["Voorbeeld, Vera", "Bedacht, Bram"]],
            json_schema_extra={"x-fout": "Vera Voorbeeld en Bram Bedacht"},
        ),
    ] = None
    organisaties: Annotated[
        list[Tekst] | None,
        Field(
            min_length=1,
            title="Organisaties als auteur",
            description="Organisaties die als schrijver op de bron staan, met hun hele naam.",
            examples=[["Bureau Voorbeeld"]],
        ),
    ] = None
    kort: Annotated[
        Tekst | None,
        Field(
            title="Korte naam",
            description="De naam in verwijzingen, als er geen auteurs zijn of een andere bron net zo zou heten.",
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

    @property
    def aangehaald_als(self) -> str:
        """How references name the source: by its short name, else its authors, else its title."""
        if self.kort:
            return self.kort
        names = [author.partition(",")[0] for author in self.auteurs or ()] + list(self.organisaties or ())
        return f"{names[0]} e.a." if len(names) > MOST_AUTHORS else joined(names) or self.titel

    @property
    def jaar(self) -> str:
        """The year of the source, as references write it."""
        return self.datum[:4] if self.datum else Leegte.JAAR.label

"""Who paid what, for how long, and how it went on afterwards."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator
from pydantic.json_schema import JsonSchemaValue

from macros.language import EURO
from macros.records.claim import Bewering, Gestaafd
from macros.records.dates import Verleden
from macros.records.faults import fault
from macros.records.figures import Precisie
from macros.records.lists import EenOfMeer
from macros.records.ranges import needs, precision_of, range_from
from macros.records.references import Uit
from macros.records.steps import Looptijd
from macros.records.upkeep import Nagelezen
from macros.records.values import Getal, Tekst, Valuta


class Geldgever(Gestaafd, naam="Geldgever", uitleg="Van wie geld kwam dat een ander doorgaf.", eerst=True):
    """Whose money it was; the kind of payer, and its name where the source gives one."""

    geldbron: Annotated[
        str,
        Uit("geldbronnen", "onbekende geldbron"),
        Field(
            title="Soort betaler",
            description="Wat voor betaler het is, zoals de gemeente of een fonds.",
            examples=["gemeente"],
            json_schema_extra={"x-fout": "zorgverzekeraar"},
        ),
    ]
    naam: Annotated[
        Tekst | None, Field(title="Naam", description="De naam van de betaler.", examples=["Voorbeeldfonds"])
    ] = None
    regeling: Annotated[
        Tekst | None,
        Field(title="Regeling", description="De naam van de regeling of de pot.", examples=["Kleine wijkprojecten"]),
    ] = None


def _without_default(currency: JsonSchemaValue) -> None:
    """Take "EUR" out of the schema of the currency: a form would fill that in where there is no amount too."""
    del currency["default"]
    currency["x-fout"] = "pond"


CURRENCY_ALONE = (
    "dit is de munt van 'bedrag', maar dat veld ontbreekt. Noemt de bron het bedrag? Vul het in. Noemt de bron geen "
    "bedrag? Haal dit veld weg."
)
PER_ALONE = "dit zegt per wat het bedrag is, maar 'bedrag' ontbreekt. Vul dat in, of haal dit veld weg."
MORE_THAN_ALL = (
    "{} procent is meer dan het geheel. Is dit een bedrag? Zet het dan bij 'bedrag'. Kijk het anders na in de bron."
)


class Financiering(
    Geldgever,
    naam="Betaler",
    uitleg="Wie betaalde, hoeveel, en of het geld ophoudt.",
    regels=({"dependentRequired": {field: ["bedrag"] for field in ("valuta", "bedrag_tot", "precisie", "per")}},),
):
    """One payer, with the share or amount where the source gives it."""

    afkomstig_van: Annotated[
        EenOfMeer[Geldgever] | None,
        Field(
            title="Doorgegeven van",
            description="Van wie het geld kwam, als deze betaler het alleen doorgaf.",
            examples=[{"geldbron": "rijk"}],
            json_schema_extra={"x-fout": "rijk"},
        ),
    ] = None
    aandeel: Annotated[
        Getal | None,
        Field(
            title="Aandeel",
            description="Het deel van het geheel, in procenten.",
            examples=[40],
            json_schema_extra={"x-fout": "40%"},
        ),
    ] = None
    bedrag: Annotated[
        Getal | None,
        Field(
            title="Bedrag",
            description="Het bedrag, of het laagste van een reeks: 12500 of 12.50, zonder euroteken.",
            examples=[12500],
            json_schema_extra={"x-fout": "12.500"},
        ),
    ] = None
    bedrag_tot: Annotated[
        Getal | None,
        Field(
            title="Bedrag tot",
            description="Het hoogste bedrag van een reeks.",
            examples=[15000],
            json_schema_extra={"x-fout": "10000"},
        ),
    ] = None
    precisie: Annotated[
        Precisie | None,
        Field(
            title="Precisie van het bedrag",
            description="Hoe precies het bedrag is.",
            examples=["ongeveer"],
            json_schema_extra={"x-fout": "circa"},
        ),
    ] = None
    per: Annotated[
        Tekst | None,
        Field(title="Per", description="Per wat het bedrag is, zoals 'deelnemer' of 'jaar'.", examples=["deelnemer"]),
    ] = None
    valuta: Annotated[
        Valuta,
        Field(
            title="Valuta",
            description="De munt van het bedrag in drie letters, als het geen euro is: GBP.",
            json_schema_extra=_without_default,
            examples=["GBP"],
        ),
    ] = EURO
    soort: Annotated[
        str,
        Uit("soorten-geld", "onbekende soort geld"),
        Field(
            title="Soort geld",
            description="Of het geld ophoudt: tijdelijk of structureel (elk jaar opnieuw).",
            examples=["tijdelijk"],
            json_schema_extra={"x-fout": "subsidie"},
        ),
    ]
    looptijd: Annotated[
        Looptijd | None,
        Field(title="Looptijd", description="Hoelang er geld was.", examples=[{"van": 2023, "tot": "doorlopend"}]),
    ] = None
    waarvoor: Annotated[
        Tekst | None,
        Field(title="Waarvoor", description="Wat ervan is betaald, als dat niet alles is.", examples=["de zaal"]),
    ] = None
    tekst: Annotated[
        Tekst | None,
        Field(
            title="Toelichting",
            description="Wat er meer over te zeggen is.",
            examples=["Het geld kwam een half jaar te laat."],
        ),
    ] = None

    @field_validator("aandeel")
    @classmethod
    def _part_of_the_whole(cls, value: float | None) -> float | None:
        if value is not None and value > 100:
            raise fault("share", MORE_THAN_ALL.format(f"{value:.15g}"))
        return value

    @field_validator("valuta")
    @classmethod
    def _of_an_amount(cls, value: str, info: ValidationInfo) -> str:
        needs("bedrag", info, CURRENCY_ALONE)  # only a written currency comes here
        return value

    @field_validator("bedrag_tot")
    @classmethod
    def _range_rises(cls, value: float | None, info: ValidationInfo) -> float | None:
        return range_from("bedrag", value, info)

    @field_validator("precisie")
    @classmethod
    def _precision_of_an_amount(cls, value: str | None, info: ValidationInfo) -> str | None:
        return precision_of("bedrag", value, info)

    @field_validator("per")
    @classmethod
    def _per_amount(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None:
            needs("bedrag", info, PER_ALONE)
        return value


class Borging(Bewering, Nagelezen, naam="Vervolg", uitleg="Hoe het na het geld of het project verderging, op een dag."):
    """What happened after the money or the project ended, on the case's `peildatum` or its own."""

    status: Annotated[
        str,
        Uit("statussen", "onbekende status"),
        Field(
            title="Stand",
            description="Hoe het toen verderging.",
            examples=["loopt"],
            json_schema_extra={"x-fout": "klaar"},
        ),
    ]
    peildatum: Annotated[
        Verleden | None,
        Field(
            title="Peildatum",
            description="De dag of maand van deze stand, als die anders is dan die van de case.",
            examples=["2024-11"],
            json_schema_extra={"x-fout": "vandaag"},
        ),
    ] = None
    financiering: Annotated[
        list[Financiering] | None,
        Field(
            min_length=1,
            title="Geld voor het vervolg",
            description="Het geld voor het vervolg.",
            examples=[[{"geldbron": "gemeente", "soort": "structureel"}]],
        ),
    ] = None

"""Figures with their unit, so that tables and charts can use them."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from macros.language import joined
from macros.records.claim import Gestaafd, Uitspraak
from macros.records.dates import Moment, is_date
from macros.records.faults import fault, raise_all
from macros.records.ranges import CHANGED, TWO_MOMENTS, not_below, precision_of, range_from
from macros.records.references import Uit
from macros.records.rounds import turned_back
from macros.records.values import Getal, Tekst

Precisie = Annotated[str, Uit("precisies", "onbekende precisie")]

IN_A_SERIES = " Hoort dit bij een van de metingen? Zet het dan bij die meting."


class Meetwaarde(Gestaafd, naam="Meetwaarde", uitleg="Eén waarde van een getal: op een moment, of bij een groep."):
    """One value of a figure, at a moment and in a group: before, after, after a year, in a comparison group."""

    wanneer: Annotated[
        Moment, Field(title="Wanneer", description="Een datum, of woorden als 'voor het begon' of 'na een jaar'.")
    ]
    groep: Annotated[
        Tekst | None,
        Field(title="Groep", description="Bij wie, als het niet de deelnemers zijn: 'mensen die niet meededen'."),
    ] = None
    waarde: Annotated[Getal, Field(title="Waarde", description="Het getal, of het laagste van een reeks.")]
    waarde_tot: Annotated[Getal | None, Field(title="Waarde tot", description="Het hoogste getal van een reeks.")] = (
        None
    )
    precisie: Annotated[Precisie | None, Field(title="Precisie", description="Hoe precies het getal is.")] = None

    @field_validator("waarde_tot")
    @classmethod
    def _range_rises(cls, value: float | None, info: ValidationInfo) -> float | None:
        return not_below(value, info.data.get("waarde"), elsewhere=TWO_MOMENTS)


class Cijfer(
    Uitspraak,
    naam="Getal",
    uitleg="Een getal met zijn eenheid: één waarde, een reeks, of meer metingen.",
    eerst=True,
    regels=(
        {"not": {"required": ["waarde", "metingen"]}},
        {"dependentRequired": {"waarde_tot": ["waarde"], "precisie": ["waarde"]}},
    ),
):
    """A number, a range, a series in time, or only a target, with its unit."""

    wat: Annotated[Tekst, Field(title="Wat", description="Wat er is geteld, zoals 'getrainde vrouwen'.")]
    waarde: Annotated[
        Getal | None, Field(title="Waarde", description="Het getal, of het laagste als het een reeks is.")
    ] = None
    waarde_tot: Annotated[Getal | None, Field(title="Waarde tot", description="Het hoogste getal van een reeks.")] = (
        None
    )
    precisie: Annotated[Precisie | None, Field(title="Precisie", description="Hoe precies het getal is.")] = None
    metingen: Annotated[
        list[Meetwaarde] | None,
        Field(
            min_length=2,
            title="Metingen",
            description="In plaats van één waarde: de waarden op verschillende momenten of bij verschillende groepen.",
        ),
    ] = None
    richting: Annotated[
        str | None,
        Uit("richtingen", "onbekende richting"),
        Field(title="Richting", description="Welke kant het getal op moest: omhoog of omlaag."),
    ] = None
    eenheid: Annotated[
        Tekst, Field(title="Eenheid", description="Waarin is geteld, zoals 'vrouwen', 'dag' of 'procent'.")
    ]
    per: Annotated[Tekst | None, Field(title="Per", description="Per wat, zoals 'maand' of 'bijeenkomst'.")] = None
    gebied: Annotated[
        Tekst | None,
        Field(title="Gebied", description="Waar het getal voor geldt, als dat niet de hele case is."),
    ] = None
    periode: Annotated[
        Tekst | None, Field(title="Periode", description="Over welke tijd is geteld, zoals 'in twee jaar'.")
    ] = None
    basis: Annotated[
        Tekst | None,
        Field(title="Basis", description="Waar het getal mee vergelijkt, zoals 'het gemiddelde in Rotterdam'."),
    ] = None
    deel_van: Annotated[
        Tekst | None,
        Field(title="Deel van", description="Waar het getal een deel van is, zoals '41 gemeenten'."),
    ] = None
    tekst: Annotated[
        Tekst | None, Field(title="Toelichting", description="Wat je moet weten om het getal te lezen.")
    ] = None

    @field_validator("waarde_tot")
    @classmethod
    def _range_rises(cls, value: float | None, info: ValidationInfo) -> float | None:
        return range_from("waarde", value, info, IN_A_SERIES, CHANGED)

    @field_validator("precisie")
    @classmethod
    def _precision_of_a_value(cls, value: str | None, info: ValidationInfo) -> str | None:
        return precision_of("waarde", value, info, IN_A_SERIES)

    @field_validator("metingen")
    @classmethod
    def _in_place_of_a_value(cls, value: list[Meetwaarde] | None, info: ValidationInfo) -> list[Meetwaarde] | None:
        if value and info.data.get("waarde") is not None:
            own = [f"'{name}'" for name in ("waarde", "waarde_tot", "precisie") if info.data.get(name) is not None]
            sentence = (
                f"een getal heeft één waarde, of metingen. Hoort {joined(own)} bij een moment? Zet dat er als "
                "meting bij. "
                "Staat het al bij de metingen? Haal het hier weg."
            )
            raise fault("double-value", sentence)
        dates = [one.wanneer if is_date(one.wanneer) else None for one in value or ()]
        raise_all(turned_back("wanneer", dates, [one.groep for one in value or ()]))
        return value


class Inzet(Cijfer, naam="Inzet", uitleg="Wat het vroeg: tijd, mensen, bijeenkomsten."):
    """What it took: time, people, meetings."""


class Resultaat(
    Cijfer,
    naam="Resultaat",
    uitleg="Een getal over wat ervan kwam, met het streefgetal als dat er is.",
    regels=({"dependentRequired": {"streef_tot": ["streef"], "streef_precisie": ["streef"]}},),
):
    """What came of it, beside the target."""

    streef: Annotated[
        Getal | None,
        Field(title="Streefgetal", description="Het getal dat men wilde halen, of het laagste van een reeks."),
    ] = None
    streef_tot: Annotated[
        Getal | None, Field(title="Streefgetal tot", description="Het hoogste getal dat men wilde halen.")
    ] = None
    streef_precisie: Annotated[
        Precisie | None, Field(title="Precisie van het streefgetal", description="Hoe precies het streefgetal is.")
    ] = None

    @field_validator("streef_tot")
    @classmethod
    def _target_rises(cls, value: float | None, info: ValidationInfo) -> float | None:
        return range_from("streef", value, info)

    @field_validator("streef_precisie")
    @classmethod
    def _precision_of_a_target(cls, value: str | None, info: ValidationInfo) -> str | None:
        return precision_of("streef", value, info)

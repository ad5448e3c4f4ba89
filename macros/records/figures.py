"""Figures with their unit, so that tables and charts can use them."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from macros.records.claim import Oordeel
from macros.records.faults import fault
from macros.records.references import Uit
from macros.records.values import Getal, Tekst

Precisie = Annotated[str, Uit("precisies", "onbekende precisie")]


class Cijfer(Oordeel):
    """A number, a range, or only a target, with its unit."""

    wat: Annotated[Tekst, Field(description="Wat er is geteld, zoals 'getrainde vrouwen'.")]
    waarde: Annotated[Getal | None, Field(description="Het getal, of het laagste als het een reeks is.")] = None
    waarde_tot: Annotated[Getal | None, Field(description="Het hoogste getal van een reeks.")] = None
    precisie: Annotated[Precisie | None, Field(description="Hoe precies het getal is.")] = None
    eenheid: Annotated[Tekst, Field(description="Waarin is geteld, zoals 'vrouwen' of 'dag'.")]
    per: Annotated[Tekst | None, Field(description="Per wat, zoals 'maand' of 'bijeenkomst'.")] = None
    gebied: Annotated[Tekst | None, Field(description="Waar het getal voor geldt, als dat niet de hele case is.")] = (
        None
    )
    periode: Annotated[Tekst | None, Field(description="Over welke tijd is geteld, zoals 'in twee jaar'.")] = None
    basis: Annotated[
        Tekst | None, Field(description="Waar het getal mee vergelijkt, zoals 'het gemiddelde in Rotterdam'.")
    ] = None
    tekst: Annotated[Tekst | None, Field(description="Wat je moet weten om het getal te lezen.")] = None

    @field_validator("waarde_tot")
    @classmethod
    def _range_rises(cls, value: float | None, info: ValidationInfo) -> float | None:
        lowest = info.data.get("waarde")
        if value is not None and lowest is not None and value < lowest:
            raise fault("range", f"de reeks loopt terug: van {lowest} tot {value}. Draai de getallen om.")
        return value


class Inzet(Cijfer):
    """What it took: time, people, meetings."""


class Resultaat(Cijfer):
    """What came of it, beside the target."""

    streef: Annotated[
        Getal | None, Field(description="Het getal dat men wilde halen, of het laagste van een reeks.")
    ] = None
    streef_tot: Annotated[Getal | None, Field(description="Het hoogste getal dat men wilde halen.")] = None
    streef_precisie: Annotated[Precisie | None, Field(description="Hoe precies het streefgetal is.")] = None

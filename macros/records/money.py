"""Who paid what, for how long, and how it went on afterwards."""

from typing import Annotated

from pydantic import Field

from macros.records.claim import Bewering, Gestaafd
from macros.records.references import Uit
from macros.records.steps import Looptijd
from macros.records.values import Datum, Getal, Tekst


class Financiering(Gestaafd):
    """One payer, with the share or amount where the source gives it."""

    geldbron: Annotated[str, Uit("geldbronnen", "onbekende geldbron"), Field(description="Wat voor betaler het is.")]
    naam: Annotated[Tekst | None, Field(description="De naam van de betaler.")] = None
    regeling: Annotated[Tekst | None, Field(description="De naam van de regeling of de pot.")] = None
    aandeel: Annotated[Getal | None, Field(description="Het deel van het geheel, in procenten.")] = None
    bedrag: Annotated[Getal | None, Field(description="Het bedrag in euro, zonder punten.")] = None
    soort: Annotated[
        str, Uit("soorten-geld", "onbekende soort geld"), Field(description="Tijdelijk of structureel geld.")
    ]
    looptijd: Annotated[Looptijd | None, Field(description="Hoelang er geld was.")] = None
    waarvoor: Annotated[Tekst | None, Field(description="Wat ervan is betaald, als dat niet alles is.")] = None
    tekst: Annotated[Tekst | None, Field(description="Wat er meer over te zeggen is.")] = None


class Borging(Bewering):
    """What happened after the money or the project ended, on the case's `peildatum`."""

    status: Annotated[str, Uit("statussen", "onbekende status")]
    peildatum: Annotated[
        Datum | None, Field(description="De dag of maand van deze stand, als die anders is dan die van de case.")
    ] = None
    financiering: Annotated[
        list[Financiering] | None, Field(min_length=1, description="Het geld voor het vervolg.")
    ] = None

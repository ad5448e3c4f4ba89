"""A place where a source contradicts itself or another source."""

from typing import Annotated

from pydantic import Field

from macros.records.base import Record
from macros.records.references import Bronnen
from macros.records.values import Id, Tekst


class Lezing(Record):
    """One of the readings, with where it stands."""

    tekst: Tekst
    bron: Bronnen


class Tegenstrijdigheid(Record):
    """Both readings, which one the handbook shows, and why."""

    id: Id
    vraag: Annotated[Tekst, Field(description="Waar de lezingen over verschillen, als vraag.")]
    lezingen: Annotated[list[Lezing], Field(min_length=2)]
    getoond: Annotated[Tekst, Field(description="Welke lezing het handboek laat zien.")]
    waarom: Annotated[Tekst, Field(description="Waarom die lezing. Dit is een keuze van de redactie.")]

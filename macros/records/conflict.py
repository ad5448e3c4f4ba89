"""A place where a source contradicts itself or another source."""

from typing import Annotated

from pydantic import Field

from macros.records.base import Record
from macros.records.references import Bronnen, Uit
from macros.records.upkeep import Beheerd
from macros.records.values import Tekst


class Lezing(Record, naam="Lezing", uitleg="Een van de lezingen, met waar die staat."):
    """One of the readings, with where it stands."""

    tekst: Annotated[
        Tekst,
        Field(
            title="Tekst",
            description="Wat er volgens deze plek is, in eigen woorden.",
            examples=["Er kwamen vijftien vrouwen."],
        ),
    ]
    bron: Annotated[
        Bronnen,
        Field(
            title="Bron",
            description="Waar deze lezing staat.",
            examples=["voorbeeldrapport-2024#3.2"],
            json_schema_extra={"x-fout": "voorbeeldrapport-2024"},
        ),
    ]


class Tegenstrijdigheid(
    Beheerd, naam="Tegenstrijdigheid", uitleg="Een plek waar een bron zichzelf of een andere bron tegenspreekt."
):
    """Both readings, which one the handbook shows, and why."""

    vraag: Annotated[
        Tekst,
        Field(
            title="Vraag",
            description="Waar de lezingen over verschillen, als vraag.",
            examples=["Hoeveel vrouwen kwamen er elke week?"],
        ),
    ]
    gewicht: Annotated[
        str,
        Uit("gewichten-tegenstrijdigheid", "onbekend gewicht"),
        Field(
            title="Gewicht",
            description="Kan een lezer hierdoor iets verkeerds overnemen?",
            examples=["licht"],
            json_schema_extra={"x-fout": "klein"},
        ),
    ]
    lezingen: Annotated[
        list[Lezing],
        Field(
            min_length=2,
            title="Lezingen",
            description="Wat er volgens elke plek is.",
            examples=[
                [
                    {"tekst": "Er kwamen vijftien vrouwen.", "bron": "voorbeeldrapport-2024#3.2"},
                    {"tekst": "Er kwamen er twaalf.", "bron": "voorbeeldrapport-2024#2.1"},
                ]
            ],
            json_schema_extra={
                "x-fout": "\n  - {tekst: Er kwamen vijftien vrouwen., bron: 'voorbeeldrapport-2024#3.2'}"
            },
        ),
    ]
    getoond: Annotated[
        Tekst,
        Field(title="Getoond", description="Welke lezing het handboek laat zien.", examples=["Vijftien vrouwen."]),
    ]
    waarom: Annotated[
        Tekst,
        Field(
            title="Waarom",
            description="Waarom die lezing. Dit is een keuze van de redactie.",
            examples=["De uitvoerder telde elke week. In de bijlage staat een schatting."],
        ),
    ]

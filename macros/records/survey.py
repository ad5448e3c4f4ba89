"""A table or figure of the survey, cell by cell as it was printed."""

from typing import Annotated, TypeVar

from pydantic import Field, ValidationInfo, field_validator

from macros.language import counted
from macros.records.base import Record
from macros.records.claim import Bewering, Gestaafd
from macros.records.faults import fault, shown
from macros.records.lists import EenOfMeer
from macros.records.references import Bronnen, Uit
from macros.records.silence import OfStil
from macros.records.upkeep import Beheerd
from macros.records.values import Gedrukt, Getal, Tekst

T = TypeVar("T")


class Cel(Record, naam="Cel", uitleg="Eén cel: het aantal, en het percentage zoals het gedrukt is."):
    """One cell; `niet-beschreven` where the source left the cell empty."""

    aantal: Annotated[OfStil[Getal], Field(title="Aantal", description="Het aantal zoals gedrukt.")]
    procent: Annotated[
        Getal | None, Field(title="Procent", description="Het percentage zoals gedrukt, als de tabel het geeft.")
    ] = None


class Tabelrij(Gestaafd, naam="Rij", uitleg="Een rij van de tabel: een antwoord met zijn getallen."):
    """An answer with its numbers, one cell for each column of numbers."""

    label: Annotated[Gedrukt, Field(title="Antwoord", description="Wat er in de eerste kolom staat.")]
    soort: Annotated[
        str | None,
        Uit("antwoordsoorten", "onbekende soort antwoord"),
        Field(title="Soort antwoord", description="Of dit ja, nee, 'weet niet' of 'anders' is. Anders weglaten."),
    ] = None
    noot: Annotated[Tekst | None, Field(title="Noot", description="Wat een voetnoot bij deze rij zegt.")] = None
    cellen: Annotated[EenOfMeer[Cel], Field(title="Cellen", description="De getallen, van links naar rechts.")]


class Enquetetabel(
    Beheerd, Gestaafd, naam="Tabel", uitleg="Een tabel of figuur uit de enquête, cel voor cel zoals gedrukt."
):
    """One table: what was asked of whom, and what they answered."""

    nummer: Annotated[Tekst, Field(title="Nummer", description="Het nummer in de bron, zoals '2.1'.")]
    titel: Annotated[Tekst, Field(title="Titel", description="Waar de tabel over gaat, in eigen woorden.")]
    vorm: Annotated[
        str,
        Uit("tabelvormen", "onbekende vorm"),
        Field(title="Vorm", description="Een tabel met getallen, de tabel met doelen, of een figuur zonder beeld."),
    ]
    onderwerp: Annotated[
        str, Uit("tabelonderwerpen", "onbekend onderwerp"), Field(title="Onderwerp", description="Waar het bij hoort.")
    ]
    vraag: Annotated[Tekst, Field(title="Vraag", description="Wat aan gemeenten is gevraagd, of wat de tabel toont.")]
    bron: Annotated[Bronnen, Field(title="Bron", description="Waar de tabel staat.")]
    gevraagd_aan: Annotated[
        Tekst, Field(title="Gevraagd aan", description="Wie antwoordden, zoals 'gemeenten met maatregelen'.")
    ]
    eenheid: Annotated[Tekst, Field(title="Eenheid", description="Wat er is geteld, zoals 'gemeenten'.")]
    basis: Annotated[
        Getal | None,
        Field(
            title="Basis",
            description="Waar de aantallen een deel van zijn. Laat weg als de bron dat niet zegt.",
        ),
    ] = None
    meer_antwoorden: Annotated[
        str,
        Uit("antwoorden", "onbekend antwoord"),
        Field(title="Meer antwoorden", description="Mocht men meer dan één antwoord geven?"),
    ]
    antwoord_in: Annotated[
        Tekst | None,
        Field(title="Antwoord in", description="De eenheid van de antwoorden als die hoeveelheden zijn, zoals 'fte'."),
    ] = None
    kolommen: Annotated[
        list[Tekst] | None,
        Field(min_length=2, title="Kolommen", description="De namen van de kolommen, als er meer dan één is."),
    ] = None
    rijen: Annotated[
        list[Tabelrij] | None, Field(min_length=1, title="Rijen", description="De rijen, zonder de totaalrij.")
    ] = None
    totaal: Annotated[
        Tabelrij | None, Field(title="Totaal", description="De totaalrij zoals gedrukt, met de naam die daar staat.")
    ] = None
    toelichting: Annotated[
        list[Bewering] | None,
        Field(min_length=1, title="Wat de tekst erbij zegt", description="Wat de tekst rond de tabel eraan toevoegt."),
    ] = None

    @field_validator("rijen", "totaal")
    @classmethod
    def _a_cell_for_every_column(cls, value: T, info: ValidationInfo) -> T:
        wanted = len(info.data.get("kolommen") or (1,))
        for row in value if isinstance(value, list) else [value] if isinstance(value, Tabelrij) else []:
            if len(row.cellen) != wanted:
                had = counted(len(row.cellen), "cel", "cellen")
                sentence = (
                    f"rij '{shown(row.label)}' heeft {had}, maar de tabel {counted(wanted, 'kolom', 'kolommen')}."
                )
                raise fault(
                    "cells",
                    f"{sentence} Geef elke rij een cel voor elke kolom. "
                    "Is een cel leeg in de bron? Schrijf {aantal: niet-beschreven}.",
                )
        return value

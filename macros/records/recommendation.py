"""A recommendation of a source, for whom it is meant, and what stands beside it."""

from typing import Annotated

from pydantic import Field

from macros.records.claim import Bewering
from macros.records.lists import Verschillend
from macros.records.references import Bronnen, Uit
from macros.records.upkeep import Beheerd
from macros.records.values import Tekst


class Aanbeveling(Beheerd, naam="Aanbeveling", uitleg="Wat een bron aanraadt, aan wie, en waar het over gaat."):
    """One recommendation; the advice is the source's, never ours."""

    titel: Annotated[Tekst, Field(title="Titel", description="Het advies in een paar woorden, als opdracht.")]
    tekst: Annotated[Tekst, Field(title="Advies", description="Het advies in een of twee zinnen, in eigen woorden.")]
    bron: Annotated[Bronnen, Field(title="Bron", description="Waar de aanbeveling staat.")]
    voor_wie: Annotated[
        Verschillend[Annotated[str, Uit("ontvangers", "onbekende ontvanger")]],
        Field(title="Voor wie", description="Voor wie de bron dit schrijft."),
    ]
    thema: Annotated[
        str, Uit("aanbevelingsthemas", "onbekend thema"), Field(title="Thema", description="Waar het over gaat.")
    ]
    toelichting: Annotated[
        list[Bewering] | None,
        Field(min_length=1, title="Waarom", description="Waarom de bron dit aanraadt, of hoe je het doet."),
    ] = None
    ernaast: Annotated[
        list[Bewering] | None,
        Field(
            min_length=1,
            title="Wat ernaast staat",
            description="Wat een case of een andere bron anders zegt of deed, met de bron van die plek.",
        ),
    ] = None
    botst_met: Annotated[
        Verschillend[Annotated[str, Uit("aanbevelingen", "onbekende aanbeveling")]] | None,
        Field(title="Zegt iets anders dan", description="De id van een aanbeveling die iets anders zegt."),
    ] = None
    factoren: Annotated[
        Verschillend[Annotated[str, Uit("factoren", "onbekende factor")]] | None,
        Field(title="Succesfactoren", description="De succesfactoren waar dit bij hoort."),
    ] = None
    maatregelen: Annotated[
        Verschillend[Annotated[str, Uit("maatregelen", "onbekende maatregel")]] | None,
        Field(title="Maatregelen", description="De maatregelen waar dit bij hoort."),
    ] = None

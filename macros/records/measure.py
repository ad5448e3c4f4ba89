"""A measure a municipality can take, or one of the types that measures fall under."""

from typing import Annotated

from pydantic import Field

from macros.records.base import Record
from macros.records.claim import Bewering
from macros.records.lists import Meer
from macros.records.measuring import Meethulp
from macros.records.references import Bronnen, Uit
from macros.records.silence import OfStil
from macros.records.transfer import OngewensteGevolgen, Overgenomen
from macros.records.upkeep import Beheerd
from macros.records.values import Tekst


class Maatregeldoel(Record, naam="Doel", uitleg="Wat een type maatregel wil bereiken, en hoe zwaar dat telt."):
    """What a type of measure aims at, with the weight the source gives it."""

    doel: Annotated[
        str, Uit("maatregeldoelen", "onbekend doel"), Field(title="Doel", description="Wat men wil bereiken.")
    ]
    gewicht: Annotated[
        str, Uit("gewichten", "onbekend gewicht"), Field(title="Gewicht", description="Hoe zwaar het doel telt.")
    ]


class Voorbeeld(Bewering, naam="Voorbeeld", uitleg="Een voorbeeld uit de praktijk dat een bron noemt."):
    """An example from practice that a source names."""

    titel: Annotated[Tekst, Field(title="Titel", description="Hoe het voorbeeld heet.")]
    plaats: Annotated[Tekst | None, Field(title="Plaats", description="Waar dit was, als de bron het zegt.")] = None


class MaatregelRedactie(Record, naam="Van de redactie", uitleg="Wat de redactie toevoegt; dit heeft geen bron nodig."):
    """What the editors add to a measure; it needs no source."""

    beginnen: Annotated[
        list[Tekst],
        Field(min_length=1, title="Zo kun je beginnen", description="Hoe een gemeente hiermee kan beginnen."),
    ]
    meten: Annotated[
        Meethulp | None,
        Field(
            title="Hoe meet je of het lukt?",
            description="Wat je telt en vraagt, en wat dat zegt. Bij een type geldt het voor alles eronder.",
        ),
    ] = None


class Maatregel(Beheerd, naam="Maatregel", uitleg="Een maatregel, of een van de typen waar maatregelen onder vallen."):
    """One measure; a measure type when it has no `type` itself."""

    titel: Annotated[Tekst, Field(title="Titel", description="De naam van de maatregel.")]
    type: Annotated[
        str | None,
        Uit("maatregelen", "onbekende maatregel"),
        Field(
            title="Type",
            description="De id van het type waar deze maatregel onder valt. Laat weg voor een type.",
        ),
    ] = None
    stelling: Annotated[Tekst, Field(title="Stelling", description="Wat de maatregel is, in een of twee zinnen.")]
    bron: Annotated[Bronnen, Field(title="Bron", description="Waar de maatregel staat beschreven.")]
    doelen: Annotated[
        list[Maatregeldoel] | None,
        Field(min_length=1, title="Doelen", description="Wat een type maatregel wil bereiken (tabel 3.5)."),
    ] = None
    toelichting: Annotated[
        list[Bewering] | None,
        Field(min_length=1, title="Wat het is", description="Wat de bronnen er meer over zeggen."),
    ] = None
    voorbeelden: Annotated[
        list[Voorbeeld] | None, Field(min_length=1, title="Voorbeelden", description="Voorbeelden uit de praktijk.")
    ] = None
    vraagt: Annotated[
        list[Bewering] | None,
        Field(min_length=1, title="Wat het vraagt", description="Wat het vraagt: tijd, mensen, kennis, geld."),
    ] = None
    valkuilen: Annotated[
        list[Bewering] | None, Field(min_length=1, title="Valkuilen", description="Waar het op misging.")
    ] = None
    kosten: Annotated[
        OfStil[Meer[Bewering]] | None,
        Field(title="Kosten en inzet", description="Wat het kost aan geld en tijd, volgens de bronnen."),
    ] = None
    ongewenste_gevolgen: OngewensteGevolgen = None
    overnemen: Overgenomen = None
    redactie: Annotated[
        MaatregelRedactie | None, Field(title="Van de redactie", description="Hoe een gemeente kan beginnen en meten.")
    ] = None

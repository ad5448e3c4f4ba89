"""A success factor, as the researchers name it, and what the editors add for trainers."""

from typing import Annotated

from pydantic import Field

from macros.records.base import Record
from macros.records.claim import Bewering
from macros.records.references import Bronnen, Uit
from macros.records.upkeep import Beheerd
from macros.records.values import Getal, Tekst
from macros.records.workshop import Voorgroep


class Oefening(Voorgroep, naam="Oefening", uitleg="Een oefening voor een groep, gemaakt door de redactie."):
    """An exercise for a group, made by the editors."""

    titel: Annotated[Tekst, Field(title="Titel", description="Hoe de oefening heet.")]
    minuten: Annotated[Getal, Field(title="Minuten", description="Hoelang de oefening duurt, in minuten.")]
    stappen: Annotated[list[Tekst], Field(min_length=2, title="Stappen", description="Wat de groep doet, in volgorde.")]


class FactorRedactie(Record, naam="Van de redactie", uitleg="Wat de redactie toevoegt; dit heeft geen bron nodig."):
    """What the editors add to a factor; it needs no source."""

    vragen: Annotated[
        list[Tekst],
        Field(min_length=3, max_length=3, title="Drie vragen om over te praten", description="Vragen voor een groep."),
    ]
    oefening: Annotated[Oefening, Field(title="Oefening", description="Een oefening voor een groep.")]
    kanttekening: Annotated[
        Tekst | None,
        Field(title="Kanttekening", description="Waar een lezer bij deze factor voor moet oppassen."),
    ] = None
    zelfscan: Annotated[Tekst, Field(title="Zelfscan", description="Een zin waarop een gemeente ja of nee kan zeggen.")]


class Succesfactor(
    Beheerd, naam="Succesfactor", uitleg="Iets wat volgens de onderzoekers helpt om migranten te bereiken."
):
    """One success factor, on the level of a project or of the whole approach, or the best practice."""

    titel: Annotated[Tekst, Field(title="Titel", description="De naam van de succesfactor.")]
    niveau: Annotated[
        str,
        Uit("factorniveaus", "onbekend niveau"),
        Field(title="Gaat over", description="Gaat het over het project, over de hele aanpak, of over alles samen?"),
    ]
    stelling: Annotated[Tekst, Field(title="Stelling", description="De succesfactor in een of twee zinnen.")]
    bron: Annotated[Bronnen, Field(title="Bron", description="Waar de factor staat beschreven.")]
    waarom: Annotated[
        list[Bewering] | None,
        Field(min_length=1, title="Waarom het ertoe doet", description="Waarom dit ertoe doet, volgens de bronnen."),
    ] = None
    hoe: Annotated[
        list[Bewering] | None,
        Field(min_length=1, title="Hoe je het doet", description="Hoe je het doet, volgens bronnen en cases."),
    ] = None
    valkuilen: Annotated[
        list[Bewering] | None, Field(min_length=1, title="Valkuilen", description="Waar het op misging.")
    ] = None
    redactie: Annotated[
        FactorRedactie | None, Field(title="Van de redactie", description="Vragen, een oefening en een zelfscan.")
    ] = None

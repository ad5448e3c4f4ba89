"""A workshop for a group: a programme of parts that fill its time, made by the editors."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from macros.language import counted
from macros.records.base import Record
from macros.records.faults import fault
from macros.records.lists import Meer, Verschillend
from macros.records.references import Uit
from macros.records.upkeep import Beheerd
from macros.records.values import Getal, Tekst


class Voorgroep(Record, naam="Voor een groep", uitleg="Voor wie iets is, en voor hoeveel mensen."):
    """For whom something with a group is, and for how many people."""

    voor: Annotated[
        Verschillend[Annotated[str, Uit("oefengroepen", "onbekende groep")]],
        Field(min_length=1, title="Voor wie", description="Wie dit samen kunnen doen."),
    ]
    personen: Annotated[Getal, Field(title="Personen", description="Met hoeveel mensen het ten minste kan.")]
    personen_tot: Annotated[
        Getal, Field(title="Personen, ten hoogste", description="Met hoeveel mensen het ten hoogste kan.")
    ]
    materiaal: Annotated[
        Meer[Tekst], Field(title="Materiaal", description="Wat er klaar moet liggen, zoals papier en stiften.")
    ]

    @field_validator("personen_tot")
    @classmethod
    def _most_after_least(cls, value: float, info: ValidationInfo) -> float:
        least = info.data.get("personen")
        if least is not None and value < least:
            raise fault(
                "group",
                f"dit is minder dan 'personen' ({least:g}). Zet het laagste aantal bij 'personen' en het "
                "hoogste bij 'personen_tot'.",
            )
        return value


class Onderdeel(Record, naam="Onderdeel", uitleg="Een deel van een programma, met de tijd ervoor."):
    """A part of a programme: how long it takes, and what the facilitator does."""

    minuten: Annotated[Getal, Field(title="Minuten", description="Hoelang dit deel duurt, in minuten.")]
    titel: Annotated[Tekst, Field(title="Titel", description="Hoe dit deel heet.")]
    tekst: Annotated[Tekst, Field(title="Wat je doet", description="Wat de begeleider doet, in een paar zinnen.")]
    oefening: Annotated[
        str | None,
        Uit("factoren", "onbekende factor"),
        Field(title="Oefening", description="De succesfactor waarvan de groep de oefening doet."),
    ] = None
    blad: Annotated[
        str | None,
        Uit("werkbladen", "onbekend blad"),
        Field(title="Blad", description="Het blad dat de groep gebruikt."),
    ] = None


class Programma(
    Beheerd, Voorgroep, naam="Programma", uitleg="Een workshop: de delen met hun tijd. Gemaakt door de redactie."
):
    """A workshop whose parts fill its time exactly."""

    titel: Annotated[Tekst, Field(title="Titel", description="Hoe de workshop heet.")]
    minuten: Annotated[Getal, Field(title="Minuten", description="Hoelang de workshop duurt, met pauze, in minuten.")]
    doel: Annotated[Tekst, Field(title="Doel", description="Wat de groep na afloop heeft.")]
    vooraf: Annotated[
        Meer[Tekst], Field(title="Vooraf", description="Wat de begeleider van tevoren doet, print en regelt.")
    ]
    onderdelen: Annotated[
        Meer[Onderdeel],
        Field(title="Programma", description="De delen, in volgorde. Samen duren zij de hele workshop."),
    ]

    @field_validator("onderdelen")
    @classmethod
    def _fill_the_time(cls, value: list[Onderdeel], info: ValidationInfo) -> list[Onderdeel]:
        whole, parts = info.data.get("minuten"), sum(part.minuten for part in value)
        if whole is not None and parts != whole:
            told = counted(parts, "minuut", "minuten")
            raise fault("time", f"de delen duren samen {told}, en bij 'minuten' staat {whole:g}. Maak ze gelijk.")
        return value

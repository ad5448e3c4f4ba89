"""A record that was taken out of the handbook: its address says so, and leads on."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import AfterValidator, Field, WithJsonSchema

from macros.language import joined_or
from macros.records.base import MetId
from macros.records.dates import Verleden
from macros.records.faults import fault
from macros.records.lists import EenOfMeer, Meer
from macros.records.nearest import advice
from macros.records.values import Id, Tekst

MET_ADRES = (
    *("cases", "factoren", "maatregelen", "aanbevelingen", "tabellen", "achtergronden", "programmas", "leidraden"),
    *("veranderingen", "begrippen", "bronnen", "tegenstrijdigheden"),
)
"""The kinds whose records have an address, by name: those that build on `MetAdres`."""


def _kind(value: str) -> str:
    if value not in MET_ADRES:
        nearest = advice(value, MET_ADRES)
        raise fault("unknown", f"onbekende soort '{value}'.{nearest or f' Kies uit: {joined_or(MET_ADRES)}.'}")
    return value


class Vervallen(
    MetId,
    naam="Vervallen record",
    uitleg="Iets wat uit het handboek is gehaald. Het oude adres zegt dat, en leidt verder.",
):
    """What was here, since when it is not, why, and where a reader goes on."""

    was: Annotated[
        Id | None,
        Field(
            title="Id van toen",
            description="De id die het record had. Alleen nodig als een ander vervallen record dezelfde had.",
        ),
    ] = None
    voorheen: Annotated[
        Meer[Id] | None,
        Field(title="Voorheen", description="Nog eerdere ids van dit record. Hun adres zegt hetzelfde."),
    ] = None
    soort: Annotated[
        str,
        AfterValidator(_kind),
        WithJsonSchema({"type": "string", "enum": list(MET_ADRES)}),
        Field(title="Soort", description="Wat het was, zoals 'cases' of 'factoren'."),
    ]
    titel: Annotated[Tekst, Field(title="Titel", description="Hoe het heette, zoals lezers het kenden.")]
    datum: Annotated[Verleden, Field(title="Sinds", description="Wanneer het uit het handboek ging.")]
    reden: Annotated[Tekst, Field(title="Waarom", description="Waarom het weg is, in een of twee gewone zinnen.")]
    naar: Annotated[
        EenOfMeer[Id] | None,
        Field(
            title="Nu bij",
            description="De id van wat er nu voor in de plaats is, van dezelfde soort. Zonder dit leidt het adres naar "
            "het overzicht.",
        ),
    ] = None

    @property
    def ids(self) -> Sequence[str]:
        """Every id that the record had, the last one first."""
        return [self.was or self.id, *(self.voorheen or ())]

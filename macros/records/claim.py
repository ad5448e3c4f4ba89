"""A claim: a sentence with where it stands and, for a judgement, who says so."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator
from pydantic.json_schema import JsonSchemaValue

from macros.records.base import Record
from macros.records.faults import fault
from macros.records.lists import EenOfMeer
from macros.records.references import Bronnen, Uit
from macros.records.values import Ja, Tekst


class Gestaafd(Record, naam="Met bron", uitleg="Iets met een eigen bron."):
    """Anything that names its own sources; without them the record's own sources count."""

    bron: Annotated[
        Bronnen | None,
        Field(title="Bron", description="Waar dit staat, als het niet in de eigen bron van het record staat."),
    ] = None
    tegenstrijdigheid: Annotated[
        EenOfMeer[Annotated[str, Uit("tegenstrijdigheden", "onbekende tegenstrijdigheid")]] | None,
        Field(title="Tegenstrijdigheid", description="De id van de tegenstrijdigheid waar dit over gaat."),
    ] = None


JUDGED: JsonSchemaValue = {"required": ["volgens"]}
"""The rule, in words of JSON Schema, of a claim that is a judgement by what it is: it names who judges.

Those are a lesson and what somebody thinks of the whole; the rule of reading that holds files to it is
`report_judgements_of_nobody`. A claim of another kind may leave it out: its source then says so itself.
"""


class Uitspraak(
    Gestaafd,
    naam="Uitspraak",
    uitleg="Iets wat iemand vindt of vertelt.",
    regels=({"dependentRequired": {"volgens_naam": ["volgens"]}},),
):
    """Something that somebody finds or tells, with who does."""

    volgens: Annotated[
        str | None,
        Uit("beoordelaars", "onbekende beoordelaar"),
        Field(
            title="Volgens",
            description="Wie dit vindt: onderzoekers, uitvoerder, gemeente of deelnemers. Zonder dit zegt de bron het.",
        ),
    ] = None
    volgens_naam: Annotated[
        Tekst | None,
        Field(title="Naam erbij", description="De naam van de organisatie die dit vindt. Nooit die van een persoon."),
    ] = None

    hoofdzaak: Annotated[
        Ja | None,
        Field(
            title="Hoofdzaak",
            description="Schrijf ja als dit zonder openklappen op de pagina moet staan. Kies er per veld een paar.",
        ),
    ] = None

    @field_validator("volgens_naam")
    @classmethod
    def _names_a_judge(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value and not info.data.get("volgens", True):
            raise fault(
                "judge", "noem bij 'volgens' ook wat voor partij dit is. Is het een ander die meedeed? Schrijf partner."
            )
        return value


class Bewering(Uitspraak, naam="Bewering", uitleg="Een bewering. Alleen de tekst mag ook.", kort="tekst"):
    """A sentence of its own; the editor may write just the text."""

    tekst: Annotated[Tekst, Field(title="Tekst", description="De bewering, in eigen woorden.")]


class Advies(Gestaafd, naam="Advies", uitleg="Iets wat de redactie aanraadt. Alleen de tekst mag ook.", kort="tekst"):
    """Something that the editors advise: it leans on the sources that it names itself, and on none of its record."""

    tekst: Annotated[Tekst, Field(title="Tekst", description="Het advies, in een of twee korte zinnen.")]
    bron: Annotated[
        Bronnen | None,
        Field(title="Bron", description="Waar de redactie hierbij op steunt. Laat weg als het nergens op steunt."),
    ] = None

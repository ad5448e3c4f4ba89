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
        Field(
            title="Bron",
            description="Waar dit staat, als het niet in de eigen bron van het record staat.",
            examples=["voorbeeldrapport-2024#3.2"],
            json_schema_extra={"x-fout": "voorbeeldrapport-2024"},
        ),
    ] = None
    tegenstrijdigheid: Annotated[
        EenOfMeer[Annotated[str, Uit("tegenstrijdigheden", "onbekende tegenstrijdigheid")]] | None,
        Field(
            title="Tegenstrijdigheid",
            description="De id van de tegenstrijdigheid in data/conflicts.yaml. Alleen als bronnen elkaar hier "
            "tegenspreken.",
            examples=["voorbeeldstad-aantal"],
            json_schema_extra={"x-fout": "voorbeeldstad-getal"},
        ),
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
            description="Wie dit vindt of vertelt, zoals de onderzoekers, de uitvoerder of de gemeente. Zet het bij "
            "elk oordeel.",
            examples=["uitvoerder"],
            json_schema_extra={"x-fout": "projectleider"},
        ),
    ] = None
    volgens_naam: Annotated[
        Tekst | None,
        Field(
            title="Naam erbij",
            description="De naam van de organisatie die dit vindt. Nooit die van een persoon.",
            examples=["Stichting Voorbeeldhuis"],
        ),
    ] = None

    hoofdzaak: Annotated[
        Ja | None,
        Field(
            title="Hoofdzaak",
            description="Schrijf ja als dit zonder openklappen op de pagina moet staan. Kies er per veld een paar.",
            examples=["ja"],
            json_schema_extra={"x-fout": "nee"},
        ),
    ] = None

    @field_validator("volgens_naam")
    @classmethod
    def _names_a_judge(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value and not info.data.get("volgens", True):
            raise fault(
                "judge",
                "zet bij 'volgens' wat voor partij dit is. Deed die mee, en past geen ander woord? Schrijf partner.",
            )
        return value


class Bewering(Uitspraak, naam="Bewering", uitleg="Een bewering. Alleen de tekst mag ook.", kort="tekst"):
    """A sentence of its own; the editor may write just the text."""

    tekst: Annotated[
        Tekst,
        Field(
            title="Tekst",
            description="Wat je vertelt, in eigen woorden. Een of twee korte zinnen.",
            examples=["De vrouwen kenden elkaar al van de theemiddag."],
            json_schema_extra={"x-fout": "Het begon klein: met vier vrouwen."},
        ),
    ]


class Advies(Gestaafd, naam="Advies", uitleg="Iets wat de redactie aanraadt. Alleen de tekst mag ook.", kort="tekst"):
    """Something that the editors advise: it leans on the sources that it names itself, and on none of its record."""

    tekst: Annotated[
        Tekst,
        Field(
            title="Tekst",
            description="Het advies, in een of twee korte zinnen.",
            examples=["Begin klein, met mensen die elkaar al kennen."],
        ),
    ]
    bron: Annotated[
        Bronnen | None,
        Field(
            title="Bron",
            description="Waar de redactie hierbij op steunt. Laat weg als het nergens op steunt.",
            examples=["voorbeeldrapport-2024#3.2"],
        ),
    ] = None

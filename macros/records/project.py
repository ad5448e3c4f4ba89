"""A project: a part of a case that ran by itself."""

from typing import Annotated

from pydantic import Field

from macros.records.base import MetId
from macros.records.claim import Bewering
from macros.records.execution import Uitvoering
from macros.records.references import Uit
from macros.records.values import Tekst


class Project(MetId, Uitvoering, naam="Project", uitleg="Een deel van de case met een eigen begin, verloop en eind."):
    """A part of a case with a start, a course and an end of its own."""

    titel: Annotated[Tekst, Field(title="Titel", description="De naam van het project.", examples=["De theemiddag"])]
    gebied: Annotated[
        Tekst | None,
        Field(
            title="Gebied",
            description="Waar dit project liep, als dat anders is dan de case.",
            examples=["de wijk Voorbeeldkwartier"],
        ),
    ] = None
    schaal: Annotated[
        str | None,
        Uit("schalen", "onbekende schaal"),
        Field(
            title="Schaal",
            description="Hoe groot het gebied is, als dat anders is dan bij de case.",
            examples=["wijk"],
            json_schema_extra={"x-fout": "buurt"},
        ),
    ] = None
    kern: Annotated[
        Tekst | None,
        Field(
            title="Kern",
            description="Waar het om gaat, in een of twee zinnen.",
            examples=["Elke week thee, met vier gastvrouwen."],
        ),
    ] = None
    uitkomst: Annotated[
        Bewering | None,
        Field(
            title="Wat ervan kwam",
            description="Wat ervan kwam, in een of twee zinnen.",
            examples=["Vijftien vrouwen kwamen elke week."],
        ),
    ] = None

"""A case: what one municipality, or a few together, did to reach migrants."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from macros.records.claim import Bewering, Gestaafd
from macros.records.execution import Uitvoering
from macros.records.faults import fault, no_doubles
from macros.records.references import Bronnen, Uit
from macros.records.silence import filled
from macros.records.values import Datum, Id, Tekst


class Gemeente(Gestaafd):
    """A municipality where the case ran."""

    naam: Tekst
    rol: Annotated[Tekst | None, Field(description="Wat deze gemeente deed.")] = None


class Project(Uitvoering):
    """A part of a case with a start, a course and an end of its own."""

    id: Id
    titel: Tekst
    gebied: Annotated[Tekst | None, Field(description="Waar dit project liep, als dat anders is dan de case.")] = None
    schaal: Annotated[str | None, Uit("schalen", "onbekende schaal")] = None
    kern: Annotated[Tekst | None, Field(description="Waar het om gaat, in een of twee zinnen.")] = None
    uitkomst: Annotated[Bewering | None, Field(description="Wat ervan kwam, in een of twee zinnen.")] = None


class Case(Uitvoering):
    """One page of the handbook; what stands below `bron` is claimed on its authority."""

    id: Annotated[Id, Field(description="Kort en uniek; wordt het adres van de pagina.")]
    gemeente: Annotated[Tekst, Field(description="De gemeente naar wie de case heet.")]
    gemeenten: Annotated[
        list[Gemeente] | None,
        Field(min_length=1, description="Alle gemeenten waar het liep, als dat er meer zijn of als hun rol telt."),
    ] = None
    gebied: Annotated[Tekst | None, Field(description="De wijk, deelgemeente of regio.")] = None
    provincie: Annotated[str, Uit("provincies", "onbekende provincie")]
    schaal: Annotated[str, Uit("schalen", "onbekende schaal")]
    titel: Annotated[Tekst, Field(description="De naam van de aanpak, in gewone woorden.")]
    kern: Annotated[Tekst, Field(description="Waar het om gaat, in een of twee zinnen.")]
    uitkomst: Annotated[Bewering | None, Field(description="Wat ervan kwam, in een of twee zinnen.")] = None
    bron: Annotated[Bronnen, Field(description="Waar de case staat beschreven.")]
    peildatum: Annotated[Datum, Field(description="De dag of maand waar de bron over spreekt.")]
    thema: Annotated[
        list[Annotated[str, Uit("themas", "onbekend thema")]], Field(min_length=1, description="Waar het over gaat.")
    ]
    projecten: Annotated[
        list[Project] | None, Field(min_length=1, description="Alleen als de case uit meer dan één project bestaat.")
    ] = None

    niet_beschreven: Annotated[
        list[Annotated[str, Uit("factoren", "onbekende factor")]] | None,
        Field(min_length=1, description="Succesfactoren waar de bron niets over zegt. De bron is daarop gelezen."),
    ] = None

    @field_validator("gemeenten")
    @classmethod
    def _own_municipality_is_listed(cls, value: list[Gemeente] | None, info: ValidationInfo) -> list[Gemeente] | None:
        own = info.data.get("gemeente")
        if value and own and own not in {municipality.naam for municipality in value}:
            raise fault(
                "municipality", f"'{own}' staat bij 'gemeente', maar niet in deze lijst. Voeg toe: naam: {own}."
            )
        return value

    @field_validator("projecten")
    @classmethod
    def _project_ids_differ(cls, value: list[Project] | None) -> list[Project] | None:
        no_doubles(project.id for project in value or ())
        return value

    @field_validator("niet_beschreven")
    @classmethod
    def _silence_fits(cls, value: list[str] | None, info: ValidationInfo) -> list[str] | None:
        lessons = filled(info.data.get("lessen"))
        for project in info.data.get("projecten") or ():
            lessons += filled(project.lessen)
        described = {lesson.factor for lesson in lessons}
        for factor in value or ():
            if factor in described:
                raise fault(
                    "contradiction",
                    f"factor '{factor}' staat hier, maar er is ook een les over. Haal een van de twee weg.",
                )
        return value

"""What was planned, done and reached: period, goals, measures, parties, events, reach, measurement."""

from typing import Annotated, Any

from pydantic import Field, ValidationInfo, field_validator, model_validator

from macros.records.claim import Bewering, Gestaafd, Oordeel
from macros.records.faults import fault
from macros.records.references import Uit
from macros.records.values import ONGOING, Datum, Einde, Tekst, is_before

Stand = Annotated[
    str, Uit("standen", "onbekende stand"), Field(description="Hoe ver het kwam: gepland is niet gedaan.")
]


class Looptijd(Gestaafd):
    """The period; `doorlopend` when no end was planned."""

    van: Annotated[Datum | None, Field(description="Het begin, zo precies als de bron het zegt.")] = None
    tot: Annotated[Einde | None, Field(description="Het eind, of 'doorlopend'.")] = None
    tekst: Annotated[Tekst | None, Field(description="Wat er meer over te zeggen is.")] = None

    @field_validator("tot")
    @classmethod
    def _ends_after_start(cls, value: str | None, info: ValidationInfo) -> str | None:
        start = info.data.get("van")
        if start and value and value != ONGOING and is_before(value, start):
            raise fault("period", f"het eind ({value}) ligt voor het begin ({start}).")
        return value


class Doelgroep(Gestaafd):
    """A group it was for; the editor may write just the id."""

    doelgroep: Annotated[str, Uit("doelgroepen", "onbekende doelgroep")]
    tekst: Annotated[Tekst | None, Field(description="Wie er precies bij hoort, als dat meer zegt dan de naam.")] = None

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {"doelgroep": value} if isinstance(value, str) else value


class Doel(Bewering):
    """What was aimed at, and whether it was reached."""

    behaald: Annotated[
        str, Uit("behaald", "onbekende waarde"), Field(description="Is het doel gehaald: ja, deels, nee of onbekend.")
    ]


class GenomenMaatregel(Gestaafd):
    """A measure of the handbook, and how far this case got with it."""

    maatregel: Annotated[str, Uit("maatregelen", "onbekende maatregel")]
    stand: Stand
    tekst: Annotated[Tekst | None, Field(description="Hoe die maatregel er hier uitzag.")] = None


class Activiteit(Bewering):
    """Something done that fits none of the measure types."""

    stand: Stand


class Gemeenterol(Bewering):
    """What the municipality did, as one of the roles of the research."""

    rol: Annotated[str, Uit("rollen", "onbekende rol")]


class Partij(Gestaafd):
    """An organisation that took part; never a person."""

    naam: Tekst
    soort: Annotated[str, Uit("soorten-partij", "onbekende soort partij")]
    rol: Annotated[Tekst | None, Field(description="Wat deze partij deed.")] = None


class Gebeurtenis(Bewering):
    """Something that happened at a time, such as a change of course."""

    wanneer: Annotated[Tekst, Field(description="Een datum, of een woord als 'daarna'.")]


class Bereik(Oordeel):
    """Whether a group was reached according to somebody, and why."""

    doelgroep: Annotated[str, Uit("doelgroepen", "onbekende doelgroep")]
    oordeel: Annotated[str, Uit("oordelen-bereik", "onbekend oordeel")]
    tekst: Annotated[Tekst | None, Field(description="Wat er gebeurde, en waarom volgens wie dit zegt.")] = None


class Projectoordeel(Bewering):
    """What somebody thinks of the whole."""

    oordeel: Annotated[str, Uit("oordelen-project", "onbekend oordeel")]


class Meting(Gestaafd):
    """How results were measured."""

    niveau: Annotated[
        str | None,
        Uit("meetniveaus", "onbekend niveau"),
        Field(description="Hoe er is gemeten. Laat weg als de bron dat niet zegt."),
    ] = None
    tekst: Annotated[Tekst | None, Field(description="Wat er is gemeten, en wat niet.")] = None

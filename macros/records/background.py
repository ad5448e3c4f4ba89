"""What one must know around the cases: one question a record, with its answer first."""

from typing import Annotated

from pydantic import Field

from macros.records.base import Record
from macros.records.claim import Bewering
from macros.records.figures import Cijfer
from macros.records.lists import EenOfMeer, Verschillend
from macros.records.references import Bronnen, Uit
from macros.records.upkeep import Beheerd
from macros.records.values import Ja, Tekst


class Punt(Bewering, naam="Punt", uitleg="Eén punt of stap. Alleen de tekst mag ook.", kort="tekst"):
    """One point or step, with where it was done and what went wrong there."""

    titel: Annotated[Tekst | None, Field(title="Titel", description="Het punt in een paar woorden.")] = None
    gedaan: Annotated[
        EenOfMeer[Bewering] | None, Field(title="Waar dit is gedaan", description="Waar dit is gedaan, met de bron.")
    ] = None
    misging: Annotated[
        EenOfMeer[Bewering] | None, Field(title="Wat misging", description="Wat daar misging of een haak was.")
    ] = None


class Deel(Record, naam="Deel", uitleg="Een deel van de uitleg, onder een eigen kop."):
    """A part of the explanation below a heading of its own."""

    titel: Annotated[Tekst, Field(title="Titel", description="De kop van dit deel.")]
    vorm: Annotated[
        str,
        Uit("deelvormen", "onbekende vorm"),
        Field(title="Vorm", description="Losse punten, of stappen die op elkaar volgen."),
    ]
    punten: Annotated[
        list[Punt] | None, Field(min_length=1, title="Punten", description="De punten of stappen, in volgorde.")
    ] = None
    getallen: Annotated[
        list[Cijfer] | None, Field(min_length=1, title="Getallen", description="Getallen met hun jaar en eenheid.")
    ] = None


class Achtergrond(
    Beheerd, naam="Achtergrond", uitleg="Wat je moet weten om de cases te begrijpen. Eén vraag per pagina."
):
    """One question about the background, with its answer first."""

    titel: Annotated[Tekst, Field(title="Titel", description="Het onderwerp in een paar woorden.")]
    vraag: Annotated[Tekst, Field(title="Vraag", description="De vraag die de pagina beantwoordt.")]
    groep: Annotated[
        str, Uit("achtergrondgroepen", "onbekende groep"), Field(title="Groep", description="Waar de pagina bij hoort.")
    ]
    bron: Annotated[Bronnen, Field(title="Bron", description="Waar het staat.")]
    samengesteld: Annotated[
        Ja | None,
        Field(title="Samengesteld", description="Schrijf ja als de redactie dit uit meer bronnen heeft samengesteld."),
    ] = None
    antwoord: Annotated[
        EenOfMeer[Bewering], Field(title="Antwoord", description="Het antwoord in een paar zinnen, met bron.")
    ]
    delen: Annotated[
        list[Deel] | None, Field(min_length=1, title="Delen", description="De uitleg, in delen met een eigen kop.")
    ] = None
    factoren: Annotated[
        Verschillend[Annotated[str, Uit("factoren", "onbekende factor")]] | None,
        Field(title="Succesfactoren", description="Succesfactoren die hierbij horen."),
    ] = None
    maatregelen: Annotated[
        Verschillend[Annotated[str, Uit("maatregelen", "onbekende maatregel")]] | None,
        Field(title="Maatregelen", description="Maatregelen die hierbij horen."),
    ] = None
    tabellen: Annotated[
        Verschillend[Annotated[str, Uit("tabellen", "onbekende tabel")]] | None,
        Field(title="Tabellen", description="Tabellen uit de enquête die hierbij horen."),
    ] = None
    zie_ook: Annotated[
        Verschillend[Annotated[str, Uit("achtergronden", "onbekende achtergrond")]] | None,
        Field(title="Zie ook", description="Andere achtergrond die hierbij hoort."),
    ] = None

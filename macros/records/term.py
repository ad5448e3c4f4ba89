"""A word that needs explaining: what it means, how else it is written, and what it is called today."""

from typing import Annotated

from pydantic import Field

from macros.records.lists import Verschillend
from macros.records.references import Bronnen, Uit
from macros.records.upkeep import Beheerd
from macros.records.values import Ja, Tekst


class Begrip(Beheerd, naam="Begrip", uitleg="Een woord of afkorting, met een gewone uitleg."):
    """One word; without a source its explanation is the editors' own."""

    term: Annotated[Tekst, Field(title="Woord", description="Het woord of de afkorting.")]
    voluit: Annotated[Tekst | None, Field(title="Voluit", description="Waar de afkorting voor staat.")] = None
    uitleg: Annotated[Tekst, Field(title="Uitleg", description="Wat het betekent, in een of twee gewone zinnen.")]
    bron: Annotated[
        Bronnen | None, Field(title="Bron", description="Waar de uitleg staat. Zonder bron is die van de redactie.")
    ] = None
    ook: Annotated[
        Verschillend[Tekst] | None,
        Field(title="Ook geschreven als", description="Andere namen, oude spellingen en meervouden in de teksten."),
    ] = None
    nu: Annotated[Tekst | None, Field(title="Nu", description="Hoe dit nu heet, als dat anders is.")] = None
    sinds: Annotated[
        str | None,
        Uit("veranderingen", "onbekende verandering"),
        Field(title="Sinds 2010", description="De verandering sinds 2010 die hierbij hoort."),
    ] = None
    eerst: Annotated[
        Ja | None, Field(title="Eerst", description="Schrijf ja als dit woord bovenaan de lijst moet staan.")
    ] = None
    zonder_uitleg: Annotated[
        Ja | None,
        Field(
            title="Niet op pagina's uitleggen",
            description="Schrijf ja als lezers dit woord kennen. Het staat dan alleen in de woordenlijst.",
        ),
    ] = None

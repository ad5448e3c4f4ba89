"""What changed after the report of 2010: the term, then, now, since when, and how sure that is."""

from typing import Annotated

from pydantic import Field

from macros.records.claim import Bewering
from macros.records.dates import Verleden
from macros.records.references import Bronnen, Uit
from macros.records.upkeep import Beheerd
from macros.records.values import Ja, Tekst


class Verandering(
    Beheerd, naam="Verandering sinds 2010", uitleg="Wat er na het rapport van 2010 veranderde, met datum en bron."
):
    """One change; a fact of then is never made into one of now."""

    term: Annotated[Tekst, Field(title="Woord", description="Het woord of de regel van toen.")]
    onderwerp: Annotated[
        str,
        Uit("veranderonderwerpen", "onbekend onderwerp"),
        Field(title="Onderwerp", description="Waar de verandering over gaat."),
    ]
    woorden: Annotated[
        list[Tekst] | None,
        Field(
            min_length=1,
            title="Staat er als",
            description="Hoe het woord in teksten staat. Op pagina's met een van deze woorden staat de verandering.",
        ),
    ] = None
    bron: Annotated[Bronnen, Field(title="Bron", description="Waar staat wat er nu is.")]
    datum: Annotated[
        Verleden | None, Field(title="Datum", description="Sinds wanneer, of van wanneer de kennis is.")
    ] = None
    toen: Annotated[Bewering, Field(title="Toen", description="Hoe het in 2010 was.")]
    nu: Annotated[Bewering, Field(title="Nu", description="Hoe het daarna werd.")]
    zekerheid: Annotated[
        str, Uit("zekerheden", "onbekende zekerheid"), Field(title="Zekerheid", description="Hoe zeker dit is.")
    ]
    wet: Annotated[
        Ja | None, Field(title="Wet", description="Schrijf ja als dit nu in de wet staat: dan is het geen advies meer.")
    ] = None

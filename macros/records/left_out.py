"""What was considered for the handbook and left out, and why."""

from typing import Annotated

from pydantic import Field

from macros.records.base import MetId
from macros.records.references import Bronnen, Uit
from macros.records.values import Tekst


class Weglating(MetId, naam="Weglating", uitleg="Iets wat is overwogen en niet is opgenomen, en waarom."):
    """A case, a claim or a number that did not come in."""

    wat: Annotated[Tekst, Field(title="Wat", description="Wat er niet in staat.")]
    soort: Annotated[
        str,
        Uit("soorten-weglating", "onbekende soort"),
        Field(title="Soort", description="Een case, bewering of getal."),
    ]
    bron: Annotated[Bronnen, Field(title="Bron", description="Waar het staat.")]
    waarom: Annotated[Tekst, Field(title="Waarom", description="Waarom het er niet in staat.")]

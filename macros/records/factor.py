"""A success factor, as the researchers name it."""

from typing import Annotated

from pydantic import Field

from macros.records.base import Record
from macros.records.references import Bronnen, Uit
from macros.records.values import Id, Tekst


class Succesfactor(Record):
    """One success factor, on the level of a project or of the whole approach, or the best practice."""

    id: Id
    titel: Tekst
    niveau: Annotated[str, Uit("factorniveaus", "onbekend niveau")]
    stelling: Annotated[Tekst, Field(description="De succesfactor in een of twee zinnen.")]
    bron: Bronnen

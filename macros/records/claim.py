"""A claim: a sentence with where it stands and, for a judgement, who says so."""

from typing import Annotated, Any

from pydantic import Field, model_validator

from macros.records.base import Record
from macros.records.references import Bronnen, Uit
from macros.records.values import EenOfMeer, Tekst


class Gestaafd(Record):
    """Anything that names its own sources; without them the record's own sources count."""

    bron: Annotated[
        Bronnen | None,
        Field(description="Waar dit staat, als het niet in de eigen bron van het record staat."),
    ] = None
    tegenstrijdigheid: Annotated[
        EenOfMeer[Annotated[str, Uit("tegenstrijdigheden", "onbekende tegenstrijdigheid")]] | None,
        Field(description="De tegenstrijdigheid in data/conflicts.yaml waar dit over gaat."),
    ] = None


class Oordeel(Gestaafd):
    """A judgement, which names who judges."""

    volgens: Annotated[
        str | None,
        Uit("beoordelaars", "onbekende beoordelaar"),
        Field(description="Wie dit vindt: onderzoekers, uitvoerder, gemeente of deelnemers."),
    ] = None


class Bewering(Oordeel):
    """A sentence of its own; the editor may write just the text."""

    tekst: Annotated[Tekst, Field(description="De bewering, in eigen woorden.")]

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {"tekst": value} if isinstance(value, str) else value

"""A lesson of a case: what helped, what was missing, what did not help, what got in the way."""

from typing import Annotated

from pydantic import Field

from macros.records.claim import JUDGED, Bewering
from macros.records.references import Uit
from macros.records.upkeep import Nagelezen


class Les(
    Bewering,
    Nagelezen,
    naam="Les",
    uitleg="Eén les: wat hielp, wat ontbrak, wat niet hielp of wat in de weg zat.",
    regels=(JUDGED,),
):
    """One lesson; without a factor when it fits none of the success factors."""

    factor: Annotated[
        str | None,
        Uit("factoren", "onbekende factor"),
        Field(
            title="Succesfactor",
            description="De succesfactor waar de les over gaat. Past er geen? Laat dit weg.",
            examples=["waardering"],
            json_schema_extra={"x-fout": "geld"},
        ),
    ] = None
    oordeel: Annotated[
        str,
        Uit("oordelen-les", "onbekend oordeel"),
        Field(
            title="Wat de les zegt",
            description="Wat dit deed: het hielp, het ontbrak, het hielp niet of het zat in de weg.",
            examples=["ontbrak"],
            json_schema_extra={"x-fout": "werkte"},
        ),
    ]


class Zwijgt(
    Nagelezen,
    naam="Zwijgt over",
    uitleg="Een succesfactor waar de bron niets over zegt. Alleen de id van de factor mag ook.",
    kort="factor",
):
    """A success factor that the source was read for and is silent about; the editor may write just its id."""

    factor: Annotated[
        str,
        Uit("factoren", "onbekende factor"),
        Field(
            title="Succesfactor",
            description="De succesfactor.",
            examples=["waardering"],
            json_schema_extra={"x-fout": "geld"},
        ),
    ]

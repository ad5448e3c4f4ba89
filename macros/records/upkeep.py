"""How a record is looked after: when it came, changed and was checked, and what a second reader found."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from macros.records.base import MetAdres, Record
from macros.records.dates import ONE_IS_WRONG, Verleden, is_before
from macros.records.faults import fault
from macros.records.references import Uit
from macros.records.values import Tekst


class Beheer(Record, naam="Beheer", uitleg="Wanneer dit record is toegevoegd, bijgewerkt en nagekeken."):
    """Three dates of a record; a day that nobody wrote down is left out."""

    toegevoegd: Annotated[
        Verleden | None, Field(title="Toegevoegd", description="De dag waarop het record erbij kwam.")
    ] = None
    bijgewerkt: Annotated[
        Verleden | None, Field(title="Bijgewerkt", description="De dag waarop er voor het laatst iets in veranderde.")
    ] = None
    nagekeken: Annotated[
        Verleden | None,
        Field(title="Nagekeken", description="De dag waarop iemand het voor het laatst met de bron vergeleek."),
    ] = None

    @field_validator("bijgewerkt", "nagekeken")
    @classmethod
    def _not_before_it_came(cls, value: str | None, info: ValidationInfo) -> str | None:
        came = info.data.get("toegevoegd")
        if value and came and is_before(value, came):
            raise fault("upkeep", f"{value} ligt voor de dag waarop het record erbij kwam ({came}). {ONE_IS_WRONG}")
        return value


class Beheerd(MetAdres):
    """A record with an address that says how it is looked after."""

    beheer: Annotated[
        Beheer | None, Field(title="Beheer", description="Wanneer dit record is toegevoegd, bijgewerkt en nagekeken.")
    ] = None


class TweedeLezing(
    Record,
    naam="Tweede lezing",
    uitleg="Wat een tweede lezer vond die dit met de bron vergeleek. Alleen invullen als dat echt is gedaan.",
):
    """What a second reader found who held a judgement against its source; never filled in for a reading not done.

    Without `twijfel` (in doubt) and `betwist` (not agreed) the second reader agreed.
    """

    door: Annotated[
        str,
        Uit("lezers", "onbekende lezer"),
        Field(title="Door", description="Wie het nalas: een rol, nooit een naam."),
    ]
    datum: Annotated[Verleden, Field(title="Datum", description="De dag van de tweede lezing.")]
    twijfel: Annotated[
        Tekst | None,
        Field(title="Twijfel", description="Waar de tweede lezer aan twijfelt. Zonder dit en 'betwist': eens."),
    ] = None
    betwist: Annotated[
        Tekst | None, Field(title="Niet eens", description="Waarin de tweede lezer het er niet mee eens is.")
    ] = None


class Nagelezen(Record):
    """A judgement that can say what a second reader found."""

    tweede_lezing: Annotated[
        TweedeLezing | None,
        Field(title="Tweede lezing", description="Wat een tweede lezer vond. Alleen als dat echt is gedaan."),
    ] = None

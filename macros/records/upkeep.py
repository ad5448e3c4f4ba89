"""How a record is looked after: when it came, changed and was checked, and what a second reader found."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from macros.records.base import MetAdres, Record
from macros.records.dates import ONE_IS_WRONG, Verleden, is_before
from macros.records.faults import fault
from macros.records.references import Uit
from macros.records.values import Tekst


class Beheer(
    Record,
    naam="Beheer",
    uitleg="Wanneer dit record is toegevoegd, bijgewerkt en nagekeken.",
    regels=({"dependentRequired": {"eerst_nagekeken": ["nagekeken"]}},),
):
    """The days of a record, and what changed last; a day that nobody wrote down is left out.

    Who reviewed once has `nagekeken` alone.
    """

    toegevoegd: Annotated[
        Verleden | None,
        Field(
            title="Toegevoegd",
            description="De dag waarop het record erbij kwam.",
            examples=["2024-05-01"],
            json_schema_extra={"x-fout": "1 mei 2024"},
        ),
    ] = None
    bijgewerkt: Annotated[
        Verleden | None,
        Field(
            title="Bijgewerkt",
            description="De dag waarop er voor het laatst iets in veranderde.",
            examples=["2024-06-15"],
            json_schema_extra={"x-fout": "juni 2024"},
        ),
    ] = None
    eerst_nagekeken: Annotated[
        Verleden | None,
        Field(
            title="Voor het eerst nagekeken",
            description="De dag waarop iemand het voor de eerste keer met de bron vergeleek. Laat weg als dat maar één "
            "keer is gedaan.",
            examples=["2024-05-15"],
        ),
    ] = None
    nagekeken: Annotated[
        Verleden | None,
        Field(
            validate_default=True,
            title="Nagekeken",
            description="De dag waarop iemand het voor het laatst met de bron vergeleek.",
            examples=["2024-06-15"],
            json_schema_extra={"x-fout": "vorige week"},
        ),
    ] = None
    wijziging: Annotated[
        Tekst | None,
        Field(
            title="Laatste wijziging",
            description="Wat er voor het laatst veranderde, in één zin. Staat op de pagina Wat is nieuw.",
            examples=["Het aantal bezoekers is aangepast."],
        ),
    ] = None

    @field_validator("bijgewerkt", "eerst_nagekeken", "nagekeken")
    @classmethod
    def _not_before_it_came(cls, value: str | None, info: ValidationInfo) -> str | None:
        came = info.data.get("toegevoegd")
        if value and came and is_before(value, came):
            raise fault("upkeep", f"{value} ligt voor de dag waarop het record erbij kwam ({came}). {ONE_IS_WRONG}")
        return value

    @field_validator("nagekeken")
    @classmethod
    def _after_the_first_time(cls, value: str | None, info: ValidationInfo) -> str | None:
        first = info.data.get("eerst_nagekeken")
        if first and value is None:
            sentence = f"hier ontbreekt de laatste keer. Was {first} de enige keer? Zet die dag dan bij 'nagekeken'."
            raise fault("upkeep", sentence)
        if first and value and is_before(value, first):
            raise fault("upkeep", f"{value} ligt voor de eerste keer ({first}). {ONE_IS_WRONG}")
        return value


class Beheerd(MetAdres):
    """A record with an address that says how it is looked after."""

    beheer: Annotated[
        Beheer | None,
        Field(
            title="Beheer",
            description="Wanneer dit record is toegevoegd, bijgewerkt en nagekeken.",
            examples=[{"toegevoegd": "2024-05-01", "nagekeken": "2024-06-15"}],
            json_schema_extra={"x-fout": "2024-05-01"},
        ),
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
        Field(
            title="Door",
            description="Wie het nalas: een rol, nooit een naam.",
            examples=["tweede-lezer"],
            json_schema_extra={"x-fout": "Jan"},
        ),
    ]
    datum: Annotated[
        Verleden,
        Field(
            title="Datum",
            description="De dag van de tweede lezing.",
            examples=["2024-06-15"],
            json_schema_extra={"x-fout": "15-06-2024"},
        ),
    ]
    twijfel: Annotated[
        Tekst | None,
        Field(
            title="Twijfel",
            description="Waar de tweede lezer aan twijfelt. Laat dit en 'betwist' weg als die het eens is.",
            examples=["De bron noemt drie gastvrouwen die stopten."],
        ),
    ] = None
    betwist: Annotated[
        Tekst | None,
        Field(
            title="Niet eens",
            description="Waarin de tweede lezer het er niet mee eens is.",
            examples=["De bron zegt dat er wel een vergoeding was."],
        ),
    ] = None


class Nagelezen(Record):
    """A judgement that can say what a second reader found."""

    tweede_lezing: Annotated[
        TweedeLezing | None,
        Field(
            title="Tweede lezing",
            description="Wat een tweede lezer vond. Alleen als dat echt is gedaan.",
            examples=[{"door": "tweede-lezer", "datum": "2024-06-15"}],
            json_schema_extra={"x-fout": "ja"},
        ),
    ] = None

"""A field without a value, and why: `geen` differs from `niet-beschreven`, and both from a field nobody filled in.

This is the one place that decides which kind of nothing a value is, and that words it; `Leegte` words every other
nothing that pages show.
"""

from collections.abc import Iterable
from enum import Enum, StrEnum
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, Discriminator, GetJsonSchemaHandler, Tag
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from macros.language import joined_or
from macros.records.in_schema import InSchema
from macros.records.nothing import told_silence

T = TypeVar("T")


class Stilte(StrEnum):
    """Why a field holds no value. An editor writes the first two; the third is a field that was left out."""

    GEEN = "geen"
    NIET_BESCHREVEN = "niet-beschreven"
    NIET_INGEVULD = "niet-ingevuld"

    @property
    def label(self) -> str:
        """What pages say in the place of the value."""
        return WOORDEN[self][0]

    @property
    def uitleg(self) -> str:
        """What that means, for a legend."""
        return WOORDEN[self][1]

    @property
    def aanhef_velden(self) -> str:
        """What introduces the fields of one case that are silent for this reason."""
        return WOORDEN[self][3]

    @property
    def aanhef(self) -> str:
        """What introduces a list of cases that are silent for this reason."""
        return WOORDEN[self][2]

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        schema = handler(core_schema)
        block = handler.resolve_ref_schema(schema)
        block.clear()
        block["title"], block["description"] = "Stilte", "Er is niets in te vullen, en waarom."
        block["oneOf"] = [{"const": word, "title": word.label, "description": word.uitleg} for word in SCHRIJFBAAR]
        return schema


WOORDEN = {
    Stilte.GEEN: ("geen", "De bron zegt dat het er niet was.", "Dit was er niet in:", "Dit was er niet, zegt de bron:"),
    Stilte.NIET_BESCHREVEN: (
        "niet beschreven",
        "De bron is hierop gelezen en zegt er niets over.",
        "De bron zegt hier niets over in:",
        "De bron zegt niets over:",
    ),
    Stilte.NIET_INGEVULD: (
        "nog niet ingevuld",
        "Nog niemand heeft de bron hierop gelezen.",
        "Nog niet ingevuld voor:",
        "Nog niet ingevuld:",
    ),
}
SCHRIJFBAAR = (Stilte.GEEN, Stilte.NIET_BESCHREVEN)
"""The kinds that an editor may write in the place of a value."""


class Leegte(Enum):
    """What pages say where something is absent that is no silent field: its label, and what that means."""

    GETAL = "geen getal genoemd", "Bij dit gegeven staat geen getal."
    STREEFGETAL = "geen streefgetal genoemd", "Bij dit getal staat geen streefgetal."
    BEDRAG = "niet genoemd", "Bij deze betaler staat geen bedrag en geen aandeel."
    DOEL = "leeg in de tabel", "De cel in de tabel is leeg."
    BIJ_CASE = "–", "staat niet bij deze case"
    TEGENSLAG = "niets gevonden in wat is ingevuld", "Geen ingevuld veld van de case zegt dat iets niet lukte."
    LES = "geen les", "De bron is gelezen op lessen, en vertelt er geen over alles samen."
    LES_VAN_SOORT = "geen les van deze soort", "De case heeft lessen, maar geen die dit zegt."
    LESSEN = "in geen enkele case beschreven", "Geen enkele case beschrijft deze succesfactor."
    CASES = "door geen enkele case genoemd", "Geen van de cases noemt deze maatregel."
    STELLINGEN = "nog geen zinnen", "Bij geen enkele succesfactor staat al een zin voor de zelfscan."
    AANBEVELINGEN = "nog geen aanbevelingen", "Er zijn nog geen aanbevelingen."
    TEGENSPRAAK = "geen tegenspraak", "Geen twee aanbevelingen zeggen iets anders dan elkaar."
    DATUM = "datum onbekend", "Bij deze bron staat geen datum."
    JAAR = "zonder jaar", "Zo schrijven verwijzingen dat een bron geen datum heeft."

    @property
    def label(self) -> str:
        """What pages say in the place of what is absent."""
        return self.value[0]

    @property
    def uitleg(self) -> str:
        """What that means, as a sentence or for a legend."""
        return self.value[1]


STIL, GEVULD = "=stil", "=waarde"


def _which(value: object) -> str:
    return STIL if isinstance(value, str) and value in SCHRIJFBAAR else GEVULD


def _value_first(union: JsonSchemaValue) -> JsonSchemaValue:
    """Return the value before the silence, because a form offers the first of two by itself."""
    return {"anyOf": union["oneOf"][::-1]}


OfStil = Annotated[
    Annotated[Stilte, Tag(STIL)] | Annotated[T, Tag(GEVULD)],
    Discriminator(_which),
    InSchema(_value_first),
    BeforeValidator(told_silence),
]
"""`OfStil[X]`: an X, or `geen` (the source says there was none), or `niet-beschreven`."""


def stilte(value: object) -> Stilte | None:
    """Return why a field holds no value, or None when it holds one."""
    if value is None:
        return Stilte.NIET_INGEVULD
    return value if isinstance(value, Stilte) else None


def gevuld(value: Any) -> list[Any]:
    """Return the items of an `OfStil` field: a list as it is, one value in a list, silence as []."""
    if stilte(value) is not None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def redenen(values: Iterable[object]) -> list[Stilte]:
    """Return why fields that all hold no value are silent, each reason once.

    What was read counts before what was not: `niet-ingevuld` stands only where every field was left out.
    """
    found = [reason for value in values if (reason := stilte(value)) is not None]
    read = [reason for reason in found if reason is not Stilte.NIET_INGEVULD]
    return list(dict.fromkeys(read)) or [Stilte.NIET_INGEVULD]


def in_woorden(reasons: Iterable[Stilte]) -> str:
    """Return reasons as pages show them: "geen of niet beschreven"."""
    return joined_or(reason.label for reason in reasons)

"""What every record shares: it is frozen, knows no fields but its own, and says in Dutch what it is."""

from typing import Annotated, Any, ClassVar, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from macros.records.faults import Place, fault, raise_all
from macros.records.values import Id


class Record(BaseModel):
    """A validated piece of the data; unknown fields are an error, values never change.

    A subclass names itself for editors: `class Les(Bewering, naam="Les", uitleg="Wat hielp of ontbrak.")`. With
    `kort="tekst"` an editor may write just the value of that field in the place of the whole block.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    naam_van_soort: ClassVar[str]
    uitleg_van_soort: ClassVar[str]
    korte_vorm: ClassVar[str | None] = None

    def __init_subclass__(cls, *, naam: str = "", uitleg: str = "", kort: str | None = None, **rest: Any) -> None:
        """Keep what the class is called and means to an editor, and the field that may stand for the whole."""
        super().__init_subclass__(**rest)
        cls.naam_van_soort, cls.uitleg_van_soort = naam, uitleg
        if kort:
            cls.korte_vorm = kort

    @model_validator(mode="before")
    @classmethod
    def _from_short_form(cls, value: Any) -> Any:
        return {cls.korte_vorm: value} if cls.korte_vorm and isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        schema = handler(core_schema)
        block = handler.resolve_ref_schema(schema)
        block["title"], block["description"] = cls.naam_van_soort, cls.uitleg_van_soort
        return schema

    def gewijzigd(self, **changes: Any) -> Self:
        """Return a copy with other values for some fields; they are not validated again."""
        return self.model_copy(update=changes)


class MetId(Record):
    """A record that others refer to by its id."""

    id: Annotated[Id, Field(title="Id", description="Kort en uniek, zoals 'arnhem'.")]


class MetAdres(MetId):
    """A record with an address on the site, which it keeps when its id changes."""

    voorheen: Annotated[
        list[Id] | None,
        Field(min_length=1, title="Voorheen", description="Eerdere ids. Hun adres leidt naar dat van nu."),
    ] = None

    @field_validator("voorheen")
    @classmethod
    def _other_ids(cls, value: list[str] | None, info: ValidationInfo) -> list[str] | None:
        faults: dict[Place, PydanticCustomError] = {}
        for index, old in enumerate(value or ()):
            if old == info.data.get("id"):
                faults[index,] = fault("old-id", f"'{old}' is de id van nu. Haal die hier weg.")
            elif old in (value or ())[:index]:
                faults[index,] = fault("old-id", f"'{old}' staat er twee keer in. Haal er een weg.")
        raise_all(faults)
        return value

"""What every record shares: it is frozen, knows no fields but its own, and says in Dutch what it is."""

from inspect import get_annotations
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

from macros.records.faults import Place, fault, raise_all, shown
from macros.records.lists import Meer
from macros.records.values import Id, Tekst


class Record(BaseModel):
    """A validated piece of the data; unknown fields are an error, values never change.

    A subclass names itself for editors: `class Les(Bewering, naam="Les", uitleg="Wat hielp of ontbrak.")`. With
    `kort="tekst"` an editor may write just the value of that field in the place of the whole block. With `eerst` its
    fields come before those of what builds on it. `regels` are JSON Schema's words for rules that its validators check.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    naam_van_soort: ClassVar[str]
    uitleg_van_soort: ClassVar[str]
    korte_vorm: ClassVar[str | None] = None
    velden_eerst: ClassVar[bool] = False
    eigen_regels: ClassVar[tuple[JsonSchemaValue, ...]] = ()

    def __init_subclass__(
        cls,
        *,
        naam: str = "",
        uitleg: str = "",
        kort: str | None = None,
        eerst: bool = False,
        regels: tuple[JsonSchemaValue, ...] = (),
        **rest: Any,
    ) -> None:
        """Keep what the class is called and means to an editor, and how its block may and must be written."""
        super().__init_subclass__(**rest)
        cls.naam_van_soort, cls.uitleg_van_soort = naam, uitleg
        cls.velden_eerst, cls.eigen_regels = eerst, regels
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
        block["properties"] = {name: block["properties"][name] for name in cls.volgorde()}
        if rules := cls.alle_regels():
            block["allOf"] = rules
        if cls.korte_vorm and block["required"] == [cls.korte_vorm]:
            cls.kort_of_lang(block, block["properties"][cls.korte_vorm])
        return schema

    @classmethod
    def kort_of_lang(cls, block: JsonSchemaValue, short: JsonSchemaValue) -> None:
        """Change the JSON Schema of a block in place, so that `short` may stand for it."""
        long = dict(block)
        block.clear()
        block.update(title=cls.naam_van_soort, description=cls.uitleg_van_soort, anyOf=[short, long])

    @classmethod
    def volgorde(cls) -> list[str]:
        """Return the names of the fields as an editor fills them: its own before those it shares with other kinds."""
        layers = sorted(cls._lagen(), key=lambda layer: not layer.velden_eerst)
        own = [name for layer in layers for name in get_annotations(layer)]
        return [name for name in dict.fromkeys(own) if name in cls.model_fields]

    @classmethod
    def alle_regels(cls) -> list[JsonSchemaValue]:
        """Return the rules about more than one field, its own and those of what it builds on."""
        return [rule for layer in cls._lagen() for rule in layer.eigen_regels]

    @classmethod
    def _lagen(cls) -> list[type["Record"]]:
        return [layer for layer in cls.__mro__ if issubclass(layer, Record)]

    def gewijzigd(self, **changes: Any) -> Self:
        """Return a copy with other values for some fields, which are not validated again; TypeError for no field."""
        for name in changes.keys() - type(self).model_fields:
            raise TypeError(f"{type(self).__name__} has no field '{name}'")
        return self.model_copy(update=changes)


class MetId(Record, eerst=True):
    """A record that others refer to by its id."""

    id: Annotated[
        Id,
        Field(
            title="Id",
            description="Een korte naam die nog vrij is, in kleine letters, zoals 'arnhem'. Staat ook in "
            "het adres van de pagina.",
            examples=["voorbeeldstad"],
            json_schema_extra={"x-fout": "Voorbeeld Stad"},
        ),
    ]


class MetAdres(MetId):
    """A record with an address on the site, which it keeps when its id changes."""

    voorheen: Annotated[
        Meer[Id] | None,
        Field(
            title="Voorheen",
            description="Eerdere ids van dit record. Wie het oude adres opent, komt dan op de pagina van nu.",
            examples=[["voorbeelddorp"]],
            json_schema_extra={"x-fout": "[Voorbeelddorp]"},
        ),
    ] = None
    zoek: Annotated[
        Meer[Tekst] | None,
        Field(
            title="Zoekwoorden",
            description="Wat lezers intypen die dit zoeken, als die woorden er niet staan. Geen lezer ziet ze.",
            examples=[["theekrans", "gastvrouw"]],
        ),
    ] = None

    @field_validator("voorheen")
    @classmethod
    def _other_ids(cls, value: list[str] | None, info: ValidationInfo) -> list[str] | None:
        faults: dict[Place, PydanticCustomError] = {}
        for index, old in enumerate(value or ()):
            if old == info.data.get("id"):
                faults[index,] = fault("old-id", f"'{shown(old)}' is de id van nu. Haal die hier weg.")
            elif old in (value or ())[:index]:
                faults[index,] = fault("old-id", f"'{shown(old)}' staat er twee keer in. Haal er een weg.")
        raise_all(faults)
        return value

"""What can be asked of an editor, read from the JSON Schema that the models make: fields, and the shape of each.

Titles, explanations, examples and choices are those of the models; nothing about a field is written down again here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from macros.asking.choice import Choice
from macros.records.dates import DATE
from macros.records.in_schema import whole
from macros.records.likely import likely
from macros.records.references import Verwijzing
from macros.records.silence import Stilte
from macros.records.values import YES

Schema = Mapping[str, Any]
MOST_SHOWN = 60
"""A longer list of choices, such as all countries, is typed and not chosen from."""


@dataclass(frozen=True)
class Text:
    """Words of the editor's own."""


@dataclass(frozen=True)
class Bare:
    """A number or a date, which stands in YAML without quotes."""

    number: bool


@dataclass(frozen=True)
class Word:
    """One word of a closed list; with too many to show, `choices` help to complete what is typed.

    `collection` is the name of the list when it stands in the data.
    """

    choices: tuple[Choice, ...]
    collection: str = ""

    @property
    def shown(self) -> bool:
        """Whether the list is short enough to choose from by number."""
        return len(self.choices) <= MOST_SHOWN


@dataclass(frozen=True)
class Reference:
    """A source, and the part or the place in it."""


@dataclass(frozen=True)
class Many:
    """A list; when `bare`, an editor may write its only item in its place."""

    item: "Shape"
    bare: bool = False


class Block:
    """A block of fields. `short` names the field that may stand for it; of each of `alternatives` one must be there.

    `likely` names fields that are mostly filled in, though the block can do without them.
    """

    def __init__(self, schema: Schema, definitions: Schema, model: str = "") -> None:
        """Take the schema of a block, which may be a choice between a short and a long form, and its model's name."""
        long = next((one for one in schema.get("anyOf", ()) if one.get("type") == "object"), schema)
        self.title, self.about = str(schema["title"]), str(schema["description"])
        self._properties: Schema = long["properties"]
        self._definitions = definitions
        self.likely = likely(model)
        self.required = frozenset(long.get("required", ()))
        self.short = next(iter(self.required)) if long is not schema else None
        self.alternatives = [
            [name for option in rule["anyOf"] for name in option["required"]]
            for rule in long.get("allOf", ())
            if all("required" in option for option in rule.get("anyOf", [{}]))
        ]

    @cached_property
    def fields(self) -> dict[str, "Field"]:
        """The fields by name, in the order in which an editor fills them."""
        return {
            name: _field(name, schema, name in self.required, self._definitions)
            for name, schema in self._properties.items()
        }


Shape = Text | Bare | Word | Reference | Many | Block


@dataclass(frozen=True)
class Field:
    """A field of a block: what it is called and means, and what may stand in it.

    `silence` holds the ways to say that there is nothing, when the field may be silent. `proposal` is what an empty
    answer stands for.
    """

    name: str
    title: str
    about: str
    examples: tuple[str, ...]
    required: bool
    shape: Shape
    silence: tuple[Choice, ...] = ()
    proposal: str = ""


def block_of(schema: Schema) -> Block:
    """Return the block of a record, from the schema of one record of a kind."""
    return Block(schema, schema.get("$defs", {}))


def _field(name: str, schema: Schema, required: bool, definitions: Schema) -> Field:
    options = list(schema.get("anyOf", ()))
    silent = {"$ref": f"#/$defs/{Stilte.__name__}"}
    silence = _choices(definitions[Stilte.__name__]) if silent in options else ()
    rest = [option for option in options if option != silent]
    inner = rest[0] if silence and len(rest) == 1 else {**schema, "anyOf": rest} if options else schema
    examples = tuple(str(example) for example in schema.get("examples", ()) if isinstance(example, str | int | float))
    return Field(name, schema["title"], schema["description"], examples, required, _shape(inner, definitions), silence)


def _shape(schema: Schema, definitions: Schema, model: str = "") -> Shape:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        found = _shape(definitions[name], definitions, name)
        if isinstance(found, Word):
            return Word(found.choices, name)
        return Reference() if name == Verwijzing.__name__ else found
    if "oneOf" in schema:
        return Word(_choices(schema))
    if "enum" in schema:
        return Word(tuple(Choice(word, word) for word in schema["enum"]))
    if schema.get("type") == "object":
        return Block(schema, definitions, model)
    if schema.get("type") == "array":
        return Many(_shape(schema["items"], definitions))
    if schema.get("type") in ("number", "integer"):
        return Bare(number=True)
    return _union(schema, definitions, model)


def _union(schema: Schema, definitions: Schema, model: str) -> Shape:
    for option in schema.get("anyOf", ()):
        if option.get("type") == "array":
            return Many(_shape(option["items"], definitions), bare=True)
        if option.get("type") == "object":
            return Block(schema, definitions, model)
        if option.get("pattern") == whole(DATE):
            return Bare(number=False)
    return Text()


def _choices(schema: Schema) -> tuple[Choice, ...]:
    return tuple(Choice(str(one["const"]), one["title"], one.get("description", "")) for one in schema["oneOf"])


def is_mark(shape: Shape) -> bool:
    """Return whether a field can only say `ja`."""
    return isinstance(shape, Word) and [choice.value for choice in shape.choices] == [YES]

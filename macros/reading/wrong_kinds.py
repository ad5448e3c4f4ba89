"""A value of the wrong kind: a text, a list or a block where another of them belongs."""

from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from macros.reading.document import Path
from macros.reading.shape import field_at, model_at, model_in
from macros.records.date_slips import period
from macros.records.example import block, example, flow
from macros.records.faults import shown
from macros.records.known_ids import Bekend
from macros.records.nearest import exactly, two_words
from macros.records.references import collection_in

Model = type[BaseModel]

WRONG_KINDS = ("string_type", "list_type", "model_type")
LIST = "verwacht een lijst: zet elke waarde op een eigen regel met een streepje ervoor, maar kreeg {}."
LIST_OF_ONE = (
    "verwacht een lijst, maar kreeg een blok met velden. Zet een streepje voor het eerste veld, en zet de andere "
    "velden er recht onder, zo: - {}: ..."
)
BLOCK = "verwacht een blok met velden, maar kreeg {}. Zo ziet het eruit: {}"
RECORD = "verwacht een blok met velden, maar kreeg {}."
PERIOD = "verwacht een blok met velden, maar kreeg {}. Schrijf {{van: {}, tot: {}}}."
TEXT = "verwacht tekst, maar kreeg {}."
ONE_WORD = "verwacht één woord, maar kreeg een lijst. Kies er een, en schrijf het zonder haken of streepje."
MORE = " Zijn het er meer? Zet ze dan bij '{}'. Is het er één? Schrijf die zonder haken of streepje."
ONE_TEXT = " Maak er één tekst van, zonder haken of streepjes."
TEXT_OF_BLOCK = (
    " Haal de velden weg die hier niet horen. Staat er een dubbele punt of haak in de tekst? Zet de tekst tussen "
    "aanhalingstekens."
)


def wrong_kind(detail: ErrorDetails, model: Model, path: Path, known: Bekend) -> str:
    """Return the sentence about a value of the wrong kind, with an example of what belongs there."""
    value, field = detail["input"], field_at(model, path)
    if detail["type"] == "list_type":
        if isinstance(value, dict) and value:
            return LIST_OF_ONE.format(shown(next(iter(value))))
        return LIST.format(_kind_of(value)) + (_as_list(value, field, known) or _like_item(model, path, known))
    if detail["type"] == "model_type" and not path:
        return RECORD.format(_kind_of(value))
    if detail["type"] == "model_type":
        inner = model_at(model, path)
        years = period(value) if isinstance(value, str) else None
        if inner is not None and years and {"van", "tot"} <= inner.model_fields.keys():
            return PERIOD.format(_kind_of(value), *years)
        return BLOCK.format(_kind_of(value), block(inner, known.verzamelingen) if inner else "{...}")
    if isinstance(value, list):
        around = model_at(model, path[:-1])
        more = f"{path[-1]}n"
        if around is not None and more in around.model_fields:
            return TEXT.format(_kind_of(value)) + MORE.format(more)
        return ONE_WORD if field is not None and collection_in(field) else TEXT.format(_kind_of(value)) + ONE_TEXT
    return TEXT.format(_kind_of(value)) + (TEXT_OF_BLOCK if isinstance(value, dict) else "")


def _as_list(value: Any, field: FieldInfo | None, known: Bekend) -> str:
    """Return the list that an editor wrote as one text, when each of its words is known; else ""."""
    collection = collection_in(field) if field is not None else None
    options = known.verzamelingen.get(collection or "", ())
    if not isinstance(value, str) or value in options:
        return ""
    labels = options if isinstance(options, dict) else {}
    words = two_words(value, options, labels, known.anders.get(collection or "", {}))
    one = exactly(value, options, labels)
    return f" Schrijf [{', '.join(words or [one or ''])}]." if words or one else ""


def _like_item(model: Model, path: Path, known: Bekend) -> str:
    """Return how an item of the list at `path` looks; "" for a text, of which there is nothing to show."""
    field = field_at(model, path)
    if field is None:
        return ""
    inner = model_in(field.annotation)
    like = block(inner, known.verzamelingen) if inner else _first_item(field, known)
    return "" if like == "..." else f" Zo ziet het eruit: - {like}"


def _first_item(field: FieldInfo, known: Bekend) -> str:
    """Return an example of one item of a list."""
    listed = next((one for one in field.examples or () if isinstance(one, list) and one), None)
    return flow(listed[0]) if listed else example(field, known.verzamelingen).strip("[]")


def _kind_of(value: Any) -> str:
    if isinstance(value, list):
        return "een lijst"
    return "een blok met velden" if isinstance(value, dict) else f"'{shown(value)}'"

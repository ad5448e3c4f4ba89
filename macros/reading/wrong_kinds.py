"""A value of the wrong kind: a text, a list or a block where another of them belongs."""

from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from macros.reading.document import Path
from macros.reading.shape import field_at, model_at, model_in
from macros.records.date_slips import period
from macros.records.faults import shown
from macros.records.known_ids import Bekend, labels_of
from macros.records.nearest import exactly, two_words
from macros.records.references import collection_in
from macros.records.written_example import block, flow

Model = type[BaseModel]

WRONG_KINDS = ("string_type", "list_type", "model_type")
LIST = "hier hoort een lijst, maar er staat {}."
EACH = " Zet elke waarde op een eigen regel, met een streepje ervoor."
LIST_OF_ONE = (
    "hier hoort een lijst, maar er staat een blok met velden. Zet een streepje voor het eerste veld, en zet de andere "
    "velden er recht onder, zo: - {}: {}"
)
BLOCK = "hier hoort een blok met velden, maar er staat {}. Bijvoorbeeld: {}"
RECORD = "hier hoort een blok met velden, maar er staat {}."
PERIOD = "hier hoort een blok met velden, maar er staat {}. Schrijf het zo: {}{{van: {}, tot: {}}}"
TEXT = "hier hoort tekst, maar er staat {}."
ONE_WORD = "hier hoort één woord, maar er staat een lijst. Kies er een, en schrijf het zonder haken of streepje."
MORE = " Zijn het er meer? Zet ze dan bij '{}'. Is het er één? Schrijf die zonder haken of streepje."
ONE_TEXT = " Maak er één tekst van, zonder haken of streepjes."
TEXT_OF_BLOCK = (
    " Hoort er een dubbele punt of haak bij de tekst? Zet de hele tekst tussen aanhalingstekens. Schrijf anders alleen "
    "de tekst, zonder haken en namen van velden."
)


def wrong_kind(detail: ErrorDetails, model: Model, path: Path, known: Bekend) -> str:
    """Return the sentence about a value of the wrong kind, with an example of what belongs there."""
    value, field = detail["input"], field_at(model, path)
    if detail["type"] == "list_type":
        if isinstance(value, dict) and value:
            first, told = next(iter(value.items()))
            return LIST_OF_ONE.format(shown(first), flow(told) if _whole(told) else "...")
        return LIST.format(_kind_of(value)) + (
            _as_list(value, field, known) or EACH + _like_item(model, path, value, known)
        )
    if detail["type"] == "model_type" and not path:
        return RECORD.format(_kind_of(value))
    if detail["type"] == "model_type":
        inner = model_at(model, path)
        name = f"{path[-1]}: " if isinstance(path[-1], str) else ""
        years = period(value) if isinstance(value, str) else None
        if inner is not None and years and {"van", "tot"} <= inner.model_fields.keys():
            return PERIOD.format(_kind_of(value), name, *years)
        return BLOCK.format(_kind_of(value), name + (block(inner, known.verzamelingen) if inner else "{...}"))
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
    labels = labels_of(options)
    words = two_words(value, options, labels, known.anders.get(collection or "", {}))
    one = exactly(value, options, labels)
    return f" Schrijf [{', '.join(words or [one or ''])}]." if words or one else ""


def _like_item(model: Model, path: Path, value: Any, known: Bekend) -> str:
    """Return how an item of the list at `path` looks: the text that stands there as an item, or an example of a block.

    A text is the editor's own: the first word of a closed list would say something else than the source does.
    """
    field = field_at(model, path)
    if field is None:
        return ""
    inner = model_in(field.annotation)
    if inner and not (isinstance(value, str) and getattr(inner, "korte_vorm", None)):
        return f" Bijvoorbeeld: - {block(inner, known.verzamelingen)}"
    return f" Schrijf het zo: - {flow(value)}" if _whole(value) else ""


def _whole(value: Any) -> bool:
    """Return whether a value is a text that a sentence can show whole: of half of one, the rest would be lost."""
    return isinstance(value, str) and shown(value) == value


def _kind_of(value: Any) -> str:
    if isinstance(value, list):
        return "een lijst"
    return "een blok met velden" if isinstance(value, dict) else f"'{shown(value)}'"

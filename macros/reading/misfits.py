"""Fields that are missing, and fields that no block of this kind has."""

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.reading.document import Path
from macros.reading.shape import field_at, model_at, model_in
from macros.records.faults import shown
from macros.records.known_ids import Bekend, labels_of
from macros.records.nearest import choices, exactly, meant
from macros.records.references import collection_in
from macros.records.written_example import example

Model = type[BaseModel]

MISSING = "veld '{}' ontbreekt. Voeg het toe."
UNKNOWN = "onbekend veld '{}'."
DEEPER = " Hoort het bij '{0}'? Zet het dan onder '{0}:', met twee spaties meer ervoor."
HIGHER = " Hoort het bij het blok eromheen? Zet het dan recht onder de velden daarvan."
ALL_FIELDS = " Welke velden er zijn, staat op de site bij 'Meewerken'."


def missing(model: Model, path: Path, known: Bekend) -> str:
    """Return the sentence about a field that is not there, with what belongs in it."""
    field = field_at(model, path)
    return MISSING.format(path[-1]) + (_what_belongs(str(path[-1]), field, known) if field else "")


def _what_belongs(name: str, field: FieldInfo, known: Bekend) -> str:
    collection = collection_in(field)
    if collection:
        options = known.verzamelingen.get(collection, ())
        return choices("", options, labels_of(options)) or f" Daar hoort: {_described(field)}"
    like = example(field, known.verzamelingen)
    written = f" Bijvoorbeeld: {name}: {like}" if _helps(like) else ""
    return f" Daar hoort: {_described(field)}{written}"


def _helps(like: str) -> bool:
    """Return whether an example shows how to write a value: prose shows nothing, and would be taken over."""
    return "..." not in like and (" " not in like or like.startswith(("{", "[")))


def _described(field: FieldInfo) -> str:
    text = field.description or field.title or ""
    return text[:1].lower() + text[1:]


def unknown(model: Model, path: Path) -> str:
    """Return the sentence about a field that a block does not have, with the name or the place it should have."""
    name = str(path[-1])
    own = model_at(model, path[:-1])
    fields = own.model_fields if own else {}
    titles = {field: info.title or "" for field, info in fields.items()}
    found = meant(name, fields, titles, {})
    if found:
        return f"{UNKNOWN.format(shown(name))} {found}"
    return UNKNOWN.format(shown(name)) + _elsewhere(model, path, fields, name) + (choices(name, fields) or ALL_FIELDS)


def _elsewhere(model: Model, path: Path, fields: dict[str, FieldInfo], name: str) -> str:
    """Return that a field belongs in a block inside this one, or in that around it; "" when it does not."""
    deeper = [field for field, info in fields.items() if name in getattr(model_in(info.annotation), "model_fields", {})]
    if len(deeper) == 1:
        return DEEPER.format(deeper[0])
    above = tuple(path[:-1])
    while above and isinstance(above[-1], int):
        above = above[:-1]
    around = model_at(model, above[:-1]) if above else None
    return HIGHER if around is not None and exactly(name, around.model_fields) else ""

"""Fields that stand in a file without a value: an editor must say which kind of nothing is meant."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from macros.language import joined
from macros.reading.document import Document, Path
from macros.reading.meant import nothing_sentence
from macros.reading.shape import field_at, may_be_silent, model_at, model_in

EMPTY = "is leeg."
BESIDE = "wat hierbij hoort, staat eronder en niet diep genoeg. Zet voor {} twee spaties meer."
EMPTY_ITEM = "is leeg. Vul het in, of haal het uit de lijst."
EMPTY_RECORD = "is leeg. Vul het record in, of haal het streepje weg."
NOTHING: tuple[object, ...] = (None, "", [], {})


def report_empty(document: Document, index: int, model: type[BaseModel]) -> set[Path]:
    """Report every empty field and list item of record `index`, or the empty record, and return where they are.

    Empty fields are taken out of the value; list items keep their place, so that the next ones keep their number.
    """
    entry = document.entries[index]
    if not entry.empty:
        return set()
    found = set(_empty(entry.value, ()))
    for path in sorted(found, key=str):
        beside = _fields_beside(model, path, entry.value)
        if beside:
            document.report(index, path, BESIDE.format(joined(f"'{name}'" for name in beside)))
            found.update((*path[:-1], name) for name in beside)
        else:
            document.report(index, path, _sentence(model, path))
    entry.value = _without_empty(entry.value)
    return found


def _fields_beside(model: type[BaseModel], path: Path, value: Any) -> list[str]:
    """Return the fields right below an empty one that its block has, and the block around it has not."""
    if not path or not isinstance(path[-1], str):
        return []
    field = field_at(model, path)
    own, around = model_in(field.annotation) if field else None, model_at(model, path[:-1])
    for step in path[:-1]:
        value = value[step]
    if own is None or around is None or not isinstance(value, dict):
        return []
    names = list(value)
    below = names[names.index(path[-1]) + 1 :]
    fits = [name in own.model_fields and name not in around.model_fields for name in below]
    return below[: fits.index(False)] if False in fits else below


def _sentence(model: type[BaseModel], path: Path) -> str:
    """Return what to do with an empty place: so that who does it says nothing that the source does not."""
    if not path:
        return EMPTY_RECORD
    if isinstance(path[-1], int):
        return EMPTY_ITEM
    field = field_at(model, path)
    silent = field is not None and may_be_silent(field)
    return f"{EMPTY} {nothing_sentence(required=field is not None and field.is_required(), silent=silent)}"


def _empty(value: Any, path: Path) -> Iterator[Path]:
    if value in NOTHING:
        yield path
    elif isinstance(value, list | dict):
        for step, item in enumerate(value) if isinstance(value, list) else value.items():
            yield from _empty(item, (*path, step))


def _without_empty(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_empty(item) for item in value]
    if isinstance(value, dict):
        return {step: _without_empty(item) for step, item in value.items() if item not in NOTHING}
    return value

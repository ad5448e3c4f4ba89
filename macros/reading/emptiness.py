"""Fields that stand in a file without a value: an editor must say which kind of nothing is meant."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from macros.reading.document import Document, Path
from macros.reading.meant import nothing_sentence
from macros.reading.shape import field_at, may_be_silent

EMPTY = "is leeg."
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
    for path in found:
        document.report(index, path, _sentence(model, path))
    entry.value = _without_empty(entry.value)
    return found


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

"""Fields that stand in a file without a value: an editor must say which kind of nothing is meant."""

import re
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from macros.reading.document import Document, Path
from macros.reading.meant import comma_sentence, nothing_sentence
from macros.reading.shape import field_at, may_be_silent, model_at

EMPTY = "is leeg."
EMPTY_ITEM = "is leeg. Vul iets in of haal dit uit de lijst."
EMPTY_RECORD = "is leeg. Vul een record in, of haal het streepje weg."
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
        told = _comma(document, index, model, path)
        document.report(index, path, told or _sentence(model, path), within=path[:-1] if told else path)
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


def _comma(document: Document, index: int, model: type[BaseModel], path: Path) -> str | None:
    """Return the sentence about what looks like a field because of a comma before it between braces, else None."""
    around = model_at(model, path[:-1]) if path else None
    if around is None or not isinstance(path[-1], str) or path[-1] in around.model_fields:
        return None
    entry = document.entries[index]
    line, column = entry.place(path)
    written = entry.chunk.text.splitlines()[line - entry.chunk.before - 1][column - 1 :]
    if re.match(r"\s*:", written[len(path[-1]) :].lstrip("'\"")):
        return None  # a field with a colon and nothing behind it
    value = entry.value
    for step in path[:-1]:
        value = value[step]
    names = list(value)
    place = names.index(path[-1])
    before = names[place - 1] if place else ""
    fits = place and isinstance(value[before], str)
    return comma_sentence(before, value[before], path[-1]) if fits else None


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

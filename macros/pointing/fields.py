"""References in the data: every field that names a word, a record or a part of a source, with its line."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from macros.pointing.target import Pointer, Target
from macros.reading.document import Document, Path
from macros.records.base import Record
from macros.records.gone import Vervallen
from macros.records.kinds import SOORTEN, soort_van
from macros.records.references import Verwijzing, verzameling_van
from macros.records.source import Bron
from macros.records.walk import models_in

SOURCES = soort_van(Bron).naam


def field_pointers(documents: dict[str, list[Document]]) -> Iterator[Pointer]:
    """Yield every reference in the records, also of a record that is not valid."""
    for kind in SOORTEN:
        for document in documents[kind.naam]:
            for index, entry in enumerate(document.entries):
                for target, path in _of_record(kind.model, entry.value):
                    line, column = entry.place(path)
                    words = " ".join(step for step in path if isinstance(step, str))
                    where = f"[{document.label(index)}] {words}"
                    named = "#".join(filter(None, [target.id, target.deel]))
                    yield Pointer(document.file, line, column, where, named, target)


def _of_record(model: type[Record], value: Any) -> Iterator[tuple[Target, Path]]:
    yield from references(model, value)
    if model is Vervallen and isinstance(value, dict) and isinstance(value.get("soort"), str):
        now = value.get("naar")
        for number, new in enumerate(now if isinstance(now, list) else [now]):
            if isinstance(new, str):
                yield Target(value["soort"], new), ("naar", number)


def references(model: type[Record], value: Any, path: Path = ()) -> Iterator[tuple[Target, Path]]:
    """Yield every reference in a block of plain values, with the way to it."""
    if model is Verwijzing and isinstance(value, str):
        source, _, part = value.partition("#")
        yield Target(SOURCES, source, part), path
        return
    if model.korte_vorm and isinstance(value, str):
        value = {model.korte_vorm: value}
    if not isinstance(value, dict):
        return
    if model is Verwijzing and isinstance(value.get("id"), str):
        yield Target(SOURCES, value["id"], str(value.get("onderdeel") or "")), path
    for name in model.model_fields:
        if name not in value:
            continue
        collection, inner = _leads(model, name)
        found = value[name]
        for step, item in enumerate(found) if isinstance(found, list) else [(None, found)]:
            here: Path = (*path, name) if step is None else (*path, name, step)
            if collection and isinstance(item, str):
                yield Target(collection, item), here
            for one in inner:
                yield from references(one, item, here)


@cache
def _leads(model: type[Record], name: str) -> tuple[str, tuple[type[Record], ...]]:
    """Return the collection that a field refers into, "" for none, and the models that stand in it."""
    inner = tuple(dict.fromkeys(models_in(model.model_fields[name].annotation)))
    try:
        return verzameling_van(model, name), inner
    except KeyError:
        return "", inner

"""Fields that stand in a file without a value: an editor must say which kind of nothing is meant."""

from typing import Any

from macros.reading.document import Document, Path

SENTENCE = "is leeg. Vul iets in of haal de regel weg."
NOTHING = (None, "", [], {})


def report_empty(document: Document) -> set[Path]:
    """Report every empty field, list item and record, and return where they are.

    Empty fields are taken out of the values; list items keep their place, so that the next ones keep their number.
    """
    found: set[Path] = set()
    for index, record in enumerate(document.values):
        if record in NOTHING:
            found.add((index,))
        document.values[index] = _without_empty(record, (index,), found)
    for path in found:
        document.report(path, SENTENCE)
    return found


def _without_empty(value: Any, path: Path, found: set[Path]) -> Any:
    if isinstance(value, list):
        found.update((*path, step) for step, item in enumerate(value) if item in NOTHING)
        return [_without_empty(item, (*path, step), found) for step, item in enumerate(value)]
    if isinstance(value, dict):
        found.update((*path, step) for step, item in value.items() if item in NOTHING)
        return {step: _without_empty(item, (*path, step), found) for step, item in value.items() if item not in NOTHING}
    return value

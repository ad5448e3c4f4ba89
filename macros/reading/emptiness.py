"""Fields that stand in a file without a value: an editor must say which kind of nothing is meant."""

from typing import Any

from macros.reading.document import Document, Path

SENTENCE = "is leeg. Vul iets in, schrijf 'niet-beschreven' of haal de regel weg."


def report_empty(document: Document) -> set[Path]:
    """Report every empty field and list item, take it out of the values, and return where they were."""
    found: set[Path] = set()
    for index, record in enumerate(document.values):
        document.values[index] = _without_empty(record, (index,), found)
    for path in found:
        document.report(path, SENTENCE)
    return found


def _without_empty(value: Any, path: Path, found: set[Path]) -> Any:
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = enumerate(value)
    else:
        return value
    kept = {}
    for step, item in pairs:
        if item in (None, "", [], {}):
            found.add((*path, step))
        else:
            kept[step] = _without_empty(item, (*path, step), found)
    return kept if isinstance(value, dict) else list(kept.values())

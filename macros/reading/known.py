"""What references may point at: the ids in the files, read before any record is judged."""

from typing import Any

from macros.reading.document import Document, id_of
from macros.records.references import Bekend


def known_in(documents: dict[str, list[Document]]) -> Bekend:
    """Return the ids that the files hold; what stands where a file could not be read is left open."""
    words = {name: _ids(listed) for name, listed in _lists(documents["lijsten"], "waarden")}
    return Bekend(
        words | {kind: _all_ids(found) for kind, found in documents.items() if not _unknown(found)},
        {name: _ids(parts) for name, parts in _lists(documents["bronnen"], "onderdelen")},
        {kind: _renamed(found) for kind, found in documents.items()},
    )


def _unknown(documents: list[Document]) -> bool:
    return any(None in document.unread for document in documents)


def _all_ids(documents: list[Document]) -> dict[str, None]:
    """Return the ids of all records of a kind, also of those that could not be read but for their id."""
    ids: dict[str, None] = {}
    for document in documents:
        ids.update(_ids(document.values))
        ids.update(dict.fromkeys(filter(None, document.unread)))
    return ids


def _lists(documents: list[Document], field: str) -> list[tuple[str, Any]]:
    """Return the id of every record, with the list in one of its fields; [] when it has none."""
    return [
        (name, value[field] if isinstance(value.get(field), list) else [])
        for document in documents
        for value in document.values
        if (name := id_of(value))
    ]


def _renamed(documents: list[Document]) -> dict[str, str]:
    """Return the id of today by each earlier id of a record."""
    return {old: now for now, earlier in _lists(documents, "voorheen") for old in earlier if isinstance(old, str)}


def _ids(values: list[Any]) -> dict[str, None]:
    """Return the ids in a list of blocks, in order; as a dict, because that finds one fast."""
    return dict.fromkeys(filter(None, map(id_of, values)))

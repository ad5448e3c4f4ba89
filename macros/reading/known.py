"""What references may point at: the ids in the files, read before any record is judged."""

from typing import Any

from macros.reading.document import Document, id_of
from macros.records.references import Bekend


def known_in(documents: dict[str, list[Document]]) -> Bekend:
    """Return the ids that the files hold; what stands where a file could not be read is left open."""
    words = {id: _ids(listed) for id, listed in _lists(documents["lijsten"], "waarden")}
    return Bekend(
        words | {kind: _all_ids(found) for kind, found in documents.items() if not _unknown(found)},
        {id: _ids(parts) for id, parts in _lists(documents["bronnen"], "onderdelen")},
        {kind: _renamed(found) for kind, found in documents.items()},
    )


def _unknown(documents: list[Document]) -> bool:
    return any(None in document.unread for document in documents)


def _all_ids(documents: list[Document]) -> dict[str, None]:
    """Return the ids of all records of a kind, also of those that could not be read but for their id."""
    ids: dict[str, None] = {}
    for document in documents:
        ids.update(_ids(document.values))
        ids.update(dict.fromkeys(id for id in document.unread if id))
    return ids


def _lists(documents: list[Document], field: str) -> list[tuple[str, Any]]:
    """Return the id of every record, with the list in one of its fields; [] when it has none."""
    return [
        (id, value[field] if isinstance(value.get(field), list) else [])
        for document in documents
        for value in document.values
        if (id := id_of(value))
    ]


def _renamed(documents: list[Document]) -> dict[str, str]:
    """Return the id of today by each earlier id of a record."""
    return {old: id for id, earlier in _lists(documents, "voorheen") for old in earlier if isinstance(old, str)}


def _ids(values: list[Any]) -> dict[str, None]:
    """Return the ids in a list of blocks, in order; as a dict, because that finds one fast."""
    return dict.fromkeys(id for value in values if (id := id_of(value)))

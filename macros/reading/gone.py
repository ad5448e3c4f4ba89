"""Rules about what was taken out of the handbook: no other record takes its id unnoticed, and it leads somewhere."""

from collections.abc import Iterator, Mapping

from macros.reading.document import Document, Path
from macros.reading.rules_of_ids import old_ids
from macros.reading.walking import where, with_ids
from macros.records.known_ids import Bekend

STILL_THERE = (
    "Moet dat weg? Haal het daar weg. Is het een ander record? Geef dat een andere id. Is het terug? Haal het dan hier "
    "weg."
)


def report_returned(gone: list[Document], documents: Mapping[str, list[Document]], known: Bekend) -> None:
    """Report every record that was taken out while it, or another with its id, is there; and what leads nowhere.

    `gone` are the documents with what was taken out, `documents` those of each kind.
    """
    seen: dict[tuple[str, str], tuple[Document, int]] = {}
    for document, index, own in with_ids(gone):
        value = document.entries[index].value
        kind = value.get("soort")
        if not isinstance(kind, str) or kind not in documents:
            continue
        for path, old in _gone_ids(value, own):
            taken = _taken(documents[kind], old)
            if taken:
                sentence = f"'{old}' is de id van een record dat er nu is ({where(*taken, document)})."
                document.report(index, path, f"{sentence} {STILL_THERE}")
            elif (kind, old) in seen:
                earlier = where(*seen[kind, old], document)
                document.report(index, path, f"'{old}' staat hier al ({earlier}). Haal een van de twee weg.")
            seen.setdefault((kind, old), (document, index))
        now = value.get("naar")
        for number, new in enumerate(now if isinstance(now, list) else [now] if now else ()):
            options = known.verzamelingen.get(kind)
            if isinstance(new, str) and options is not None and new not in options:
                sentence = f"er is geen record '{new}' onder '{kind}'.{known.hint(kind, new)}"
                document.report(index, ("naar", number), sentence)


def _gone_ids(value: dict[str, object], own: str) -> Iterator[tuple[Path, str]]:
    """Yield every id that a record had which was taken out, with the way to where it stands."""
    was = value.get("was")
    yield (("was",), was) if isinstance(was, str) else (("id",), own)
    for number, old in enumerate(old_ids(value)):
        yield ("voorheen", number), old


def _taken(documents: list[Document], wanted: str) -> tuple[Document, int] | None:
    """Return where a record stands that has an id now, or had it before; None when there is none."""
    for document, index, own in with_ids(documents):
        if wanted == own or wanted in old_ids(document.entries[index].value):
            return document, index
    return None

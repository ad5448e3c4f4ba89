"""The records in all files as they were written, for rules that compare them."""

from collections.abc import Iterator, Mapping

from macros.reading.document import Document, Path
from macros.records.known import id_of

Documents = Mapping[str, list[Document]]
"""The files of each kind of record, by the name of the kind."""


def with_ids(documents: list[Document]) -> Iterator[tuple[Document, int, str]]:
    """Yield every record that has an id: its document, its number there and its id."""
    for document in documents:
        for index, value in enumerate(document.values):
            if own := id_of(value):
                yield document, index, own


def report_fault(documents: list[Document], record_id: str, path: Path, sentence: str) -> None:
    """Report what is wrong at `path` in the record with an id."""
    for document, index, own in with_ids(documents):
        if own == record_id:
            document.report(index, path, sentence)


def where(document: Document, index: int, reader: Document) -> str:
    """Return where a record stands, for the reader of one file: its line, and its file when that is another."""
    line, _ = document.entries[index].place(())
    return f"regel {line}" if document is reader else f"{document.file}, regel {line}"

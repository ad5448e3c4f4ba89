"""The text of a data file to a document: its records as values, with every fault in how it is written.

It reads record by record. A slip is mended for the reader alone, so that what is wrong elsewhere in the same record
comes to light too.
"""

import re
from itertools import pairwise

import yaml

from macros.reading.chunks import Chunk, chunks
from macros.reading.document import Document, Entry
from macros.reading.hidden_signs import without_hidden
from macros.reading.marks import versions
from macros.reading.readable import readable
from macros.reading.several import NO_FIELDS, has_fields, records_of_single, with_dash
from macros.reading.values import Values
from macros.records.known import id_of

NO_LIST = "Elk record begint met '- id:' aan het begin van een regel."
TWICE = "deze regel staat er twee keer. Haal er een weg."
ONE_BLOCK = "Het bevat één blok met velden en begint met 'id:'."
NO_BLOCK = "hier hoort één blok met velden, geen lijst. Haal het streepje weg en laat elk veld links beginnen."
ID = re.compile(r"(?m)^(?:- )?id: *(['\"]?)(?P<id>[\w-]+)\1\s*$")


def parse(file: str, text: str, *, single: bool = False) -> Document:
    """Return the records of a data file: a list of them, or when `single` one block of fields."""
    document = Document(file, single)
    text, signs = without_hidden(text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff"))
    found = versions(text)
    for line, column, sentence in [*signs, *found.told]:
        document.report_at((line + 1, column + 1), sentence)
    if not has_fields(text):
        document.unread.append(None)
        document.report_at((1, 1), NO_FIELDS.format(ONE_BLOCK if single else NO_LIST))
        return document
    pieces = [_pieces(document, one) for one in found.texts]
    if single:
        pieces = [[one] for records in pieces for one in records]  # what is too many is checked too
    for chunk in pieces[0]:
        _read(document, chunk)
    _without_doubles(document)
    for other in pieces[1:]:
        _read_other(document, [chunk for chunk in other if chunk not in pieces[0]])
    return document


def _without_doubles(document: Document) -> None:
    """Take out every record of which only the first line stands there, and then the same one with all its fields."""
    for entry, below in list(pairwise(document.entries)):
        if isinstance(entry.value, dict) and [*entry.value] == ["id"] and id_of(below.value) == entry.value["id"]:
            document.report_at(entry.place(()), TWICE)
            document.entries.remove(entry)


def _pieces(document: Document, text: str) -> list[Chunk]:
    """Return the records in the text of a file, and report those that stand where none can start."""
    if document.single:
        found, told = records_of_single(text, document.file.rpartition("/")[0])
    else:
        parts = [with_dash(chunk) for chunk in chunks(text)]
        found, told = [one for part, _ in parts for one in part], [one for _, part in parts for one in part]
    for line, column, sentence in told:
        document.report_at((line + 1, column + 1), sentence)
    return found


def _read_other(document: Document, pieces: list[Chunk]) -> None:
    """Read what only the other version in a conflict of git holds, so that it is checked too."""
    other = Document(document.file, document.single)
    for chunk in pieces:
        _read(other, chunk)
    document.problems.extend(problem for problem in other.problems if problem not in document.problems)
    for entry in other.entries:
        entry.other = True
    document.entries.extend(other.entries)
    document.unread.extend([*other.unread, *(id_of(entry.value) for entry in other.entries)])


def _read(document: Document, piece: Chunk) -> None:
    chunk = readable(document, piece)
    if chunk is None:
        found = ID.search(piece.text)
        document.unread.append(found["id"] if found else None)
        return
    root = chunk.compose()
    if isinstance(root, yaml.SequenceNode):
        if document.single:
            document.report_at(chunk.place_of(root), NO_BLOCK)
        for item, node in enumerate(root.value):
            _add(document, chunk, node, item)
    elif root is not None and document.single:
        _add(document, chunk, root, None)
    else:
        state = "is leeg" if root is None else "moet een lijst zijn"
        wanted = ONE_BLOCK if document.single else NO_LIST
        document.unread.append(None)
        document.report_at((1, 1), f"het bestand {state}. {wanted}")


def _add(document: Document, chunk: Chunk, node: yaml.Node, item: int | None) -> None:
    values = Values(document, chunk)
    value = values.of(node)
    document.entries.append(Entry(value, chunk, item, values.empty))

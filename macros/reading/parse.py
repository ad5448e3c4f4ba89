"""The text of a data file to a document: its records as values, with every fault in its YAML.

It reads record by record. A slip that can be mended is mended for the reader alone, so that what is wrong elsewhere in
the same record comes to light too.
"""

import re
from dataclasses import replace

import yaml
from yaml.reader import Reader, ReaderError

from macros.reading.chunks import Chunk, Loader, chunks
from macros.reading.comments import lost_texts
from macros.reading.document import Document, Entry
from macros.reading.values import Values
from macros.reading.yaml_faults import RESERVED_SIGN, RESERVED_TAG, slip_in

HIDDEN_SIGN = "er staat een onzichtbaar teken op deze regel. Typ de tekst opnieuw in."
NO_LIST = "Elk record begint met '- id:' aan het begin van een regel."
NO_BLOCK = "hier hoort één blok met velden, geen lijst. Haal het streepje weg en laat elk veld links beginnen."
MARK = re.compile(r"(?:&(?=[\w-])|!)(?<![^\s\[{,:].)")  # the sign first: that is what the search runs for
"""Where YAML could read `&` as a name for what follows, or `!` as its kind, and drop it from the text."""
ID = re.compile(r"(?m)^(?:- )?id: *(['\"]?)(?P<id>[\w-]+)\1\s*$")


def parse(file: str, text: str, *, single: bool = False) -> Document:
    """Return the records of a data file: a list of them, or when `single` one block of fields."""
    document = Document(file, single)
    for chunk in [Chunk(text)] if single else chunks(text):
        _read(document, chunk)
    return document


def _read(document: Document, chunk: Chunk) -> None:
    chunk, read = _readable(document, chunk)
    root = chunk.compose() if read else None
    if not read or _refers_to_itself(document, chunk):
        found = ID.search(chunk.text)
        document.unread.append(found["id"] if found else None)
        return
    if root is not None:
        for place, sentence in lost_texts(chunk.text, root):
            document.report_at(chunk.place(*place), sentence)
    if isinstance(root, yaml.SequenceNode):
        if document.single:
            document.report_at(chunk.place_of(root), NO_BLOCK)
        for item, node in enumerate(root.value):
            _add(document, chunk, node, item)
    elif root is not None and document.single:
        _add(document, chunk, root, None)
    else:
        state = "is leeg" if root is None else "moet een lijst zijn"
        wanted = "Het bevat één blok met velden en begint met 'id:'." if document.single else NO_LIST
        document.unread.append(None)
        document.report_at((1, 1), f"het bestand {state}. {wanted}")


def _add(document: Document, chunk: Chunk, node: yaml.Node, item: int | None) -> None:
    values = Values(document, chunk)
    value = values.of(node)
    document.entries.append(Entry(value, chunk, item, values.empty))


def _readable(document: Document, chunk: Chunk) -> tuple[Chunk, bool]:
    """Report every slip in a piece; return it with what can be mended mended, and whether it then is YAML."""
    last = 0
    while True:
        try:
            chunk.compose()
        except ReaderError:
            signs = list(Reader.NON_PRINTABLE.finditer(chunk.text))
            if not signs:  # the two parsers do not agree on what can be seen
                document.report_at(chunk.place(0, 0), HIDDEN_SIGN)
                return chunk, False
            for sign in signs:
                start = chunk.text.rfind("\n", 0, sign.start()) + 1
                line = chunk.text.count("\n", 0, sign.start())
                document.report_at(chunk.place(line, sign.start() - start), HIDDEN_SIGN)
            chunk = replace(chunk, text=Reader.NON_PRINTABLE.sub("", chunk.text))
        except yaml.MarkedYAMLError as error:
            slip = slip_in(chunk.text, _told_by_python(chunk.text, error))
            if slip.line < last:  # what was mended itself does not fit
                return chunk, False
            document.report_at(chunk.place(slip.line, slip.column), slip.sentence)
            last = slip.line + 1
            if slip.mended is None:
                return chunk, False
            chunk = replace(chunk, text=slip.mended)
        else:
            return chunk, True


def _told_by_python(text: str, error: yaml.MarkedYAMLError) -> yaml.MarkedYAMLError:
    """Return PyYAML's own error for a text, whose words are the same everywhere, else the one of the fast parser."""
    try:
        yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as told:
        return told
    return error


def _refers_to_itself(document: Document, chunk: Chunk) -> bool:
    """Report every `&` and `!` that YAML would drop from a text; return whether some `*` stands for one of those."""
    if not MARK.search(chunk.text):
        return False
    refers = False
    for event in yaml.parse(chunk.text, Loader=Loader):
        if event.start_mark is None:
            continue
        place = chunk.place(event.start_mark.line, event.start_mark.column)
        if getattr(event, "tag", None):
            document.report_at(place, RESERVED_TAG)
        if getattr(event, "anchor", None):
            document.report_at(place, RESERVED_SIGN)
            refers = refers or isinstance(event, yaml.AliasEvent)
    return refers

"""The cases as they were written, comments and all: what the form opens to mend one."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from macros.reading.chunks import chunks
from macros.reading.document import Document
from macros.reading.files import read_kind
from macros.reading.listening import Listening
from macros.reading.rules_of_ids import OTHER_PAGE, report_double_ids
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.kinds import soort_van
from macros.records.known import id_of

DEEP = "  "
"""What stands before every line of a record in a list but the first, which has a dash."""


@dataclass(frozen=True)
class Written:
    """A record as it stands in its file; `in_lijst` says that the file lists more, and then the dash is left off."""

    id: str
    bestand: str
    in_lijst: bool
    tekst: str


def written_cases(folder: Path) -> list[Written]:
    """Return the text of every case in a data folder that was read without problems."""
    found = []
    for document in read_kind(folder, soort_van(Case)):
        text = (folder.parent / document.file).read_text(encoding="utf-8-sig")
        if document.single:
            found.append(Written(str(id_of(document.values[0])), document.file, False, text))
        else:
            found += _listed(document, text)
    return found


def _listed(document: Document, text: str) -> Iterator[Written]:
    pieces = {chunk.before: chunk.text for chunk in chunks(text)}
    for entry in document.entries:
        own = id_of(entry.value)
        if own:
            yield Written(own, document.file, True, _without_dash(pieces[entry.chunk.before]))


def _without_dash(piece: str) -> str:
    """Return a record of a list as it would stand in a file of its own."""
    lines = piece.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("-"))
    own = [lines[start].removeprefix("-").strip(), *(line.removeprefix(DEEP) for line in lines[start + 1 :])]
    return "\n".join(own).rstrip() + "\n"


def taken(folder: Path, handbook: Handboek) -> dict[str, str]:
    """Return what the check says to a new case with an id that another page has already, by that id."""
    kind = soort_van(Case)
    documents = read_kind(folder, kind)
    mine = Listening(entries=[entry for document in documents for entry in document.entries if id_of(entry.value)])
    report_double_ids({kind.naam: [*documents, mine]}, handbook)
    said = {str(id_of(mine.values[index])): sentence for index, _, sentence in mine.heard}
    return {own: OTHER_PAGE.format(own, kind.enkelvoud) for own in kind.bezet} | said

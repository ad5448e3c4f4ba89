"""What the check says of a value that stands in no file yet: the very sentences, each with the way to its field."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from macros.reading.chunks import Chunk
from macros.reading.document import Document, Entry, Path
from macros.reading.validating import validated
from macros.records.base import Record
from macros.records.known_ids import Bekend


@dataclass
class Listening(Document):
    """A document that keeps what is said of each record by the way to the field: what is being typed has no lines."""

    file: str = ""
    heard: list[tuple[int, Path, str]] = field(default_factory=list)

    def report(self, index: int, path: Path, sentence: str, *, within: Path | None = None) -> None:
        """Keep the sentence as it is said before the name of the record and its fields stands in front of it."""
        self.heard.append((index, path, sentence))


def heard(model: type[Record], value: Mapping[str, Any], known: Bekend | None = None) -> list[tuple[Path, str]]:
    """Return every sentence of the check about a record or a block as the reader hands it on, with the way to it.

    Without `known` any reference will do.
    """
    document = Listening(entries=[Entry(dict(value), Chunk(""), empty=bool(value))])
    validated(document, 0, model, known or Bekend())
    return [(path, sentence) for _, path, sentence in document.heard]


def said_of(model: type[Record], value: Mapping[str, Any], field: str, known: Bekend | None = None) -> str | None:
    """Return the first sentence of the check about a field of a block, or about something in it; None when all is well.

    That the block lacks other fields is no matter.
    """
    return next((sentence for path, sentence in heard(model, value, known) if path[:1] == (field,)), None)

"""One record of a document to a record of its model, or to a problem for each fault in it."""

from typing import TypeVar

from pydantic import ValidationError

from macros.reading.document import Document
from macros.reading.emptiness import report_empty
from macros.reading.sentences import report_invalid
from macros.records.base import Record
from macros.records.known_ids import Bekend

T = TypeVar("T", bound=Record)


def validated(document: Document, index: int, model: type[T], known: Bekend) -> T | None:
    """Return record `index` of a document when it is valid, else None; what is wrong with it goes to the document."""
    empty = report_empty(document, index, model)
    try:
        return model.model_validate(document.entries[index].value, context=known)
    except ValidationError as error:
        report_invalid(document, index, model, error, empty, known)
    return None

"""What the check says of a piece of a record, for who shows an editor how to write one."""

import re
from collections.abc import Sequence

from pydantic import ValidationError

from macros.reading.emptiness import report_empty
from macros.reading.parse import parse
from macros.reading.sentences import report_invalid
from macros.records.base import Record
from macros.records.known_ids import Bekend

RECORD = re.compile(r"^\[[^\]]*\] ")
"""How a sentence of the check begins with the record, which a piece of one does not have."""


def sentences(model: type[Record], text: str, known: Bekend) -> Sequence[str]:
    """Return what the check says of the YAML of one block of a kind, by place, without the name of the record."""
    document = parse("voorbeeld.yaml", text, single=True)
    for index, entry in enumerate(document.entries):
        empty = report_empty(document, index, model)
        try:
            model.model_validate(entry.value, context=known)
        except ValidationError as error:
            report_invalid(document, index, model, error, empty, known)
    return [RECORD.sub("", problem.sentence) for problem in sorted(set(document.problems))]

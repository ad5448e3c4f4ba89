"""What the check says of a piece of a record, for who shows an editor how to write one."""

import re
from collections.abc import Sequence

from macros.reading.parse import parse
from macros.reading.validating import validated
from macros.records.base import Record
from macros.records.known_ids import Bekend

RECORD = re.compile(r"^\[[^\]]*\] ")
"""How a sentence of the check begins with the record, which a piece of one does not have."""


def sentences(model: type[Record], text: str, known: Bekend) -> Sequence[str]:
    """Return what the check says of the YAML of one block of a kind, by place, without the name of the record."""
    document = parse("voorbeeld.yaml", text, single=True)
    for index in range(len(document.entries)):
        validated(document, index, model, known)
    return [RECORD.sub("", problem.sentence) for problem in sorted(set(document.problems))]

"""What is wrong with a record while it grows: the very sentences of the check, each with the fields it is about."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from macros.asking.values import Plain
from macros.reading.chunks import Chunk
from macros.reading.document import Entry, Path
from macros.reading.listening import Listening
from macros.reading.sentences import report_invalid
from macros.records.kinds import Soort
from macros.records.known_ids import Bekend
from macros.records.written import as_written


@dataclass(frozen=True)
class Flaw:
    """A fault in a growing record: where, and the sentence; `absent` when a field is missing and nothing more."""

    path: Path
    sentence: str
    absent: bool = False


Judge = Callable[[Any], list[Flaw]]


def flaws(value: Any, kind: Soort, known: Bekend) -> list[Flaw]:
    """Return everything that the models find wrong with a record of a kind as it stands."""
    read = _as_read(value)
    try:
        kind.model.model_validate(read, context=known)
    except ValidationError as error:
        absent = {tuple(one["loc"]) for one in error.errors() if one["type"] in ("missing", "absent")}
        listening = Listening(single=True, entries=[Entry(read, Chunk(""))])
        report_invalid(listening, 0, kind.model, error, set(), known)
        steps = {tuple(step for step in way if not str(step).startswith("=")) for way in absent}
        return [Flaw(path, sentence, path in steps) for _, path, sentence in listening.heard]
    return []


def below(found: list[Flaw], path: Path) -> Iterator[Flaw]:
    """Yield the flaws at a path and inside what stands there."""
    return (flaw for flaw in found if flaw.path[: len(path)] == path)


def _as_read(value: Any) -> Any:
    """Return a value as our reader would hand it on from the file that will be written."""
    if isinstance(value, list):
        return [_as_read(item) for item in value]
    if isinstance(value, dict):
        return {name: _as_read(item) for name, item in value.items()}
    return as_written(str(value), quotes=not isinstance(value, Plain))

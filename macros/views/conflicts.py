"""Contradictions: the readings with their sources, and the cases whose claims refer to them."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.handbook import Handboek
from macros.views.citations import Citation, cite


@dataclass(frozen=True)
class Conflict:
    """A contradiction with the references of its readings."""

    record: Tegenstrijdigheid
    lezingen: list[tuple[str, list[Citation]]]


def conflicts(handbook: Handboek) -> list[tuple[Conflict, list[Case]]]:
    """Return every contradiction with the cases it is about, in the order of the data."""
    about: dict[str, list[Case]] = {id: [] for id in handbook.tegenstrijdigheden}
    for case in handbook.cases.values():
        for id in conflict_ids(case):
            about[id].append(case)
    return [(conflict(handbook, id), cases) for id, cases in about.items()]


def conflict(handbook: Handboek, conflict_id: str) -> Conflict:
    """Return one contradiction; KeyError when there is none."""
    record = handbook.tegenstrijdigheden[conflict_id]
    return Conflict(
        record, [(reading.tekst, [cite(handbook, ref) for ref in reading.bron]) for reading in record.lezingen]
    )


def conflict_ids(case: Case) -> list[str]:
    """Return the contradictions that claims of the case refer to, each once, in order."""
    return list(dict.fromkeys(_ids_in(case)))


def _ids_in(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _ids_in(item)
    elif isinstance(value, BaseModel):
        yield from getattr(value, "tegenstrijdigheid", None) or ()
        for name in type(value).model_fields:
            yield from _ids_in(getattr(value, name))

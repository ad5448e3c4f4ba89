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
    """A contradiction with the references of its readings and the cases it is about."""

    record: Tegenstrijdigheid
    lezingen: list[tuple[str, list[Citation]]]
    cases: list[Case]


def conflicts(handbook: Handboek) -> list[Conflict]:
    """Return every contradiction, in the order of the data."""
    return [conflict(handbook, id) for id in handbook.tegenstrijdigheden]


def conflict(handbook: Handboek, conflict_id: str) -> Conflict:
    """Return one contradiction; KeyError when there is none."""
    record = handbook.tegenstrijdigheden[conflict_id]
    readings = [(reading.tekst, [cite(handbook, ref) for ref in reading.bron]) for reading in record.lezingen]
    return Conflict(record, readings, [case for case in handbook.cases.values() if conflict_id in conflict_ids(case)])


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

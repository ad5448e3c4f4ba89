"""The data folder to a validated handbook, or every problem in it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from macros.reading.document import Document
from macros.reading.emptiness import report_empty
from macros.reading.files import Reading, read_folder
from macros.reading.gone import report_returned
from macros.reading.memory import without_collecting
from macros.reading.problems import DataError, Problem
from macros.reading.rules import (
    report_double_ids,
    report_fault,
    report_misnamed,
    report_missing_vocabularies,
    report_nested_types,
    report_short_parts,
    report_taken_old_ids,
)
from macros.reading.sentences import report_invalid
from macros.records.base import MetId
from macros.records.factor import Succesfactor
from macros.records.gone import Vervallen
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, Soort, soort_van
from macros.records.known import known_in
from macros.records.measure import Maatregel
from macros.records.references import Bekend
from macros.records.vocabulary import Lijst
from macros.records.workshop import Programma


@dataclass(frozen=True)
class Fault:
    """What is wrong with a valid record where it is used: its kind and id, the way to the field, and a sentence."""

    soort: str
    id: str
    pad: Sequence[str | int]
    zin: str


Judge = Callable[[Handboek], Iterable[Fault]]
Finish = Callable[[Handboek], Handboek]


def load(folder: Path, judge: Judge = lambda handbook: (), finish: Finish = lambda handbook: handbook) -> Handboek:
    """Return the handbook in `folder`; raises DataError with all problems of all files.

    `finish` adds what no file says, such as the address of the site. `judge` says what is wrong with the handbook that
    is returned, in which each record is valid by itself.
    """
    with without_collecting():
        return _load(folder.resolve(), judge, finish)


def _load(folder: Path, judge: Judge, finish: Finish) -> Handboek:
    if not folder.is_dir():
        raise DataError([Problem(folder.name, 1, 1, "hier is geen map met gegevens. Noem de map, zoals 'data'.")])
    reading = read_folder(folder)
    known = _known(reading.documents)
    records: dict[type[MetId], dict[str, MetId]] = {}
    files: dict[tuple[type[MetId], str], str] = {}
    for kind in SOORTEN:
        documents = reading.documents[kind.naam]
        report_double_ids(documents)
        report_taken_old_ids(documents)
        records[kind.model] = {}
        for document in documents:
            for record in _validated(document, kind, known):
                records[kind.model][record.id] = record
                if document.single:
                    files[kind.model, record.id] = document.file
    report_misnamed([document for documents in reading.documents.values() for document in documents if document.single])
    report_missing_vocabularies(reading.documents[soort_van(Lijst).naam])
    report_nested_types(reading.documents[soort_van(Maatregel).naam])
    report_returned(reading.documents[soort_van(Vervallen).naam], reading.documents, known)
    handbook = Handboek(records, files)
    programmes, factors = handbook[Programma].values(), handbook[Succesfactor]
    report_short_parts(reading.documents[soort_van(Programma).naam], programmes, factors)
    if not _problems(reading):
        handbook = finish(handbook)
        for fault in judge(handbook):
            report_fault(reading.documents[fault.soort], fault.id, tuple(fault.pad), fault.zin)
    if problems := _problems(reading):
        raise DataError(problems)
    return handbook


def _problems(reading: Reading) -> list[Problem]:
    found = [problem for documents in reading.documents.values() for one in documents for problem in one.problems]
    return [*found, *reading.strays]


def _known(documents: dict[str, list[Document]]) -> Bekend:
    """Return the ids that the files hold; what stands where a file could not be read is left open."""
    return known_in(
        {kind: [value for document in found for value in document.values] for kind, found in documents.items()},
        {kind: {own for document in found for own in document.unread} for kind, found in documents.items()},
    )


def _validated(document: Document, kind: Soort, known: Bekend) -> list[MetId]:
    """Return the valid records of a file, and report what is wrong with the others."""
    records = []
    for index, entry in enumerate(document.entries):
        empty = report_empty(document, index)
        try:
            records.append(kind.model.model_validate(entry.value, context=known))
        except ValidationError as error:
            report_invalid(document, index, kind.model, error, empty)
    return records

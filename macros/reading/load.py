"""The data folder to a validated handbook, or every problem in it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from macros.reading.document import Document
from macros.reading.files import Reading, read_folder
from macros.reading.gone import report_returned
from macros.reading.memory import without_collecting
from macros.reading.own_faults import own_fault, record_behind
from macros.reading.problems import DataError, Problem
from macros.reading.rules import RULES, Rule
from macros.reading.validating import validated
from macros.reading.walking import Documents, report_fault
from macros.records.base import MetId
from macros.records.gone import Vervallen
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, Soort, soort_van
from macros.records.known import known_in
from macros.records.known_ids import Bekend


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
        records[kind.model] = {}
        for document in reading.documents[kind.naam]:
            for record in _valid(document, kind, known):
                records[kind.model][record.id] = record
                if document.single:
                    files[kind.model, record.id] = document.file
    handbook = Handboek(records, files)
    for rule in RULES:
        _guarded(reading, rule, handbook)
    _guarded(reading, _returned(known), handbook)
    if not _problems(reading):
        handbook = finish(handbook)
        _guarded(reading, _judged_by(judge), handbook)
    if problems := _problems(reading):
        raise DataError(problems)
    return handbook


def _returned(known: Bekend) -> Rule:
    return lambda documents, handbook: report_returned(documents[soort_van(Vervallen).naam], documents, known)


def _judged_by(judge: Judge) -> Rule:
    def rule(documents: Documents, handbook: Handboek) -> None:
        for fault in judge(handbook):
            report_fault(documents[fault.soort], fault.id, tuple(fault.pad), fault.zin)

    return rule


def _guarded(reading: Reading, rule: Rule, handbook: Handboek) -> None:
    """Follow a rule; when it fails itself, say so at the record that it was at work on, and go on."""
    try:
        rule(reading.documents, handbook)
    except Exception as error:
        record = record_behind(error)
        if record is not None:
            report_fault(reading.documents[soort_van(type(record)).naam], record.id, (), own_fault(error))
        else:
            reading.strays.append(Problem("data", 1, 1, own_fault(error)))


def _problems(reading: Reading) -> list[Problem]:
    found = [problem for documents in reading.documents.values() for one in documents for problem in one.problems]
    return [*found, *reading.strays]


def _known(documents: dict[str, list[Document]]) -> Bekend:
    """Return the ids that the files hold; what stands where a file could not be read is left open."""
    return known_in(
        {kind: [value for document in found for value in document.values] for kind, found in documents.items()},
        {kind: {own for document in found for own in document.unread} for kind, found in documents.items()},
    )


def _valid(document: Document, kind: Soort, known: Bekend) -> list[MetId]:
    """Return the valid records of a file, and report what is wrong with the others."""
    records = []
    for index in range(len(document.entries)):
        try:
            record = validated(document, index, kind.model, known)
        except Exception as error:
            document.report(index, (), own_fault(error))
        else:
            records += [record] if record is not None else []
    return records

"""The data folder to a validated handbook, or every problem in it."""

from pathlib import Path
from typing import Any

from pydantic import ValidationError

from macros.reading.document import Document
from macros.reading.emptiness import report_empty
from macros.reading.nodes import parse
from macros.reading.problems import DataError
from macros.reading.rules import (
    report_double_ids,
    report_missing_vocabularies,
    report_nested_types,
)
from macros.reading.sentences import report_invalid
from macros.records.base import MetId
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.measure import Maatregel
from macros.records.references import Bekend


def load(folder: Path) -> Handboek:
    """Return the handbook in `folder`; raises DataError with all problems of all files."""
    folder = folder.resolve()
    documents = {kind.naam: _read(folder / kind.bestand) for kind in SOORTEN}
    empty = {kind: report_empty(document) for kind, document in documents.items()}
    known = _known(documents)
    records: dict[type[MetId], dict[str, MetId]] = {}
    for kind in SOORTEN:
        document = documents[kind.naam]
        records[kind.model] = {}
        for index, value in enumerate(document.values):
            try:
                record = kind.model.model_validate(value, context=known)
            except ValidationError as error:
                report_invalid(document, index, kind.model, error, empty[kind.naam])
            else:
                records[kind.model][record.id] = record
        report_double_ids(document)
    report_missing_vocabularies(documents["lijsten"], [kind.naam for kind in SOORTEN])
    report_nested_types(documents["maatregelen"], records[Maatregel])
    problems = [problem for document in documents.values() for problem in document.problems]
    if problems:
        raise DataError(problems)
    return Handboek(records)


def _read(path: Path) -> Document:
    file = f"{path.parent.name}/{path.name}"
    document = Document(file, broken=True)
    try:
        return parse(file, path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        document.report((), "het bestand ontbreekt. Zet het terug.")
    except OSError as error:
        document.report((), f"het bestand kan niet worden gelezen ({error.strerror}).")
    except UnicodeDecodeError as error:
        document.places[()] = (path.read_bytes().count(b"\n", 0, error.start) + 1, 1)
        document.report((), "het bestand is niet als UTF-8 opgeslagen. Sla het op als UTF-8.")
    return document


def _known(documents: dict[str, Document]) -> Bekend:
    """Return what references may point at; a file that could not be read as a whole judges nothing."""
    collections = {kind: _ids(document.values) for kind, document in documents.items() if not document.broken}
    if "lijsten" in collections:
        for record in documents["lijsten"].values:
            if isinstance(record, dict) and isinstance(record.get("waarden"), list):
                collections[str(record.get("id"))] = _ids(record["waarden"])
    parts = {
        str(record["id"]): _ids(record["onderdelen"])
        for record in documents["bronnen"].values
        if isinstance(record, dict) and isinstance(record.get("onderdelen"), list) and "id" in record
    }
    return Bekend(collections, parts)


def _ids(values: list[Any]) -> list[str]:
    return [str(value["id"]) for value in values if isinstance(value, dict) and "id" in value]

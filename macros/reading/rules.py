"""Rules across records, which no single record can judge: one function each."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from macros.reading.document import Document
from macros.records.measure import Maatregel
from macros.records.references import Uit


def report_double_ids(document: Document) -> None:
    """Report every record whose id an earlier record of the file has."""
    first: dict[str, int] = {}
    for index, record_id in enumerate(document.label(index) for index in range(len(document.values))):
        if record_id in first:
            line, _ = document.place((first[record_id],))
            document.report((index, "id"), f"deze id bestaat al (regel {line}). Geef dit record een andere id.")
        first.setdefault(record_id, index)


def report_missing_vocabularies(document: Document, known: Collection[str]) -> None:
    """Report every vocabulary that fields refer to and the file of vocabularies does not have."""
    if document.broken:
        return
    for name in sorted(Uit.gebruikt - set(known)):
        document.report((), f"lijst '{name}' ontbreekt. Zet die terug: andere bestanden gebruiken haar woorden.")


def report_nested_types(document: Document, measures: Mapping[str, Maatregel]) -> None:
    """Report every measure whose type is no type, because that one falls under a type itself."""
    for index, measure in _parsed(document, measures):
        above = measures.get(measure.type or "")
        if above is not None and above.type is not None:
            document.report(
                (index, "type"), f"'{above.id}' is zelf geen type: die valt onder '{above.type}'. Noem het type."
            )


def _parsed(document: Document, records: Mapping[str, Any]) -> Iterator[tuple[int, Any]]:
    for index in range(len(document.values)):
        record = records.get(document.label(index))
        if record is not None:
            yield index, record

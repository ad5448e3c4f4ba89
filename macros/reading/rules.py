"""Rules across records, which no single record can judge: one function each."""

from collections.abc import Collection, Mapping

from macros.reading.document import Document
from macros.records.base import MetId
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
    """Report every vocabulary that fields refer to and the file does not have; `known` are the kinds of records."""
    if document.broken:
        return
    present = {str(record.get("id")) for record in document.values if isinstance(record, dict)}
    for name in sorted(Uit.gebruikt - set(known) - present):
        document.report((), f"lijst '{name}' ontbreekt. Zet die terug: andere bestanden gebruiken haar woorden.")


def report_nested_types(document: Document, measures: Mapping[str, MetId]) -> None:
    """Report every measure whose type is no type, because that one falls under a type itself."""
    for index, value in enumerate(document.values):
        above = measures.get(str(value.get("type"))) if isinstance(value, dict) else None
        if isinstance(above, Maatregel) and above.type is not None:
            sentence = f"'{above.id}' is zelf geen type, want daar staat ook een type bij. Noem het type erboven."
            document.report((index, "type"), sentence)

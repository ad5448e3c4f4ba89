"""Rules across records, which no single record can judge: one function each."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from macros.language import counted
from macros.reading.document import Document, Path
from macros.records.factor import Succesfactor
from macros.records.kinds import SOORTEN
from macros.records.known import id_of
from macros.records.references import Uit
from macros.records.workshop import Programma


def report_double_ids(documents: list[Document]) -> None:
    """Report every record whose id an earlier record of the kind has."""
    first: dict[str, tuple[Document, int]] = {}
    for document, index, own in with_ids(documents):
        if own in first:
            where = where_in(*first[own], document)
            document.report(index, ("id",), f"deze id bestaat al ({where}). Geef dit record een andere id.")
        first.setdefault(own, (document, index))


def report_taken_old_ids(documents: list[Document]) -> None:
    """Report every earlier id that is the id, or an earlier id, of another record of the kind."""
    taken = {own: (document, index) for document, index, own in with_ids(documents)}
    for document, index, own in with_ids(documents):
        for number, old in enumerate(old_ids(document.entries[index].value)):
            if old == own:
                continue  # the record itself says so
            if old in taken and taken[old] != (document, index):
                sentence = f"'{old}' is al van een ander record ({where_in(*taken[old], document)}). Haal dit hier weg."
                document.report(index, ("voorheen", number), sentence)
            taken.setdefault(old, (document, index))


def report_misnamed(documents: list[Document]) -> None:
    """Report every file with one record whose name is not the id of the record."""
    for document in documents:
        name = PurePosixPath(document.file).name
        own = id_of(document.values[0]) if len(document.values) == 1 else None
        if own and name != f"{own}.yaml":
            sentence = (
                f"bij deze id hoort de bestandsnaam '{own}.yaml', maar dit bestand heet '{name}'. Maak ze gelijk."
            )
            document.report(0, ("id",), sentence)


def report_missing_vocabularies(documents: list[Document]) -> None:
    """Report every vocabulary that fields refer to and the file does not have."""
    if any(None in document.unread for document in documents):
        return
    present = {own for _, _, own in with_ids(documents)}
    present.update(own for document in documents for own in document.unread if own)
    for name in sorted(Uit.gebruikt - {kind.naam for kind in SOORTEN} - present):
        sentence = f"lijst '{name}' ontbreekt. Zet die terug: andere bestanden gebruiken haar woorden."
        documents[0].report_at((1, 1), sentence)


def report_nested_types(documents: list[Document]) -> None:
    """Report every measure whose type is no type, because that one falls under a type itself."""
    falling = {own for document, index, own in with_ids(documents) if document.entries[index].value.get("type")}
    for document, index, _ in with_ids(documents):
        above = document.entries[index].value.get("type")
        if isinstance(above, str) and above in falling:
            sentence = f"'{above}' is zelf geen type, want daar staat ook een type bij. Noem het type erboven."
            document.report(index, ("type",), sentence)


def report_short_parts(
    documents: list[Document], programmes: Iterable[Programma], factors: Mapping[str, Succesfactor]
) -> None:
    """Report every part of a programme that is shorter than its exercise, or whose factor has no exercise."""
    for programme in programmes:
        for index, part in enumerate(programme.onderdelen):
            factor = factors.get(part.oefening or "")
            if factor is None:
                continue
            if factor.redactie is None:
                sentence = f"'{factor.id}' heeft geen oefening. Noem een factor met een oefening, of haal dit veld weg."
                report_fault(documents, programme.id, ("onderdelen", index, "oefening"), sentence)
            elif part.minuten < factor.redactie.oefening.minuten:
                needed = counted(factor.redactie.oefening.minuten, "minuut", "minuten")
                sentence = f"de oefening van '{factor.id}' duurt {needed}. Maak dit deel langer, of kies een andere."
                report_fault(documents, programme.id, ("onderdelen", index, "minuten"), sentence)


def report_fault(documents: list[Document], record_id: str, path: Path, sentence: str) -> None:
    """Report what is wrong at `path` in the record with an id."""
    for document, index, own in with_ids(documents):
        if own == record_id:
            document.report(index, path, sentence)


def with_ids(documents: list[Document]) -> Iterator[tuple[Document, int, str]]:
    """Yield every record that has an id, as its document and its place in that."""
    for document in documents:
        for index, value in enumerate(document.values):
            if own := id_of(value):
                yield document, index, own


def old_ids(value: dict[str, object]) -> list[str]:
    """Return the earlier ids of a record."""
    old = value.get("voorheen")
    return [one for one in old if isinstance(one, str)] if isinstance(old, list) else []


def where_in(document: Document, index: int, reader: Document) -> str:
    """Return where a record stands, for the reader of one file: its line, and its file when that is another."""
    line, _ = document.entries[index].place(())
    return f"regel {line}" if document is reader else f"{document.file}, regel {line}"

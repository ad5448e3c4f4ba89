"""`python -m macros waar ID`: everything that points at a record, before an editor renames it or takes it away."""

from collections.abc import Iterator
from pathlib import Path as File
from typing import Any

from macros.language import counted
from macros.pointing.addresses_in import typed_pointers
from macros.pointing.fields import field_pointers
from macros.pointing.names import name_pointers, names_of
from macros.pointing.target import Pointer, Target
from macros.reading.document import Document, Path
from macros.reading.files import read_folder
from macros.records.gone import Vervallen
from macros.records.kinds import SOORTEN, soort_van
from macros.records.known import id_of
from macros.records.nearest import advice
from macros.records.references import Uit
from macros.records.vocabulary import Lijst

KINDS = {kind.naam: kind for kind in SOORTEN}
GONE = soort_van(Vervallen).naam
ITSELF, POINTS, NAMES = "Staat hier", "Wijst ernaar", "Noemt de naam"


def where(project: File, own_id: str) -> tuple[str, bool]:
    """Return everything that points at an id, in words, and whether the data know that id."""
    documents = read_folder(project / "data").documents
    wanted, _, part = own_id.partition("#")
    homes = [*_homes(documents, wanted, part)]
    kinds = {target.verzameling for target, _, _ in homes}
    every = [*field_pointers(documents), *typed_pointers(project)]
    found = sorted({one for one in every if one.naar.id == wanted and (not part or one.naar.deel == part)})
    if not homes and not found:
        return f"Geen record heeft de id '{own_id}'.{advice(wanted, _ids(documents))}", False
    if not homes:
        lines = [f"Geen record heeft de id '{own_id}'. Dit wijst er nog naar:", *_lines(found)]
        return "\n".join(lines), False
    parts = []
    for target, value, pointer in homes:
        pointing = [one for one in found if one.naar.verzameling == target.verzameling]
        own = {pointer.bestand: _own_lines(documents, pointer)}
        names = [] if part or target.verzameling not in KINDS else names_of(value)
        taken = {(one.bestand, one.regel) for one in pointing}
        named = [
            one
            for one in (name_pointers(project, target, names, own) if names else ())
            if (one.bestand, one.regel) not in taken
        ]
        parts.append("\n".join(_told(target, pointer, pointing, named)))
    left = [one for one in found if one.naar.verzameling not in kinds and one.naar.verzameling in KINDS]
    return "\n\n".join(parts + (["\n".join(["Ook met deze id:", *_lines(left)])] if left else [])), True


def _told(target: Target, home: Pointer, pointing: list[Pointer], named: list[Pointer]) -> Iterator[str]:
    kind = KINDS[target.verzameling].enkelvoud if target.verzameling in KINDS else f"woord in {target.verzameling}"
    yield f"{kind} '{target.id}{f'#{target.deel}' if target.deel else ''}'"
    yield f"{ITSELF}: {home.bestand}:{home.regel}"
    yield f"{POINTS}: {counted(len(pointing), 'plek', 'plekken')}" if pointing else f"{POINTS}: niets."
    yield from _lines(pointing)
    if named:
        yield f"{NAMES}: {counted(len(named), 'plek', 'plekken')}. Kijk bij elk of de tekst nog klopt."
        yield from _lines(named)


def _lines(pointers: list[Pointer]) -> Iterator[str]:
    for one in pointers:
        how = f"{one.hoe}: " if one.hoe not in ("adres", "naam") else ""
        shown = "".join(sign if sign.isprintable() else " " for sign in f"{how}{one.tekst}")
        yield f"  {one.bestand}:{one.regel}: {shown}"


def _homes(
    documents: dict[str, list[Document]], wanted: str, part: str
) -> Iterator[tuple[Target, dict[str, object], Pointer]]:
    """Yield every record, word or part of a source with an id, as it was written and with its place."""
    for name, found in documents.items():
        for document in found:
            for index, entry in enumerate(document.entries):
                value = entry.value if isinstance(entry.value, dict) else {}
                path = _way_to(name, value, wanted, part)
                if path is not None:
                    kind = str(value.get("soort")) if name == GONE else name
                    target = Target(kind, wanted, part)
                    line, column = entry.place(path)
                    yield target, value, Pointer(document.file, line, column, "", document.label(index), target)
                words = value.get("waarden") if name == soort_van(Lijst).naam else None
                for number, word in enumerate(words if isinstance(words, list) else ()):
                    if id_of(word) == wanted and id_of(value) in Uit.gebruikt:
                        target = Target(str(id_of(value)), wanted)
                        line, column = entry.place(("waarden", number))
                        yield target, {}, Pointer(document.file, line, column, "", wanted, target)


def _way_to(kind: str, value: dict[str, Any], wanted: str, part: str) -> Path | None:
    """Return the way to what an id names in a record: () for the record itself, None when it is not there.

    What was taken out is still known by its ids.
    """
    if kind == soort_van(Lijst).naam:
        return None
    if kind == GONE:
        earlier = value.get("voorheen")
        known = [value.get("was") or id_of(value), *(earlier if isinstance(earlier, list) else ())]
        return () if wanted in known and not part else None
    if id_of(value) != wanted:
        return None
    if not part:
        return ()
    parts = value.get("onderdelen")
    listed = enumerate(parts if isinstance(parts, list) else ())
    return next((("onderdelen", index) for index, one in listed if id_of(one) == part), None)


def _own_lines(documents: dict[str, list[Document]], home: Pointer) -> range:
    """Return the lines of the file at which a record stands, from its first till the next record."""
    starts = [
        entry.place(())[0]
        for found in documents.values()
        for document in found
        if document.file == home.bestand
        for entry in document.entries
    ]
    return range(home.regel, min((line for line in starts if line > home.regel), default=10**9))


def _ids(documents: dict[str, list[Document]]) -> list[str]:
    return [own for found in documents.values() for one in found for value in one.values if (own := id_of(value))]

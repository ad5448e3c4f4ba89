"""Addresses and references outside the data that lead to a record which is not there."""

from collections.abc import Iterator
from pathlib import Path

from macros.pointing.addresses_in import typed_pointers
from macros.pointing.target import Pointer
from macros.reading.files import read_folder
from macros.reading.problems import Problem
from macros.records.kinds import SOORTEN
from macros.records.known import known_in
from macros.records.references import Bekend


def dangling(folder: Path) -> list[Problem]:
    """Return every typed address, beside the data folder and in it, of a record that is not there."""
    project = folder.resolve().parent
    if not folder.is_dir() or not (project / "docs").is_dir():
        return []
    known = known_of(folder)
    pages = {path.relative_to(project / "docs").with_suffix("").as_posix() for path in (project / "docs").rglob("*.md")}
    return sorted(_problems(typed_pointers(project), known, pages))


def known_of(folder: Path) -> Bekend:
    """Return the ids that the data hold, of records that are not valid too."""
    documents = read_folder(folder).documents
    return known_in(
        {kind: [value for one in found for value in one.values] for kind, found in documents.items()},
        {kind: {own for one in found for own in one.unread} for kind, found in documents.items()},
    )


def _problems(found: Iterator[Pointer], known: Bekend, pages: set[str]) -> Iterator[Problem]:
    for pointer in found:
        target = pointer.naar
        kind = next(kind for kind in SOORTEN if kind.naam == target.verzameling)
        options = known.verzamelingen.get(kind.naam)
        if options is None or f"{kind.adres}/{target.id}" in pages:
            continue
        if target.id not in options:
            old = known.hernoemd.get(kind.naam, {}).get(target.id)
            if old and pointer.bestand.startswith("docs/") and "verwijzing(" not in pointer.tekst:
                continue  # an old address leads on
            advice = known.hint(kind.naam, target.id) or " Verander dit, of haal het weg."
            sentence = f"'{pointer.tekst}' leidt nergens heen: onbekende {kind.enkelvoud} '{target.id}'.{advice}"
            yield Problem(pointer.bestand, pointer.regel, pointer.kolom, sentence)
        elif target.deel and target.deel not in known.onderdelen.get(target.id, (target.deel,)):
            sentence = f"'{pointer.tekst}' leidt nergens heen: bron '{target.id}' heeft geen onderdeel '{target.deel}'."
            yield Problem(pointer.bestand, pointer.regel, pointer.kolom, f"{sentence} Noem een deel dat er is.")

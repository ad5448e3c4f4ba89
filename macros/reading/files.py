"""The data folder: which file holds what, and every file that is not where it belongs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from macros.language import joined_or
from macros.reading.decoding import decoded
from macros.reading.document import Document
from macros.reading.parse import parse
from macros.reading.problems import Problem
from macros.records.kinds import SOORTEN, Soort
from macros.records.modeline import SCHEMAS
from macros.records.nearest import advice

KINDS = {kind.bestand: kind for kind in SOORTEN}
FOLDERS = {kind.map: kind for kind in SOORTEN if kind.map}
NAME_IT = "Noem dit bestand '{}'."
BLOCK = re.compile(r"(?m)^id:")
"""What a file with one record starts with."""


@dataclass(frozen=True)
class Reading:
    """What the files of the data folder hold: the documents of each kind, in order, and every stray file."""

    documents: dict[str, list[Document]]
    strays: list[Problem]


def read_folder(folder: Path) -> Reading:
    """Return what the data folder holds; what cannot be read is among the problems."""
    return Reading({kind.naam: read_kind(folder, kind) for kind in SOORTEN}, list(_strays(folder)))


def read_kind(folder: Path, kind: Soort) -> list[Document]:
    """Return what the data folder holds of one kind: its list, and its files with one record each."""
    singles = [_read(folder, path, single=True) for path in _singles(folder, kind)]
    path = folder / kind.bestand
    needed = not singles and not kind.mag_ontbreken
    lists = [_read(folder, path)] if needed or _holds_something(path) else []
    return lists + singles


def _singles(folder: Path, kind: Soort) -> list[Path]:
    """Return the files of a kind that hold one record each."""
    inside = _visible(folder / kind.map) if kind.map and (folder / kind.map).is_dir() else []
    return [path for path in inside if not path.is_dir() and path.suffix == ".yaml" and path.name not in KINDS]


def _holds_something(path: Path) -> bool:
    """Return whether a list beside files with one record each may hold records; without any it need not be there."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        return False
    except (OSError, UnicodeDecodeError):
        return True
    return any(line.strip() and not line.startswith("#") for line in lines)


def _read(folder: Path, path: Path, *, single: bool = False) -> Document:
    file = _named(folder, path)
    unread = Document(file, single, unread=[path.stem if single else None])
    try:
        found = decoded(path.read_bytes())
    except FileNotFoundError:
        unread.report_at((1, 1), "het bestand ontbreekt. Zet het terug.")
        return unread
    except OSError as error:
        unread.report_at((1, 1), _not_read(path, error))
        return unread
    document = unread if found.text is None else parse(file, found.text, single=single)
    if found.sentence:
        document.report_at(found.place, found.sentence)
    return document


def _not_read(path: Path, error: OSError) -> str:
    """Return why a file cannot be read, and what to do."""
    if path.is_dir():
        return "hier staat een map met de naam van een bestand. Geef de map een andere naam, en zet het bestand terug."
    if isinstance(error, PermissionError):
        return "het bestand mag niet worden gelezen. Geef jezelf leesrechten, of haal het bestand opnieuw op."
    return f"het bestand kan niet worden gelezen ({error.strerror})."


def _strays(folder: Path) -> Iterator[Problem]:
    """Yield a problem for every file and folder that does not belong where it is."""
    yield from _hidden(folder, folder)
    for path in _visible(folder):
        if path.is_dir() and path.name in FOLDERS:
            yield from _hidden(path, folder)
            for inner in _visible(path):
                sentence = _stray_inside(inner, f"{folder.name}/{path.name}", folder.name)
                if sentence:
                    yield Problem(_named(folder, inner), 1, 1, sentence)
        elif path.name not in KINDS and not (path.is_dir() and path.name == SCHEMAS):
            yield Problem(_named(folder, path), 1, 1, _stray(path))


def _stray(path: Path) -> str:
    """Return what to do with a file or folder in the data folder itself."""
    if path.is_dir():
        return f"deze map hoort hier niet.{advice(path.name, [*FOLDERS, SCHEMAS])} Verander de naam of haal de map weg."
    if _nearly_yaml(path) and f"{path.stem}.yaml" in KINDS:
        return _yaml_name(path)
    if path.suffix.lower() in (".yaml", ".yml") and BLOCK.search(_text(path)):
        homes = joined_or(f"'{path.parent.name}/{name}'" for name in FOLDERS)
        names = joined_or(kind.enkelvoud for kind in FOLDERS.values())
        return f"dit bestand hoort hier niet. Is het één {names}? Zet het dan in de map {homes}."
    return f"dit bestand hoort hier niet.{advice(path.name, sorted(KINDS))} Verander de naam of haal het bestand weg."


def _stray_inside(path: Path, home: str, above: str) -> str:
    """Return what to do with a file or folder in a folder for one kind, "" when it is right there."""
    if path.is_dir():
        return f"in de map '{home}' horen geen mappen. Zet de bestanden uit deze map in '{home}' zelf."
    if path.name in KINDS:
        return f"dit bestand hoort in de map '{above}'. Zet het daar."
    if _nearly_yaml(path):
        return _yaml_name(path)
    if path.name.lower().endswith((".yaml.txt", ".yml.txt")):
        return f"de naam moet op .yaml eindigen. Noem dit bestand '{path.name.rsplit('.', 2)[0]}.yaml', zonder .txt."
    if path.suffix != ".yaml":
        return f"in de map '{home}' horen alleen bestanden die op .yaml eindigen. Haal dit bestand weg."
    return ""


def _hidden(folder: Path, above: Path) -> Iterator[Problem]:
    """Yield a problem for every record in a file whose name starts with a dot, which nothing reads."""
    for path in sorted(folder.iterdir()):
        name = path.name.lstrip("._#~")  # ._x is what macOS makes beside a file, .#x is of an editor
        if path.name.startswith(".") and path.name[1:] == name and path.suffix == ".yaml" and path.is_file():
            yield Problem(
                _named(above, path),
                1,
                1,
                f"een bestand met een punt voor de naam leest niemand. {NAME_IT.format(name)}",
            )


def _text(path: Path) -> str:
    """Return what is in a stray file, "" when that cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return ""


def _nearly_yaml(path: Path) -> bool:
    return path.suffix != ".yaml" and path.suffix.lower() in (".yml", ".yaml")


def _yaml_name(path: Path) -> str:
    return f"de naam moet op .yaml eindigen. Noem dit bestand '{path.stem}.yaml'."


def _visible(folder: Path) -> list[Path]:
    """Return what is in a folder by name, but for what starts with a dot, such as an editor's own files."""
    return sorted(path for path in folder.iterdir() if not path.name.startswith("."))


def _named(folder: Path, path: Path) -> str:
    return path.relative_to(folder.parent).as_posix()

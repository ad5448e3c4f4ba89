"""The example records, line by line with what to know about each, and the file to download.

The files stand in docs/, where the site takes them from as they are: a line that begins with `#` is a note about the
lines below it, and one that begins with `##` the title of a part.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from macros.addresses import Address

FOLDER = Path(__file__).parents[3] / "docs" / "meewerken"
CASE, SOURCE = "voorbeeldstad.yaml", "voorbeeldbron.yaml"
PART, NOTE = "## ", "# "


@dataclass
class Piece:
    """Lines of a record, and the notes about them."""

    uitleg: list[str] = field(default_factory=list)
    regels: list[str] = field(default_factory=list)

    @property
    def code(self) -> str:
        """The lines as they stand in the file."""
        return "\n".join(self.regels).strip("\n")


@dataclass(frozen=True)
class Part:
    """A part of an example record, with its title and its place."""

    titel: str
    anker: str
    stukken: Sequence[Piece]


@dataclass(frozen=True)
class Example:
    """The example: the case in parts, the source, and the files with both, by what they are called."""

    delen: Sequence[Part]
    bron: Sequence[Part]
    bestanden: Sequence["File"]


@dataclass(frozen=True)
class File:
    """A file to download: what it is, its address, and all of its text to copy."""

    naam: str
    anker: str
    adres: Address
    tekst: str


def example_record() -> Example:
    """Return the example records with their notes."""
    files = [_file("de case", "hele-case", CASE), _file("de bron", "hele-bron", SOURCE)]
    return Example(list(_parts(CASE, "deel")), list(_parts(SOURCE, "bron")), files)


def _file(name: str, anchor: str, file: str) -> File:
    return File(name, anchor, Address(f"{FOLDER.name}/{file}"), (FOLDER / file).read_text(encoding="utf-8"))


def _parts(name: str, prefix: str) -> Iterator[Part]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    for number, part in enumerate(f"\n{text}".split(f"\n{PART}")[1:], start=1):
        title, _, lines = part.partition("\n")
        yield Part(title, f"{prefix}-{number}", list(_pieces(lines.splitlines())))


def _pieces(lines: Sequence[str]) -> Iterator[Piece]:
    """Yield the lines of a part, each with the notes that stand above it."""
    piece = Piece()
    for line in lines:
        if line.lstrip().startswith(NOTE):
            if piece.regels:
                yield piece
                piece = Piece()
            piece.uitleg.append(line.lstrip().removeprefix(NOTE))
        elif line.strip():
            piece.regels.append(line)
    if piece.regels:
        yield piece

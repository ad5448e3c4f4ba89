"""References to sources, as a report writes them: "Zweers e.a. 2010, §4.5, p. 50-54"."""

from dataclasses import dataclass, field, replace

from macros.records.handbook import Handboek
from macros.records.references import Verwijzing
from macros.records.source import Bron, Onderdeel
from macros.views.words import joined

SOURCES_PAGE = "over/bronnen/"
UNDATED = "z.j."
"""How Dutch reports write that a source has no date ("zonder jaar")."""


@dataclass(frozen=True)
class Citation:
    """A reference in words, and the address of that part on the sources page."""

    text: str
    href: str


def short_name(source: Bron) -> str:
    """Return how references name a source: its first author and year, or its own short name."""
    family_names = [author.partition(",")[0] for author in source.auteurs or ()]
    if len(family_names) > 2:
        name = f"{family_names[0]} e.a."
    else:
        name = joined(family_names) if family_names else source.kort or source.titel
    return f"{name} {source.datum[:4] if source.datum else UNDATED}"


def part_name(part: Onderdeel) -> str:
    """Return how references name a part: what the source record says, "§4.5", or its title."""
    return part.aanduiding or (f"§{part.id}" if part.id[0].isdigit() else part.titel)


def anchor(source_id: str, part_id: str | None = None) -> str:
    """Return the id of a source, or of a part of it, on the sources page."""
    return f"bron-{source_id}" + (f"-{part_id}" if part_id else "")


def cite(handbook: Handboek, reference: Verwijzing) -> Citation:
    """Return a reference in words with its address; the reference is known to exist."""
    source = handbook.bronnen[reference.id]
    words = [short_name(source)]
    for part in source.onderdelen or ():
        if part.id == reference.onderdeel:
            words += [part_name(part)] + ([f"p. {part.paginas}"] if part.paginas else [])
    if reference.vindplaats:
        words.append(reference.vindplaats)
    return Citation(", ".join(words), f"{SOURCES_PAGE}#{anchor(reference.id, reference.onderdeel)}")


@dataclass
class Footnotes:
    """The numbered references of one page; the record's own come first and are not repeated."""

    handbook: Handboek
    own: list[Verwijzing]
    references: list[Verwijzing] = field(default_factory=list)
    record: list[Verwijzing] | None = None
    """The sources of a record on the page that has its own; its claims lean on these."""

    def __post_init__(self) -> None:
        self.references += [reference for reference in self.own if reference not in self.references]

    def within(self, record: list[Verwijzing]) -> "Footnotes":
        """Return the same footnotes for a record on the page that leans on sources of its own."""
        return replace(self, record=record)

    def numbers(self, references: list[Verwijzing] | None) -> list[int]:
        """Return the numbers of a claim's own references; none when it leans on the record's."""
        references = references or self.record
        if references is None or references == self.own:
            return []
        for reference in references:
            if reference not in self.references:
                self.references.append(reference)
        return [self.references.index(reference) + 1 for reference in references]

    def citations(self) -> list[Citation]:
        """Return every reference used so far, in the order of its number."""
        return [cite(self.handbook, reference) for reference in self.references]

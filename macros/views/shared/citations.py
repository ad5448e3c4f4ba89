"""References to sources, as a report writes them: "Zweers e.a. 2010, §4.5, p. 50-54"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from macros import addresses
from macros.addresses import Address
from macros.records.conflict import Tegenstrijdigheid
from macros.records.handbook import Handboek
from macros.records.references import Verwijzing
from macros.records.source import Bron, Onderdeel
from macros.views.shared.links import Link

SECTION = "§"


@dataclass(frozen=True)
class Citation:
    """A reference in words, and the address of that part on the sources page."""

    tekst: str
    adres: Address


def short_name(source: Bron) -> str:
    """Return how references name a source: its authors and year, or its own short name."""
    return f"{source.aangehaald_als} {source.jaar}"


def part_name(part: Onderdeel) -> str:
    """Return how references name a part: what the source record says, "§4.5", or its title."""
    return part.aanduiding or (f"{SECTION}{part.id}" if part.id[0].isdigit() else part.titel)


def full_part_name(part: Onderdeel) -> str:
    """Return a part by its number and title, or by its title with how references name it where that differs."""
    name = part_name(part)
    if name.startswith(SECTION):
        return f"{name} {part.titel}"
    return part.titel if name.casefold() in part.titel.casefold() else f"{part.titel} ({name})"


def cite(handbook: Handboek, reference: Verwijzing) -> Citation:
    """Return a reference in words with its address; the reference is known to exist."""
    known = handbook.eenmaal(_cited)
    key = (reference.id, reference.onderdeel, reference.vindplaats)
    if key not in known:
        known[key] = _citation(handbook, reference)
    return known[key]


def cited(handbook: Handboek, references: Sequence[Verwijzing]) -> list[Citation]:
    """Return references in words with their addresses."""
    return [cite(handbook, reference) for reference in references]


def _cited(handbook: Handboek) -> dict[tuple[str, str | None, str | None], Citation]:
    return {}


def _citation(handbook: Handboek, reference: Verwijzing) -> Citation:
    source = handbook[Bron][reference.id]
    words = [short_name(source)]
    for part in source.onderdelen or ():
        if part.id == reference.onderdeel:
            words += [part_name(part)] + ([f"p. {part.paginas}"] if part.paginas else [])
    if reference.vindplaats:
        words.append(reference.vindplaats)
    return Citation(", ".join(words), addresses.source(handbook, reference))


@dataclass
class Footnotes:
    """The numbered references of one page; the record's own are said once and have no number.

    `conflict_at` says where the page shows a conflict, or where the list of all of them does.
    """

    handbook: Handboek
    own: list[Verwijzing]
    conflict_at: Callable[[str], Address]
    references: list[Verwijzing] = field(default_factory=list)
    record: list[Verwijzing] | None = None
    """The sources of a record on the page that has its own; its claims lean on these."""
    linked: bool = False
    """True when each claim of that record names and links its page: its own sources then need no number here."""

    @classmethod
    def of(cls, handbook: Handboek, own: list[Verwijzing], here: Address | None = None) -> "Footnotes":
        """Return the notes of a page whose record has the sources `own`; `here` when it shows conflicts itself."""
        if here is None:
            return cls(handbook, own, lambda conflict_id: addresses.conflict(handbook, conflict_id))
        return cls(handbook, own, lambda conflict_id: here.at(addresses.conflict_anchor(conflict_id)))

    def within(self, record: list[Verwijzing], here: Address | None = None) -> "Footnotes":
        """Return the same footnotes for a record on the page that leans on sources of its own.

        `here` is the page of that record, when it has one: it shows the conflicts, and its claims lead there.
        """
        if here is None:
            return replace(self, record=record)
        return replace(
            self,
            record=record,
            linked=True,
            conflict_at=lambda conflict_id: here.at(addresses.conflict_anchor(conflict_id)),
        )

    def sources(self, references: list[Verwijzing] | None) -> list[Verwijzing]:
        """Return where a claim stands: its own references, else those of its record."""
        return references or self.record or self.own

    def numbers(self, references: list[Verwijzing] | None) -> list[int]:
        """Return the numbers of a claim's references, but for those that the page has said already."""
        alone = self.own if len(self.own) == 1 else []  # of more sources, a claim says which
        said = [*alone, *(self.record or [] if self.linked else [])]
        others = [reference for reference in references or self.record or [] if reference not in said]
        self.references += [reference for reference in dict.fromkeys(others) if reference not in self.references]
        return [self.references.index(reference) + 1 for reference in others]

    def conflict(self, conflict_id: str) -> Link:
        """Return the question of a conflict, which leads to where both readings stand."""
        return Link(self.handbook[Tegenstrijdigheid][conflict_id].vraag, self.conflict_at(conflict_id))

    def citations(self) -> list[Citation]:
        """Return every reference used so far, in the order of its number."""
        return cited(self.handbook, self.references)

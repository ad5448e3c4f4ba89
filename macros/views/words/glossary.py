"""The glossary: the words that come first, and all others by letter."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from macros import addresses
from macros.language import joined
from macros.records.handbook import Handboek
from macros.records.since import Verandering
from macros.records.term import Begrip, in_alphabet, letter
from macros.views.shared.citations import Citation, cited
from macros.views.shared.links import Link
from macros.views.shared.names import record_link
from macros.views.shared.upkeep import upkeep


@dataclass(frozen=True)
class TermEntry:
    """A word with its place, other ways to write it, where its explanation stands, and what changed since 2010."""

    begrip: Begrip
    anker: str
    oude_ankers: Sequence[str]
    ook: str
    bronnen: Sequence[Citation]
    sinds: Link | None
    beheer: str


@dataclass(frozen=True)
class LetterGroup:
    """The words under one letter."""

    letter: str
    anker: str
    begrippen: Sequence[TermEntry]


@dataclass(frozen=True)
class Glossary:
    """The glossary, or a slice of it."""

    eerst: Sequence[TermEntry]
    letters: Sequence[LetterGroup]


def glossary_order(handbook: Handboek) -> list[Begrip]:
    """Return every word in the order of the glossary."""
    return in_alphabet(handbook[Begrip].values())


def glossary(handbook: Handboek, terms: Sequence[Begrip]) -> Glossary:
    """Return words in the order of the glossary, those of one letter together."""
    later = groupby([term for term in terms if not term.eerst], key=letter)
    groups = [
        LetterGroup(sign, addresses.letter_anchor(sign), [_entry(handbook, term) for term in of_letter])
        for sign, of_letter in later
    ]
    return Glossary([_entry(handbook, term) for term in terms if term.eerst], groups)


def _entry(handbook: Handboek, term: Begrip) -> TermEntry:
    change = handbook[Verandering][term.sinds] if term.sinds else None
    return TermEntry(
        begrip=term,
        anker=addresses.term_anchor(term.id),
        oude_ankers=[addresses.term_anchor(old) for old in term.voorheen or ()],
        ook=joined(term.ook or ()),
        bronnen=cited(handbook, term.bron or []),
        sinds=record_link(handbook, change) if change else None,
        beheer=upkeep(term),
    )

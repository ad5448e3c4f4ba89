"""The words that pages explain: every way to write one, and the explanation that belongs to it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any

from macros.language import capital
from macros.records.handbook import Handboek
from macros.records.since import Verandering
from macros.records.term import Begrip

IN_HTML = {"'": "(?:['’]|&#39;|&#x27;|&rsquo;)", '"': '(?:"|&#34;|&quot;)', "&": "&amp;", " ": r"\s+"}
"""How a sign of a word may stand in HTML, as a pattern."""
END = ""
"""Where a word ends in a tree of signs."""


@dataclass(frozen=True)
class Explained:
    """What is told where a word first stands: the word of the glossary, what changed since 2010, or both.

    Words with the same `sleutel` are explained once on a page.
    """

    sleutel: str
    begrip: Begrip | None
    veranderingen: tuple[Verandering, ...]


@dataclass(frozen=True)
class Forms:
    """Every way to write a word that pages explain, and one pattern that finds them in HTML, the longest first."""

    bij: Mapping[str, Explained]
    patroon: re.Pattern[str]

    def uitleg(self, found: str) -> Explained:
        """Return what belongs to a word as the pattern found it in HTML."""
        return self.bij[" ".join(unescape(found).replace("’", "'").split())]


def forms(handbook: Handboek) -> Forms:
    """Return the words that pages of a handbook explain."""
    changed: dict[str, list[Verandering]] = defaultdict(list)
    for change in handbook[Verandering].values():
        for form in change.woorden or ():
            changed[form].append(change)
    found: dict[str, Explained] = {}
    for term in handbook[Begrip].values():
        own = [handbook[Verandering][term.sinds]] if term.sinds else []
        for form in (term.term, *([term.voluit] if term.voluit else ()), *(term.ook or ())):
            if not term.zonder_uitleg:
                together = {change.id: change for change in [*changed.pop(form, ()), *own]}
                found.setdefault(form, Explained(f"begrip {term.id}", term, tuple(together.values())))
    for form, changes in changed.items():
        found.setdefault(form, Explained(f"verandering {changes[0].id}", None, tuple(changes)))
    for form in [form for form in found if form == form.lower()]:
        found.setdefault(capital(form), found[form])  # at the start of a sentence
    return Forms(found, _pattern(found))


def _pattern(found: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds whole words.

    An abbreviation may be a part of a word with hyphens ("GGD-arts"), another word may not.
    """
    words = _any_of(form for form in found if not form.isupper())
    abbreviations = _any_of(form for form in found if form.isupper())
    return re.compile(rf"(?<![\w&#])(?:(?<!-)(?<!\d[.,]){words}(?![-\w])|{abbreviations}(?!\w))")


def _any_of(forms_: Iterable[str]) -> str:
    """Return a pattern for any of these, the longest first: a tree, so that each sign is looked at once."""
    tree: dict[str, Any] = {}
    for form in filter(str.strip, forms_):  # of spaces alone, a pattern would look for ever
        branch = tree
        for sign in form:
            branch = branch.setdefault(sign, {})
        branch[END] = {}
    return _branches(tree) if tree else "(?!)"


def _branches(tree: Mapping[str, Any]) -> str:
    run = ""
    while len(tree) == 1 and END not in tree:  # a word without end is no reason to nest as deep
        [(sign, tree)] = tree.items()
        run += IN_HTML.get(sign) or re.escape(sign)
    ways = [(IN_HTML.get(sign) or re.escape(sign)) + _branches(rest) for sign, rest in tree.items() if sign != END]
    if not ways:
        return run
    return f"{run}(?:{'|'.join(ways)}){'?' if END in tree else ''}"

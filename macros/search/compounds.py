"""Parts of compounds, and names that are written as one word or as two.

Dutch joins words: who looks for `training` means `weerbaarheidstraining` too. The word list is the handbook's own: a
dictionary of the language makes parts that mean nothing here ("preekpunt" out of "spreekpunt").
"""

import re
from collections.abc import Iterator, Set
from functools import cached_property

from macros.search.words import STOP, plain, term

SHORTEST_PART = 4
SHORTEST_COMPOUND = 2 * SHORTEST_PART
LINKS = ("", "s", "e", "en", "n")
"""What may stand between two parts."""
NAME = re.compile(r"\b([A-Z][\w'’]*[a-z])(?=[ -]([A-Z][\w'’]*[a-z])\b)")
"""Two words of a name, such as "Oranje Fonds"; the second may be the first of two as well."""
HYPHENS = re.compile(r"\b\w+(?:-\w+)+\b")


class Compounds:
    """Takes compounds apart into words of a list."""

    def __init__(self, known: Set[str]) -> None:
        """Take words as `words` yields them; what is short or says nothing is no part."""
        self._known = {word for word in known if len(word) >= SHORTEST_PART and word.isalpha() and word not in STOP}
        self._found: dict[str, frozenset[str]] = {}

    @cached_property
    def _terms(self) -> set[str]:
        return {term(word) for word in self._known}

    def parts(self, word: str) -> frozenset[str]:
        """Return the terms of the words that a compound is made of; none for a word that is no compound."""
        if word not in self._found:
            self._found[word] = frozenset(self._parts(word)) if len(word) >= SHORTEST_COMPOUND else frozenset()
        return self._found[word]

    def _parts(self, word: str) -> Iterator[str]:
        for end in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
            first, rest = word[:end], word[end:]
            if first not in self._known:
                continue
            for link in LINKS:
                second = rest[len(link) :] if rest.startswith(link) else ""
                if len(second) >= SHORTEST_PART and self._is_word(second):
                    yield term(first)
                    yield term(second)
                    yield from self.parts(second)

    def _is_word(self, rest: str) -> bool:
        """Return whether the last part is a word of the list, in any form, or is a compound itself."""
        return rest in self._known or term(rest) in self._terms or bool(self.parts(rest))


def joined(text: str) -> Iterator[str]:
    """Yield the terms of words in a text that others write as one: two words of a name, and words with hyphens."""
    for first, second in NAME.findall(text):
        yield term(plain(first + second))
    for whole in HYPHENS.findall(text):
        yield term(plain(whole.replace("-", "")))

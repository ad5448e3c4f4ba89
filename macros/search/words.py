"""From text to terms: what the search keeps of a word, so that other spellings and forms of it are the same term.

The browser does the same with what a reader types (docs/scripts/search/words.js); the rules here are handed to it.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from unicodedata import normalize

import snowballstemmer

TOKEN = r"[0-9]+(?:[.,][0-9]+)*|[a-z0-9]+"
"""A word or a number, in text without capitals and accents; "2.6" is one number."""
THOUSANDS = r"\.(?=[0-9]{3}(?:\D|$))"
"""The dot in "2.500", which others leave out."""
_STOP = """
aan al als bij dan dat de den der deze die dit door dus een en er ging had hadden haar heb hebben heeft hem
het hier hij hoe hun hoeveel ik in is je jij jou jullie kan kon kun kunnen laat maar me mee men met mij mijn
moet na naar nog nu of om omdat ook onder ons onze op over te tegen tot toch uit u uw van veel voor waar
waarom wanneer waren was wat we weer wel welk welke werd werden wie wij wil word worden wordt zal ze zich zij
zijn zo zou doe doen doet deed deden gaan gaat tussen zoals daar daarna eens elk elke iets ieder iedere
"""
STOP = frozenset(_STOP.split())
"""Words that say nothing about what a text is about: Snowball's Dutch list (https://snowballstem.org), shortened, with
the words that questions begin with. Not in it: `niet`, `geen` and `zonder`, which do say something here."""
SOUNDS = (
    ("sch", "sg"),
    ("ch", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("qu", "kw"),
    ("x", "ks"),
    ("c(?=[eiy])", "s"),
    ("c", "k"),
    ("ij|ei", "y"),
    ("au", "ou"),
    ("z", "s"),
    ("v", "f"),
    (r"(.)\1", "$1"),
)
"""Spellings that sound alike, with the one that stands for all: who spells by ear finds the same."""
LAST = (("d$", "t"), ("b$", "p"), ("ies$", "ie"), ("jes$", "j"), ("([^eiu])es$", "$1"))
"""What sounds alike at the end of a whole word only, and plurals that the stemmer leaves."""

_STEMMER = snowballstemmer.stemmer("dutch_porter")
"""Snowball's other Dutch algorithm takes `ge` off as well: "gemeente" would become "meent"."""
_WORD = re.compile(TOKEN)
_THOUSANDS = re.compile(THOUSANDS)
_ACCENTS = re.compile("[\u0300-\u036f]")


def plain(text: str) -> str:
    """Return a text in small letters, without accents and without soft hyphens."""
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", normalize("NFKD", text.replace("\xad", "")).lower())


def words(text: str) -> Iterator[str]:
    """Return the words of a text that say what it is about, in its order."""
    return (word for word in _all(text) if _tells(word))


def question(text: str) -> str:
    """Return by which a whole question is known: its terms, or when it says nothing else all its words."""
    return phrase(text) or " ".join(_all(text))


def _all(text: str) -> list[str]:
    return [_THOUSANDS.sub("", word) for word in _WORD.findall(plain(text))]


def _tells(word: str) -> bool:
    return word not in STOP and (len(word) > 1 or word.isdigit())


def counted(text: str) -> Counter[str]:
    """Return the words that `words` yields, with how often each stands in a text."""
    every = Counter(_all(text))
    return Counter({word: often for word, often in every.items() if _tells(word)})


@cache
def term(word: str) -> str:
    """Return what a word as `words` yields it is found by: its stem as it sounds; a number is itself."""
    return word if word[0].isdigit() else sound(_STEMMER.stemWord(word))


def sound(stem: str) -> str:
    """Return a stem as it sounds."""
    for pattern, by in (*SOUNDS, *LAST):
        stem = re.sub(pattern, by.replace("$", "\\"), stem)
    return stem


def phrase(text: str) -> str:
    """Return the terms of a text with a space between, by which a phrase is known."""
    return " ".join(term(word) for word in words(text))

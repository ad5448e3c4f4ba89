"""The index: in which entries a term stands, in which field, and how often.

Its numbers are those of MiniSearch (https://lucaong.github.io/minisearch), which searches it in the browser: the index
that MiniSearch would make of the same terms, made once at the build instead of in every reader's browser.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from macros.search.compounds import Compounds, joined
from macros.search.entry import Entry
from macros.search.words import counted, term

FIELDS = ("titel", "namen", "koppen", "tekst", "delen")
"""Where a term may stand; `delen` holds parts of compounds and joined names, wherever these stand."""

Postings = Mapping[str, Mapping[int, Mapping[int, int]]]
"""Of each term, for each field (by number) the entries (by number) with how often it stands there."""


@dataclass(frozen=True)
class Index:
    """The index of entries: of each, how many different terms every field holds, and all postings."""

    entries: Sequence[Entry]
    lengtes: Sequence[Sequence[int]]
    woorden: Postings


def make_index(entries: Sequence[Entry]) -> Index:
    """Return the index of entries."""
    texts = [list(_texts(entry)) for entry in entries]
    words = [[counted(text) for text in fields] for fields in texts]
    compounds = Compounds({word for fields in words for of_field in fields for word in of_field})
    found: dict[str, dict[int, dict[int, int]]] = {}
    lengths = []
    for number, (fields, of_entry) in enumerate(zip(texts, words, strict=True)):
        terms = [_terms(of_field) for of_field in of_entry]
        terms.append(_parts(fields, of_entry, compounds))
        lengths.append([len(of_field) for of_field in terms])
        for field, of_field in enumerate(terms):
            for own, often in of_field.items():
                found.setdefault(own, {}).setdefault(field, {})[number] = often
    return Index(entries, lengths, found)


def _texts(entry: Entry) -> Iterator[str]:
    yield entry.titel
    yield ". ".join(entry.namen)
    yield ". ".join(passage.kop for passage in entry.passages[1:])
    yield " ".join(passage.tekst for passage in entry.passages)


def _terms(words: Counter[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for word, often in words.items():
        found[term(word)] += often
    return found


def _parts(texts: Sequence[str], words: Sequence[Counter[str]], compounds: Compounds) -> Counter[str]:
    found = Counter(own for text in texts for own in joined(text))
    for of_field in words:
        for word, often in of_field.items():
            for part in compounds.parts(word):
                found[part] += often
    return found

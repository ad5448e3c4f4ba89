"""The index in files: a core that every search needs, and parts of the rest, of which a search needs a few.

Each is a script that hands its data over, because a browser reads those from disk too. The core has all
titles; the terms of the texts stand in parts by their first letters, so that the first search stays small when there
are 1,000 cases.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from macros.language import alphabetical
from macros.search.entry import Entry
from macros.search.index import FIELDS, Index, Postings
from macros.search.words import LAST, SOUNDS, STOP, THOUSANDS, TOKEN, question

FOLDER = "zoeken/deel"
CORE = "kern"
IN_CORE = {FIELDS.index("titel"), FIELDS.index("namen")}
MOST_SIGNS = 24_000
"""How long a part with terms may grow before it is split by a next letter: some 8 KB as it is sent."""
LETTERS = 4
"""By how many first letters terms are split at most."""


def search_files(index: Index, synonyms: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Return the files of an index by their paths in the site; `synonyms` are phrases that mean what another means."""
    parts = dict(_parts(_without_core(index.woorden)))
    files = {CORE: _core(index, synonyms, list(parts)), **{f"w-{key}": words for key, words in parts.items()}}
    for number, entry in enumerate(index.entries):
        files[f"t-{number}"] = [[one.anker, one.kop, one.tekst] for one in entry.passages if one.kop or one.tekst]
    return {f"{FOLDER}/{name}.js": _script(name, data) for name, data in files.items()}


def _script(name: str, data: Any) -> str:
    return f"zoekdeel({json.dumps(name)},{json.dumps(data, ensure_ascii=False, separators=(',', ':'))})\n"


def _core(index: Index, synonyms: Mapping[str, Sequence[str]], parts: Sequence[str]) -> dict[str, Any]:
    count = max(1, len(index.entries))
    kinds = list(dict.fromkeys(entry.soort for entry in index.entries))
    facets = _facets(index.entries)
    return {
        "regels": {"woord": TOKEN, "duizend": THOUSANDS, "stil": sorted(STOP), "klanken": SOUNDS, "laatste": LAST},
        "velden": FIELDS,
        "soorten": kinds,
        "facetten": facets,
        "documenten": [
            [
                entry.adres.page + (f"#{entry.adres.anchor}" if entry.adres.anchor else ""),
                entry.titel,
                kinds.index(entry.soort),
                [[facets[own].index(label) for label in entry.facetten.get(own, ())] for own in facets],
            ]
            for entry in index.entries
        ],
        "lengtes": index.lengtes,
        "gemiddeld": [sum(column) / count for column in zip(*index.lengtes, strict=True)],
        "woorden": _packed({own: _only(fields, IN_CORE) for own, fields in index.woorden.items()}),
        "delen": list(parts),
        "synoniemen": synonyms,
        "vragen": _questions(index.entries),
    }


def _questions(entries: Sequence[Entry]) -> dict[str, list[int]]:
    """Return of every name, also written as one word, the entries that have it: who types just that means those."""
    found: dict[str, list[int]] = {}
    for number, entry in enumerate(entries):
        joined = (name.replace(" ", "") for name in entry.namen)
        for own in dict.fromkeys(map(question, (*entry.namen, *joined))):
            found.setdefault(own, []).append(number)
    return dict(sorted(found.items()))


def _facets(entries: Sequence[Entry]) -> dict[str, list[str]]:
    """Return the labels of every facet, in the order of the alphabet."""
    found: dict[str, set[str]] = {}
    for entry in entries:
        for own, labels in entry.facetten.items():
            found.setdefault(own, set()).update(labels)
    return {own: sorted(labels, key=alphabetical) for own, labels in found.items()}


def _only(fields: Mapping[int, Mapping[int, int]], wanted: set[int]) -> Mapping[int, Mapping[int, int]]:
    return {field: where for field, where in fields.items() if field in wanted}


def _without_core(words: Postings) -> Postings:
    rest = set(range(len(FIELDS))) - IN_CORE
    found = {own: _only(fields, rest) for own, fields in words.items()}
    return {own: fields for own, fields in found.items() if fields}


def _packed(words: Postings) -> dict[str, list[list[int]]]:
    """Return postings in few signs: of each field its number, then of each entry the step from the last, how often."""
    return {
        own: [_row(field, where) for field, where in sorted(fields.items())]
        for own, fields in sorted(words.items())
        if fields
    }


def _row(field: int, where: Mapping[int, int]) -> list[int]:
    row, last = [field], 0
    for number, often in sorted(where.items()):
        row += [number - last, often]
        last = number
    return row


def _parts(words: Postings, letters: int = 1) -> Iterator[tuple[str, Any]]:
    """Yield the parts of postings by the first letters of their terms; a part that grows long is split once more."""
    groups: dict[str, dict[str, Any]] = {}
    for own, fields in words.items():
        groups.setdefault(own[:letters], {})[own] = fields
    for key, group in sorted(groups.items()):
        packed = _packed(group)
        if letters < LETTERS and len(json.dumps(packed)) > MOST_SIGNS and len(group) > 1:
            yield from _parts(group, letters + 1)
        else:
            yield key, packed

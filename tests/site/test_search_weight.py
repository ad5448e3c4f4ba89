"""What a first search transfers when the handbook has 1,000 cases: few of the many parts of the index."""

import gzip
from dataclasses import replace
from pathlib import Path

from found import part

from macros.addresses import Address
from macros.search.entry import Entry, Passage
from macros.search.files import CORE, FOLDER, search_files
from macros.search.index import make_index
from macros.search.words import question

MOST = 300_000
"""Bytes as a server sends them (gzip)."""
CASES = 1000
SHOWN = 6
"""How many results the header shows, each with its passages."""
QUESTION = "training voor vrouwen in de moskee"
SCRIPTS = (
    "library/minisearch",
    "library/snowball-base",
    "library/snowball-dutch-porter",
    "search/engine",
    "search/words",
)
MORE = ("search/parts", "search/passages", "search/results", "search")


def weight(text: str) -> int:
    return len(gzip.compress(text.encode()))


def entries(site: Path) -> list[Entry]:
    """Return what the search of a built site knows."""
    core = part(site, CORE)
    found = []
    for number, (place, title, kind, _) in enumerate(core["documenten"]):
        page, _, anchor = place.partition("#")
        passages = [Passage(*passage) for passage in part(site, f"t-{number}")]
        found.append(Entry(Address(page, anchor), core["soorten"][kind], title, passages))
    return found


def test_a_first_search_stays_small_with_a_thousand_cases(site: Path) -> None:
    real = entries(site)
    cases = [entry for entry in real if entry.soort == "Case"]
    more = [
        replace(
            cases[number % len(cases)], adres=Address(f"cases/case-{number}/"), titel=f"Stadsdeel{number}: een case"
        )
        for number in range(CASES - len(cases))
    ]
    files = search_files(make_index([*real, *more]), part(site, CORE)["synoniemen"])
    parts = [path for path in files if path.startswith(f"{FOLDER}/w-")]
    asked = question(QUESTION).split()
    fetched = [path for path in parts if any(_may_hold(path, own) for own in asked)]
    passages = sorted((weight(text) for path, text in files.items() if path.startswith(f"{FOLDER}/t-")), reverse=True)
    scripts = [(site / f"scripts/{name}.js").read_text(encoding="utf-8") for name in (*SCRIPTS, *MORE)]
    first = sum(map(weight, [files[f"{FOLDER}/{CORE}.js"], *(files[path] for path in fetched), *scripts]))
    assert 0 < len(fetched) < len(parts) / 4
    assert first + sum(passages[:SHOWN]) < MOST


def _may_hold(path: str, own: str) -> bool:
    key = path.removeprefix(f"{FOLDER}/w-").removesuffix(".js")
    return own.startswith(key) or key.startswith(own)

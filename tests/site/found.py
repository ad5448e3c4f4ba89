"""What the search of a built site knows, read from its files as a browser reads them."""

import json
import re
from pathlib import Path
from typing import Any

from macros.search.files import CORE, FOLDER

CALL = re.compile(r'zoekdeel\("([^"]+)",(.*)\)\n', re.DOTALL)


def part(site: Path, name: str) -> Any:
    """Return what one file of the index hands over."""
    found = CALL.fullmatch((site / FOLDER / f"{name}.js").read_text(encoding="utf-8"))
    assert found
    assert found[1] == name
    return json.loads(found[2])


def search_entries(site: Path) -> dict[str, tuple[str, str]]:
    """Return the title and the words of every passage that the search knows, by its address."""
    found: dict[str, tuple[str, str]] = {}
    for number, (place, title, *_) in enumerate(part(site, CORE)["documenten"]):
        found[place] = (title, "")
        for anchor, heading, text in part(site, f"t-{number}"):
            found[f"{place}#{anchor}" if anchor else place] = (heading if anchor else title, text)
    return found

"""The name of a record in prose, where somebody typed it: an editor who takes the record away looks at each."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macros.pointing.addresses_in import read
from macros.pointing.target import Pointer, Target

NAMING = ("naam", "gemeente", "titel", "term", "vraag")
"""The fields by which texts call a record."""
LONGEST = 90


def name_pointers(project: Path, target: Target, names: list[str], own: dict[str, range]) -> Iterator[Pointer]:
    """Yield every place in the data and in docs/ that holds one of these names; `own` are the record's own lines."""
    pattern = re.compile("|".join(rf"(?<![\w-]){_loose(name)}(?!\w)" for name in sorted(names, key=len, reverse=True)))
    for path in sorted([*(project / "data").rglob("*.yaml"), *(project / "docs").rglob("*.md")]):
        text = read(path)
        file = path.relative_to(project).as_posix()
        lines = text.split("\n")
        told: set[int] = set()
        for match in pattern.finditer(text):
            number = text.count("\n", 0, match.start()) + 1
            if number not in own.get(file, ()) and number not in told:
                told.add(number)
                column = match.start() - text.rfind("\n", 0, match.start())
                yield Pointer(file, number, column, "naam", _around(lines[number - 1], column - 1), target)


def _around(line: str, start: int) -> str:
    """Return the part of a line around a place."""
    first, last = max(0, start - LONGEST // 2), start + LONGEST // 2
    before, after = "…" if line[:first].strip() else "", "…" if line[last:].strip() else ""
    return f"{before}{line[first:last].strip()}{after}"


def names_of(value: dict[str, Any]) -> list[str]:
    """Return the names of a record as it was written."""
    found = [value.get(field) for field in NAMING]
    more = value.get("gemeenten")
    found += [one.get("naam") if isinstance(one, dict) else one for one in more] if isinstance(more, list) else []
    return list(dict.fromkeys(str(name) for name in found if isinstance(name, str) and name.strip()))


def _loose(name: str) -> str:
    """Return a pattern for a name, also over the end of a line and with the quotes doubled, as YAML may have it."""
    return r"\s+".join(re.escape(word).replace("'", "'{1,2}") for word in name.split())

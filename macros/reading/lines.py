"""On which line of its file each record begins, for who opens that file to change it."""

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

START = re.compile(r"""^- \{?\s*id:[ \t]*(['"]?)(?P<id>[\w-]+)\1[ \t]*(?:[,}#]|$)""")
"""The first line of a record in a list; one that begins with another field than its id is not found."""


def line_of(file: Path, own_id: str) -> int:
    """Return the line (from 1) of a list file on which a record begins; 0 when it is not found there."""
    try:
        return _lines(file, file.stat().st_mtime_ns).get(own_id, 0)
    except OSError:
        return 0


@lru_cache(maxsize=64)
def _lines(file: Path, _changed: int) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        start = START.match(line)
        if start:
            found.setdefault(start["id"], number)
    return found

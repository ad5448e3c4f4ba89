"""The sentences of the project's own data, for the checks on what they say."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
PENDING: frozenset[str] = frozenset()
"""Files that a second reader is still busy with; a name leaves this set when its reading is done."""


def record_texts(folder: Path = ROOT / "data") -> Iterator[tuple[str, str]]:
    """Yield each block of text with its record, such as "factors/maatwerk"; a group named by a field counts as text."""
    for path in sorted([*folder.glob("*.yaml"), *folder.glob("cases/*.yaml")]):
        file = "cases" if path.parent.name == "cases" else path.stem
        if file not in PENDING:
            found = yaml.load(path.read_text(encoding="utf-8"), LOADER)
            for record in found if isinstance(found, list) else [found]:
                yield from ((f"{file}/{record['id']}", text) for text in blocks(record))


def blocks(value: Any) -> Iterator[str]:
    """Yield what is read together: the texts of one block of the record, without the blocks inside it."""
    if isinstance(value, dict):
        own = [text for key, text in value.items() if isinstance(text, str) and (" " in text or key == "doelgroep")]
        if own:
            yield " | ".join(" ".join(text.split()) for text in own)
        for inner in value.values():
            if isinstance(inner, dict | list):
                yield from blocks(inner)
    elif isinstance(value, list):
        for item in value:
            yield from [" ".join(item.split())] if isinstance(item, str) and " " in item else blocks(item)

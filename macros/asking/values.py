"""How an answer stands in the record until it is written: text, a word of a list, or a bare number or date."""

from typing import Any

from macros.records.text import WHITESPACE


class Plain(str):
    """A number or a date, which must stand without quotes."""

    __slots__ = ()


class Prose(str):
    """A text of the editor's own, which stands between quotes or in a block, so that no sign in it does harm."""

    __slots__ = ()


TELLING = 10
"""From this many signs on a text tells more of a block than its first word does."""


def tidy(answer: str) -> str:
    """Return an answer on one line with single spaces, as the check reads a text too; a hard space stays."""
    return WHITESPACE.sub(" ", answer).strip(" ")


def summary(value: Any, most: int = 60) -> str:
    """Return the first words of a value, for a list of what is there."""
    if isinstance(value, dict):
        told = [item for item in value.values() if isinstance(item, Prose) and len(item) >= TELLING]
        value = told[0] if told else next(iter(value.values()), "")
    if isinstance(value, list):
        return ", ".join(summary(item, most // max(1, len(value))) for item in value)
    text = str(value)
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"

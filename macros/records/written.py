"""How a value stood in the file, where that decides what other programs make of it: a number has no quotes, text has.

Our reader keeps every value as text, so `4.10` stays 4.10. Others take that for the number 4.1, and so does the JSON
Schema, which then refuses it where text belongs. The check asks for the quotes, so that the data says the same to all.
"""

import re

from macros.records.faults import fault

GUESSED = re.compile(
    r"[-+]?(?:\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|\.(?:inf|Inf|INF))"
    r"|0o[0-7]+|0x[0-9a-fA-F]+|\.(?:nan|NaN|NAN)|true|True|TRUE|false|False|FALSE",
    re.ASCII,
)
"""What the core schema of YAML 1.2, which editors' programs follow, takes for a number or a truth value."""


NULLS = frozenset(("", "~", "null", "Null", "NULL"))
"""What YAML takes for nothing when it has no quotes."""


def single_quoted(text: str) -> str:
    """Return a text between single quotes, in which YAML takes every sign as it is."""
    return "'" + text.replace("'", "''") + "'"


class Kaal(str):
    """A text without quotes that plain YAML takes for a number or a truth value."""

    __slots__ = ()


class Geciteerd(str):
    """A text between quotes, or in a block, that would be a number or a truth value without."""

    __slots__ = ()


def as_written(value: str, *, quotes: bool) -> str:
    """Return a text of the file, marked when its quotes decide what it is."""
    if not GUESSED.fullmatch(value):
        return value
    return Geciteerd(value) if quotes else Kaal(value)


def in_quotes(value: object) -> object:
    """Return a value where text belongs; a fault when plain YAML takes it for something else."""
    if isinstance(value, Kaal):
        raise fault(
            "quotes", f"zonder aanhalingstekens lezen andere programma's dit niet als tekst. Schrijf '{value}'."
        )
    return value

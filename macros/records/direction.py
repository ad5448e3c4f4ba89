"""A text in a script that runs from right to left keeps its direction to itself.

Beside such a name a browser, and Typst, would put what follows on the wrong side: in "(name) (12)" the count changes
places with the name, and in a list two names change places. The signs for "first strong isolate" around the text stop
that on every page, in attributes, in tables for spreadsheets and on paper, where markup such as <bdi> could not.
"""

from unicodedata import bidirectional

OPENS, CLOSES = "\u2068", "\u2069"
RIGHT_TO_LEFT = ("R", "AL")
"""Classes of Unicode: letters of Hebrew and its like, and of Arabic and its like."""


def isolated(value: str) -> str:
    """Return a text that keeps its direction apart from its neighbours; one that runs from left to right as it is."""
    return f"{OPENS}{value}{CLOSES}" if _turns(value) else value


def bare(value: object) -> object:
    """Return a text without the signs that `isolated` put around it, and any other value as it is.

    So a text that was read before, such as one of a handbook from JSON, is the same text when it is read again.
    """
    if not isinstance(value, str) or value[:1] != OPENS:
        return value
    inner = value[1:-1]
    return inner if value[-1] == CLOSES and _turns(inner) else value


def _turns(value: str) -> bool:
    return not value.isascii() and any(bidirectional(sign) in RIGHT_TO_LEFT for sign in value)

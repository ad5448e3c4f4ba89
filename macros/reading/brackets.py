"""Where brackets close: the end of a list or block that stands between them."""

import re

BEFORE, BEHIND = r"(?<=[\[{,: ])", r"(?=\s*(?:[,\]}:]|$))"
TOKEN = re.compile(
    rf"""{BEFORE}'(?:[^'\n]|'')*'{BEHIND}|{BEFORE}"(?:[^"\\\n]|\\.)*"{BEHIND}|[\[\]{{}}]""",
)
"""A text between quotes, in which brackets are text, or a bracket."""


def closing(lines: list[str], depth: int) -> int | None:
    """Return on which of the lines the brackets close that open on the first; None when they do not.

    A line that is not deeper than the field is part of it only when it holds nothing but what closes, or goes on after
    a comma.
    """
    level = 0
    for number, line in enumerate(lines):
        inside = line.strip()
        indent = len(line) - len(line.lstrip())
        if number and inside and indent <= depth and inside[0] not in "]}":
            return None
        for token in TOKEN.findall(f" {line}"):
            level += (token in "[{") - (token in "]}")
        if level <= 0:
            return number
    return None

"""How a text should have been written: between quotes, and so on; for messages, and to read on behind a slip."""

import re


def quoted(text: str) -> str:
    """Return a text between quotes, as YAML wants it."""
    return "'" + text.replace("'", "''") + "'"


def colon_in_text(mended: str) -> str:
    """Return the sentence about a colon in a text without quotes, with the line as it should be."""
    return f"er staat een dubbele punt in de tekst. Zet de tekst tussen aanhalingstekens, zo: {mended}"


def quoted_to_end(lines: list[str], number: int, found: re.Match[str]) -> str:
    """Return line `number` with its last group, `text`, between quotes, joined with the lines on which that goes on."""
    more = lines[number + 1 : number + 1 + going_on(lines, number)]
    return found["start"] + quoted(" ".join([found["text"].strip(), *map(str.strip, more)]))


def going_on(lines: list[str], number: int) -> int:
    """Return how many lines behind line `number` are deeper than its field, so that its text goes on there."""
    depth = len(lines[number]) - len(lines[number].lstrip(" -"))
    count = 0
    for line in lines[number + 1 :]:
        if not line.strip() or line.startswith("\t") or len(line) - len(line.lstrip()) <= depth:
            break
        count += 1
    return count


def with_line(lines: list[str], number: int, line: str, replaced: int = 0) -> str:
    """Return the text with another line `number`; empty lines in the place of the next `replaced` ones."""
    return "\n".join([*lines[:number], line, *[""] * replaced, *lines[number + 1 + replaced :]])

"""How a text should have been written: between quotes, and so on; for messages, and to read on behind a slip."""

MOST_SHOWN = 240
"""So long a line may be to stand in a message; a longer one is described."""


def quoted(text: str) -> str:
    """Return a text between quotes, as YAML wants it: those that leave the text as it is, if some do."""
    if "'" in text and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def advised(sentence: str, advice: str, line: str) -> str:
    """Return a sentence with what to do and the line as it should be; a very long line is not shown."""
    line = line.strip()
    return f"{sentence} {advice}, zo: {line}" if len(line) <= MOST_SHOWN else f"{sentence} {advice}."


def colon_in_text(mended: str) -> str:
    """Return the sentence about a colon in a text without quotes, with the line as it should be."""
    return advised("er staat een dubbele punt in de tekst.", "Zet de tekst tussen aanhalingstekens", mended)

"""How a text should have been written: between quotes, and so on; for messages, and to read on behind a slip."""

from macros.records.faults import shown
from macros.records.written import single_quoted

MOST_SHOWN = 240
"""So long a line may be to stand in a message; a longer one is described."""

WRITE = "Schrijf het zo"


def quoted(text: str, sign: str = "'") -> str:
    """Return a text between quotes, as YAML wants it: those of an editor, `sign`, if they leave the text as it is."""
    if sign == '"' and '"' not in text and "\\" not in text:
        return f'"{text}"'
    if "'" in text and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return single_quoted(text)


def advised(sentence: str, advice: str, line: str) -> str:
    """Return a sentence with what to do and the line as it should be; a very long line is not shown."""
    line = line.strip().replace("\t", " ")
    if len(line) > MOST_SHOWN:
        return sentence if advice == WRITE else f"{sentence} {advice}."
    return f"{sentence} {advice}: {line}" if advice == WRITE else f"{sentence} {advice}, zo: {line}"


def colon_in_text(mended: str) -> str:
    """Return the sentence about a colon in a text without quotes, with the line as it should be."""
    return advised("er staat een dubbele punt in de tekst.", "Zet de tekst tussen aanhalingstekens", mended)


def lost(line: str, start: int, mended: str | None) -> str:
    """Return the sentence about what stands behind the `#` at a place of a line, with the line as it should be."""
    sentence = (
        f"alles vanaf het hekje (#) valt weg: '{shown(line[start:].rstrip())}'. "
        "Is het een opmerking? Geef die een eigen regel, recht boven het veld. Is het tekst?"
    )
    whole = "Zet de hele tekst tussen aanhalingstekens"
    return advised(sentence, whole, mended) if mended else f"{sentence} {whole}."

"""Records where no new one can start: a second one in a file for one, or one in a list without its dash."""

import re
from dataclasses import replace

from macros.reading.chunks import Chunk
from macros.reading.field_names import NAME

FIRST = re.compile(r"(?m)^(?:- )?id:(?= |$)")
FIELD = re.compile(rf"(?m)^(?:  )?(?:{NAME}):(?= |$)")
AT_MARGIN = re.compile(rf"(?m)^(?:{NAME}):(?= |$)")
MARGIN_ID = re.compile(r"(?m)^id:(?= |$)")
FEW = 3
"""How many fields make a record, so that one line that stands in the wrong place makes none."""
ANY_FIELD = re.compile(r"(?m)^[\s\[{-]*['\"]?[\w-]+['\"]?\s*[:=：](?=[\s'\"]|$)")
SECOND = "hier begint een tweede record, en in dit bestand past er één. Zet het in een bestand van zichzelf: '{}'."
SECOND_UNKNOWN = "hier begint een tweede record, en in dit bestand past er één. Zet het in een bestand van zichzelf."
NO_DASH = (
    "hier begint een nieuw record, en het streepje ervoor ontbreekt. Zet '- ' voor deze regel, en twee spaties voor "
    "elke regel eronder."
)
NO_FIELDS = (
    "dit bestand heeft geen enkel veld. Komt de tekst uit Word, Excel of een website? Zet elk stuk achter de naam van "
    "een veld, zoals titel: 'De titel'. {}"
)

Told = tuple[int, int, str]
"""A line and a column of the piece, from 0, and a sentence."""


def has_fields(text: str) -> bool:
    """Return whether any line of a file starts with the name of a field, or nothing but comments stands there."""
    return ANY_FIELD.search(text) is not None or not re.search(r"(?m)^(?!\s*(?:#|-?\s*$))", text)


def records_of_single(text: str, folder: str) -> tuple[list[Chunk], list[Told]]:
    """Return the records of a file for one: that one, and what follows it by mistake, with what to say about those."""
    starts = [0]
    for found in list(FIRST.finditer(text))[1:]:
        before, rest = text[starts[-1] : found.start()], text[found.start() :]
        if len(AT_MARGIN.findall(before)) >= FEW and len(FIELD.findall(rest)) >= FEW and not _in_list(before, found[0]):
            starts.append(found.start())
    pieces, told = [], []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        chunk = Chunk(text[start:end], text.count("\n", 0, start))
        if start:
            own = re.match(r"(?:- )?id: *['\"]?([\w-]+)", chunk.text)
            told.append((chunk.before, 0, SECOND.format(f"{folder}/{own[1]}.yaml") if own else SECOND_UNKNOWN))
            if chunk.text.startswith("- "):
                chunk = replace(chunk, text=re.sub(r"(?m)^(?:- |  )", "", chunk.text), shift=-2)
        pieces.append(chunk)
    return pieces, told


def _in_list(before: str, start: str) -> bool:
    """Return whether a dash at the margin is the next item of a list there, and no record."""
    lines = [line for line in before.split("\n") if line.strip() and not line.startswith("#")]
    margin = next((line for line in reversed(lines) if not line.startswith(" ")), "")
    return start.startswith("-") and (
        margin.startswith("-") or (lines[-1] == margin.rstrip() and margin.rstrip().endswith(":"))
    )


def with_dash(chunk: Chunk) -> tuple[list[Chunk], list[Told]]:
    """Return the records in a piece of a list: more than one when a record has no dash, with what to say about that."""
    found = MARGIN_ID.search(chunk.text) if "\nid:" in chunk.text or chunk.text.startswith("id:") else None
    if not found or len(AT_MARGIN.findall(chunk.text, found.start())) < FEW:
        return [chunk], []
    start = found.start()
    before = chunk.before + chunk.text.count("\n", 0, start)
    text = re.sub(r"(?m)^(?=\S)|^(?= +\S)", "  ", chunk.text[start:])
    second = Chunk("- " + text[2:], before, shift=2)
    told = [(before, 0, NO_DASH)]
    first = [replace(chunk, text=chunk.text[:start])] if chunk.text[:start].strip() else []
    return [*first, second], told

"""Text without quotes that starts with a sign, or holds one, which YAML takes for something else."""

import re

from macros.reading.field_names import NAME
from macros.reading.mending import WRITE, advised, colon_in_text, lost, quoted
from macros.reading.rows import Row
from macros.reading.slips import Slip

RESERVED = re.compile(r"(?P<sign>[@`%&*!|>,\]}\[{])|(?P<word>[-?:])(?=\s|$)")
"""Signs with which no text can start; some only when a space stands behind them."""
OPENS = re.compile(r"[|>][+-]?\d?(?=\s)|[|>][+-]\d?")
TWO_FIELDS = re.compile(rf"(?P<one>[^\s:]+) (?P<two>(?:{NAME}):(?: .*)?)")
GLUED = re.compile(rf",\s*(?:{NAME}):\s")
WORDS = re.compile(r"^[\w'\"#.-]+(?:, *[\w'\"#.-]+)*\]$")
CLOSERS = {"]": "[", "}": "{"}
UNSAFE = re.compile(r":(?:\s|$)|\s#")
CURLY = "„“”‘’‚«»"
START = "tekst kan niet met '{}' beginnen."
IN_QUOTES = "Zet de tekst tussen aanhalingstekens"
LIST_BEHIND = (
    "een lijst kan niet achter de naam van een veld beginnen. Zet elk streepje op een eigen regel, onder het veld."
)
LINE_OF_ITS_OWN = "op deze regel staan twee velden. Geef '{}' een eigen regel."
CURLY_QUOTES = "krulaanhalingstekens ({}) zijn voor de computer gewone tekens, en er staat een {} in de tekst."
STRAIGHT = "Zet rechte aanhalingstekens om de tekst"
OPENING_MISSING = "hier ontbreekt de haak '{}' aan het begin."
COMMENT_INSIDE = (
    "een regel met een hekje (#) kan niet midden in een tekst staan. Is het een opmerking? Zet die boven het veld. "
    "Is het tekst? Zet de hele tekst tussen aanhalingstekens."
)
BEHIND_BLOCK = "achter '{}' kan geen tekst staan."
ON_NEXT_LINE = "Begin de tekst op de volgende regel, of zet alles tussen aanhalingstekens"
LESS_DEEP = "deze regel hoort bij de tekst erboven, maar springt minder ver in. Zet er {} spaties voor."


def slip_in_plain(row: Row) -> Slip | None:
    """Return what is wrong with a text without quotes, None when nothing is."""
    text, place = row.text, (row.number, len(row.start))
    mended = row.mended(quoted(text))
    line = row.start + quoted(text)
    if found := RESERVED.match(text):
        return _start(row, found[0], line, mended)
    for number, inside in enumerate(row.lines[1:], start=row.number + 1):
        if inside.lstrip().startswith("#"):
            whole = row.text if not UNSAFE.search(row.text) else quoted(row.text)
            return Slip(number, len(inside) - len(inside.lstrip()), COMMENT_INSIDE, row.mended(whole))
    for number, inside in enumerate(row.lines[:-1], start=row.number):
        if found := re.search(r"(?<=\s)#", inside):
            start = len(row.start) if number == row.number else 0
            return Slip(number, start + found.start(), lost(inside, found.start(), line), mended)
    if not re.search(r":(?:\s|$)", text):
        return None
    if row.key and text[-1] in CLOSERS and not re.search(r"[\[{]", text) and without_opener(text):
        return opening_missing(row)
    if two := TWO_FIELDS.fullmatch(text):
        name = two["two"].split(":")[0]
        return Slip(row.number, len(row.start) + two.start("two"), LINE_OF_ITS_OWN.format(name), mended, guess=True)
    if text[0] in CURLY:
        sentence = CURLY_QUOTES.format(text[0], "dubbele punt")
        inside = quoted(text[1:-1] if text[-1] in CURLY and not any(sign in CURLY for sign in text[1:-1]) else text)
        return Slip(*place, advised(sentence, STRAIGHT, row.start + inside), row.mended(inside))
    return Slip(*place, colon_in_text(line), mended)


def without_opener(text: str) -> bool:
    """Return whether a text is what stands between brackets, without the first of them."""
    return (GLUED if text[-1:] == "}" else WORDS).search(text) is not None


def opening_missing(row: Row) -> Slip:
    """Return that the bracket is missing with which the text of a row should start."""
    opener = CLOSERS[row.text[-1]]
    column = row.columns[-1] if opener == "{" and row.dashes else len(row.start)
    whole = row.start + row.text
    whole = f"{whole[:column]}{opener}{whole[column:]}"
    mended = {**row.mended(""), row.number: whole}
    return Slip(row.number, column, advised(OPENING_MISSING.format(opener), WRITE, whole), mended)


def _start(row: Row, sign: str, line: str, mended: dict[int, str]) -> Slip:
    """Return what is wrong with a text that starts with a reserved sign."""
    place = (row.number, len(row.start))
    if sign in "|>" and (opens := OPENS.match(row.text)) and (row.last > row.number or len(opens[0]) > 1):
        text = quoted(row.text[opens.end() :].strip())
        sentence = advised(BEHIND_BLOCK.format(opens[0]), ON_NEXT_LINE, row.start + text)
        return Slip(*place, sentence, row.mended(text))
    if sign == "-" and row.key and row.text != "-":
        return Slip(*place, LIST_BEHIND, mended, guess=True)
    return Slip(*place, advised(START.format(sign), IN_QUOTES, line), mended, start=bool(row.key))


def slip_in_block(row: Row) -> Slip | None:
    """Return what is wrong with the lines of a folded text, None when nothing is."""
    if re.search(r"\d", row.first.split("#")[0]):
        return None
    depth = 0
    for number, line in enumerate(row.lines[1:], start=row.number + 1):
        indent = len(line) - len(line.lstrip())
        if line.strip() and indent < depth:
            mended = " " * depth + line.strip()
            return Slip(number, indent, LESS_DEEP.format(depth), {number: mended})
        depth = depth or (indent if line.strip() else 0)
    return None

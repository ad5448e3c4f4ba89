"""Why a text is no YAML, as a sentence that names the usual cause and shows the mended line."""

import re
from dataclasses import dataclass

import yaml

UNQUOTED_COLON = re.compile(r"(?P<start>\s*(?:- )*[\w-]+: )(?P<text>[^'\"\[{>|&*].*:(?: .*)?)")
UNQUOTED_SIGN = re.compile(r"(?P<start>\s*(?:- +)*(?:[\w-]+: +)?)(?P<text>[@`%*&][^'\"\[\]{}]*)")
NO_COLON = re.compile(r"(?P<start>\s*(?:- )*[a-z_]+)(?P<text> .+)")
OPEN_QUOTE = re.compile(r"""\s*(?:- )*[\w-]+: (?P<quote>['"])(?:(?!(?P=quote)).)*$""")
COLON_IN_BRACES = re.compile(r"[{,]\s*(?P<key>[\w-]+): (?P<text>[^'\"\[{},][^{},]*: [^{},]*)")

UNCLOSED_QUOTE = "dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de tekst nog een."
UNCLOSED_BRACE = "deze haak wordt niet goed gesloten. Kijk of er een komma of haak ontbreekt."
MISSING_COLON = "na de naam van een veld hoort een dubbele punt met een spatie erachter, zoals 'kern: ...'."
WRONG_INDENT = "deze regel springt niet goed in. Zet hem recht onder de regels waar hij bij hoort, met spaties."
RESERVED_SIGN = "tekst kan niet met '*' of '&' beginnen. Zet de tekst tussen aanhalingstekens."
TAB = "hier staat een tab. Gebruik spaties om in te springen."


@dataclass(frozen=True)
class Slip:
    """A place where a text is no YAML (line and column from 0), a Dutch sentence, and the text as it was meant.

    `mended` is None when that is anybody's guess.
    """

    line: int
    column: int
    sentence: str
    mended: str | None = None


def slip_in(text: str, error: yaml.MarkedYAMLError) -> Slip:
    """Return what is wrong where a text failed to parse; `error` is what PyYAML says about it."""
    mark = error.problem_mark or error.context_mark
    assert mark is not None, "a text that does not parse fails somewhere"
    context = error.context_mark or mark
    lines = text.splitlines()
    written = lines[mark.line] if mark.line < len(lines) else ""
    problem, around = error.problem or "", error.context or ""

    if "\t" in written[: mark.column + 1]:
        return Slip(mark.line, written.index("\t"), TAB)
    if "could not find expected ':'" in problem and error.context_mark is not None:
        found = NO_COLON.fullmatch(lines[context.line])
        mended = _with_line(lines, context.line, f"{found['start']}:{found['text']}") if found else None
        return Slip(context.line, context.column, MISSING_COLON, mended)
    if colon := UNQUOTED_COLON.fullmatch(written):
        line = _quoted_to_end(lines, mark.line, colon)
        return Slip(mark.line, colon.start("text"), colon_in_text(line.strip()), _with_line(lines, mark.line, line))
    if colon := COLON_IN_BRACES.search(written):
        line = written.replace(colon["text"].rstrip(), quoted(colon["text"].strip()), 1)
        return Slip(mark.line, colon.start("text"), colon_in_text(line.strip()), _with_line(lines, mark.line, line))
    if "quoted scalar" in around or "quoted scalar" in problem:
        return Slip(context.line, context.column, UNCLOSED_QUOTE)
    reserved = "cannot start any token" in problem
    if reserved or any("alias" in words or "anchor" in words for words in (problem, around)):
        start = f"tekst kan niet met '{written[mark.column]}' beginnen. Zet de tekst tussen aanhalingstekens."
        found = UNQUOTED_SIGN.fullmatch(written)
        mended = _with_line(lines, mark.line, _quoted_to_end(lines, mark.line, found)) if found else None
        return Slip(mark.line, mark.column, start if reserved else RESERVED_SIGN, mended)
    if error.context_mark is not None and "flow" in around:
        return Slip(context.line, context.column, UNCLOSED_BRACE)
    for number in range(min(mark.line, len(lines) - 1), -1, -1):
        quote = OPEN_QUOTE.match(lines[number])
        if quote and "scalar" in problem:
            return Slip(number, quote.start("quote"), UNCLOSED_QUOTE)
    return Slip(mark.line, len(written) - len(written.lstrip()), WRONG_INDENT)


def quoted(text: str) -> str:
    """Return a text between quotes, as YAML wants it."""
    return "'" + text.replace("'", "''") + "'"


def colon_in_text(mended: str) -> str:
    """Return the sentence about a colon in a text without quotes, with the line as it should be."""
    return f"er staat een dubbele punt in de tekst. Zet de tekst tussen aanhalingstekens, zo: {mended}"


def _quoted_to_end(lines: list[str], number: int, found: re.Match[str]) -> str:
    """Return a line with the text found at its end between quotes, with the lines on which that goes on."""
    more = lines[number + 1 : number + 1 + _going_on(lines, number)]
    return found["start"] + quoted(" ".join([found["text"].strip(), *map(str.strip, more)]))


def _going_on(lines: list[str], number: int) -> int:
    """Return how many lines behind a line are deeper than its field, so that its text goes on there."""
    depth = len(lines[number]) - len(lines[number].lstrip(" -"))
    count = 0
    for line in lines[number + 1 :]:
        if not line.strip() or len(line) - len(line.lstrip()) <= depth:
            break
        count += 1
    return count


def _with_line(lines: list[str], number: int, line: str) -> str:
    """Return the text with another line; empty ones where the old one went on keep the rest in its place."""
    count = _going_on(lines, number)
    return "\n".join([*lines[:number], line, *[""] * count, *lines[number + 1 + count :]])

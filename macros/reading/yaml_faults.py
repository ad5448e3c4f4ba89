"""Why a text is no YAML, as a sentence that names the usual cause and shows the mended line."""

import re
from dataclasses import dataclass

import yaml

from macros.reading.mending import colon_in_text, going_on, quoted, quoted_to_end, with_line

FIELD = r"(?P<start>\s*(?:- +)*[\w-]+: +)"
UNQUOTED_COLON = re.compile(FIELD + r"(?P<text>[^'\"\[{>|&*].*:(?: .*)?)")
UNQUOTED_TEXT = re.compile(FIELD + r"(?P<text>[^\s'\"\[{>|&*].*)")
UNQUOTED_SIGN = re.compile(r"(?P<start>\s*(?:- +)*(?:[\w-]+: +)?)(?P<text>[@`%*&][^'\"\[\]{}]*)")
NO_COLON = re.compile(r"(?P<start>\s*(?:- )*[a-z_]+)(?P<text> .+)")
FIELD_ALONE = re.compile(r"\s*(?:- +)*[\w-]+:(?:\s|$)")
OPEN_QUOTE = re.compile(FIELD + r"""(?P<quote>['"])(?:(?!(?P=quote)).)*""")
COLON_IN_BRACES = re.compile(r"[{,]\s*(?P<key>[\w-]+): (?P<text>[^'\"\[{},][^{},]*: [^{},]*)")

UNCLOSED_QUOTE = "dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de tekst nog een."
UNCLOSED_BRACE = "deze haak wordt niet goed gesloten. Kijk of er een komma of haak ontbreekt."
MISSING_COLON = "na de naam van een veld hoort een dubbele punt met een spatie erachter, zoals 'kern: ...'."
WRONG_INDENT = "deze regel springt niet goed in. Zet hem recht onder de regels waar hij bij hoort, met spaties."
RESERVED_SIGN = "tekst kan niet met '*' of '&' beginnen. Zet de tekst tussen aanhalingstekens."
RESERVED_TAG = "tekst kan niet met '!' beginnen. Zet de tekst tussen aanhalingstekens."
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


class _Told:
    """What PyYAML says about a text: where it stopped, where what it was reading began, and why."""

    def __init__(self, text: str, error: yaml.MarkedYAMLError) -> None:
        stop = error.problem_mark or error.context_mark
        begin = error.context_mark or stop
        assert stop is not None and begin is not None, "a text that does not parse fails somewhere"
        self.lines = [*text.splitlines(), "", ""]  # it may stop behind the last line
        self.line, self.column = stop.line, stop.column
        self.begin = (begin.line, begin.column)
        self.written = self.lines[self.line]
        self.problem, self.around = error.problem or "", error.context or ""

    def quoted(self, line: int, found: re.Match[str]) -> tuple[str, str]:
        """Return a line with the text found in it between quotes, and the whole text with that line."""
        mended = quoted_to_end(self.lines, line, found)
        return mended.strip(), with_line(self.lines, line, mended, going_on(self.lines, line))


def slip_in(text: str, error: yaml.MarkedYAMLError) -> Slip:
    """Return what is wrong where a text failed to parse; `error` is what PyYAML says about it."""
    told = _Told(text, error)
    return next(filter(None, (cause(told) for cause in CAUSES)), _wrong_indent(told))


def _tab(told: _Told) -> Slip | None:
    if "\t" not in told.written[: told.column + 1]:
        return None
    return Slip(told.line, told.written.index("\t"), TAB)


def _missing_colon(told: _Told) -> Slip | None:
    if "could not find expected ':'" not in told.problem:
        return None
    line, column = told.begin
    found = NO_COLON.fullmatch(told.lines[line])
    mended = with_line(told.lines, line, f"{found['start']}:{found['text']}") if found else None
    return Slip(line, column, MISSING_COLON, mended)


def _colon(told: _Told) -> Slip | None:
    found = UNQUOTED_COLON.fullmatch(told.written)
    if not found:
        return None
    line, mended = told.quoted(told.line, found)
    return Slip(told.line, found.start("text"), colon_in_text(line), mended)


def _colon_further_on(told: _Told) -> Slip | None:
    """A colon on a line on which the text of a field goes on."""
    if "mapping values are not allowed" not in told.problem or FIELD_ALONE.match(told.written):
        return None
    for number in range(told.line - 1, -1, -1):
        found = UNQUOTED_TEXT.fullmatch(told.lines[number])
        if found and number + going_on(told.lines, number) >= told.line:
            line, mended = told.quoted(number, found)
            return Slip(number, found.start("text"), colon_in_text(line), mended)
    return None


def _colon_in_braces(told: _Told) -> Slip | None:
    found = COLON_IN_BRACES.search(told.written)
    if not found:
        return None
    line = told.written.replace(found["text"].rstrip(), quoted(found["text"].strip()), 1)
    return Slip(told.line, found.start("text"), colon_in_text(line.strip()), with_line(told.lines, told.line, line))


def _open_quote(told: _Told) -> Slip | None:
    return Slip(*told.begin, UNCLOSED_QUOTE) if "quoted scalar" in told.around + told.problem else None


def _reserved_sign(told: _Told) -> Slip | None:
    found = UNQUOTED_SIGN.fullmatch(told.written)
    mended = told.quoted(told.line, found)[1] if found else None
    if "cannot start any token" in told.problem:
        sign = told.written[told.column]
        sentence = f"tekst kan niet met '{sign}' beginnen. Zet de tekst tussen aanhalingstekens."
        return Slip(told.line, told.column, sentence, mended)
    if re.search("alias|anchor", told.problem + told.around):
        return Slip(*told.begin, RESERVED_SIGN, mended)
    return None


def _open_brace(told: _Told) -> Slip | None:
    return Slip(*told.begin, UNCLOSED_BRACE) if "flow" in told.around else None


def _quote_left_open_above(told: _Told) -> Slip | None:
    for number in range(told.line, -1, -1):
        quote = OPEN_QUOTE.fullmatch(told.lines[number])
        if quote and "scalar" in told.problem:
            return Slip(number, quote.start("quote"), UNCLOSED_QUOTE)
    return None


def _wrong_indent(told: _Told) -> Slip:
    return Slip(told.line, len(told.written) - len(told.written.lstrip()), WRONG_INDENT)


CAUSES = (
    _tab,
    _missing_colon,
    _colon,
    _colon_in_braces,
    _open_quote,
    _reserved_sign,
    _open_brace,
    _colon_further_on,
    _quote_left_open_above,
)
"""The usual causes; the first that fits is told."""

"""Why a text is no YAML, as a sentence that names the usual cause and shows the mended line."""

import re

import yaml

from macros.reading.mending import colon_in_text, going_on, quoted, with_line
from macros.reading.slips import Slip, Told

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


def slip_in(text: str, error: yaml.MarkedYAMLError) -> Slip:
    """Return what is wrong where a text failed to parse; `error` is what PyYAML says about it."""
    told = Told(text, error)
    return next(filter(None, (cause(told) for cause in CAUSES)), _wrong_indent(told))


def _tab(told: Told) -> Slip | None:
    if "\t" not in told.written[: told.column + 1]:
        return None
    return Slip(told.line, told.written.index("\t"), TAB)


def _missing_colon(told: Told) -> Slip | None:
    if "could not find expected ':'" not in told.problem:
        return None
    line, column = told.begin
    found = NO_COLON.fullmatch(told.lines[line])
    mended = with_line(told.lines, line, f"{found['start']}:{found['text']}") if found else None
    return Slip(line, column, MISSING_COLON, mended)


def _colon(told: Told) -> Slip | None:
    found = UNQUOTED_COLON.fullmatch(told.written)
    if not found:
        return None
    line, mended = told.quoted(told.line, found)
    return Slip(told.line, found.start("text"), colon_in_text(line), mended)


def _colon_further_on(told: Told) -> Slip | None:
    """A colon on a line on which the text of a field goes on."""
    if "mapping values are not allowed" not in told.problem or FIELD_ALONE.match(told.written):
        return None
    for number in range(told.line - 1, -1, -1):
        found = UNQUOTED_TEXT.fullmatch(told.lines[number])
        if found and number + going_on(told.lines, number) >= told.line:
            line, mended = told.quoted(number, found)
            return Slip(number, found.start("text"), colon_in_text(line), mended)
    return None


def _colon_in_braces(told: Told) -> Slip | None:
    found = COLON_IN_BRACES.search(told.written)
    if not found:
        return None
    line = told.written.replace(found["text"].rstrip(), quoted(found["text"].strip()), 1)
    return Slip(told.line, found.start("text"), colon_in_text(line.strip()), with_line(told.lines, told.line, line))


def _open_quote(told: Told) -> Slip | None:
    return Slip(*told.begin, UNCLOSED_QUOTE) if "quoted scalar" in told.around + told.problem else None


def _reserved_sign(told: Told) -> Slip | None:
    found = UNQUOTED_SIGN.fullmatch(told.written)
    mended = told.quoted(told.line, found)[1] if found else None
    if "cannot start any token" in told.problem:
        sign = told.written[told.column]
        sentence = f"tekst kan niet met '{sign}' beginnen. Zet de tekst tussen aanhalingstekens."
        return Slip(told.line, told.column, sentence, mended)
    if re.search("alias|anchor", told.problem + told.around):
        return Slip(*told.begin, RESERVED_SIGN, mended)
    return None


def _open_brace(told: Told) -> Slip | None:
    if "flow" not in told.around:
        return None
    line, column = told.begin
    for number in range(line, -1, -1):
        before = told.lines[number][: column + 1] if number == line else told.lines[number]
        if (place := max(before.rfind("{"), before.rfind("["))) >= 0:
            return Slip(number, place, UNCLOSED_BRACE)
    return Slip(line, column, UNCLOSED_BRACE)


def _quote_left_open_above(told: Told) -> Slip | None:
    for number in range(told.line, -1, -1):
        quote = OPEN_QUOTE.fullmatch(told.lines[number])
        if quote and "scalar" in told.problem:
            return Slip(number, quote.start("quote"), UNCLOSED_QUOTE)
    return None


def _wrong_indent(told: Told) -> Slip:
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

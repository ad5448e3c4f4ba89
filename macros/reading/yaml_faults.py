"""Why a text is no YAML, as a sentence that names the usual cause and shows the mended line."""

import re

import yaml

UNQUOTED_COLON = re.compile(r"^(?P<start>\s*(?:- )*[\w-]+: )(?P<text>[^'\"\[{>|&*].*:(?: .*)?)$")
OPEN_QUOTE = re.compile(r"""\s*(?:- )*[\w-]+: (?P<quote>['"])(?:(?!(?P=quote)).)*$""")
COLON_IN_BRACES = re.compile(r"[{,]\s*(?P<key>[\w-]+): (?P<text>[^'\"\[{},][^{},]*: [^{},]*)")

UNCLOSED_QUOTE = "dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de tekst nog een."
MISSING_COLON = "na de naam van een veld hoort een dubbele punt met een spatie erachter, zoals 'kern: ...'."
WRONG_INDENT = "deze regel springt niet goed in. Zet hem recht onder de regels waar hij bij hoort, met spaties."


def sentence_for(error: yaml.MarkedYAMLError, text: str) -> tuple[int, int, str]:
    """Return the line and column (from 1) of a parse error in `text`, and a Dutch sentence about it."""
    mark = error.problem_mark or error.context_mark
    line, column = mark.line + 1, mark.column + 1
    lines = text.splitlines()
    written = lines[mark.line] if mark.line < len(lines) else ""
    problem = error.problem or ""

    if "\t" in written[: mark.column + 1]:
        return line, written.index("\t") + 1, "hier staat een tab. Gebruik spaties om in te springen."
    if "could not find expected ':'" in problem and error.context_mark is not None:
        start = error.context_mark
        return start.line + 1, start.column + 1, MISSING_COLON
    colon = UNQUOTED_COLON.match(written)
    if colon:
        return line, colon.start("text") + 1, _colon(written, colon)
    in_braces = COLON_IN_BRACES.search(written)
    if in_braces:
        return line, in_braces.start("text") + 1, _colon(written, in_braces)
    if "quoted scalar" in (error.context or "") or "quoted scalar" in problem:
        start = error.context_mark or mark
        return start.line + 1, start.column + 1, UNCLOSED_QUOTE
    if "cannot start any token" in problem:
        return (
            line,
            column,
            f"tekst kan niet met '{written[mark.column]}' beginnen. Zet de tekst tussen aanhalingstekens.",
        )
    if "alias" in problem or "anchor" in problem or "alias" in (error.context or ""):
        return line, column, "tekst kan niet met '*' of '&' beginnen. Zet de tekst tussen aanhalingstekens."
    if error.context_mark is not None and "flow" in (error.context or ""):
        start = error.context_mark
        return (
            start.line + 1,
            start.column + 1,
            "deze haak wordt niet goed gesloten. Kijk of er een komma of haak ontbreekt.",
        )
    for number in range(min(line, len(lines)), 0, -1):
        quote = OPEN_QUOTE.match(lines[number - 1])
        if quote and "scalar" in problem:
            return number, quote.start("quote") + 1, UNCLOSED_QUOTE
    column = len(written) - len(written.lstrip()) + 1
    return line, column, WRONG_INDENT


def quoted(text: str) -> str:
    """Return a text between quotes, as YAML wants it."""
    return "'" + text.replace("'", "''") + "'"


def colon_in_text(mended: str) -> str:
    """Return the sentence about a colon in a text without quotes, with the line as it should be."""
    return f"er staat een dubbele punt in de tekst. Zet de tekst tussen aanhalingstekens, zo: {mended}"


def _colon(written: str, found: re.Match[str]) -> str:
    return colon_in_text(written.replace(found["text"].rstrip(), quoted(found["text"].strip()), 1).strip())

"""The head of a page in docs/: the lines between `---` above it, and what is wrong with them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from macros.reading.chunks import Chunk
from macros.reading.document import Document
from macros.reading.faults_in_yaml.indents import WRONG_INDENT
from macros.reading.hidden_signs import without_hidden
from macros.reading.problems import Problem
from macros.reading.readable import readable
from macros.records.nearest import advice, meant
from macros.records.written import single_quoted

MARK = "---"
KEYS: Mapping[str, type] = {
    "title": str,
    "description": str,
    "render_macros": bool,
    "zoekwoorden": list,
    "hide": list,
    "search": dict,
}
"""What a head may hold, and of which kind it is; whoever lets a page use another key adds it here."""
NEEDED = ("title", "description")
HIDDEN = ("navigation", "toc")
EXAMPLE = f"Begin de pagina zo: een regel met {MARK}, dan title: 'De titel', en weer een regel met {MARK}."
SHAPES = {str: "tekst", bool: "true", list: "een lijst, zoals [een, twee]", dict: "een blok, zoals {exclude: true}"}
TWO_COLONS = re.compile(r"(?P<key>[\w-]+):\s+(?P<value>[^'\"\[{|>].*:(?:\s.*)?)$")
"""A line with a second colon in a value without quotes."""
UNREADABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
NO_SPACE = re.compile(rf"(?P<key>{'|'.join(KEYS)})\s*:(?P<value>[^ \t:].*)", re.IGNORECASE)
CODE = re.compile(r"\{\{|\{%|<[a-zA-Z/!]")


LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""What MkDocs reads a head with: the two differ on signs written as escapes."""


@dataclass(frozen=True)
class Head:
    """The head of a page: its values, on which line its body starts (from 1), and what is wrong."""

    values: Mapping[str, Any] = field(default_factory=dict)
    body_from: int = 1
    problems: tuple[Problem, ...] = ()


def read_head(file: str, text: str) -> Head:
    """Return the head of a page with the text `text`, which has no byte order mark."""
    lines = re.split(r"\r\n|\r|\n", text)
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    if not lines[first : first + 1] or lines[first].rstrip() != MARK:
        return Head(problems=(_at(file, first + 1, f"deze pagina heeft geen kop. {EXAMPLE}"),))
    if first:
        sentence = f"boven de kop staan lege regels. Haal die weg: de pagina begint met {MARK}."
        return Head(body_from=1, problems=(_at(file, 1, sentence),))
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() in (MARK, "...")), None)
    if end is None:
        sentence = f"de kop houdt niet op. Zet onder de laatste regel van de kop een regel met {MARK}."
        return Head(problems=(_at(file, 1, sentence),))
    values, problems = _values(file, lines[1:end])
    return Head(values, end + 2, tuple(problems))


def _at(file: str, line: int, sentence: str, column: int = 1) -> Problem:
    return Problem(file, line, column, sentence)


def _values(file: str, lines: list[str]) -> tuple[dict[str, Any], list[Problem]]:
    """Return what a head holds; with problems, only what could be read."""
    faults = list(_written(file, lines)) or _slips(file, lines)
    if faults:
        return {}, faults
    try:
        node = yaml.compose("\n".join(lines), LOADER)
        values = yaml.load("\n".join(lines), LOADER)
    except yaml.YAMLError as error:
        return {}, [_unparsed(file, error)]
    if not isinstance(node, yaml.MappingNode):
        sentence = f"de kop heeft geen velden. Schrijf elke regel als naam: waarde. {EXAMPLE}"
        return {}, [_at(file, 2, sentence)]
    places = [(str(key.value), key.start_mark.line + 2, value) for key, value in node.value]
    misspelt = [key for key, _, _ in places if key not in KEYS]
    return values, [*_judged(file, places, values), *_missing(file, values, misspelt)]


def _written(file: str, lines: list[str]) -> Iterator[Problem]:
    """Yield what is wrong with how lines are written, before YAML has a look."""
    for number, line in enumerate(lines, 2):
        indent = line[: len(line) - len(line.lstrip())]
        unreadable = UNREADABLE.search(line)
        colons = TWO_COLONS.match(line)
        if unreadable:
            sentence = f"hier staat een teken dat niet te lezen is (U+{ord(unreadable[0]):04X}). Typ de regel opnieuw."
            yield _at(file, number, sentence, unreadable.start() + 1)
        elif tight := NO_SPACE.match(line):
            sentence = f"achter de dubbele punt hoort een spatie: {tight['key']}: {tight['value'].strip()}"
            yield _at(file, number, sentence)
        elif "\t" in indent:
            yield _at(file, number, "de regel begint met een tab. Gebruik spaties.")
        elif colons:
            sentence = f"er staat een dubbele punt in de waarde. Zet die tussen aanhalingstekens: {colons['key']}: "
            yield _at(file, number, sentence + single_quoted(colons["value"]), colons.start("value") + 1)


def _slips(file: str, lines: list[str]) -> list[Problem]:
    """Return the slips that a head has in common with records: signs nobody sees, text lost behind ` #`, quotes."""
    document = Document(file)
    text, signs = without_hidden("\n".join(lines))
    for line, column, sentence in signs:
        document.report_at((line + 2, column + 1), sentence)
    readable(document, Chunk(text, before=1))
    unsure = any(problem.sentence == WRONG_INDENT for problem in document.problems)
    return [] if unsure else document.problems


def _unparsed(file: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "context_mark", None) or getattr(error, "problem_mark", None)
    line, column = (mark.line + 2, mark.column + 1) if mark else (2, 1)
    sentence = "de kop is hier niet te lezen. Zet elke waarde tussen aanhalingstekens, zoals title: 'De titel'."
    return _at(file, line, sentence, column)


def _judged(file: str, places: list[tuple[str, int, yaml.Node]], values: Mapping[str, Any]) -> Iterator[Problem]:
    seen: set[str] = set()
    for key, line, node in places:
        if key in seen:
            yield _at(file, line, f"'{key}' staat er twee keer in. Haal er een weg.")
        elif key not in KEYS:
            yield _at(file, line, f"onbekend veld '{key}'.{advice(key, KEYS)}")
        else:
            sentence = _wrong(key, values[key], node.value if isinstance(node, yaml.ScalarNode) else "")
            if sentence:
                yield _at(file, line, sentence, node.start_mark.column + 1)
        seen.add(key)


def _wrong(key: str, value: object, written: str) -> str:
    """Return what is wrong with a value of the head, that stands there as `written`; "" when nothing is."""
    kind = KEYS[key]
    if not isinstance(value, kind) or value is False or value in ("", [], {}):
        quoted = f" Zet er aanhalingstekens om: {key}: '{written}'." if kind is str and value not in (None, "") else ""
        return f"bij '{key}' hoort {SHAPES[kind]}.{quoted if not isinstance(value, list | dict) else ''}"
    if isinstance(value, str) and (odd := UNREADABLE.search(value)):
        return f"hier staat een teken dat niet te lezen is (U+{ord(odd[0]):04X}). Typ de regel opnieuw."
    if isinstance(value, str) and (not value.strip() or CODE.search(value)):
        return f"bij '{key}' hoort gewone tekst, zonder code."
    if isinstance(value, list):
        strange = [item for item in value if not isinstance(item, str) or (key == "hide" and item not in HIDDEN)]
        if strange and key == "hide":
            return f"'{strange[0]}' kan een pagina niet verbergen. Kies uit: {', '.join(HIDDEN)}."
        return f"'{strange[0]}' is geen tekst. Zet er aanhalingstekens om." if strange else ""
    return ""


def _missing(file: str, values: Mapping[str, Any], misspelt: list[str]) -> Iterator[Problem]:
    for key in NEEDED:
        if key not in values and not any(meant(name, [key], {}, {}) for name in misspelt):
            yield _at(file, 1, f"veld '{key}' ontbreekt in de kop. Voeg het toe.")

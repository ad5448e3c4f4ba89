"""YAML text to plain values with the place of each: scalars stay the text the editor wrote.

PyYAML guesses types and lets the last of two equal keys win. This reader builds on its parser
only, so `no` stays "no", `012` stays "012", and a double key is a problem.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from macros.reading.comments import lost_texts
from macros.reading.document import Document, Path
from macros.reading.problems import Problem
from macros.reading.yaml_faults import colon_in_text, quoted, sentence_for

FastLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
HIDDEN_SIGN = "er staat een onzichtbaar teken op deze regel. Typ de tekst opnieuw in."
RESERVED_SIGN = "tekst kan niet met '*' of '&' beginnen. Zet de tekst tussen aanhalingstekens."
RESERVED_TAG = "tekst kan niet met '!' beginnen. Zet de tekst tussen aanhalingstekens."
NO_FIELD = "hier hoort de naam van een veld. Zet tekst met haken tussen aanhalingstekens."
FIELD = re.compile(r"[a-z=][a-z0-9_]*")
STANDARD_TAGS = "tag:yaml.org,2002:"
NULLS = ("", "~", "null", "Null", "NULL")


def parse(file: str, text: str) -> Document:
    """Return the records of a data file, which must be a list, with every fault in its YAML.

    A file that does not parse as a whole is parsed record by record, so that one slip hides
    nothing of the rest.
    """
    document = Document(file)
    for node in _records(document, text):
        index = len(document.values)
        document.places[(index,)] = _place(node)
        document.values.append(_value(document, node, (index,)))
    return document


def _records(document: Document, text: str) -> Iterator[yaml.Node]:
    try:
        if _reports_references(document, text):
            return
        yield from _composed(document, text)
    except yaml.reader.ReaderError as error:
        document.broken = True
        line = text.count("\n", 0, error.position) + 1
        document.problems.append(Problem(document.file, line, 1, HIDDEN_SIGN))
    except yaml.MarkedYAMLError as whole:
        document.broken = True
        for chunk in _chunks(text):
            try:
                yield from _composed(document, chunk)
            except yaml.MarkedYAMLError as error:
                document.problems.append(Problem(document.file, *sentence_for(_told_by_python(chunk, error), chunk)))
        if not document.problems:
            document.problems.append(Problem(document.file, *sentence_for(whole, text)))


def _composed(document: Document, text: str) -> list[yaml.Node]:
    root = yaml.compose(text, Loader=FastLoader)
    for lost in lost_texts(text, root):
        document.problems.append(Problem(document.file, lost.line, lost.column, lost.sentence))
    return _items(document, root)


def _told_by_python(text: str, error: yaml.MarkedYAMLError) -> yaml.MarkedYAMLError:
    """Return PyYAML's own error for a text, whose words are the same everywhere, else the one of the fast parser."""
    try:
        yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as told:
        return told
    return error


def _reports_references(document: Document, text: str) -> bool:
    """Report every place where YAML would read `&` or `*` as a reference and drop it from the text."""
    if "&" not in text:
        return False
    for event in yaml.parse(text, Loader=FastLoader):
        if getattr(event, "anchor", None):
            document.broken = True
            line, column = event.start_mark.line + 1, event.start_mark.column + 1
            document.problems.append(Problem(document.file, line, column, RESERVED_SIGN))
    return document.broken


def _items(document: Document, root: yaml.Node | None) -> list[yaml.Node]:
    if isinstance(root, yaml.SequenceNode):
        return root.value
    document.broken = True
    state = "is leeg" if root is None else "moet een lijst zijn"
    document.report((), f"het bestand {state}. Elk record begint met '- id:' aan het begin van een regel.")
    return []


def _chunks(text: str) -> Iterator[str]:
    """Yield each top-level list item, after as many empty lines as keep its line numbers right."""
    lines = text.splitlines(keepends=True)
    starts = [number for number, line in enumerate(lines) if line.startswith("- ")] or [0]
    starts[0] = 0
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield "\n" * start + "".join(lines[start:end])


def _place(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _value(document: Document, node: yaml.Node, path: Path) -> Any:
    if not node.tag.startswith(STANDARD_TAGS):
        document.problems.append(Problem(document.file, *_place(node), RESERVED_TAG))
    if isinstance(node, yaml.SequenceNode):
        return _list(document, node, path)
    if isinstance(node, yaml.MappingNode):
        return _mapping(document, node, path)
    if not node.style and node.value in NULLS:
        return None
    return node.value


def _list(document: Document, node: yaml.SequenceNode, path: Path) -> list[Any]:
    values = []
    for index, item in enumerate(node.value):
        document.places[(*path, index)] = _place(item)
        values.append(_value(document, item, (*path, index)))
    return values


def _text_with_colon(node: yaml.MappingNode) -> str | None:
    """Return the text that YAML took for a field because of a colon in it: "Eerst: dit doen"; else None."""
    if len(node.value) != 1:
        return None
    key, value = node.value[0]
    if not (isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode)) or FIELD.fullmatch(key.value):
        return None
    return f"{key.value}: {value.value}"


def _mapping(document: Document, node: yaml.MappingNode, path: Path) -> dict[str, Any] | str:
    text = _text_with_colon(node)
    if text is not None:
        document.problems.append(Problem(document.file, *_place(node), colon_in_text(f"- {quoted(text)}")))
        return text
    values: dict[str, Any] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            document.problems.append(Problem(document.file, *_place(key_node), NO_FIELD))
            continue
        key = key_node.value
        place = (*path, key)
        if key in values:
            first, _ = document.places[place]
            sentence = f"veld '{key}' staat twee keer in dit blok (eerder op regel {first}). Haal er een weg."
            document.problems.append(Problem(document.file, *_place(key_node), sentence))
            continue
        document.places[place] = _place(key_node)
        values[key] = _value(document, value_node, place)
    return values

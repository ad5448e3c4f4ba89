"""YAML nodes to plain values: scalars stay the text the editor wrote.

PyYAML guesses types and lets the last of two equal keys win. This builds on its parser only, so `no` stays "no",
`012` stays "012", and a double key is a problem.
"""

import re
import sys
from typing import Any

from yaml import MappingNode, Node, ScalarNode, SequenceNode

from macros.reading.chunks import Chunk
from macros.reading.document import Document
from macros.reading.field_names import EVERYDAY, is_field
from macros.reading.mending import colon_in_text, quoted
from macros.records.written import NULLS, as_written

NO_FIELD = "hier hoort de naam van een veld. Zet tekst met haken tussen aanhalingstekens."
FIELD = re.compile(r"[a-z=][a-z0-9_]*")


class Values:
    """Makes the values of one record; `empty` becomes True when something in it holds nothing."""

    def __init__(self, document: Document, chunk: Chunk) -> None:
        """Problems go to the document, at their place in the chunk."""
        self._document = document
        self._chunk = chunk
        self.empty = False

    def of(self, node: Node) -> Any:
        """Return the value of a node: text, None, a list or a dict."""
        value: Any = None
        if isinstance(node, ScalarNode):
            nothing = not node.style and node.value in NULLS
            value = None if nothing else as_written(node.value, quotes=bool(node.style))
        elif isinstance(node, MappingNode):
            text = _text_with_colon(node)
            value = self._fields(node) if text is None else self._text(node, text)
        elif isinstance(node, SequenceNode):
            value = [self.of(item) for item in node.value]
        self.empty = self.empty or not value
        return value

    def _text(self, node: MappingNode, text: str) -> str:
        self._report(node, colon_in_text(f"- {quoted(text)}"))
        return text

    def _fields(self, node: MappingNode) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        for key_node, value_node in node.value:
            value = self.of(value_node)
            if not isinstance(key_node, ScalarNode):
                self._report(key_node, NO_FIELD)
                continue
            key = sys.intern(key_node.value)  # thousands of records share these few names
            if key in fields:
                self._report(key_node, f"veld '{key}' staat twee keer in dit blok{_earlier(self._chunk, node, key)}")
            else:
                fields[key] = value
        return fields

    def _report(self, node: Node, sentence: str) -> None:
        self._document.report_at(self._chunk.place_of(node), sentence)


def _earlier(chunk: Chunk, node: MappingNode, key: str) -> str:
    line, _ = next(chunk.place_of(key_node) for key_node, _ in node.value if key_node.value == key)
    return f" (eerder op regel {line}). Voeg ze samen, of haal er een weg."


def _text_with_colon(node: MappingNode) -> str | None:
    """Return the text that YAML took for a field because of a colon in it: "Eerst: dit doen"; else None."""
    if len(node.value) != 1:
        return None
    key, value = node.value[0]
    if not (isinstance(key, ScalarNode) and isinstance(value, ScalarNode)) or FIELD.fullmatch(key.value):
        return None
    if is_field(key.value) and key.value.lower() not in EVERYDAY:
        return None
    return f"{key.value}: {value.value}"

"""A record as the text of its file: what was asked and no more, with what each field means above it."""

import textwrap
from collections.abc import Mapping
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import RoundTripRepresenter
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, FoldedScalarString, SingleQuotedScalarString

from macros.asking.shapes import Block, Field, Many, Shape
from macros.asking.values import Plain, Prose
from macros.records.kinds import Soort
from macros.records.modeline import modeline

WIDTH = 116
FOLD = 99
"""Where a folded text goes on on the next line: behind the first word that reaches so far."""
LONG = 80
"""From this many signs on a text stands in a folded block, which is easier to read and to mend than one long line."""


class _Writer(RoundTripRepresenter):
    """Writes a number or a date without quotes, whatever YAML takes it for."""

    def plain(self, value: Plain) -> ScalarNode:
        return self.represent_scalar(self.dumper.resolver.resolve(ScalarNode, str(value), (True, False)), str(value))


_Writer.add_representer(Plain, _Writer.plain)


def file_text(kind: Soort, block: Block, record: Mapping[str, Any]) -> str:
    """Return the text of the file of one record; fields stand in the order in which an editor fills them."""
    parts = [f"{modeline(f'{kind.map}/x.yaml', kind)}\n"]
    for name, field in block.fields.items():
        if name in record:
            parts += [*_comments(field, record[name]), _dumped({name: _in_order(record[name], field.shape)})]
    return "".join(parts)


def _in_order(value: Any, shape: Shape) -> Any:
    """Return a value with the fields of each block in the order in which an editor fills them."""
    inner = shape.item if isinstance(shape, Many) else shape
    if isinstance(value, list):
        return [_in_order(item, inner) for item in value]
    if isinstance(value, dict) and isinstance(inner, Block):
        fields = inner.fields
        return {name: _in_order(value[name], fields[name].shape) for name in fields if name in value}
    return value


def _comments(field: Field, value: Any) -> list[str]:
    """Return the lines above a field: what it means, and what the fields inside it mean that were filled in."""
    told = [f"# {field.title}: {field.about}"]
    shape = field.shape.item if isinstance(field.shape, Many) else field.shape
    if isinstance(shape, Block):
        inside = {
            name for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict) for name in one
        }
        told += [f"# - {name}: {inner.about}" for name, inner in shape.fields.items() if name in inside]
    lines = [
        line
        for one in told
        for line in textwrap.wrap(one, WIDTH, subsequent_indent="#   ", break_on_hyphens=False, break_long_words=False)
    ]
    return ["\n", *(f"{line}\n" for line in lines)]


def _dumped(value: Any) -> str:
    yaml = YAML()
    yaml.Representer = _Writer
    yaml.width = FOLD
    yaml.indent(mapping=2, sequence=4, offset=2)
    out = StringIO()
    yaml.dump(_styled(value), out)
    return out.getvalue()


def _styled(value: Any) -> Any:
    """Return a value with the style in which each text is written."""
    if isinstance(value, dict):
        return {name: _styled(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_styled(item) for item in value]
    if isinstance(value, Prose):
        if len(value) > LONG:
            return FoldedScalarString(value)
        doubly = "'" in value and not any(sign in value for sign in '"\\')  # an apostrophe need not be written twice
        return DoubleQuotedScalarString(value) if doubly else SingleQuotedScalarString(value)
    return value

"""Plain values as an editor writes them in YAML: quotes only where they are needed, a list one step deeper."""

from collections.abc import Mapping
from typing import Any

import yaml

from macros.records.written import GUESSED, NULLS

WIDTH = 100
TEXT = "tag:yaml.org,2002:str"


class _Dumper(yaml.SafeDumper):
    """Guesses at no types, as the reader does not."""

    yaml_implicit_resolvers: dict[str, list[Any]] = {}  # noqa: RUF012  PyYAML looks for it on the class

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Let a list stand deeper than its field."""
        super().increase_indent(flow, False)


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    needs_quotes = GUESSED.fullmatch(value) or value in NULLS
    return dumper.represent_scalar(TEXT, value, style="'" if needs_quotes else None)


def _number(dumper: _Dumper, value: float) -> yaml.ScalarNode:
    return dumper.represent_scalar(TEXT, f"{value}")


_Dumper.add_representer(str, _text)
_Dumper.add_representer(int, _number)
_Dumper.add_representer(float, _number)


def as_yaml(block: Mapping[str, Any]) -> str:
    """Return a block of fields as YAML, which the reader takes for the same values; nothing for no fields."""
    if not block:
        return ""
    return yaml.dump(dict(block), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=WIDTH)

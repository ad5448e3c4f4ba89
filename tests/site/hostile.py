"""Hostile text in every text field of every record, past the validation that would stop it.

Which fields hold text is read from the models: those whose values are checked as a text, however deep.
"""

from collections.abc import Callable
from functools import cache
from typing import Any, get_args

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from pydantic import AfterValidator

from macros.pages import KEY
from macros.records.base import Record
from macros.records.claim import Uitspraak
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.source import Onderdeel
from macros.records.values import Tekst

IS_TEXT = next(mark for mark in get_args(Tekst) if isinstance(mark, AfterValidator))
IDS = {(Onderdeel, "id")}
"""Texts that others refer to: with another text there they would lead nowhere."""
JUDGE = "onderzoekers"
Change = Callable[[str], str]


def with_every_text(handbook: Handboek, change: Change) -> Handboek:
    """Return the handbook with `change` made to every text in it, and to "" where an editor left a text out."""
    return handbook.met(*(_changed(record, change) for kind in SOORTEN for record in handbook[kind.model].values()))


def text_fields(model: type[Record]) -> list[str]:
    """Return the fields of a model that hold a text or a list of texts, in its own words."""
    return [
        name
        for name, field in model.model_fields.items()
        if (model, name) not in IDS and IS_TEXT in [*field.metadata, *_marks(field.annotation)]
    ]


def _changed(record: Record, change: Change) -> Record:
    texts = _text_fields(type(record))
    changes = {name: _value(value, change, name in texts) for name, value in record if value is not None}
    left_out = {name: change("") for name in texts if getattr(record, name) is None and not _is_list(record, name)}
    if isinstance(record, Uitspraak) and record.volgens is None:  # a name shows beside who says so
        left_out["volgens"] = JUDGE
    return record.gewijzigd(**changes, **left_out)


_text_fields = cache(text_fields)


def _is_list(record: Record, field: str) -> bool:
    return "list[" in str(type(record).model_fields[field].annotation)


def _value(value: Any, change: Change, is_text: bool) -> Any:
    if isinstance(value, list):
        return [_value(item, change, is_text) for item in value]
    if isinstance(value, Record):
        return _changed(value, change)
    return change(value) if is_text and type(value) is str else value


def _marks(annotation: Any) -> list[Any]:
    """Return everything that annotations inside a type carry."""
    marks = list(getattr(annotation, "__metadata__", ()))
    return marks + [mark for inner in get_args(annotation) for mark in _marks(inner)]


class Instead(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """Gives the build a handbook of the test's own, in the place of the one that was read."""

    def __init__(self, handbook: Handboek):
        super().__init__()
        self.handbook = handbook

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Run after the event that reads the data."""
        config.extra[KEY] = lambda: self.handbook
        return config


def build_with(handbook: Handboek, settings: str, target: str) -> None:
    """Build the site of the project with `settings` from a handbook that no data folder could hold."""
    config = load_config(settings, site_dir=target, strict=True)
    config.plugins["instead"] = Instead(handbook)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)

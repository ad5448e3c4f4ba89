"""Templates to text, with autoescape on; record text is data here and never a template."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from macros.views.words import capital

TEMPLATES = Path(__file__).parent / "templates"


@cache
def environment() -> Environment:
    """Return the templates' environment: autoescape on, an unknown name is an error."""
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=lambda value: "" if value is None else value,  # a word without a sign or explanation draws nothing
    )
    env.filters["hoofdletter"] = capital
    return env


def render(template: str, base: str, rows: Mapping[str, Any]) -> str:
    """Return a template drawn with `rows`; `base` leads from the page to the root of the site."""
    return environment().get_template(template).render(base=base, **rows)

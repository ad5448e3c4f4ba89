"""Templates to text, with autoescape on; record text is data here and never a template."""

import re
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from macros.views.words import capital

TEMPLATES = Path(__file__).parent / "templates"
MARKDOWN_SIGNS = re.compile(r"[\\`*_{}\[\]<>()#+!|~&\"'$^=:.-]")


def heading(text: str, anchor: str = "") -> Markup:
    """Return text for a Markdown heading: signs that mean something there become entities.

    `anchor` becomes the heading's id.
    """
    escaped = MARKDOWN_SIGNS.sub(lambda sign: f"&#{ord(sign.group())};", text)
    return Markup(f"{escaped} {{#{anchor}}}" if anchor else escaped)


def frontmatter(text: str) -> Markup:
    """Return text as a value in the head of a page: escaped for HTML, and in quotes that hold any sign."""
    quoted = yaml.safe_dump(str(escape(text)), default_style='"', allow_unicode=True, width=sys.maxsize)
    return Markup(quoted.rstrip("\n"))


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
    env.filters["frontmatter"] = frontmatter
    env.filters["heading"] = heading
    env.filters["hoofdletter"] = capital
    return env


def render(template: str, base: str, rows: Mapping[str, Any]) -> str:
    """Return a template drawn with `rows`; `base` leads from the page to the root of the site."""
    return environment().get_template(template).render(base=base, **rows)

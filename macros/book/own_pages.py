"""The site's own pages, those in docs/, as HTML: as MkDocs makes them, with every block whole.

A list that goes on on other pages of the site stands here in one piece.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from posixpath import normpath
from types import MappingProxyType
from typing import Any

import yaml
from jinja2 import Environment, StrictUndefined
from markdown import markdown  # type: ignore[import-untyped]

from macros.addresses import Address
from macros.blocks import BLOCKS, PLACE, place
from macros.citing import fill_references, reference_place
from macros.records.handbook import Handboek
from macros.render import render
from macros.views.shared.paging import slices

DOCS = Path(__file__).parents[2] / "docs"
HEAD = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
PAGE_LINK = re.compile(r'href="(?![a-z]+:)([^"#]*)\.md(#[^"]*)?"')
"""A link to another page by its file, as Markdown writes it."""
SYNTAX = ["attr_list", "tables", "toc"]


@dataclass(frozen=True)
class OwnPage:
    """A page of the site: where it stands, its title, and its body as HTML."""

    adres: Address
    titel: str
    html: str


Draw = Callable[[str, Handboek, Address], str]


def whole_block(name: str, handbook: Handboek, here: Address) -> str:
    """Return the HTML of a block on page `here`, with all that it lists."""
    found = BLOCKS[name]
    items = found.items(handbook)
    all_ = slices(items, found.plaats, name, max(1, len(items)))[0]
    return render(found.template, here, {"rijen": found.view(handbook, all_.items), "deel": all_})


def own_page(
    handbook: Handboek,
    address: Address,
    docs: Path = DOCS,
    draw: Draw = whole_block,
    settings: Mapping[str, object] = MappingProxyType({}),
) -> OwnPage | None:
    """Return the page at an address; None when there is none.

    `draw` draws a block, and `settings` are what a page may ask of the site besides blocks.
    """
    file = _file(docs, address)
    if file is None:
        return None
    text = file.read_text(encoding="utf-8")
    head = HEAD.match(text)
    own: dict[str, Any] = (yaml.safe_load(head[1]) if head else None) or {}
    html = markdown(_filled(text[head.end() :] if head else text, settings), extensions=SYNTAX, output_format="html")
    html = PLACE.sub(lambda found: draw(found[1], handbook, address), html)
    html = fill_references(html, handbook, address)
    folder = PurePosixPath(file.relative_to(docs).parent)
    return OwnPage(address, str(own.get("title", "")), PAGE_LINK.sub(partial(_link, folder, address), html))


def _file(docs: Path, address: Address) -> Path | None:
    candidates = (docs / address.page / "index.md", docs / address.file)
    return next((file for file in candidates if file.is_file()), None)


def _filled(text: str, settings: Mapping[str, object]) -> str:
    """Return the text of a page with a place for every block and reference that it calls."""
    environment = Environment(comment_start_string="{##", comment_end_string="##}", undefined=StrictUndefined)
    calls = {**settings, **{name: partial(place, name) for name in BLOCKS}, "verwijzing": reference_place}
    return environment.from_string(text).render(calls)  # our own pages; text of records comes in later, as HTML


def _link(folder: PurePosixPath, here: Address, found: re.Match[str]) -> str:
    path = normpath(folder / found[1])
    page = path.removesuffix("index") if path.endswith("index") else f"{path}/"
    return f'href="{Address("" if page == "./" else page, (found[2] or "")[1:]).seen_from(here)}"'

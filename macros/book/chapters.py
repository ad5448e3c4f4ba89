"""The chapters of the whole handbook: every page of the site that says something, in the order of a book."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from macros import addresses
from macros.addresses import Address
from macros.book.contents import INSTEAD, OMITTED, PARTS, RENAMED, SHORT
from macros.book.own_pages import OwnPage, own_page
from macros.book.places import Chapter
from macros.book.source_nodes import source_nodes
from macros.book.wide import fitted
from macros.pages import Page, pages
from macros.records.base import MetAdres
from macros.records.handbook import Handboek
from macros.records.source import Bron
from macros.records.survey import Enquetetabel
from macros.sheets import looks
from macros.sheets.flow import flow
from macros.sheets.line import plain
from macros.sheets.nodes import Node
from macros.views.survey.page import name_of
from macros.views.survey.page import page as survey_page


def chapters(handbook: Handboek, docs: Path) -> Iterator[Chapter]:
    """Yield every chapter; the first of each part opens it."""
    known = pages(handbook)
    for opening, title, others, records in PARTS:
        part = ""
        for number, address in enumerate((opening, *others)):
            found = own_page(handbook, address, docs) or OwnPage(address, address.page.strip("/"), "")
            if not found.html and (number or not records):
                continue
            name = title if title and not number else found.titel
            part = part or name
            nodes = _headed(found.html, name, level=2 if number else 1)
            alone = number or not (others or records)
            yield _chapter(address, name, part, _listed(_on_paper(nodes, address), 3 if alone else 2))
        for record in records(handbook) if records else ():
            yield _of_record(handbook, record, known, part)


def _of_record(handbook: Handboek, record: MetAdres, known: Mapping[str, Page], part: str) -> Chapter:
    address = addresses.page(record)
    page = known[address.file]
    title = page.titel
    if isinstance(record, Bron):
        nodes = source_nodes(handbook, record, _headed(page.teken(), title, level=2))
    else:
        later = [other for path, other in known.items() if path.startswith(address.page) and not other.verhuisd_naar]
        more = "".join(one.teken() for one in later).replace("<h1", "<h2").replace("</h1>", "</h2>")
        nodes = _headed(page.teken() + more, title, level=2)
    if isinstance(record, Enquetetabel):
        title = f"{name_of(handbook, record)}. {title}"
        nodes = [{**nodes[0], "inhoud": [title]}, *nodes[1:]]
        nodes = [*_drawn(nodes, survey_page(handbook, record).grafiek)]
    nodes = _listed(nodes, 2 if isinstance(record, Bron) else 3)
    return _chapter(address, title, part, nodes, isinstance(record, SHORT))


def _headed(html: str, title: str, level: int) -> list[Node]:
    """Return a page as nodes below its title; the question that heads the page on the site leads it."""
    first, *rest = flow(html, level) or [{"soort": "kop", "inhoud": [title]}]
    if first["soort"] != "kop":
        first, rest = {"inhoud": [title]}, [first, *rest]
    for node in rest:
        if node["soort"] == "kop" and plain(node["inhoud"]) in RENAMED:
            node["inhoud"] = [RENAMED[plain(node["inhoud"])]]
    head = {"soort": "kop", "niveau": level, "inhoud": [title], "plekken": ["", *first.get("plekken", ())]}
    asked = plain(first["inhoud"])
    lead = [] if asked in title else [{"soort": "alinea", "stijl": looks.QUESTION, "inhoud": first["inhoud"]}]
    return [head, *lead, *rest]


def _on_paper(nodes: list[Node], address: Address) -> list[Node]:
    """Return the nodes of a page of the site's own, without what is about the screen.

    The days on which each item of a list was looked after are left out too: they are more than the items.
    """
    omitted = OMITTED.get(address.page, ())
    made, level = [], 0
    for node in (one for one in nodes if one.get("stijl") != looks.UPKEEP):
        if node["soort"] == "kop":
            level = level if level and node["niveau"] > level else 0
            if any(place in omitted for place in node.get("plekken", ())):
                level = node["niveau"]
        if not level:
            made.append(node)
    instead = INSTEAD.get(address.page, "")
    lead = next((node for node in made if node.get("stijl") == looks.LEAD), None)
    return [{**node, "inhoud": [instead]} if instead and node is lead else node for node in made]


def _drawn(nodes: list[Node], chart: Any) -> Iterator[Node]:
    """Yield the nodes of a table with its chart in the place of the picture on the site."""
    for node in nodes:
        if node["soort"] == "naast":
            yield {**node, "kanten": [[*_drawn(side, chart)] for side in node["kanten"]]}
        elif node["soort"] == "beeld" and chart is not None:
            yield {**node, "soort": "grafiek", **asdict(chart), "alt": node["alt"]}
        else:
            yield node


def _listed(nodes: list[Node], level: int) -> list[Node]:
    """Return nodes of which headings from a level on are not in the contents."""
    return [{**node, "overzicht": node["niveau"] < level} if node["soort"] == "kop" else node for node in nodes]


def _chapter(address: Address, title: str, part: str, nodes: list[Node], joined: bool = False) -> Chapter:
    nodes, landscape = fitted(nodes)
    return Chapter(address, title, part, nodes, landscape, joined)

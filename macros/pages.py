"""The pages that come from the data alone: a handbook to ready HTML, without a site generator."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from macros.records.handbook import Handboek
from macros.render import render
from macros.views.case_page import case_page
from macros.views.factor_page import factor_page
from macros.views.measures import measure_page, measure_types

KEY = "handboek"
"""Where the site keeps the handbook, so that pages and macros share one reading of the data."""

BASE = "../../"
"""From a page such as cases/arnhem/ to the root of the site."""


@dataclass(frozen=True)
class Page:
    """A page as the site takes it.

    `titel` and `beschrijving` are plain text, for the head of the page. `html` is its whole body: what leads to it, an
    h1 with an id, and sections that start with an h2 with an id; values in it are escaped. `data` is the file that an
    editor changes to change the page. A page with `verhuisd_naar` leads on to that address.
    """

    titel: str
    beschrijving: str
    html: str
    data: str
    zoekbaar: bool = True
    met_inhoudsopgave: bool = True
    verhuisd_naar: str = ""


def pages(handbook: Handboek) -> dict[str, Page]:
    """Return every generated page by its path, such as "cases/arnhem.md"."""
    found = {}
    for case in handbook.cases.values():
        html = _body("case.html", case.titel, {"pagina": case_page(handbook, case)})
        found[f"cases/{case.id}.md"] = Page(f"{case.gemeente}: {case.titel}", case.kern, html, "data/cases.yaml")
    for factor in handbook.factoren.values():
        rows = {"pagina": factor_page(handbook, factor), "naam": handbook.naam}
        html = _body("factor.html", factor.titel, rows)
        found[f"succesfactoren/{factor.id}.md"] = Page(factor.titel, factor.stelling, html, "data/factors.yaml")
    for measure in measure_types(handbook):
        rows = {"pagina": measure_page(handbook, measure), "naam": handbook.naam}
        html = _body("measure.html", measure.titel, rows)
        found[f"maatregelen/{measure.id}.md"] = Page(measure.titel, measure.stelling, html, "data/measures.yaml")
    return found


def moved(titel: str, verhuisd_naar: str, data: str) -> Page:
    """Return a page for an old address, which leads on to the page `titel` at the relative address `verhuisd_naar`."""
    html = render("pages/moved.html", BASE, {"titel": titel, "verhuisd_naar": verhuisd_naar})
    return Page(
        titel,
        "Deze pagina is verhuisd.",
        html,
        data,
        zoekbaar=False,
        met_inhoudsopgave=False,
        verhuisd_naar=verhuisd_naar,
    )


def _body(template: str, title: str, rows: Mapping[str, Any]) -> str:
    """Return a page's body; when a part of it already has the id that its title would get, the title gets another."""
    id = _id(title)
    while (html := render(f"pages/{template}", BASE, {**rows, "titel_id": id})).count(f' id="{id}"') > 1:
        id += "_1"
    return html


def _id(title: str) -> str:
    """Return a heading's id as Markdown makes it, so that it is the same as on the site's own pages."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower()) or "titel"

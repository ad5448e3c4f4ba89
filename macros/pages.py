"""The pages that come from the data alone: a handbook to Markdown files, without a site generator."""

from dataclasses import dataclass

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
    """The Markdown of a page and the data file an editor changes to change it."""

    markdown: str
    data: str


def pages(handbook: Handboek) -> dict[str, Page]:
    """Return every generated page by its path below the site's Markdown files."""
    found = {}
    for case in handbook.cases.values():
        rows = {"pagina": case_page(handbook, case)}
        found[f"cases/{case.id}.md"] = Page(render("case.md", BASE, rows), "data/cases.yaml")
    for factor in handbook.factoren.values():
        rows = {"pagina": factor_page(handbook, factor), "naam": handbook.naam}
        found[f"succesfactoren/{factor.id}.md"] = Page(render("factor.md", BASE, rows), "data/factors.yaml")
    for measure in measure_types(handbook):
        rows = {"pagina": measure_page(handbook, measure), "naam": handbook.naam}
        found[f"maatregelen/{measure.id}.md"] = Page(render("measure.md", BASE, rows), "data/measures.yaml")
    return found

"""`python -m macros wijzigingen`: what the work in this folder does to the site, against an earlier commit."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from macros.changes.git import base_of, described, unpack
from macros.changes.overview import overview
from macros.changes.sides import Side
from macros.changes.told import summary, told
from macros.changes.writing import as_markdown, as_text
from macros.language import counted, joined_first
from macros.reading.lenient import Partly, load_partly
from macros.reading.load import load
from macros.records.kinds import soort_van

MOST_NAMES = 8
"""How many records that could not be read are named."""
MOST_OF_A_PAGE = 12
"""How many changes of one page the Markdown tells."""


def changes_since(project: Path, base: str, today: date, *, markdown: bool = False) -> str:
    """Return what changes between a commit of git ("" for where the work began) and the files of a project.

    Raises NoBase when there is nothing to compare with, and DataError when the data of now has problems.
    """
    commit = base_of(project, base)
    handbook = load(project / "data")
    new = Side(handbook, project / "docs", project / "mkdocs.yml")
    with TemporaryDirectory() as folder:
        then = unpack(project, commit, Path(folder))
        partly = load_partly(then / "data", handbook)
        old = Side(partly.handboek, then / "docs", then / "mkdocs.yml", partly.zonder, _remarks(partly))
        found = overview(old, new, today)
    head = f"Vergeleken met {described(project, commit)}. {summary(found)}"
    return as_markdown(head, told(found, MOST_OF_A_PAGE)) if markdown else as_text(head, told(found))


def _remarks(partly: Partly) -> list[str]:
    """Return what could not be read of the data of then."""
    if not partly.fouten:
        return []
    faults = counted(partly.fouten, "fout", "fouten")
    names = [f"{soort_van(model).enkelvoud} '{own}'" for model, own in sorted(partly.zonder, key=lambda one: one[1])]
    without = f" Zonder: {joined_first(names, MOST_NAMES)}." if names else ""
    return [f"De gegevens van toen hebben voor het programma van nu {faults}. Vergeleken is wat te lezen is.{without}"]

"""What the command tells of a change, whole: the files in `told/` hold it as somebody last looked at it.

After a change that is meant, `DRAW=1 pytest tests/changes/test_told.py` writes them anew: look at the difference.
"""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from small_project import change

TOLD = Path(__file__).parent / "told"
COMMIT = re.compile(r"(?<=met )[0-9a-f]{7,}, [\d-]+")
NEW_CASE = """\
id: vlek
gemeente: Vlek
provincie: utrecht
schaal: wijk
titel: Een begin
kern: Een eerste stap.
bron: 'jansen-2010#4.5'
peildatum: 2011
thema: [huiselijk-geweld]
"""


def nothing(project: Path) -> None:
    """Change nothing that a reader sees: an order of fields, a comment."""
    old = "- id: stad\n  gemeente: Stad\n  provincie: utrecht"
    change(project, "cases.yaml", old, "- id: stad\n  provincie: utrecht\n  gemeente: Stad")


def a_new_case(project: Path) -> None:
    """Add a case with no more than a case must have."""
    (project / "data/cases").mkdir()
    (project / "data/cases/vlek.yaml").write_text(NEW_CASE, encoding="utf-8")


def a_changed_lesson(project: Path) -> None:
    """Change what a lesson says a factor did."""
    change(project, "cases.yaml", "{factor: waardering, oordeel: ontbrak", "{factor: waardering, oordeel: hielp")


def a_case_taken_out(project: Path) -> None:
    """Take a case away, and say nothing about it."""
    path = project / "data/cases.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("- id: stad")], encoding="utf-8")


def a_case_taken_out_and_told(project: Path) -> None:
    """Take a case away, and say so as the command asks."""
    a_case_taken_out(project)
    gone = "- {id: stad, soort: cases, titel: Stad, datum: 2026-11-27, reden: Zij vroegen dit., naar: dorp}\n"
    (project / "data/vervallen.yaml").write_text(gone, encoding="utf-8")


def a_new_id(project: Path) -> None:
    """Give a case another id, and say nothing about it."""
    change(project, "cases.yaml", "- id: stad", "- id: stad-noord")


def a_new_id_that_is_told(project: Path) -> None:
    """Give a case another id, that names the one before."""
    change(project, "cases.yaml", "- id: stad", "- id: stad-noord\n  voorheen: [stad]")


def another_label(project: Path) -> None:
    """Call a group of people otherwise, on all pages."""
    change(project, "vocabularies.yaml", "{id: ouders, label: ouders", "{id: ouders, label: 'vaders en moeders'")


@pytest.mark.parametrize(
    "edit",
    [
        nothing,
        a_new_case,
        a_changed_lesson,
        a_case_taken_out,
        a_case_taken_out_and_told,
        a_new_id,
        a_new_id_that_is_told,
        another_label,
    ],
    ids=lambda edit: edit.__name__,
)
def test_a_change_is_told_whole(edit: Callable[[Path], None], project: Path, told: Callable[..., str]):
    edit(project)
    found = COMMIT.sub("COMMIT", told()) + "\n"
    path = TOLD / f"{edit.__name__}.txt"
    if os.environ.get("DRAW"):
        TOLD.mkdir(exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")


def test_a_change_is_told_as_markdown_that_folds_what_is_long(project: Path, told: Callable[..., str]):
    a_changed_lesson(project)
    lines = COMMIT.sub("COMMIT", told(markdown=True)).splitlines()
    assert lines[:9] == [
        "## Wat doet deze wijziging?",
        "",
        "Vergeleken met COMMIT: Eerste. Dit verandert er: 5 pagina's anders, 1 vak van de matrix, 4 totalen en "
        "3 bladen om te printen.",
        "",
        "### Vakken van de matrix",
        "",
        "- Stad, Waardering",
        "  - was: ontbrak",
        "  - nu: **hielp**",
    ]
    assert "<details><summary><b>Pagina's die anders worden</b> (4)</summary>" in lines
    assert lines.count("</details>") == sum("<details>" in line for line in lines)

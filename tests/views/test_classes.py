"""A class in a template is there for somebody: a style, a script, or a test that looks for it."""

import re
from pathlib import Path

from macros.pages import pages
from macros.records.handbook import Handboek

ROOT = Path(__file__).parents[2]
USERS = [
    path
    for folder, kind in (("docs/styles", "*.css"), ("docs/scripts", "*.js"), ("tests/site", "*.py"))
    for path in (ROOT / folder).rglob(kind)
]
CLASSES = re.compile(r'class="([^"]*)"')
CODE = re.compile(r"{%.*?%}|{{.*?}}")


def test_every_class_of_the_templates_has_a_user() -> None:
    used = {name for path in USERS for name in re.findall(r"\.([a-z][\w-]*)", path.read_text(encoding="utf-8"))}
    written = {
        name
        for path in (ROOT / "macros/templates").rglob("*.html")
        for names in CLASSES.findall(CODE.sub(" ", path.read_text(encoding="utf-8")))
        for name in names.split()
        if not name.endswith("--")
    }
    assert written - used == set()


def test_no_page_has_half_a_class(rich: Handboek) -> None:
    drawn = {name for page in pages(rich).values() for names in CLASSES.findall(page.teken()) for name in names.split()}
    assert [name for name in drawn if name.endswith("-")] == []

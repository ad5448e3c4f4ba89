"""What templates draw of a handbook in which every field occurs, compared with files that somebody has looked at.

After a change that is meant to be seen: `DRAW=1 pytest tests/views/test_drawn.py`, then read the difference in git.
"""

import os
from pathlib import Path

import pytest

from macros.blocks import BLOCKS, block
from macros.pages import pages

DRAWN = Path(__file__).parent / "drawn"
PAGES = ["cases/alles.md", "cases/stad.md", "succesfactoren/samen.md", "maatregelen/voorlichting.md"]


def compare(name: str, drawn: str) -> None:
    text = "\n".join(line.strip() for line in drawn.splitlines() if line.strip()) + "\n"
    path = DRAWN / name
    if os.environ.get("DRAW"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_drawn_as_somebody_saw_it(rich, path):
    compare(path.replace("/", "-").replace(".md", ".html"), pages(rich)[path].html)


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_is_drawn_as_somebody_saw_it(rich, name):
    compare(f"{name}.html", block(name, rich, "../"))


def test_nothing_draws_none(rich):
    everything = [page.html for page in pages(rich).values()] + [block(name, rich, "../") for name in BLOCKS]
    assert not [text for text in everything if "None" in text]

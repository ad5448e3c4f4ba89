"""What templates draw of a handbook in which every field occurs, compared with files that somebody has looked at.

After a change that is meant to be seen: `DRAW=1 pytest tests/views/test_drawn.py`, then read the difference in git.
"""

import os
from pathlib import Path

import pytest

from macros.blocks import BLOCKS, block
from macros.pages import pages
from macros.records.handbook import Handboek

DRAWN = Path(__file__).parent / "drawn"
PAGES = [
    "cases/alles.md",
    "cases/stad.md",
    "succesfactoren/samen.md",
    "maatregelen/voorlichting.md",
    "cijfers/tabel-1-1.md",
]


def compare(name: str, drawn: str) -> None:
    """Compare what was drawn with the file of that name, line by line; with DRAW=1 write the file first."""
    text = "\n".join(line.strip() for line in drawn.splitlines() if line.strip()) + "\n"
    path = DRAWN / name
    if os.environ.get("DRAW"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_drawn_as_somebody_saw_it(rich: Handboek, path: str) -> None:
    compare(path.replace("/", "-").replace(".md", ".html"), pages(rich)[path].teken())


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_is_drawn_as_somebody_saw_it(rich: Handboek, name: str) -> None:
    compare(f"{name}.html", block(name, rich, BLOCKS[name].plaats))


def test_every_picture_is_of_a_page_or_a_block() -> None:
    names = {path.replace("/", "-").replace(".md", "") for path in PAGES} | {*BLOCKS}
    assert {path.stem for path in DRAWN.glob("*.html")} == names


def test_nothing_draws_none(rich: Handboek) -> None:
    everything = [page.teken() for page in pages(rich).values()]
    everything += [block(name, rich, known.plaats) for name, known in BLOCKS.items()]
    assert not [text for text in everything if "None" in text]

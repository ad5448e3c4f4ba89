"""The pictures of the guide: each is there, used once, told in words, sharp, light and small; no browser is needed."""

import re
import struct

from invented import ROOT

GUIDE = ROOT / "docs" / "meewerken"
PICTURES = GUIDE / "beelden"
IMAGE = re.compile(r'<img src="\.\./beelden/([\w-]+\.png)" alt="([^"]+)" width="(\d+)" height="(\d+)"')
MOST_BYTES = 80_000
SHARPNESS = 2
"""tests/pictures.py takes twice as many points as a page shows."""


def used() -> list[tuple[str, str, int, int]]:
    """Return every picture that a page of the guide shows: its file, its words, its width and height on the page."""
    found = []
    for path in GUIDE.glob("*.md"):
        text = path.read_text(encoding="utf-8")
        shown = IMAGE.findall(text)
        assert len(shown) == text.count("<img "), f"{path.name}: a picture has its words, its width and its height"
        found += [(name, words, int(width), int(height)) for name, words, width, height in shown]
    return found


def test_every_picture_is_there_and_shown_once() -> None:
    assert sorted(name for name, *_ in used()) == sorted(path.name for path in PICTURES.iterdir())


def test_every_picture_is_told_in_words_and_its_place_is_kept_while_it_comes() -> None:
    for name, words, width, height in used():
        points = struct.unpack(">II", (PICTURES / name).read_bytes()[16:24])
        assert points == (SHARPNESS * width, SHARPNESS * height), name
        assert len(words) > 40, name


def test_every_picture_is_small() -> None:
    assert {path.name: path.stat().st_size for path in PICTURES.iterdir() if path.stat().st_size > MOST_BYTES} == {}

"""Every kind of nothing is worded in one place: no view and no template has words of its own for it."""

from pathlib import Path

import pytest

from macros.records.silence import Leegte, Stilte

MACROS = Path(__file__).parents[2] / "macros"
DRAWING = sorted([*(MACROS / "views").rglob("*.py"), *(MACROS / "templates").rglob("*.html")])
TELLING = [kind.label for kind in (*Stilte, *Leegte) if " " in kind.label] + [Leegte.LESSEN.uitleg, Leegte.CASES.uitleg]
TYPED = ('stilte="', 'class="stilte">')
"""How a word for nothing looks where somebody typed one."""


@pytest.mark.parametrize("path", DRAWING, ids=lambda path: str(path.relative_to(MACROS)))
def test_no_view_or_template_words_silence_itself(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [words for words in TELLING if f'"{words}"' in text or f">{words}<" in text] == []
    for mark in TYPED:
        for rest in text.split(mark)[1:]:
            assert rest[:1] in ('"', "{"), f"{mark}{rest[:40]}"


def test_every_nothing_says_what_it_means() -> None:
    assert all(kind.label and kind.uitleg for kind in (*Stilte, *Leegte))
    assert len({kind.label for kind in (*Stilte, *Leegte)}) == len(Stilte) + len(Leegte)


def test_nothing_that_was_only_left_out_claims_that_a_source_was_read() -> None:
    assert not [kind for kind in Leegte if "bron zegt" in kind.uitleg]

"""A text is cut between sentences, never inside one."""

import pytest

from macros.views.shared.shorter import first_sentences


@pytest.mark.parametrize(
    ("most", "kept"),
    [
        (1, "Er is geteld."),
        (5, "Er is geteld."),
        (6, "Er is geteld. Dat ging goed!"),
        (8, "Er is geteld. Dat ging goed!"),
        (99, "Er is geteld. Dat ging goed! Of 2.500 euro klopt? 20 mensen wel."),
    ],
)
def test_whole_sentences_stand_as_far_as_there_is_room(most: int, kept: str) -> None:
    text = "Er is geteld. Dat ging goed! Of 2.500 euro klopt? 20 mensen wel."
    assert first_sentences(text, most) == kept


def test_a_text_without_an_end_stays_whole() -> None:
    assert first_sentences(" twee woorden ", 1) == "twee woorden"

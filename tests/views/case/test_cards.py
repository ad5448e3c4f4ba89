"""The card of a case is short: whole sentences of what came of it, and where sources differ one mark."""

from typing import Any

import pytest
from handbooks.drawn import block_of
from handbooks.make import changed

from macros.records.handbook import Handboek
from macros.views.case.cards import MOST_WORDS, case_cards

LONG = " ".join(["Het", *["ging"] * (MOST_WORDS - 1)]) + "."


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        (None, "nog niet ingevuld"),
        ({"tekst": "Er kwamen 20 mensen."}, "Er kwamen 20 mensen."),
        ({"tekst": f"{LONG} Daarna stopte het."}, LONG),
    ],
)
def test_a_card_tells_what_came_of_it_in_whole_sentences(handbook: Handboek, outcome: Any, told: str) -> None:
    new, case = changed(handbook, "dorp", uitkomst=outcome)
    assert [card.tekst for card in case_cards(new, [case])] == [told]


def test_a_card_asks_the_question_that_sources_differ_on(handbook: Handboek) -> None:
    outcome = {"tekst": "Er kwamen 20 mensen.", "tegenstrijdigheid": "dorp-aantal"}
    new, _ = changed(handbook, "dorp", uitkomst=outcome)
    assert block_of(new, "case_kaarten").text.count("Hoeveel waren het er?") == 1

"""Cards: four to a page, fronts and backs that match when printed over the long side, and marks to cut along."""

import re

import pytest
from handbooks.printed import Paper, Word, on_a_site, paper, with_texts

from macros import addresses
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek

WIDE = 210
CARD = (95, 135)
LEFT, TOP = 10, 13.5
"""Where the first card begins, in millimetres."""
Cell = tuple[int, int]


@pytest.fixture
def seven(handbook: Handboek) -> Handboek:
    """A handbook with six success factors more than the best practice, of which one has no texts of the editors."""
    first = handbook[Succesfactor]["maatwerk"]
    more = [first.gewijzigd(id=f"maatwerk-{n}", titel=f"Maatwerk {n}", stelling=f"Stelling {n}.") for n in (2, 3, 4)]
    found = on_a_site(handbook.met(*more))
    for number, factor in enumerate(("maatwerk", "waardering", "maatwerk-2", "maatwerk-3", "maatwerk-4"), start=1):
        found = with_texts(found, factor, zelfscan=f"Zin van {factor}.", vragen=[f"Vraag {number}?", "Wat?", "Wie?"])
    return found


@pytest.fixture
def cards(seven: Handboek) -> Paper:
    return paper(seven, addresses.paper("kaarten"))


def cell(word: Word) -> Cell:
    """Return the column and the row of the card that a text stands on."""
    return int((word.left - LEFT) // CARD[0]), int((word.top - TOP) // CARD[1])


def cells(found: Paper, page: int) -> dict[Cell, str]:
    """Return what stands on each card of a page."""
    told: dict[Cell, list[str]] = {}
    for word in found.words(page):
        told.setdefault(cell(word), []).append(word.tekst)
    return {place: " ".join(words) for place, words in told.items()}


def test_four_cards_stand_on_a_page_with_their_backs_on_the_next(cards: Paper) -> None:
    assert [len(cells(cards, page)) for page in range(len(cards.pages))] == [4, 4, 2, 2]


def test_behind_each_front_stands_its_own_back_when_the_paper_turns_over_its_long_side(cards: Paper) -> None:
    matched = []
    for page in range(0, len(cards.pages), 2):
        fronts, backs = cells(cards, page), cells(cards, page + 1)
        turned = {(1 - column, row): told for (column, row), told in backs.items()}
        assert fronts.keys() == turned.keys()
        for place, front in fronts.items():
            number = re.match(r"\d+", front)
            assert number
            assert turned[place].startswith(f"{number[0]} · ")
            assert turned[place].split(" · ")[1].split(" Klopt")[0] in front
            matched.append(int(number[0]))
    assert matched == [1, 2, 3, 4, 5, 6]


def test_a_back_has_the_statement_of_the_self_scan_and_the_first_question(cards: Paper) -> None:
    back = cells(cards, 1)[1, 0]
    assert back == "1 · Maatwerk Klopt dit bij ons? Zin van maatwerk. Praat erover Vraag 1?"
    without = cells(cards, 1)[1, 1]
    assert without == "3 · Vast geld"


def test_a_front_has_the_claim_and_no_card_is_of_the_best_practice(cards: Paper) -> None:
    front = cells(cards, 0)[0, 0]
    assert "Maatwerk Zoek uit wat past." in front
    assert "het project" in front
    assert "Alles samen" not in cards.text
    assert "Doe alles samen." not in cards.text


def test_the_last_page_has_gaps_that_match_too(cards: Paper) -> None:
    assert cells(cards, 2).keys() == {(0, 0), (1, 0)}
    assert cells(cards, 3).keys() == {(0, 0), (1, 0)}


def test_an_odd_last_card_stands_left_in_front_and_right_on_the_back(handbook: Handboek) -> None:
    found = paper(handbook, addresses.paper("kaarten"))
    assert cells(found, 0).keys() == {(0, 0), (1, 0), (0, 1)}
    assert cells(found, 1).keys() == {(0, 0), (1, 0), (1, 1)}


def test_text_stays_clear_of_the_cuts(cards: Paper) -> None:
    for page in range(len(cards.pages)):
        for word in filter(lambda word: word.tekst, cards.words(page)):
            column, row = cell(word)
            left, top = LEFT + column * CARD[0], TOP + row * CARD[1]
            assert left + 5 < word.left
            assert word.right < left + CARD[0] - 5
            assert top + 5 < word.top
            assert word.bottom < top + CARD[1] - 5


def test_cutting_marks_stand_outside_the_cards_at_both_ends_of_each_cut(cards: Paper) -> None:
    columns = [LEFT + n * CARD[0] for n in range(3)]
    rows = [TOP + n * CARD[1] for n in range(3)]
    for page in range(len(cards.pages)):
        boxes = [[edge * 25.4 / 72 for edge in one["rect"]] for one in cards.file[page].get_drawings()]
        outside = [
            box
            for box in boxes
            if box[2] <= columns[0] or box[0] >= columns[-1] or box[3] <= rows[0] or box[1] >= rows[-1]
        ]
        upright = sorted(round(box[0]) for box in outside if box[2] - box[0] < 0.5)
        lying = sorted(round(box[1], 1) for box in outside if box[3] - box[1] < 0.5)
        assert upright == sorted(2 * [round(x) for x in columns])
        assert lying == sorted(2 * rows)
        inside = [box for box in boxes if box not in outside]
        assert all(
            any(abs(box[0] - x) < 0.5 and abs(box[2] - x) < 0.5 for x in columns)
            or any(abs(box[1] - y) < 0.5 and abs(box[3] - y) < 0.5 for y in rows)
            for box in inside
        ), "what else is drawn follows a cut"

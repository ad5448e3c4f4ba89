"""A word of a ladder says its own rung, so that one added at the end does not stand above all others by that."""

import pytest
from pydantic import ValidationError

from macros.records.vocabulary import Woord

VOCABULARIES = "vocabularies.yaml"
WORD = "{id: niet-gemeten, label: niet gemeten, betekenis: geen-effect, trede: 1}"
PLACE = "data/vocabularies.yaml:19:7: [meetniveaus] waarden 1 trede: "


def test_a_word_of_a_ladder_must_have_a_rung(problems):
    assert problems(VOCABULARIES, WORD, WORD.replace(", trede: 1", "")) == [
        f"{PLACE}woord 'niet-gemeten' mist een trede. Zet erbij hoe hoog het staat, zoals 'trede: 2'."
    ]


@pytest.mark.parametrize("rung", ["1.5", "-1", "hoog", "01", "10"])
def test_a_rung_is_a_whole_number(problems, rung):
    (found,) = problems(VOCABULARIES, WORD, WORD.replace("trede: 1", f"trede: {rung}"))
    assert found.endswith(f"waarden 1 trede: '{rung}' is geen trede. Schrijf een geheel getal van 0 tot en met 9.")


@pytest.mark.parametrize("rung", ["0", "7"])
def test_a_rung_may_be_the_ground_or_leave_room(problems, rung):
    assert problems(VOCABULARIES, WORD, WORD.replace("trede: 1", f"trede: {rung}")) == []


def test_a_list_that_is_no_ladder_has_no_rungs(problems):
    word = "{id: provincie, label: provincie}"
    (found,) = problems(VOCABULARIES, word, word.replace("}", ", trede: 1}"))
    assert found.endswith(
        "[geldbronnen] waarden 1 trede: woord 'provincie': deze lijst is geen ladder. Haal 'trede' weg."
    )


def test_a_word_may_miss_both_its_meaning_and_its_rung(problems):
    found = problems(VOCABULARIES, WORD, "{id: niet-gemeten, label: niet gemeten}")
    assert len(found) == 2
    assert [sum(missing in problem for problem in found) for missing in ("mist een betekenis", "mist een trede")] == [
        1,
        1,
    ]


@pytest.mark.parametrize(("value", "rung"), [(2, 2), (2.0, 2), ("2", 2), (True, None), (-1, None), (2.5, None)])
def test_a_rung_may_be_a_number_too(value, rung):
    try:
        found = Woord.model_validate({"id": "x", "label": "x", "trede": value}).trede
    except ValidationError:
        found = None
    assert found == rung

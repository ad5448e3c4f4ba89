"""Words that mean something to the program: each says what, and only where the program asks."""

import pytest

from macros.records.meanings import BETEKENISSEN
from macros.records.vocabulary import Lijst

VOCABULARIES = "vocabularies.yaml"
WORD = "{id: tijdelijk, label: tijdelijk, betekenis: eindig}"
PLACE = "data/vocabularies.yaml:13:76: [soorten-geld] waarden 1: woord 'tijdelijk'"
CHOICES = "Kies uit: eindig, blijvend, onbekend."


def test_a_word_that_the_handbook_counts_must_have_a_meaning(problems):
    assert problems(VOCABULARIES, WORD, "{id: tijdelijk, label: tijdelijk}") == [
        f"{PLACE} mist een betekenis. Het handboek telt ermee. {CHOICES}"
    ]


def test_a_meaning_that_is_none_gets_the_choices(problems):
    assert problems(VOCABULARIES, WORD, WORD.replace("eindig", "xyz")) == [
        f"{PLACE} heeft de betekenis 'xyz'. Het handboek telt ermee. {CHOICES}"
    ]


def test_a_meaning_near_another_gets_that_one(problems):
    assert problems(VOCABULARIES, WORD, WORD.replace("eindig", "eindigt")) == [
        f"{PLACE} heeft de betekenis 'eindigt'. Het handboek telt ermee. Bedoelde u 'eindig'?"
    ]


def test_a_list_that_nobody_counts_has_no_meanings(problems):
    word = "{id: provincie, label: provincie}"
    assert problems(VOCABULARIES, word, word.replace("}", ", betekenis: eindig}")) == [
        "data/vocabularies.yaml:12:13: [geldbronnen] waarden 1: woord 'provincie': deze lijst kent geen betekenissen. "
        "Haal 'betekenis' weg."
    ]


def test_every_word_without_a_meaning_is_named(problems):
    found = problems(
        VOCABULARIES,
        "{id: sterk, label: belangrijk doel, betekenis: sterk, teken: ++}, "
        "{id: licht, label: ook een doel, betekenis: licht, teken: +}",
        "{id: sterk, label: belangrijk doel}, {id: licht, label: ook een doel}",
    )
    assert [problem.split(": ", 2)[2] for problem in found] == [
        "woord 'sterk' mist een betekenis. Het handboek telt ermee. Kies uit: sterk, licht.",
        "woord 'licht' mist een betekenis. Het handboek telt ermee. Kies uit: sterk, licht.",
    ]


def test_a_judge_either_wrote_the_source_or_did_not(problems):
    word = "{id: onderzoekers, label: de onderzoekers, betekenis: schrijvers}"
    place = "data/vocabularies.yaml:35:62: [beoordelaars] waarden 1: woord 'onderzoekers'"
    assert problems(VOCABULARIES, word, word.replace(", betekenis: schrijvers", "")) == [
        f"{place} mist een betekenis. Het handboek telt ermee. Kies uit: schrijvers, ander."
    ]


def test_a_counted_word_may_get_another_id(problems):
    """The program counts meanings, so a word can be renamed where its users are renamed too."""
    found = problems(VOCABULARIES, "{id: tijdelijk,", "{id: kort,")
    assert found
    assert all("onbekende soort geld 'tijdelijk'" in problem for problem in found)


@pytest.mark.parametrize("name", BETEKENISSEN)
def test_every_list_with_meanings_is_a_list_of_the_handbook(handbook, name):
    meanings = {word.betekenis for word in handbook[Lijst][name].waarden}
    assert meanings <= set(BETEKENISSEN[name])

"""Words as the search takes them: forms, spellings and parts of a word that are found as the same."""

import pytest

from macros.search.compounds import Compounds, joined
from macros.search.words import counted, phrase, term, words

KNOWN = Compounds({"training", "weerbaarheid", "vertrouwen", "personen", "wijk", "aanpak", "onder", "zoek", "huis"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vertrouwenspersoon", "vertrouwenspersonen"),
        ("Turks", "Turkse"),
        ("coördinator", "coordinator"),
        ("enquête", "enquetes"),
        ("cultuur", "kultuur"),
        ("huiselijk", "huiselyk"),
        ("geweld", "gewelt"),
        ("autochtoon", "outogtoon"),
        ("één", "een\u00adén".replace("een\u00ad", "e\u00ad")),
    ],
)
def test_forms_and_spellings_of_a_word_are_one_term(one: str, other: str) -> None:
    assert phrase(one) == phrase(other)


def test_words_that_differ_stay_apart() -> None:
    assert len({term(word) for word in ("moskee", "theater", "training", "geld", "provincie", "mannen")}) == 6


def test_words_of_questions_say_nothing_and_numbers_stay_whole() -> None:
    assert list(words("Hoeveel kost het, en wie betaalt? Zie tabel 2.6")) == ["kost", "betaalt", "zie", "tabel", "2.6"]
    assert counted("Niet zonder geld: geld!") == {"niet": 1, "zonder": 1, "geld": 2}


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("weerbaarheidstraining", {"weerbaarheid", "training"}),
        ("vertrouwenspersoon", {"vertrouwen", "persoon"}),
        ("wijkaanpak", {"wijk", "aanpak"}),
        ("onderzoek", set()),  # a part that says nothing is none
        ("trainingen", set()),
        ("wijk", set()),
    ],
)
def test_a_compound_is_found_by_its_parts(word: str, parts: set[str]) -> None:
    assert KNOWN.parts(word) == {term(part) for part in parts}


def test_a_name_is_found_as_one_word_too() -> None:
    assert set(joined("Het Oranje Fonds betaalde een train-de-trainer in Den Haag.")) >= {
        term(word) for word in ("oranjefonds", "traindetrainer", "denhaag")
    }

"""What a message suggests for a word that is not in a list: only a word that was typed with a slip of the keys."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.reading.load import load
from macros.records.faults import MOST_SHOWN, fault, shown, visible
from macros.records.nearest import advice, meant, nearest_first
from macros.records.slips import is_slip
from macros.records.vocabulary import Lijst

ROOT = Path(__file__).parents[2]

SLIPS = [
    *[("provincje", "provincie"), ("gemeete", "gemeente"), ("gemeennte", "gemeente"), ("gepand", "gepland")],
    *[("uitgevoert", "uitgevoerd"), ("uitgveoerd", "uitgevoerd"), ("structreel", "structureel")],
    *[("naauwelijks", "nauwelijks"), ("nauwlijks", "nauwelijks"), ("wijk", "wijken"), ("regoi", "regio")],
    *[("tijdeljik", "tijdelijk"), ("onderzoeker", "onderzoekers"), ("deelnemer", "deelnemers")],
    *[("betrokkene", "betrokkenen"), ("slachtoffer", "slachtoffers"), ("vluchteling", "vluchtelingen")],
    *[("pleger", "plegers"), ("jongere", "jongeren"), ("wijkbewoner", "wijkbewoners")],
    *[("migranten vrouwen", "migrantenvrouwen"), ("Turkse_gemeenschap", "turkse-gemeenschap")],
    *[("marrokaanse-gemeenschap", "marokkaanse-gemeenschap"), ("hiep", "hielp"), ("hilep", "hielp")],
    *[("onbrak", "ontbrak"), ("knelpnut", "knelpunt"), ("risoco", "risico"), ("Fryslan", "fryslân")],
    *[("utrcht", "utrecht"), ("Gronigen", "groningen"), ("maatwrk", "maatwerk"), ("polite", "politie")],
    *[("laagdrempeligeid", "laagdrempeligheid"), ("kindermishandelling", "kindermishandeling")],
    *[("deelgemente", "deelgemeente"), ("welzjin", "welzijn"), ("vrouwenopavng", "vrouwenopvang")],
]
OTHER_WORDS = [
    *[("begeleiders", "deelnemers"), ("statushouders", "ouders"), ("website", "gebied"), ("meewerken", "meedenken")],
    *[("friesland", "zeeland"), ("kinderen", "jongeren"), ("niet-bereikt", "bereikt"), ("bereikt", "niet-bereikt")],
    *[("onbekend", "bekend"), ("ongewenst", "gewenst"), ("onzeker", "zeker"), ("omlaag", "omhoog")],
    *[("vaders", "ouders"), ("moeders", "ouders"), ("buren", "ouders"), ("artsen", "partner"), ("school", "fonds")],
    *[("2011", "2010"), ("4.6", "4.5"), ("jansen-2011", "jansen-2010"), ("zweers-2001", "zweers-2010")],
    *[("noord-holland", "zuid-holland"), ("noord-brabant", "noord-holland"), ("drenthe", "twente")],
    *[("nee", "ja"), ("ja", "na"), ("sturen", "betalen"), ("informeren", "interveniëren"), ("geplant", "gepland")],
    *[("gestopt", "structureel"), ("voorlichting", "voorlichters"), ("provincie", "preventie")],
    *[("minder-dan", "meer-dan"), ("risico", "riool"), ("positief", "negatief"), ("zwaar", "licht")],
]
ALIKE = [("iraakse-gemeenschap", "iraanse-gemeenschap"), ("gemeente", "gemeenten")]
"""Words of one list that are a slip apart: who writes one of them wrong is asked which is meant."""


@pytest.mark.parametrize(("written", "word"), SLIPS, ids=str)
def test_a_slip_of_the_keys_gets_the_word_that_was_meant(written: str, word: str) -> None:
    assert is_slip(written, word)


@pytest.mark.parametrize(("written", "word"), OTHER_WORDS, ids=str)
def test_another_word_is_never_suggested(written: str, word: str) -> None:
    assert not is_slip(written, word)


def test_there_are_as_many_words_of_each_kind_as_it_takes_to_trust_the_threshold() -> None:
    assert len(SLIPS) + len(OTHER_WORDS) >= 60


def test_no_word_of_a_list_is_a_slip_for_another_of_that_list_but_these() -> None:
    handbook = load(ROOT / "data")
    found = [
        (one.id, other.id)
        for words in handbook[Lijst].values()
        for one in words.waarden
        for other in words.waarden
        if one.id < other.id and is_slip(one.id, other.id)
    ]
    assert found == ALIKE


FRYSLAN: Mapping[str, str] = {"fryslan": "Fryslân", "zeeland": "Zeeland", "utrecht": "Utrecht"}


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("Friesland", "'Friesland' heet hier 'fryslan'. Schrijf 'fryslan'."),
        ("FRIESLAND", "'FRIESLAND' heet hier 'fryslan'. Schrijf 'fryslan'."),
        ("Fryslân", "Schrijf 'fryslan'."),
        ("ZEELAND", "Schrijf 'zeeland'."),
        ("zeland", "Bedoelde u 'zeeland'?"),
        ("limburg", ""),
    ],
)
def test_another_name_is_told_as_such(value: str, sentence: str) -> None:
    assert meant(value, FRYSLAN, FRYSLAN, {"Friesland": "fryslan"}) == sentence


def test_all_of_a_short_list_is_shown_in_its_own_order_with_its_labels_where_they_say_more() -> None:
    words = {"ja": "gehaald", "deels": "deels", "nee": "niet gehaald"}
    assert advice("misschien", words, words) == " Kies uit: ja (gehaald), deels, nee (niet gehaald)."


def test_of_a_long_list_only_what_shares_a_word_is_shown() -> None:
    words = [f"woord-{number}" for number in range(40)] + ["turkse-gemeenschap"]
    assert advice("Turkse vrouwen", words) == " Lijkt erop: turkse-gemeenschap."
    assert advice("xyzzy", words) == ""
    assert advice("Turkse vrouwen", words[-20:]) == " Lijkt erop: turkse-gemeenschap."
    assert advice("xyzzy", words[-20:]).startswith(" Kies uit: woord-21, ")


def test_the_parts_that_look_most_like_the_value_come_first() -> None:
    parts = {str(number / 10): f"Deel {number}" for number in range(30)} | {"case-arnhem": "Caseverslag Arnhem"}
    assert nearest_first("arnhem", parts, parts, 3)[0] == "case-arnhem (Caseverslag Arnhem)"
    assert len(nearest_first("arnhem", parts, parts, 3)) == 3


@given(st.text(max_size=300))
def test_a_value_is_shown_on_one_line_short_and_without_a_sign_that_steers_a_screen(text: str) -> None:
    found = shown(text)
    assert len(found) <= MOST_SHOWN
    assert len(found.splitlines()) <= 1
    assert not any(sign in found for sign in "\x1b\x07\u202e\u200b\u2028\r\n\x00")
    found.encode("utf-8")


@given(st.text())
def test_what_can_be_seen_stays_as_it_is(text: str) -> None:
    assert visible(text) == text or not text.isprintable()


@given(st.text(), st.text(min_size=1, max_size=5))
def test_braces_in_a_value_do_no_harm_to_a_sentence(text: str, detail: str) -> None:
    assert fault("x", text, woord=detail).message() == text

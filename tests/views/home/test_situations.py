"""Whatever is added to the cases, each counted sentence says what was counted, and that is true."""

import pytest
from handbooks.situations import SITUATIONS
from handbooks.words import written

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.lesson import Les
from macros.views.case.cards import case_cards
from macros.views.factor.label import label
from macros.views.home.questions import questions
from macros.views.home.summary import summary
from macros.views.measure.cards import measure_cards
from macros.views.measure.measures import measure_types

EACH = pytest.mark.parametrize("situation", SITUATIONS)


def test_these_situations_have_a_sentence_each() -> None:
    for told in (MEASURED, HELPED, STUCK, MONEY, AFTERWARDS, STAND, LABELS, TAKEN, GROUPS, PAYERS, CARDS):
        assert told.keys() == SITUATIONS.keys()


def finding(handbook: Handboek, situation: str, index: int) -> str:
    return written(summary(SITUATIONS[situation](handbook)).bevindingen[index])


AS_EXPERIENCE = "Lees de cases daarom als ervaring."
MEASURED = {
    "today": f"In geen van de 2 cases noemt de bron een meting van het effect. {AS_EXPERIENCE}",
    "eleven cases": f"In geen van de 11 cases noemt de bron een meting van het effect. {AS_EXPERIENCE}",
    "a control group": (
        "In 1 van de 2 cases noemt de bron een meting van het effect. Lees de andere cases als ervaring."
    ),
    "a case from 2023": f"In geen van de 3 cases noemt de bron een meting van het effect. {AS_EXPERIENCE}",
    "a source that is no research": f"In geen van de 3 cases noemt de bron een meting van het effect. {AS_EXPERIENCE}",
    "a case abroad": f"In geen van de 3 cases noemt de bron een meting van het effect. {AS_EXPERIENCE}",
    "a second case of one municipality": (
        f"In geen van de 3 cases noemt de bron een meting van het effect. {AS_EXPERIENCE}"
    ),
    "a case with only what is required": (
        f"In geen van de 2 cases die hierop zijn gelezen, noemt de bron een meting van het effect. {AS_EXPERIENCE}"
    ),
}


@EACH
def test_effect_is_counted_among_cases_that_were_read_for_it(handbook: Handboek, situation: str) -> None:
    assert finding(handbook, situation, 0) == MEASURED[situation]


HELPED = {
    "today": "Het vaakst hielp: maatwerk (in 2 cases).",
    "eleven cases": "Het vaakst hielp: maatwerk (in 11 cases).",
    "a control group": "Het vaakst hielp: maatwerk (in 2 cases).",
    "a case from 2023": "Het vaakst hielp: maatwerk (in 3 cases).",
    "a source that is no research": "Het vaakst hielp: maatwerk (in 2 cases).",
    "a case abroad": "Het vaakst hielp: maatwerk (in 3 cases).",
    "a second case of one municipality": "Het vaakst hielp: maatwerk (in 3 cases).",
    "a case with only what is required": "Het vaakst hielp: maatwerk (in 2 cases).",
}


@EACH
def test_what_helped_is_counted_in_cases_that_say_so(handbook: Handboek, situation: str) -> None:
    assert finding(handbook, situation, 1) == HELPED[situation]


HARD = "Het vaakst ging het moeizaam of mis bij:"
STUCK = {
    "today": f"{HARD} maatwerk, waardering (elk in 1 case).",
    "eleven cases": f"{HARD} maatwerk (in 10 cases).",
    "a control group": f"{HARD} maatwerk, waardering (elk in 1 case).",
    "a case from 2023": f"{HARD} maatwerk (in 2 cases).",
    "a source that is no research": f"{HARD} maatwerk, waardering (elk in 1 case).",
    "a case abroad": f"{HARD} maatwerk (in 2 cases).",
    "a second case of one municipality": f"{HARD} maatwerk (in 2 cases).",
    "a case with only what is required": f"{HARD} maatwerk, waardering (elk in 1 case).",
}


@EACH
def test_what_went_wrong_is_counted_in_cases_that_say_so(handbook: Handboek, situation: str) -> None:
    assert finding(handbook, situation, 2) == STUCK[situation]


MONEY = {
    "today": "In 1 van de 2 cases noemt de bron geld dat tijdelijk was.",
    "eleven cases": "In 10 van de 11 cases noemt de bron geld dat tijdelijk was.",
    "a control group": "In 1 van de 2 cases noemt de bron geld dat tijdelijk was.",
    "a case from 2023": "In 2 van de 3 cases noemt de bron geld dat tijdelijk was.",
    "a source that is no research": "In 2 van de 3 cases noemt de bron geld dat tijdelijk was.",
    "a case abroad": "In 2 van de 3 cases noemt de bron geld dat tijdelijk was.",
    "a second case of one municipality": "In 2 van de 3 cases noemt de bron geld dat tijdelijk was.",
    "a case with only what is required": (
        "In 1 van de 2 cases die hierop zijn gelezen, noemt de bron geld dat tijdelijk was."
    ),
}


@EACH
def test_temporary_money_is_counted_where_a_source_speaks_of_it(handbook: Handboek, situation: str) -> None:
    assert finding(handbook, situation, 3) == MONEY[situation]


LASTING = "hoorde het, of een deel ervan, bij de gewone aanpak:"
ONLY_ONE = f"In de enige case die hierop is gelezen, {LASTING} Dorp (stand maart 2010)."
BOTH = f"In beide cases die hierop zijn gelezen, {LASTING}"
AFTERWARDS = {
    "today": ONLY_ONE,
    "eleven cases": (
        f"In alle 10 cases die hierop zijn gelezen, {LASTING} "
        "Dorp, Plaats 1, Plaats 2, Plaats 3, Plaats 4, Plaats 5 en nog 4 (stand maart 2010)."
    ),
    "a control group": ONLY_ONE,
    "a case from 2023": f"{BOTH} Dorp, Nieuw (stand maart 2010 en mei 2023).",
    "a source that is no research": f"{BOTH} Dorp, Nieuw (stand maart 2010).",
    "a case abroad": f"{BOTH} Dorp, Gent (stand maart 2010).",
    "a second case of one municipality": f"{BOTH} Dorp: Buren helpen, Dorp: Nog een keer (stand maart 2010).",
    "a case with only what is required": ONLY_ONE,
}


@EACH
def test_what_came_to_stay_names_each_case_apart_and_its_day(handbook: Handboek, situation: str) -> None:
    assert finding(handbook, situation, 4) == AFTERWARDS[situation]


STAND = {**dict.fromkeys(SITUATIONS, "maart 2010 en 2012"), "a case from 2023": "maart 2010 tot en met mei 2023"}


@EACH
def test_the_summary_says_of_when_it_is(handbook: Handboek, situation: str) -> None:
    """A case that tells nothing makes it no younger."""
    assert summary(SITUATIONS[situation](handbook)).stand == STAND[situation]


LABELS = {
    "today": "Hielp in 2 cases. Hielp niet in 1 case.",
    "eleven cases": "Hielp in 11 cases. Hielp niet in 10 cases.",
    "a control group": "Hielp in 2 cases. Hielp niet in 1 case.",
    "a case from 2023": "Hielp in 3 cases. Hielp niet in 2 cases.",
    "a source that is no research": "Hielp in 2 cases. Hielp niet in 1 case.",
    "a case abroad": "Hielp in 3 cases. Hielp niet in 2 cases.",
    "a second case of one municipality": "Hielp in 3 cases. Hielp niet in 2 cases.",
    "a case with only what is required": "Hielp in 2 cases. Hielp niet in 1 case.",
}


@EACH
def test_the_label_of_a_factor_has_a_sentence_for_each_count(handbook: Handboek, situation: str) -> None:
    assert label(SITUATIONS[situation](handbook), "maatwerk") == LABELS[situation]


def test_the_label_of_a_factor_takes_its_words_from_the_list(handbook: Handboek) -> None:
    words = handbook.lijst(Les, "oordeel")
    renamed = [word.gewijzigd(label=f"woord {word.id}") for word in words.waarden]
    told = label(handbook.met(words.gewijzigd(waarden=renamed)), "maatwerk")
    assert told == "Woord hielp in 2 cases. Woord hielp-niet in 1 case."


TAKEN = {
    "today": "In 1 case uitgevoerd.",
    "eleven cases": "In 10 cases uitgevoerd.",
    "a control group": "In 1 case uitgevoerd.",
    "a case from 2023": "In 2 cases uitgevoerd.",
    "a source that is no research": "In 2 cases uitgevoerd.",
    "a case abroad": "In 2 cases uitgevoerd.",
    "a second case of one municipality": "In 2 cases uitgevoerd.",
    "a case with only what is required": "In 1 case uitgevoerd.",
}


@EACH
def test_the_card_of_a_measure_counts_what_was_carried_out(handbook: Handboek, situation: str) -> None:
    new = SITUATIONS[situation](handbook)
    assert [card.genomen for card in measure_cards(new, measure_types(new))] == [TAKEN[situation]]


EIGHT = "Plaats 1, Plaats 2, Plaats 3, Plaats 4, Plaats 5, Plaats 6"
GROUPS = {
    "today": "Dorp, Stad",
    "eleven cases": f"Dorp, Stad, {EIGHT} en nog 3",
    "a control group": "Dorp, Stad",
    "a case from 2023": "Dorp, Stad, Nieuw",
    "a source that is no research": "Dorp, Stad, Nieuw",
    "a case abroad": "Dorp, Stad, Gent",
    "a second case of one municipality": "Dorp: Buren helpen, Stad, Dorp: Nog een keer",
    "a case with only what is required": "Dorp, Stad",
}
PAYERS = {
    "today": "Dorp",
    "eleven cases": f"Dorp, {EIGHT}, Plaats 7 en nog 2",
    "a control group": "Dorp",
    "a case from 2023": "Dorp",
    "a source that is no research": "Dorp, Nieuw",
    "a case abroad": "Dorp, Gent",
    "a second case of one municipality": "Dorp: Buren helpen, Dorp: Nog een keer",
    "a case with only what is required": "Dorp",
}


@EACH
def test_the_way_in_by_question_names_each_case_once(handbook: Handboek, situation: str) -> None:
    groups, payers, _ = questions(SITUATIONS[situation](handbook))
    assert written(groups.antwoorden[0]) == f"ouders: {GROUPS[situation]}"
    assert written(payers.antwoorden[0]) == f"provincie: {PAYERS[situation]}"


COUNTED = "Activiteiten geteld, trede 2 van 4"
OF_STAD = (
    "Stad: sinds 2008, loopt door (stand 2012); nog niet ingevuld; "
    "Niet gemeten, trede 1 van 4 (Project een), Activiteiten geteld, trede 2 van 4 (Project twee)"
)
CARDS = {
    "today": OF_STAD,
    "eleven cases": f"Plaats 9: september 2007 – december 2009; vast deel (stand maart 2010); {COUNTED}",
    "a control group": OF_STAD,
    "a case from 2023": f"Nieuw: 2022 – 2027 (stand mei 2023); vast deel (stand mei 2023); {COUNTED}",
    "a source that is no research": (f"Nieuw: september 2007 – december 2009; vast deel (stand maart 2010); {COUNTED}"),
    "a case abroad": f"Gent: september 2007 – december 2009; vast deel (stand maart 2010); {COUNTED}",
    "a second case of one municipality": (
        f"Dorp: september 2007 – december 2009; vast deel (stand maart 2010); {COUNTED}"
    ),
    "a case with only what is required": "Kaal: nog niet ingevuld; nog niet ingevuld; Nog niet ingevuld",
}


@EACH
def test_the_card_of_a_case_dates_what_may_have_changed(handbook: Handboek, situation: str) -> None:
    new = SITUATIONS[situation](handbook)
    assert written(case_cards(new, list(new[Case].values()))[-1]) == CARDS[situation]

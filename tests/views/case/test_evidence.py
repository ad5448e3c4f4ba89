"""How a case was measured is said in words, with the reason beside it, and with the project it is about."""

from typing import Any

import pytest
from handbooks.make import changed, made

from macros.addresses import Address
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.steps import Meting
from macros.records.vocabulary import Lijst
from macros.views.case.evidence import MOST_WORDS, Evidence, evidence
from macros.views.case.ladder import ladder


def projects(*blocks: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"id": f"p{number}", "titel": f"Project {number}", **block} for number, block in enumerate(blocks)]


def dorp(handbook: Handboek, **values: Any) -> Case:
    return changed(handbook, "dorp", **values)[1]


def explained(handbook: Handboek) -> Handboek:
    """Return the handbook in which each rung says what it means."""
    words = handbook[Lijst]["meetniveaus"]
    return handbook.met(
        words.gewijzigd(waarden=[word.gewijzigd(uitleg=f"Dat is {word.label}.") for word in words.waarden])
    )


@pytest.mark.parametrize(
    ("own", "blocks", "rungs"),
    [
        ({"niveau": "niet-gemeten"}, [], [("niet gemeten", 1)]),
        (
            {"niveau": ["activiteiten-geteld", "voor-en-nameting"]},
            [],
            [("activiteiten geteld", 2), ("voor- en nameting", 3)],
        ),
        (
            [{"niveau": "niet-gemeten", "wanneer": "2008"}, {"niveau": "met-controlegroep", "wanneer": "2009"}],
            [],
            [("niet gemeten", 1), ("met controlegroep", 4)],
        ),
        ({"tekst": "Er is iets gemeten."}, [], [("niet beschreven", 0)]),
        ("geen", [], [("geen", 0)]),
        (None, [], [("nog niet ingevuld", 0)]),
        ({"niveau": "niet-gemeten"}, [{}, {}], [("niet gemeten", 1)]),
        (
            {"niveau": "niet-gemeten"},
            [{"meting": {"niveau": "voor-en-nameting"}}, {}],
            [("voor- en nameting", 3), ("niet gemeten", 1)],
        ),
        (None, [{"meting": {"niveau": "niet-gemeten"}}, {}], [("niet gemeten", 1), ("nog niet ingevuld", 0)]),
        (None, [{"meting": {"niveau": "niet-gemeten"}}, {"meting": "geen"}], [("niet gemeten", 1), ("geen", 0)]),
    ],
)
def test_how_it_was_measured_is_shown_for_every_project_and_round(
    handbook: Handboek, own: Any, blocks: list[dict[str, Any]], rungs: list[tuple[str, int]]
) -> None:
    case = dorp(handbook, meting=own, projecten=projects(*blocks) or None)
    found = evidence(handbook, case)
    assert [(rung.label, rung.trede) for rung in found] == rungs
    assert {rung.treden for rung in found} == {4}


def test_a_word_added_at_the_end_has_the_rung_it_says(handbook: Handboek) -> None:
    words = handbook[Lijst]["meetniveaus"]
    low = words.waarden[0].gewijzigd(id="gehoord", label="van horen zeggen", trede=0)
    new = handbook.met(words.gewijzigd(waarden=[*words.waarden, low]))
    (rung,) = evidence(
        new, dorp(new, meting={"niveau": "niet-gemeten"}).gewijzigd(meting=made(Meting, {"niveau": "gehoord"}))
    )
    assert (rung.label, rung.trede, rung.treden) == ("van horen zeggen", 0, 4)


COUNTED = {"niveau": "activiteiten-geteld"}


@pytest.mark.parametrize(
    ("measured", "reasons"),
    [
        (COUNTED, ["Dat is activiteiten geteld."]),
        ({**COUNTED, "tekst": "Er is geteld."}, ["Er is geteld."]),
        ([{**COUNTED, "tekst": "Toen."}, {**COUNTED, "tekst": "Later."}], ["Dat is activiteiten geteld."]),
        (
            {"niveau": ["niet-gemeten", "activiteiten-geteld"], "tekst": "Half."},
            ["Dat is niet gemeten.", "Dat is activiteiten geteld."],
        ),
        ({"tekst": "Hoe, staat er niet."}, ["Hoe, staat er niet."]),
        ("niet-beschreven", [""]),
        (None, [""]),
    ],
)
def test_the_reason_is_the_cases_own_where_it_has_one_for_that_word(
    handbook: Handboek, measured: Any, reasons: list[str]
) -> None:
    new = explained(handbook)
    assert [one.reden for one in evidence(new, dorp(new, meting=measured))] == reasons


def test_a_long_reason_ends_with_a_whole_sentence(handbook: Handboek) -> None:
    text = "Er is geteld. " + " ".join(["Een", *["woord"] * MOST_WORDS]) + "."
    (one,) = evidence(handbook, dorp(handbook, meting={**COUNTED, "tekst": text}))
    assert one.reden == "Er is geteld."


@pytest.mark.parametrize(
    ("one", "words", "place"),
    [
        (Evidence("activiteiten geteld", 2, 5), "Activiteiten geteld, trede 2 van 5", "trede-2"),
        (Evidence("niet beschreven", 0, 5), "Niet beschreven", "hoe-gemeten"),
    ],
)
def test_only_what_stands_on_a_rung_names_it(one: Evidence, words: str, place: str) -> None:
    assert (one.tekst, one.adres) == (words, Address("over/grenzen/", place))


@pytest.mark.parametrize(
    ("blocks", "named"),
    [
        ([{"meting": COUNTED}, {"meting": COUNTED}], [("activiteiten geteld", "")]),
        (
            [{"meting": COUNTED}, {"meting": "geen"}, {"meting": COUNTED}],
            [("activiteiten geteld", "Project 0 en Project 2"), ("geen", "Project 1")],
        ),
    ],
)
def test_projects_are_named_where_they_were_measured_differently(
    handbook: Handboek, blocks: list[dict[str, Any]], named: list[tuple[str, str]]
) -> None:
    case = dorp(handbook, meting=None, projecten=projects(*blocks))
    assert [(one.label, one.naam) for one in evidence(handbook, case)] == named


def test_the_ladder_shows_every_rung_in_order_with_the_cases_on_it(handbook: Handboek) -> None:
    new, _ = changed(explained(handbook), "dorp", meting="niet-beschreven")
    assert [
        (rung.trede, rung.label, rung.uitleg, [link.tekst for link in rung.cases.eerste]) for rung in ladder(new)
    ] == [
        (1, "niet gemeten", "Dat is niet gemeten.", ["Stad (Project een)"]),
        (2, "activiteiten geteld", "Dat is activiteiten geteld.", ["Stad (Project twee)"]),
        (3, "voor- en nameting", "Dat is voor- en nameting.", []),
        (4, "met controlegroep", "Dat is met controlegroep.", []),
        (0, "niet beschreven", "De bron is hierop gelezen en zegt er niets over.", ["Dorp"]),
    ]


def test_words_that_share_a_rung_share_no_place(handbook: Handboek) -> None:
    words = handbook[Lijst]["meetniveaus"]
    twin = words.waarden[1].gewijzigd(id="ook-geteld", label="ook geteld")
    found = ladder(handbook.met(words.gewijzigd(waarden=[*words.waarden, twin])))
    assert [(rung.label, rung.anker) for rung in found][1:3] == [
        ("activiteiten geteld", "trede-2"),
        ("ook geteld", ""),
    ]

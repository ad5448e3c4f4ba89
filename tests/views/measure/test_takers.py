"""The cases that name a measure, by how far they came."""

from typing import Any

from handbooks.drawn import page_of
from handbooks.make import changed, more_cases

from macros.addresses import PER_DEEL, Address
from macros.records.handbook import Handboek
from macros.records.vocabulary import Lijst
from macros.views.measure.takers import taker_names
from macros.views.shared.links import Link

PLACE = Address("cases/dorp/", "aanpak")


def taken(handbook: Handboek, case: str, how_far: str, **values: Any) -> Handboek:
    done = [{"maatregel": "bijeenkomsten", "stand": how_far}]
    return changed(handbook, case, maatregelen=done, **values)[0]


def names(handbook: Handboek) -> list[tuple[str, list[str]]]:
    return [
        (found.stand.label, [link.tekst for link in found.cases.eerste])
        for found in taker_names(handbook, "bijeenkomsten")
    ]


def test_cases_stand_by_how_far_they_came_in_the_order_of_the_words(handbook: Handboek) -> None:
    new = taken(taken(handbook, "dorp", "niet"), "stad", "gepland")
    assert names(new) == [("gepland", ["Stad (stand 2012)"]), ("niet", ["Dorp"])]
    words = new[Lijst]["standen"]
    turned = new.met(words.gewijzigd(waarden=list(reversed(words.waarden))))
    assert names(turned) == [("niet", ["Dorp"]), ("gepland", ["Stad (stand 2012)"])]


def test_a_name_leads_to_what_the_case_did(handbook: Handboek) -> None:
    (found,) = taker_names(handbook, "bijeenkomsten")
    assert found.cases.eerste == [Link("Dorp", PLACE)]


def test_what_went_on_says_until_which_day_that_is_known(handbook: Handboek) -> None:
    new = taken(taken(handbook, "dorp", "loopt"), "stad", "loopt")
    assert names(new) == [("loopt", ["Dorp (stand maart 2010)", "Stad (stand 2012)"])]
    assert page_of(new, "maatregelen/voorlichting.md").says("loopt Dorp (stand maart 2010), Stad (stand 2012)")


def test_a_plan_says_on_which_day_it_was_one(handbook: Handboek) -> None:
    assert names(taken(handbook, "dorp", "gepland")) == [("gepland", ["Dorp (stand maart 2010)"])]


def test_what_is_over_needs_no_date(handbook: Handboek) -> None:
    for how_far in ("uitgevoerd", "nauwelijks", "niet"):
        assert names(taken(handbook, "dorp", how_far)) == [(how_far, ["Dorp"])]


def test_a_case_with_two_projects_that_came_equally_far_is_named_once(handbook: Handboek) -> None:
    done = [{"maatregel": "bijeenkomsten", "stand": "uitgevoerd"}]
    inner = [{"id": own_id, "titel": own_id, "maatregelen": done} for own_id in ("een", "twee")]
    new, _ = changed(handbook, "stad", projecten=inner, lessen=None)
    assert names(new) == [("uitgevoerd", ["Dorp", "Stad"])]


def test_a_case_whose_projects_came_less_far_is_named_for_each(handbook: Handboek) -> None:
    inner = [
        {"id": how_far, "titel": how_far, "maatregelen": [{"maatregel": "bijeenkomsten", "stand": how_far}]}
        for how_far in ("gepland", "uitgevoerd")
    ]
    new, _ = changed(handbook, "stad", projecten=inner, lessen=None)
    assert names(new) == [("uitgevoerd", ["Dorp", "Stad"]), ("gepland", ["Stad (stand 2012)"])]


def test_more_cases_than_a_reader_takes_in_are_counted(handbook: Handboek) -> None:
    (found,) = taker_names(more_cases(handbook, PER_DEEL), "bijeenkomsten")
    assert (len(found.cases.eerste), found.cases.meer) == (PER_DEEL, 1)


def test_a_measure_that_no_case_names_has_no_names(handbook: Handboek) -> None:
    assert taker_names(handbook, "voorlichting") == []

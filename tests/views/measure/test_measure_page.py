"""A type of measure with the measures below it, and the cases that took them."""

from typing import Any

import pytest
from handbooks.drawn import page_of
from handbooks.make import changed, more_cases

from macros.addresses import PER_DEEL, Address
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.views.measure.cards import measure_cards
from macros.views.measure.measures import measure_types, measures_of
from macros.views.measure.page import MeasurePage, head, later, page
from macros.views.shared.links import Link

TAKERS = 2 * PER_DEEL


def type_page(handbook: Handboek) -> MeasurePage:
    return page(handbook, handbook[Maatregel]["voorlichting"])


def taken(handbook: Handboek, **values: Any) -> Handboek:
    """Return the handbook in which Dorp took the measure in this way."""
    return changed(handbook, "dorp", maatregelen=[{"maatregel": "bijeenkomsten", "stand": "uitgevoerd", **values}])[0]


@pytest.mark.parametrize(
    ("how_far", "counted"),
    [
        ("uitgevoerd", "In 1 case uitgevoerd."),
        ("loopt", "In 1 case uitgevoerd of begonnen."),
        ("gepland", "In 1 case alleen gepland."),
        ("nauwelijks", "In 1 case nauwelijks uitgevoerd."),
        ("niet", "In 1 case niet uitgevoerd."),
        ("onbekend", "In 1 case genoemd, zonder dat bekend is of het gebeurde."),
    ],
)
def test_a_type_counts_what_was_carried_out_and_tells_plans_apart(
    handbook: Handboek, how_far: str, counted: str
) -> None:
    (card,) = measure_cards(taken(handbook, stand=how_far), measure_types(handbook))
    assert card.genomen == counted


@pytest.mark.parametrize(
    ("standings", "counted"),
    [
        (("uitgevoerd", "uitgevoerd"), "In 1 case uitgevoerd."),
        (("uitgevoerd", "loopt"), "In 1 case uitgevoerd."),
        (("uitgevoerd", "gepland"), "In 1 case uitgevoerd."),
        (("nauwelijks", "gepland"), "In 1 case nauwelijks uitgevoerd."),
        (("onbekend", "gepland"), "In 1 case genoemd, zonder dat bekend is of het gebeurde."),
    ],
)
def test_a_case_that_names_the_type_and_a_measure_counts_once_for_the_furthest(
    handbook: Handboek, standings: tuple[str, str], counted: str
) -> None:
    both = [
        {"maatregel": own_id, "stand": how_far}
        for own_id, how_far in zip(("bijeenkomsten", "voorlichting"), standings, strict=True)
    ]
    new, _ = changed(handbook, "dorp", maatregelen=both)
    assert measure_cards(new, measure_types(new))[0].genomen == counted


def test_a_type_that_no_case_names_is_not_told_as_not_carried_out(handbook: Handboek) -> None:
    unnamed = handbook.met(*(case.gewijzigd(maatregelen=None, projecten=None) for case in handbook[Case].values()))
    assert measure_cards(unnamed, measure_types(unnamed))[0].genomen == "Door geen van de gelezen cases genoemd."
    silent = {"maatregelen": "niet-beschreven", "projecten": None}
    read = changed(changed(handbook, "dorp", **silent)[0], "stad", **silent)[0]
    assert measure_cards(read, measure_types(read))[0].genomen == "Door geen enkele case genoemd."


def test_a_card_leads_to_the_type_and_the_measures_below_it(handbook: Handboek) -> None:
    (card,) = measure_cards(handbook, measure_types(handbook))
    assert (card.maatregel.id, card.adres) == ("voorlichting", Address("maatregelen/voorlichting/"))
    assert [(link.tekst, link.adres) for link, _ in card.onderliggend] == [
        ("Bijeenkomsten", Address("maatregelen/voorlichting/", "maatregel-bijeenkomsten"))
    ]


def test_measures_stand_below_their_type(handbook: Handboek) -> None:
    assert [type_.id for type_ in measure_types(handbook)] == ["voorlichting"]
    assert [measure.id for measure in measures_of(handbook, "voorlichting")] == ["bijeenkomsten"]
    assert list(measures_of(handbook, "bijeenkomsten")) == []


def test_a_goal_that_a_type_does_not_have_differs_from_a_light_one(handbook: Handboek) -> None:
    assert [(goal.doel.id, goal.gewicht.teken if goal.gewicht else None) for goal in type_page(handbook).doelen] == [
        ("voorkomen", "++"),
        ("melden", None),
    ]
    assert page_of(handbook, "maatregelen/voorlichting.md").says("Melden leeg in de tabel")


def test_a_measure_with_sources_of_its_own_shows_them(handbook: Handboek) -> None:
    found = type_page(handbook)
    (_, about_type), (_, about_measure) = found.type.beweringen[0], found.maatregelen[0].beweringen[0]
    assert [row.noten for row in about_type.rijen] == [()]
    assert [row.noten for row in about_measure.meer] == [(1,)]


def test_what_a_measure_is_names_its_own_source_also_without_claims(handbook: Handboek) -> None:
    bare = handbook[Maatregel]["bijeenkomsten"].gewijzigd(
        toelichting=None, voorbeelden=None, vraagt=None, valkuilen=None
    )
    new, _ = changed(handbook.met(bare), "dorp", maatregelen=None)
    found = type_page(new)
    assert (found.type.stelling.noten, found.maatregelen[0].stelling.noten) == ((), (1,))
    assert page_of(new, "maatregelen/voorlichting.md").says(
        "Mensen komen bij elkaar. 1 Geen van de gelezen cases noemt deze maatregel."
    )


def test_claims_stand_under_the_titles_of_the_model_and_examples_under_their_own(handbook: Handboek) -> None:
    (measure,) = type_page(handbook).maatregelen
    found = [(title, [(row.kop, row.tekst, row.volgens) for row in sight.meer]) for title, sight in measure.beweringen]
    assert found == [
        ("Wat het is", [("", "In een zaal.", "")]),
        ("Voorbeelden", [("De film (Dorp)", "Een film in het buurthuis.", "")]),
        ("Wat het vraagt", [("", "Een zaal.", "")]),
        ("Valkuilen", [("", "De zaal was leeg.", "")]),
    ]


def test_what_is_told_of_a_type_stands_in_sight_and_of_a_measure_below_it_unfolds(handbook: Handboek) -> None:
    found = type_page(handbook)
    assert [(len(sight.rijen), len(sight.meer)) for _, sight in found.type.beweringen] == [(1, 0)]
    assert [(len(sight.rijen), len(sight.meer)) for _, sight in found.maatregelen[0].beweringen] == [(0, 1)] * 4


def test_an_example_leads_to_the_case_it_comes_from(handbook: Handboek) -> None:
    measure = handbook[Maatregel]["bijeenkomsten"]
    (example,) = measure.voorbeelden or []
    own = example.gewijzigd(bron=handbook[Maatregel]["bijeenkomsten"].bron)
    _, sight = type_page(handbook.met(measure.gewijzigd(voorbeelden=[own]))).maatregelen[0].beweringen[1]
    assert [row.uit for row in sight.meer] == [(Link("Dorp", Address("cases/dorp/")),)]


def test_an_example_without_a_place_goes_by_its_title(handbook: Handboek) -> None:
    measure = handbook[Maatregel]["bijeenkomsten"]
    (example,) = measure.voorbeelden or []
    new = handbook.met(measure.gewijzigd(voorbeelden=[example.gewijzigd(plaats=None)]))
    _, sight = type_page(new).maatregelen[0].beweringen[1]
    assert [row.kop for row in sight.meer] == ["De film"]


def test_a_taker_stands_under_its_name_with_how_far_it_got_and_leans_on_its_own_case(handbook: Handboek) -> None:
    new = taken(handbook, tekst="In de kerk.", tegenstrijdigheid="dorp-aantal")
    (row,) = type_page(new).maatregelen[0].cases
    assert (row.kop, row.tekst, [word.label for word in row.woorden]) == ("Dorp", "In de kerk.", ["uitgevoerd"])
    assert row.adres == Address("cases/dorp/", "aanpak")
    assert [citation.tekst for citation in row.bronnen] == ["Jansen e.a. 2010, caseverslag Dorp, p. 60"]
    place = Address("cases/dorp/", "tegenstrijdigheid-dorp-aantal")
    assert row.tegenstrijdigheden == (Link("Hoeveel waren het er?", place),)


def test_a_project_that_took_a_measure_is_named(handbook: Handboek) -> None:
    inner = [{"id": "een", "titel": "Een", "maatregelen": [{"maatregel": "bijeenkomsten", "stand": "gepland"}]}]
    new, _ = changed(handbook, "stad", projecten=inner, lessen=None)
    assert [row.kop for row in type_page(new).maatregelen[0].cases] == ["Dorp", "Stad, Een"]


@pytest.mark.parametrize(("more", "sizes"), [(TAKERS - 1, [TAKERS]), (TAKERS, [TAKERS, 1])])
def test_forty_takers_fit_a_page_and_the_next_stands_on_a_later_one(
    handbook: Handboek, more: int, sizes: list[int]
) -> None:
    wide = more_cases(handbook, more)
    type_ = wide[Maatregel]["voorlichting"]
    first, rest = page(wide, type_).maatregelen[0], list(later(wide, type_))
    assert [len(first.cases), *(len(part.rijen()) for part in rest)] == sizes
    for part in rest:
        assert (part.adres, part.titel) == (
            Address("maatregelen/voorlichting/bijeenkomsten/2/"),
            "Bijeenkomsten: in de cases",
        )
        assert part.terug == Address("maatregelen/voorlichting/", "maatregel-bijeenkomsten")


def test_a_page_is_headed_by_the_type(handbook: Handboek) -> None:
    assert head(handbook[Maatregel]["voorlichting"]) == ("Voorlichting", "Mensen horen het.")
    found = type_page(handbook)
    assert [citation.tekst for citation in found.eigen_bron] == ["Jansen e.a. 2010, §4.5, p. 50-54"]
    assert (found.maatregelen[0].anker, found.maatregelen[0].oude_ankers) == ("maatregel-bijeenkomsten", [])


def test_a_measure_keeps_the_places_it_had_and_a_type_its_pages(handbook: Handboek) -> None:
    old = {
        own_id: handbook[Maatregel][own_id].gewijzigd(voorheen=["oud", "ouder"])
        for own_id in ("voorlichting", "bijeenkomsten")
    }
    found = type_page(handbook.met(*old.values()))
    assert found.maatregelen[0].oude_ankers == ["maatregel-oud", "maatregel-ouder"]
    assert found.type.oude_ankers == []

"""Help to measure: the editors' advice, which leans on nothing that it does not name itself."""

from typing import Any

from handbooks.drawn import page_of

from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.walk import supported
from macros.views.measure.measures import measure_types
from macros.views.measure.measuring import Measuring, measurable
from macros.views.measure.page import page
from macros.views.shared.links import Link
from macros.views.source.leaning import leaning

PAGE = "maatregelen/voorlichting.md"


def advised(handbook: Handboek, part: str, own_id: str = "voorlichting", **changes: Any) -> Handboek:
    """Return the handbook in which a measure has the help of the type, with its first advice in a part changed."""
    given = handbook[Maatregel]["voorlichting"].redactie
    measure = handbook[Maatregel][own_id]
    assert given is not None
    assert given.meten is not None
    first, *rest = getattr(given.meten, part)
    help_ = given.meten.gewijzigd(**{part: [first.gewijzigd(**changes), *rest]})
    own = measure.redactie or given
    return handbook.met(measure.gewijzigd(redactie=own.gewijzigd(meten=help_)))


def help_of(handbook: Handboek) -> Measuring:
    found = page(handbook, handbook[Maatregel]["voorlichting"]).type.meten
    assert found is not None
    return found


def test_it_says_what_to_count_to_ask_before_and_after_and_what_figures_can_and_cannot_say(handbook: Handboek) -> None:
    assert [(title, [row.tekst for row in rows]) for title, rows in help_of(handbook).delen] == [
        ("Dit tel je", ["Hoeveel mensen kwamen.", "Hoe vaak het was."]),
        ("Dit vraag je vooraf", ["Wat weet je?"]),
        ("Dit vraag je achteraf", ["Wat weet je nu?"]),
        ("Dat weet je dan", ["Wie er kwam."]),
        ("Dat weet je dan nog niet", ["Of het hielp."]),
    ]


def test_advice_has_no_source_of_the_measure_it_stands_with(handbook: Handboek) -> None:
    rows = [row for _, rows in help_of(handbook).delen for row in rows]
    assert {(row.noten, row.bronnen) for row in rows} == {((), ())}
    type_ = handbook[Maatregel]["voorlichting"]
    assert [one.bronnen for one in supported(type_) if getattr(one.wat, "tekst", "") == "Wat weet je?"] == [()]


def test_a_source_that_advice_leans_on_has_a_number_even_when_it_is_that_of_the_type(handbook: Handboek) -> None:
    own = handbook[Maatregel]["voorlichting"].bron
    new = advised(handbook, "tellen", bron=own)
    (_, rows), *_ = help_of(new).delen
    assert [row.noten for row in rows] == [(1,), ()]
    assert [citation.tekst for citation in rows[0].bronnen] == ["Jansen e.a. 2010, §4.5, p. 50-54"]


def test_what_leans_on_a_source_tells_advice_of_the_editors_apart(handbook: Handboek) -> None:
    own = handbook[Maatregel]["bijeenkomsten"].bron
    new = advised(handbook, "tellen", bron=own)
    said = [link.tekst for one in leaning(new, own[0].id, own[0].onderdeel) for link in one.beweringen]
    assert "Van de redactie: Hoeveel mensen kwamen." in said


def test_a_page_says_who_advises_how_to_ask_safely_and_how_far_a_measurement_goes(handbook: Handboek) -> None:
    drawn = page_of(handbook, PAGE)
    assert drawn.says("Hoe meet je of het lukt? Van de redactie Staat er een nummer bij")
    assert drawn.says("Vraag veilig.")
    assert {"../../trainers/veilig-praten/", "../../over/grenzen/#hoe-gemeten"} <= set(drawn.links)


def test_a_measure_below_a_type_has_help_in_a_place_of_its_own(handbook: Handboek) -> None:
    drawn = page_of(advised(handbook, "wel", "bijeenkomsten"), PAGE)
    assert {"meten", "meten-maatregel-bijeenkomsten"} <= set(drawn.ids)


def test_types_with_help_are_listed_and_without_any_nothing_is(handbook: Handboek) -> None:
    types = measure_types(handbook)
    assert measurable(handbook, types) == [Link("Voorlichting", Address("maatregelen/voorlichting/", "meten"))]
    (type_,) = types
    assert measurable(handbook, [type_.gewijzigd(redactie=None)]) == []

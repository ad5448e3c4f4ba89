"""Contradictions: both readings with their sources, and every record whose claims refer to them."""

import pytest
from handbooks.drawn import block_of
from handbooks.make import changed, more_cases

from macros.addresses import PER_DEEL, Address
from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.views.conflict.conflicts import conflict_entry, conflict_view, conflicts_of
from macros.views.shared.links import Links


def about(handbook: Handboek) -> Links:
    return conflict_entry(handbook, handbook[Tegenstrijdigheid]["dorp-aantal"]).gaat_over


def test_a_contradiction_shows_both_readings_with_their_sources(handbook: Handboek) -> None:
    found = conflict_view(handbook, "dorp-aantal")
    assert [(text, [citation.tekst for citation in citations]) for text, citations in found.lezingen] == [
        ("Veertien.", ["Jansen e.a. 2010, caseverslag Dorp, p. 60"]),
        ("Tien.", ["Jansen e.a. 2010, §4.5, p. 50-54"]),
    ]
    assert (found.anker, found.oude_ankers) == ("tegenstrijdigheid-dorp-aantal", [])
    with pytest.raises(KeyError):
        conflict_view(handbook, "nergens")


def test_a_contradiction_names_the_cases_and_factors_whose_claims_refer_to_it(handbook: Handboek) -> None:
    assert [(link.tekst, link.adres) for link in about(handbook).eerste] == [
        ("Dorp", Address("cases/dorp/", "tegenstrijdigheden")),
        ("Alles samen", Address("succesfactoren/samen/")),
    ]


def test_a_contradiction_names_a_measure_and_a_type_whose_claims_refer_to_it(handbook: Handboek) -> None:
    measures = handbook[Maatregel]
    claim = (handbook[Succesfactor]["samen"].valkuilen or [])[0]
    new = handbook.met(*(measures[own_id].gewijzigd(valkuilen=[claim]) for own_id in ("voorlichting", "bijeenkomsten")))
    assert [(link.tekst, link.adres) for link in about(new).eerste[2:]] == [
        ("Voorlichting", Address("maatregelen/voorlichting/")),
        ("Bijeenkomsten", Address("maatregelen/voorlichting/", "maatregel-bijeenkomsten")),
    ]
    assert block_of(new, "tegenstrijdigheden").says("Gaat over Dorp, Alles samen, Voorlichting, Bijeenkomsten.")


def test_a_record_lists_each_of_its_contradictions_once(handbook: Handboek) -> None:
    twice = ["dorp-aantal", "dorp-aantal"]
    new, case = changed(handbook, "dorp", werkwijze=[{"tekst": "Zo.", "tegenstrijdigheid": twice}])
    assert conflicts_of(new, case) == ["dorp-aantal"]
    assert conflicts_of(handbook, handbook[Case]["stad"]) == ()


def test_claims_however_deep_count(handbook: Handboek) -> None:
    period = {"van": "2007", "tegenstrijdigheid": "dorp-aantal"}
    money = [{"geldbron": "fonds", "soort": "tijdelijk", "looptijd": period}]
    inner = [{"id": "een", "titel": "Een", "borging": {"status": "gestopt", "tekst": "Uit.", "financiering": money}}]
    new, case = changed(handbook, "stad", projecten=inner, lessen=None)
    assert conflicts_of(new, case) == ["dorp-aantal"]


def test_more_records_than_a_reader_can_take_in_are_counted(handbook: Handboek) -> None:
    found = about(more_cases(handbook, PER_DEEL - 2))
    assert (len(found.eerste), found.meer) == (PER_DEEL, 0)
    found = about(more_cases(handbook, PER_DEEL))
    assert (len(found.eerste), found.meer, found.alle) == (PER_DEEL, 2, None)


def test_a_contradiction_keeps_the_places_it_had(handbook: Handboek) -> None:
    old = handbook[Tegenstrijdigheid]["dorp-aantal"].gewijzigd(voorheen=["aantal", "hoeveel"])
    new = handbook.met(old)
    assert conflict_view(new, "dorp-aantal").oude_ankers == ["tegenstrijdigheid-aantal", "tegenstrijdigheid-hoeveel"]
    assert "tegenstrijdigheid-hoeveel" in block_of(new, "tegenstrijdigheden").ids


def test_a_contradiction_that_no_claim_refers_to_is_about_nothing(handbook: Handboek) -> None:
    loose = handbook[Tegenstrijdigheid]["dorp-aantal"].gewijzigd(id="los")
    found = conflict_entry(handbook.met(loose), loose)
    assert (list(found.gaat_over.eerste), found.gaat_over.meer) == ([], 0)

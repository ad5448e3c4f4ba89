"""References read as in a report and lead to the part on the sources page."""

import pytest
from handbooks.make import made, notes, reference

from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.records.source import Bron, Onderdeel
from macros.views.shared.citations import Footnotes, cite, cited, part_name, short_name
from macros.views.shared.links import Link

CASE_DORP = reference("jansen-2010", "case-dorp")
FACTORS = reference("jansen-2010", "4.5")
TIPS = reference("losse-tips", place="p. 12")


def source(**values: object) -> Bron:
    return made(Bron, {"id": "bron", "titel": "De titel", "uitgever": "Wie", "soort": "rapport", **values})


def test_a_section_is_cited_with_its_sign_and_pages(handbook: Handboek) -> None:
    citation = cite(handbook, FACTORS)
    assert citation.tekst == "Jansen e.a. 2010, §4.5, p. 50-54"
    assert citation.adres == Address("over/bronnen/jansen-2010/", "deel-4.5")


def test_a_part_with_a_name_of_its_own_is_cited_by_that_name(handbook: Handboek) -> None:
    assert cite(handbook, CASE_DORP).tekst == "Jansen e.a. 2010, caseverslag Dorp, p. 60"


def test_a_source_without_parts_and_date_is_cited_by_its_short_name_and_the_place(handbook: Handboek) -> None:
    citation = cite(handbook, TIPS)
    assert (citation.tekst, citation.adres) == (
        "Losse tips zonder jaar, p. 12",
        Address("over/bronnen/losse-tips/"),
    )


def test_the_same_part_at_another_place_is_another_citation(handbook: Handboek) -> None:
    found = cited(handbook, [TIPS, reference("losse-tips", place="p. 13"), reference("losse-tips")])
    assert [citation.tekst for citation in found] == [
        "Losse tips zonder jaar, p. 12",
        "Losse tips zonder jaar, p. 13",
        "Losse tips zonder jaar",
    ]


def test_a_part_without_pages_is_cited_without(handbook: Handboek) -> None:
    report = handbook[Bron]["jansen-2010"]
    bare = report.gewijzigd(onderdelen=[made(Onderdeel, {"id": "4.5", "titel": "Factoren"})])
    assert cite(handbook.met(bare), FACTORS).tekst == "Jansen e.a. 2010, §4.5"


@pytest.mark.parametrize(
    ("authors", "name"),
    [
        (["Jansen, An"], "Jansen 2010"),
        (["Jansen, An", "Pieters, Bo"], "Jansen en Pieters 2010"),
        (["Jansen, An", "Pieters, Bo", "Smit, Cas"], "Jansen e.a. 2010"),
        (["Ali"], "Ali 2010"),
    ],
)
def test_a_reference_names_two_authors_and_of_more_the_first(authors: list[str], name: str) -> None:
    assert short_name(source(auteurs=authors, datum="2010-03")) == name


def test_an_organisation_among_the_authors_is_named_whole_also_with_a_comma_in_its_name() -> None:
    city = source(organisaties=["Gemeente Utrecht, afdeling Zorg"], datum="2010")
    assert short_name(city) == "Gemeente Utrecht, afdeling Zorg 2010"
    both = source(auteurs=["Jansen, An"], organisaties=["Gemeente Utrecht, afdeling Zorg"], datum="2010")
    assert short_name(both) == "Jansen en Gemeente Utrecht, afdeling Zorg 2010"


def test_a_short_name_goes_before_the_authors() -> None:
    assert short_name(source(auteurs=["Jansen, An"], kort="Jansen (tips)", datum="2010")) == "Jansen (tips) 2010"


def test_a_source_without_authors_goes_by_its_short_name_and_else_by_its_title() -> None:
    assert short_name(source(kort="Kort", datum="2009")) == "Kort 2009"
    assert short_name(source()) == "De titel zonder jaar"


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ({"id": "4.5", "titel": "Factoren"}, "§4.5"),
        ({"id": "bijlage", "titel": "De bijlage"}, "De bijlage"),
        ({"id": "4.5", "titel": "Factoren", "aanduiding": "tabel 4.5"}, "tabel 4.5"),
    ],
)
def test_a_part_goes_by_what_the_source_calls_it_its_number_or_its_title(part: dict[str, str], name: str) -> None:
    assert part_name(made(Onderdeel, part)) == name


def test_a_claim_on_the_records_own_source_has_no_number(handbook: Handboek) -> None:
    own = notes(handbook)
    assert own.numbers(None) == []
    assert own.numbers([CASE_DORP]) == []


def test_the_records_own_source_is_no_note_and_each_other_reference_has_one_number(handbook: Handboek) -> None:
    found = notes(handbook)
    assert found.numbers([CASE_DORP, FACTORS]) == [1]
    assert found.numbers([TIPS, FACTORS, TIPS]) == [2, 1, 2]
    assert [citation.tekst for citation in found.citations()] == [
        "Jansen e.a. 2010, §4.5, p. 50-54",
        "Losse tips zonder jaar, p. 12",
    ]


def test_a_claim_leans_on_its_own_sources_else_on_those_of_its_record(handbook: Handboek) -> None:
    found = notes(handbook)
    assert found.sources(None) == [CASE_DORP]
    assert found.sources([FACTORS]) == [FACTORS]
    assert found.within([TIPS]).sources(None) == [TIPS]
    assert found.within([TIPS]).sources([FACTORS]) == [FACTORS]


def test_a_record_within_a_page_shares_its_numbers(handbook: Handboek) -> None:
    page = notes(handbook)
    inner = page.within([TIPS])
    assert inner.numbers(None) == [1]
    assert page.numbers([TIPS]) == [1]
    assert inner.within([CASE_DORP]).numbers(None) == []


def test_what_leads_to_a_page_of_its_own_needs_no_number_for_the_sources_of_that_page(handbook: Handboek) -> None:
    page = notes(handbook)
    linked = page.within([TIPS], here=Address("cases/stad/"))
    assert linked.numbers(None) == linked.numbers([TIPS]) == []
    assert linked.numbers([FACTORS]) == [1]
    assert [citation.tekst for citation in page.citations()] == ["Jansen e.a. 2010, §4.5, p. 50-54"]


def test_a_contradiction_is_linked_by_its_question(handbook: Handboek) -> None:
    found = notes(handbook)
    assert found.conflict("dorp-aantal") == Link("Hoeveel waren het er?", found.conflict_at("dorp-aantal"))


def test_a_contradiction_leads_to_the_page_that_shows_it(handbook: Handboek) -> None:
    anchor = "tegenstrijdigheid-dorp-aantal"
    here, other = Address("cases/dorp/"), Address("cases/stad/")
    assert notes(handbook).conflict_at("dorp-aantal") == Address("over/tegenstrijdigheden/", anchor)
    page = Footnotes.of(handbook, [CASE_DORP], here=here)
    assert page.conflict_at("dorp-aantal") == here.at(anchor)
    assert page.within([TIPS]).conflict_at("dorp-aantal") == here.at(anchor)
    elsewhere = page.within([TIPS], here=other)
    assert elsewhere.conflict_at("dorp-aantal") == other.at(anchor)
    assert elsewhere.sources(None) == [TIPS]

"""The pages that come from the data alone: which there are, what heads them, and what old addresses do."""

import re
from html import unescape

import pytest
from handbooks.drawn import Drawn, page_of
from handbooks.make import more_cases
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from macros.addresses import PER_DEEL
from macros.pages import Page, downloads, pages
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.gone import Vervallen
from macros.records.handbook import Handboek
from macros.records.known_ids import Bekend
from macros.records.measure import Maatregel
from macros.records.survey import Enquetetabel


def test_every_record_that_is_read_by_itself_has_a_page(handbook: Handboek) -> None:
    assert list(pages(handbook)) == [
        "cases/dorp.md",
        "cases/stad.md",
        "succesfactoren/maatwerk.md",
        "succesfactoren/waardering.md",
        "succesfactoren/vast-geld.md",
        "succesfactoren/samen.md",
        "maatregelen/voorlichting.md",
        "cijfers/tabel-1-1.md",
        "achtergrond/rol.md",
        "over/bronnen/jansen-2010.md",
        "over/bronnen/losse-tips.md",
        "vergelijken/naast-elkaar/dorp-en-stad.md",
    ]


@pytest.mark.parametrize(
    ("path", "title", "description", "data"),
    [
        ("cases/dorp.md", "Dorp: Buren helpen", "Buren leerden luisteren.", "data/cases.yaml"),
        ("succesfactoren/maatwerk.md", "Maatwerk", "Zoek uit wat past.", "data/factors.yaml"),
        ("maatregelen/voorlichting.md", "Voorlichting", "Mensen horen het.", "data/measures.yaml"),
        ("cijfers/tabel-1-1.md", "Samenwerking", "Werkt u samen?", "data/survey.yaml"),
    ],
)
def test_a_page_has_a_title_a_description_and_the_file_it_comes_from(
    handbook: Handboek, path: str, title: str, description: str, data: str
) -> None:
    found = pages(handbook)[path]
    assert (found.titel, found.beschrijving, found.data) == (title, description, data)
    assert (found.zoekbaar, found.met_inhoudsopgave, found.verhuisd_naar) == (True, True, "")


@pytest.mark.parametrize(
    ("path", "overview", "link"),
    [
        ("cases/dorp.md", "Cases / Dorp", "../../cases/"),
        ("succesfactoren/maatwerk.md", "Succesfactoren / het project", "../../succesfactoren/"),
        ("maatregelen/voorlichting.md", "Maatregelen", "../../maatregelen/"),
    ],
)
def test_a_page_starts_with_the_way_back_and_its_title(handbook: Handboek, path: str, overview: str, link: str) -> None:
    drawn = page_of(handbook, path)
    assert drawn.text.startswith(overview)
    assert drawn.links[0] == link
    assert drawn.html.count("<h1 id=") == drawn.html.count("<h1") == 1


@pytest.mark.parametrize("path", ["cases/dorp.md", "succesfactoren/samen.md", "maatregelen/voorlichting.md"])
def test_every_heading_of_a_section_has_an_id(handbook: Handboek, path: str) -> None:
    html = page_of(handbook, path).html
    assert html.count("<h2 id=") == html.count("<h2")


def test_the_page_of_an_old_id_leads_on_and_is_not_found_by_the_search(handbook: Handboek) -> None:
    new = handbook.met(handbook[Case]["dorp"].gewijzigd(voorheen=["gehucht"]))
    found = pages(new)["cases/gehucht.md"]
    assert (found.verhuisd_naar, found.titel) == ("../../cases/dorp/", "Deze pagina is verhuisd")
    assert (found.zoekbaar, found.met_inhoudsopgave) == (False, False)
    assert Drawn(found.teken()).links == ["../../cases/dorp/"]


def test_the_later_slices_of_a_list_keep_their_old_addresses_too(handbook: Handboek) -> None:
    wide = more_cases(handbook, 4 * PER_DEEL)
    found = pages(wide.met(wide[Succesfactor]["maatwerk"].gewijzigd(voorheen=["op-maat"])))
    leads = {path: page.verhuisd_naar for path, page in found.items() if page.verhuisd_naar}
    assert leads == {
        "succesfactoren/op-maat.md": "../../succesfactoren/maatwerk/",
        "succesfactoren/op-maat/lessen/2.md": "../../../../succesfactoren/maatwerk/lessen/2/",
        "succesfactoren/op-maat/lessen/3.md": "../../../../succesfactoren/maatwerk/lessen/3/",
    }


def test_the_old_id_of_a_measure_below_a_type_leads_to_its_place_and_has_no_slices(handbook: Handboek) -> None:
    wide = more_cases(handbook, 4 * PER_DEEL)
    found = pages(wide.met(wide[Maatregel]["bijeenkomsten"].gewijzigd(voorheen=["samenkomen"])))
    leads = {path: page.verhuisd_naar for path, page in found.items() if page.verhuisd_naar}
    assert leads == {"maatregelen/samenkomen.md": "../../maatregelen/voorlichting/#maatregel-bijeenkomsten"}


def test_later_parts_are_pages_that_the_search_leaves_to_the_first(handbook: Handboek) -> None:
    wide = pages(more_cases(handbook, 4 * PER_DEEL))
    expected = {
        "cases/case_kaarten/2.md": ("De cases, deel 2", "data"),
        "succesfactoren/maatwerk/lessen/3.md": ("Maatwerk: lessen uit de cases, deel 3", "data/factors.yaml"),
        "maatregelen/voorlichting/bijeenkomsten/2.md": ("Bijeenkomsten: in de cases, deel 2", "data/measures.yaml"),
        "vergelijken/tabel_basis/5.md": ("De cases in het kort, deel 5", "data"),
    }
    assert expected.keys() <= wide.keys()
    for path, (title, data) in expected.items():
        found = wide[path]
        assert (found.titel, found.beschrijving, found.data) == (title, title, data)
        assert (found.zoekbaar, found.met_inhoudsopgave) == (False, False)
        assert Drawn(found.teken()).says(f"Terug naar het begin {title}")


def test_a_page_is_drawn_only_when_it_is_asked_for(handbook: Handboek) -> None:
    broken = handbook.met(handbook[Case]["dorp"].gewijzigd(schaal="nergens"))
    found = pages(broken)
    assert isinstance(found["cases/stad.md"], Page)
    assert found["cases/stad.md"].teken()
    with pytest.raises(KeyError):
        found["cases/dorp.md"].teken()


@pytest.mark.parametrize(("minutes", "words"), [(1, "1 minuut"), (2.5, "2,5 minuten"), (20, "20 minuten")])
def test_minutes_are_written_the_dutch_way(handbook: Handboek, minutes: float, words: str) -> None:
    factor = handbook[Succesfactor]["samen"]
    assert factor.redactie is not None
    exercise = factor.redactie.oefening.gewijzigd(minuten=minutes)
    longer = factor.gewijzigd(redactie=factor.redactie.gewijzigd(oefening=exercise))
    assert page_of(handbook.met(longer), "succesfactoren/samen.md").says(f"Oefening: Een vel papier ({words})")


def test_a_factor_without_lessons_says_so(handbook: Handboek) -> None:
    assert page_of(handbook, "succesfactoren/vast-geld.md").says("Geen enkele case beschrijft deze succesfactor.")


def test_a_measure_has_no_page_but_its_type_does(handbook: Handboek) -> None:
    assert handbook[Maatregel]["bijeenkomsten"].type == "voorlichting"
    assert "maatregelen/bijeenkomsten.md" not in pages(handbook)


PIECES = [
    *"ab :#-'\"<>[](){}|*_`&;/\n\t\u0085\u2028\ufeff\u200d\ufe0f🎉👩é中مש",
    "---",
    "javascript:",
    "&amp;",
    "title: ",
]
TITLES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TITLES)
@example("Nieuw 🎉 [x](javascript:alert(1))")
@example("---\ntitle: x\n---")
@example("Eerst: dit")
def test_whatever_stands_in_a_title_the_page_is_whole_and_has_that_title(handbook: Handboek, text: str) -> None:
    plain = {**handbook[Case]["dorp"].model_dump(mode="json", exclude_defaults=True), "titel": text}
    try:
        case = Case.model_validate(plain, context=Bekend())
    except ValidationError:
        return  # the check told it
    page = pages(handbook.met(case))["cases/dorp.md"]
    assert page.titel == f"Dorp: {case.titel}"
    drawn = page.teken()
    [head] = re.findall(r'<h1 id="titel"[^>]*>(.*?)</h1>', drawn, re.DOTALL)
    assert "<" not in head
    assert unescape(head) == case.titel
    assert drawn.count('<h2 id="gedaan">') == 1
    assert 'href="javascript:' not in drawn


def test_the_page_of_what_was_taken_out_says_so_and_is_not_found_by_the_search(handbook: Handboek) -> None:
    record = Vervallen(id="terp", soort="cases", titel="Terp", datum="2026-11", reden="Zij vroegen dit.", naar=["dorp"])
    found = pages(handbook.met(record))["cases/terp.md"]
    assert (found.titel, found.vervallen, found.zoekbaar) == ("Dit staat niet meer in het handboek", True, False)
    drawn = Drawn(found.teken())
    assert drawn.links == ["../../cases/dorp/", "../../cases/"]
    assert drawn.text == (
        "Dit staat niet meer in het handboek Case ‘Terp’ staat sinds november 2026 niet meer in dit handboek. "
        "Waarom: Zij vroegen dit. Kijk nu bij Dorp. Of bekijk alle cases."
    )


def test_the_pages_of_pairs_and_the_files_of_tables_keep_their_old_addresses(handbook: Handboek) -> None:
    table = handbook[Enquetetabel]["tabel-1-1"]
    new = handbook.met(handbook[Case]["dorp"].gewijzigd(voorheen=["gehucht"]), table.gewijzigd(voorheen=["oude-tabel"]))
    assert (
        pages(new)["vergelijken/naast-elkaar/gehucht-en-stad.md"].verhuisd_naar
        == "../../../vergelijken/naast-elkaar/dorp-en-stad/"
    )
    assert downloads(new)["cijfers/oude-tabel.csv"] == downloads(handbook)["cijfers/tabel-1-1.csv"]

"""The site in a real browser: the reader's walk, search, marks, and axe-core on every kind of page."""

import re
from urllib.parse import urlsplit

import pytest
from axe import violations
from conftest import DESK, PHONE, Opener
from kinds_of_pages import MOVED, PAGES, WITH_TABLES
from playwright.sync_api import Locator, Page, ViewportSize, expect

WIDTHS = {"360": PHONE, "1280": DESK}
LOOKS = {"light": "1280", "dark": "360"}
"""The width at which every page is tried in each of the two colour schemes: colours do not change with the width."""
CROSSED = {"light": "360", "dark": "1280"}
"""The other width, for pages with wide tables: they scroll in a frame of their own, and which part shows differs."""
ON_PAGES = [
    *((page, LOOKS[scheme], scheme) for page in PAGES for scheme in LOOKS),
    *((page, CROSSED[scheme], scheme) for page in WITH_TABLES for scheme in CROSSED),
]


def search(page: Page, words: str) -> None:
    """Type words in the search field as a reader does."""
    page.get_by_role("searchbox", name="Waar zoek je naar?").press_sequentially(words, delay=20)


def results(page: Page, words: str | re.Pattern[str] = "") -> Locator:
    """Return the results of the search, or those with these words."""
    return page.locator(".vondst", has_text=words).get_by_role("link")


def at_target(page: Page) -> Locator:
    """Return the place on the page that its address names, which the reader must see."""
    target = page.locator(":target")
    expect(target).to_be_in_viewport()
    return target


def test_a_reader_walks_from_home_to_a_case_to_a_factor_to_another_case(open_page: Opener) -> None:
    page = open_page()
    page.locator(".deuren").get_by_role("link", name=re.compile("^Cases")).click()
    page.locator(".kaart").get_by_role("link", name="Buren helpen").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Buren helpen")
    expect(page.locator("#kosten + p")).to_contain_text("Provincie Utrecht (75%)")
    page.locator("#les-maatwerk-1").get_by_role("link", name="Maatwerk").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Maatwerk")
    page.locator(".lesnamen").get_by_role("link", name="Stad").first.click()
    assert page.url.endswith("/cases/stad/#les-maatwerk-1")
    expect(at_target(page)).to_contain_text("Het paste goed.")


def test_the_search_finds_a_case_by_its_municipality_and_the_result_leads_there(open_page: Opener) -> None:
    page = open_page("over/")
    search(page, "Stad")
    result = results(page, "Stad: Twee projecten").first
    expect(result).to_be_visible(timeout=10_000)
    result.click()
    expect(page).to_have_url(re.compile(r"/cases/stad/"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Twee projecten")


def test_the_search_finds_a_word_inside_a_case_and_the_result_leads_to_its_section(open_page: Opener) -> None:
    page = open_page()
    search(page, "dankjewel")
    result = results(page, "Wat er misging, en waarom").first
    expect(result).to_be_visible(timeout=10_000)
    result.click()
    expect(page).to_have_url(re.compile(r"/cases/stad/#lessen$"))
    expect(page.locator("#les-waardering-1")).to_be_in_viewport()


def test_a_cell_of_the_matrix_of_factors_leads_to_its_lesson(open_page: Opener) -> None:
    page = open_page("vergelijken/")
    row = page.get_by_role("region", name="Wat elke succesfactor deed").get_by_role("row", name=re.compile("^Stad "))
    row.get_by_role("link", name="hielp", exact=True).click()
    expect(page).to_have_url(re.compile(r"/cases/stad/#les-maatwerk-1$"))
    expect(at_target(page)).to_contain_text("Het paste goed.")


def test_a_cell_of_the_matrix_of_measures_leads_to_what_the_case_did(open_page: Opener) -> None:
    page = open_page("vergelijken/")
    table = page.get_by_role("region", name="Welke case nam welke maatregel")
    table.get_by_role("link", name="gepland").first.click()
    expect(page).to_have_url(re.compile(r"/cases/alles/#aanpak$"))
    expect(page.locator("#aanpak + .sectie")).to_be_in_viewport()
    expect(page.locator("#aanpak + .sectie")).to_contain_text("gepland In de moskee.")


def test_a_numbered_reference_leads_to_the_part_on_the_sources_page(open_page: Opener) -> None:
    page = open_page("cases/alles/")
    page.locator(".zicht .stappen").get_by_role("link", name=re.compile(r"^bron \d+$")).first.click()
    at_target(page).get_by_role("link").first.click()
    expect(page).to_have_url(re.compile(r"/over/bronnen/jansen-2010/#deel-4\.5$"))
    expect(page.locator("details:has(:target) > summary")).to_contain_text("§4.5 Factoren, p. 50-54")
    expect(page.locator("details:has(:target) > summary")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("path", "where", "leads_to"),
    [
        ("succesfactoren/samen/", "#valkuilen + .zicht", "over/tegenstrijdigheden/"),
        ("maatregelen/voorlichting/", ".sectie", "over/tegenstrijdigheden/"),
        ("vergelijken/resultaten/", "[aria-label='Wat niet lukte']", "cases/dorp/"),
        ("cases/alles/", ".uitkomst", "cases/alles/"),
    ],
    ids=["on a factor page", "on a measure page", "in what did not work", "on a case page"],
)
def test_a_mark_leads_to_where_the_sources_contradict(open_page: Opener, path: str, where: str, leads_to: str) -> None:
    page = open_page(path)
    for fold in page.locator("details.meer > summary").all():
        fold.click()
    page.locator(where).get_by_role("link", name="Hoeveel waren het er?").first.click()
    expect(page).to_have_url(re.compile(f"/{leads_to}#tegenstrijdigheid-dorp-aantal$"))
    place = at_target(page)
    expect(place).to_contain_text("Hoeveel waren het er?")
    expect(place).to_contain_text("Tien.")


@pytest.mark.parametrize("name", PAGES)
def test_every_page_has_the_helpline_and_the_way_out_without_javascript_too(
    open_page: Opener, paths: dict[str, str], name: str
) -> None:
    page = open_page(paths[name], script=False, still=name == MOVED)
    for place in (".hulplijn", "footer"):
        expect(page.locator(place).get_by_role("link", name="112", exact=True)).to_have_attribute("href", "tel:112")
        expect(page.locator(place).get_by_role("link", name="0800-2000")).to_have_attribute("href", "tel:08002000")
    exit_link = page.get_by_role("link", name="Snel weg van deze site")
    expect(exit_link).to_be_in_viewport()
    assert urlsplit(exit_link.get_attribute("href") or "").scheme == "https"


@pytest.mark.parametrize("viewport", WIDTHS.values(), ids=WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_no_page_scrolls_sideways(open_page: Opener, paths: dict[str, str], name: str, viewport: ViewportSize) -> None:
    page = open_page(paths[name], viewport, still=name == MOVED)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(("name", "width", "scheme"), ON_PAGES)
def test_axe_finds_nothing_on_a_page(
    open_page: Opener, paths: dict[str, str], name: str, width: str, scheme: str
) -> None:
    assert violations(open_page(paths[name], WIDTHS[width], scheme, still=name == MOVED)) == []


@pytest.mark.parametrize("scheme", LOOKS)
def test_axe_finds_nothing_with_the_menu_open(open_page: Opener, scheme: str) -> None:
    page = open_page("cases/dorp/", PHONE, scheme)
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("dialog", name="Menu")).to_be_visible()
    assert violations(page) == []

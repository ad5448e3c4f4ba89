"""The site in a real browser: the reader's walk, search, the way out, keyboard, and axe-core on every kind of page."""

import re
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
PAGES = [
    "",
    "cases/",
    "cases/groningen/",
    "vergelijken/",
    "vergelijken/resultaten/",
    "vergelijken/geld-en-inzet/",
    "maatregelen/",
    "maatregelen/voorlichting-aan-doelgroep/",
    "succesfactoren/",
    "succesfactoren/maatwerk/",
    "over/",
    "over/bronnen/",
    "over/tegenstrijdigheden/",
    "404.html",
]


@pytest.fixture
def open_page(browser: Browser, address: str):
    """Opens a page of the site in a fresh browser; afterwards nothing may have gone wrong or gone elsewhere."""
    complaints: list[str] = []
    contexts = []

    def open_(path: str = "", viewport: dict[str, int] = DESK, scheme: str = "light", script: bool = True) -> Page:
        context = browser.new_context(viewport=viewport, color_scheme=scheme, java_script_enabled=script)
        contexts.append(context)
        page = context.new_page()
        page.on(
            "console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None
        )
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "request", lambda request: complaints.append(f"request to {request.url}") if not _own(request.url) else None
        )
        page.goto(address + path)
        return page

    def _own(url: str) -> bool:
        return url.startswith((address, "data:", "blob:"))

    yield open_
    for context in contexts:
        context.close()
    assert complaints == []


def search(page: Page, words: str) -> None:
    """Type words in the search field as a reader does, once the theme has its index."""
    page.wait_for_load_state("networkidle")
    field = page.get_by_role("textbox", name="Zoeken")
    field.click()
    field.press_sequentially(words, delay=20)


def violations(page: Page) -> list[str]:
    """Run axe-core on the page as it stands and return what it finds, with where."""
    page.wait_for_timeout(300)  # let transitions end: half-faded text has no honest contrast
    return [
        f"{found['id']}: {node['target']} {node['failureSummary']}"
        for found in Axe().run(page).response["violations"]
        for node in found["nodes"]
    ]


def test_a_reader_walks_from_home_to_a_case_to_a_factor_to_another_case_and_searches(open_page):
    page = open_page()
    page.get_by_role("link", name="Wat probeerden anderen?").click()
    page.get_by_role("link", name=re.compile("vertrouwenspersoon")).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("vertrouwenspersoon")
    expect(page.locator(".feiten")).to_contain_text("75%")
    page.locator("#les-waardering-1").get_by_role("link", name="Waardering").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Waardering")
    page.locator(".lessen").get_by_role("link", name=re.compile("Arnhem")).first.click()
    assert re.search(r"/cases/arnhem/#les-waardering-\d$", page.url)
    search(page, "Delfshaven")
    result = page.locator(".md-search-result__link", has_text="Rotterdam: Lokaal team").first
    expect(result).to_be_visible(timeout=10_000)
    result.click()
    expect(page.locator(".kruimels")).to_contain_text("Rotterdam")


def test_a_filled_cell_of_the_matrix_leads_to_its_claim(open_page):
    page = open_page("vergelijken/")
    cell = page.locator("td a.cel").first
    target = cell.get_attribute("href")
    cell.click()
    lesson = page.locator(f"[id='{target.partition('#')[2]}']")
    expect(lesson).to_be_in_viewport()


def test_a_numbered_reference_leads_to_the_part_on_the_sources_page(open_page):
    page = open_page("cases/arnhem/")
    page.locator(".noot a").first.click()
    page.locator(".bronnen li:target a, .bronnen li a").first.click()
    assert "/over/bronnen/#bron-zweers-2010-" in page.url
    expect(page.locator(":target")).to_be_in_viewport()


@pytest.mark.parametrize("path", PAGES)
def test_every_page_has_the_helpline_and_the_way_out_without_javascript_too(open_page, path):
    page = open_page(path, script=False)
    expect(page.get_by_role("link", name="112", exact=True)).to_have_attribute("href", "tel:112")
    expect(page.get_by_role("link", name="0800-2000")).to_have_attribute("href", "tel:08002000")
    exit_link = page.get_by_role("link", name="Snel weg van deze site")
    expect(exit_link).to_be_in_viewport()
    assert urlsplit(exit_link.get_attribute("href")).scheme == "https"


@pytest.mark.parametrize("how", ["click", "escape"])
def test_after_the_way_out_back_does_not_return_to_the_page_that_was_left(browser, address, how):
    page = browser.new_context(viewport=DESK).new_page()
    page.route("https://**", lambda route: route.fulfill(body="elsewhere", content_type="text/plain"))
    page.goto(address)
    page.goto(address + "cases/arnhem/")
    if how == "click":
        page.get_by_role("link", name="Snel weg van deze site").click()
    else:
        for _ in range(3):
            page.keyboard.press("Escape")
    page.wait_for_url("https://**")
    page.go_back()
    assert page.url == address, "the page that was left is gone from the history"
    page.context.close()


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["360", "1280"])
@pytest.mark.parametrize("path", PAGES)
def test_no_page_scrolls_sideways(open_page, path, viewport):
    page = open_page(path, viewport)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_menu_and_search_open_with_the_keyboard_on_a_phone(open_page):
    page = open_page("cases/arnhem/", PHONE)
    menu = page.get_by_role("button", name="Menu")
    menu.press("Enter")
    expect(menu).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("navigation", name="Navigatie").get_by_role("link", name="Vergelijken")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["360", "1280"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_on_a_page(open_page, path, viewport, scheme):
    assert violations(open_page(path, viewport, scheme)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["360", "1280"])
def test_axe_finds_nothing_with_the_search_open(open_page, viewport, scheme):
    page = open_page("cases/arnhem/", viewport, scheme)
    if viewport is PHONE:
        page.get_by_role("button", name="Zoeken").click()
    search(page, "voorlichting")
    expect(page.locator(".md-search-result__link").first).to_be_visible(timeout=10_000)
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_with_the_drawer_open(open_page, scheme):
    page = open_page("cases/arnhem/", PHONE, scheme)
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("navigation", name="Navigatie").get_by_role("link", name="Vergelijken")).to_be_in_viewport()
    assert violations(page) == []

"""The menu and the search: open, move, close and choose with the keyboard alone, on a small screen and a zoomed one."""

import re

import pytest
from conftest import DESK, PHONE, Opener
from kinds_of_pages import MOVED, PAGES
from playwright.sync_api import Page, ViewportSize, expect

ZOOMED: ViewportSize = {"width": 640, "height": 400}
"""A desk at 200 %."""
SMALL = {"phone": PHONE, "zoomed": ZOOMED}
ALL = {**SMALL, "desk": DESK}
INSIDE = "document.activeElement.closest('dialog')?.id ?? document.activeElement.localName"


SETTLED = """() => {
    const now = document.querySelector(".md-search-result__list").innerHTML;
    const same = window.seenBefore === now;
    window.seenBefore = now;
    return same;
}"""
"""Whether the results are what they were at the last look: the theme draws them anew for every letter."""


def search_for(page: Page, words: str) -> None:
    page.wait_for_load_state("networkidle")
    page.get_by_role("button", name="Zoeken").press("Enter")
    page.keyboard.type(words, delay=20)
    expect(page.locator(".md-search-result__link mark", has_text=re.compile(words, re.IGNORECASE)).first).to_be_visible(
        timeout=10_000
    )  # and not yet the results for part of the word
    page.wait_for_function(SETTLED, polling=300)


@pytest.mark.parametrize("viewport", SMALL.values(), ids=SMALL)
def test_the_menu_takes_the_focus_keeps_it_and_gives_it_back(open_page: Opener, viewport: ViewportSize) -> None:
    page = open_page("cases/dorp/", viewport)
    button = page.get_by_role("button", name="Menu")
    button.press("Enter")
    menu = page.get_by_role("dialog", name="Menu")
    for key in ["Tab"] * 3 + ["Shift+Tab"] * 4:
        assert page.evaluate(INSIDE) == "menu"
        page.keyboard.press(key)
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()
    button.press("Enter")
    menu.get_by_role("button", name="Sluiten").press("Enter")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()


@pytest.mark.parametrize("name", PAGES)
def test_the_menu_names_the_page_one_is_on_and_no_other(open_page: Opener, paths: dict[str, str], name: str) -> None:
    page = open_page(paths[name], PHONE, still=name == MOVED)
    page.get_by_role("button", name="Menu").click()
    current = page.get_by_role("navigation", name="Alle onderdelen").locator("[aria-current]")
    here = page.url
    assert [link.evaluate("(link) => link.href") for link in current.all()] == ([here] if name.endswith(".md") else [])


@pytest.mark.parametrize("viewport", ALL.values(), ids=ALL)
def test_the_search_opens_with_the_focus_in_its_field_and_tab_leads_to_the_results(
    open_page: Opener, viewport: ViewportSize
) -> None:
    page = open_page("cases/dorp/", viewport)
    search_for(page, "buren")
    expect(page.get_by_role("textbox", name="Waar zoek je naar?")).to_be_focused()
    page.keyboard.press("Tab")
    for _ in range(2):
        focused = page.locator(":focus")
        expect(focused).to_be_in_viewport()
        assert page.evaluate(INSIDE) == "zoeken"
        page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="Zoeken")).to_be_focused()


@pytest.mark.parametrize("viewport", ALL.values(), ids=ALL)
def test_a_result_can_be_chosen_with_the_keyboard(open_page: Opener, viewport: ViewportSize) -> None:
    page = open_page("over/", viewport)
    search_for(page, "Stad")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".md-search-result__link:focus")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/cases/stad/"))


def test_a_result_on_the_page_itself_closes_the_search_and_shows_the_place(open_page: Opener) -> None:
    page = open_page("cases/stad/")
    search_for(page, "dankjewel")
    page.locator(".md-search-result__link[href*='/cases/stad/#']").first.click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.locator(":target")).to_be_in_viewport()
    page.get_by_role("button", name="Zoeken").click()  # a key could go to what the closing dialog gives the focus
    expect(page.locator(".md-search-result__link").first).to_be_visible()


def test_how_many_results_there_are_is_a_status_message(open_page: Opener) -> None:
    page = open_page()
    search_for(page, "buren")
    said = page.get_by_role("search").get_by_role("status")
    expect(said).to_have_text(re.compile(r"^(1 pagina|\d+ pagina's) gevonden$"))
    page.get_by_role("textbox", name="Waar zoek je naar?").fill("zzzz")
    page.keyboard.press("End")
    expect(said).to_have_text("Niets gevonden")


def test_without_javascript_the_tabs_stand_on_a_phone_and_nothing_that_does_not_work(open_page: Opener) -> None:
    page = open_page("cases/dorp/", PHONE, script=False)
    tabs = page.get_by_role("navigation", name="Onderdelen van het handboek")
    expect(tabs.get_by_role("link", name="Over")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("radio")).to_have_count(0)

"""The menu: open, move, close and choose with the keyboard alone, on a small screen and a zoomed one."""

import pytest
from conftest import PHONE, Opener
from kinds_of_pages import MOVED, PAGES
from playwright.sync_api import ViewportSize, expect

ZOOMED: ViewportSize = {"width": 640, "height": 400}
"""A desk at 200 %."""
SMALL = {"phone": PHONE, "zoomed": ZOOMED}
SEARCH = "zoeken.md"
"""The page that is in no menu: the search leads to it."""
INSIDE = "document.activeElement.closest('dialog')?.id ?? document.activeElement.localName"


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
    here = [page.url] if name.endswith(".md") and name != SEARCH else []
    assert [link.evaluate("(link) => link.href") for link in current.all()] == here


def test_without_javascript_the_tabs_stand_on_a_phone_and_nothing_that_does_not_work(open_page: Opener) -> None:
    page = open_page("cases/dorp/", PHONE, script=False)
    tabs = page.get_by_role("navigation", name="Onderdelen van het handboek")
    expect(tabs.get_by_role("link", name="Over")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("radio")).to_have_count(0)

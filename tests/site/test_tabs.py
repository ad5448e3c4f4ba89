"""A tab that test after test uses: as a new one to each of them, and closed when something in it went wrong."""

import re

import pytest
from conftest import DESK, PHONE, Tabs, opener
from playwright.sync_api import Page

STATE = """[
    innerWidth, innerHeight, matchMedia("print").matches, matchMedia("(forced-colors: active)").matches,
    document.activeElement.localName, scrollY, document.querySelectorAll(":hover, :target, [open]").length,
    localStorage.length + sessionStorage.length,
]"""
"""What a test may have changed of a page that was just opened."""
FAULTS = {
    "console.warn('let op')": "let op",
    "setTimeout(() => { throw new Error('mis') })": "mis",
    "void fetch('https://voorbeeld.nl/').catch(() => 0)": "request to https://voorbeeld.nl/",
    "localStorage.setItem('a', 1)": "kept for good: a",
    "sessionStorage.setItem('b', 1)": "kept for now: b",
    "history.replaceState(0, '', '?q=c')": "in the address: ?q=c",
    "void (document.cookie = 'd=1')": "cookie",
}
"""What a page must not do, and the complaint about it."""


def change_all(page: Page) -> None:
    page.set_viewport_size(PHONE)
    page.emulate_media(media="print", forced_colors="active")
    page.route(page.url, lambda route: route.fulfill(body="other"))  # no font or icon that is still under way
    page.mouse.wheel(0, 500)
    page.locator("h1").hover()
    page.keyboard.press("Tab")


def test_a_tab_that_is_taken_again_is_as_a_new_one(tabs: Tabs, small_address: str) -> None:
    with opener(tabs, small_address) as open_:
        first = open_("cases/dorp/")
        new = first.evaluate(STATE)
        assert new[:2] == [*DESK.values()]
        change_all(first)
        assert first.evaluate(STATE) != new
        open_.close()
        again = open_("cases/dorp/")
        assert again is first
        assert again.evaluate(STATE) == new
        assert again.get_by_role("heading", level=1).inner_text() == "Buren helpen"


def test_two_pages_of_one_test_share_no_tab(tabs: Tabs, small_address: str) -> None:
    with opener(tabs, small_address) as open_:
        assert open_().context != open_().context


@pytest.mark.parametrize(("program", "complaint"), FAULTS.items())
def test_a_fault_is_told_and_its_tab_is_not_used_again(
    tabs: Tabs, small_address: str, program: str, complaint: str
) -> None:
    visit = opener(tabs, small_address)
    page = visit.__enter__()()
    page.evaluate(program)
    page.wait_for_timeout(100)
    with pytest.raises(AssertionError, match=re.escape(complaint)):
        visit.__exit__(None, None, None)
    assert page.is_closed()
    with opener(tabs, small_address) as open_:
        assert open_() != page

"""The way out: always in sight, covering nothing, and quick with the keyboard too."""

import re
from collections.abc import Iterator

import pytest
from conftest import DESK, PHONE, Opener, without_elsewhere
from playwright.sync_api import Browser, Page, ViewportSize, expect

NARROW: ViewportSize = {"width": 320, "height": 480}
LEAVE = "Snel weg van deze site"
ONCE, TWICE = "Nog 2 keer Shift en je bent weg.", "Nog 1 keer Shift en je bent weg."


@pytest.fixture
def page(browser: Browser, long_address: str) -> Iterator[Page]:
    """A page that was reached from another, in a browser that finds something elsewhere."""
    page = browser.new_context(viewport=DESK).new_page()
    without_elsewhere(page)
    page.goto(long_address)
    page.goto(long_address + "cases/dorp/")
    yield page
    page.context.close()


def has_left(page: Page) -> bool:
    """Say whether the page leaves within the time that a reader would wait."""
    try:
        page.wait_for_url("https://**", timeout=700)
    except Exception:
        return False
    return True


@pytest.mark.parametrize("how", ["click", "Shift"])
def test_after_the_way_out_back_does_not_return_to_the_page_that_was_left(
    page: Page, long_address: str, how: str
) -> None:
    if how == "click":
        page.get_by_role("link", name=LEAVE).click()
    else:
        for _ in range(3):
            page.keyboard.press("Shift")
    page.wait_for_url("https://**")
    page.go_back()
    assert page.url == long_address, "the page that was left is gone from the history"


def test_the_way_out_forgets_which_cases_were_chosen(page: Page, long_address: str) -> None:
    page.goto(long_address + "cases/")
    page.get_by_role("checkbox", name=re.compile("^Vergelijk")).first.check()
    assert page.evaluate("sessionStorage.length") == 1
    page.get_by_role("link", name=LEAVE).click()
    page.wait_for_url("https://**")
    page.goto(long_address)
    assert page.evaluate("sessionStorage.length") == 0


def test_each_press_of_shift_is_counted_in_sight_and_read_out(page: Page) -> None:
    counted = page.get_by_role("banner").get_by_role("status")
    link = page.get_by_role("link", name=LEAVE)
    for message, lights in ((ONCE, "●○○"), (TWICE, "●●○")):
        page.keyboard.press("Shift")
        expect(counted).to_have_text(message)
        expect(counted).to_be_in_viewport()
        assert lights in link.evaluate("(link) => getComputedStyle(link, '::after').content")


def test_the_count_starts_anew_after_another_key_and_after_a_wait(page: Page) -> None:
    counted = page.get_by_role("banner").get_by_role("status")
    page.clock.install()
    page.keyboard.press("Shift")
    page.keyboard.press("a")
    expect(counted).to_have_text("")
    page.keyboard.press("Shift")
    page.clock.run_for(5100)
    expect(counted).to_have_text("Te lang gewacht. Begin opnieuw met Shift.")
    page.keyboard.press("Shift")
    expect(counted).to_have_text(ONCE)


@pytest.mark.parametrize("keys", [["Escape"] * 5, ["Shift+A", "Shift+B", "Shift+C"], ["Shift+Tab"] * 4], ids=str)
def test_stopping_a_load_typing_capitals_and_going_back_do_not_leave(page: Page, keys: list[str]) -> None:
    for key in keys:
        page.keyboard.press(key)
    expect(page.get_by_role("banner").get_by_role("status")).to_have_text("")
    assert not has_left(page)


def test_with_the_menu_open_the_way_out_is_in_it_and_counts_too(browser: Browser, long_address: str) -> None:
    page = browser.new_context(viewport=PHONE).new_page()
    without_elsewhere(page)
    page.goto(long_address + "cases/dorp/")
    page.get_by_role("button", name="Menu").click()
    dialog = page.get_by_role("dialog", name="Menu")
    expect(dialog.get_by_role("link", name=LEAVE)).to_be_in_viewport()
    page.keyboard.press("Shift")
    expect(dialog.get_by_text(ONCE)).to_be_in_viewport()
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    page.wait_for_url("https://**")
    page.context.close()


@pytest.mark.parametrize("viewport", [NARROW, PHONE, DESK], ids=lambda size: str(size["width"]))
def test_the_way_out_stays_in_sight_and_stands_in_the_header_only(open_page: Opener, viewport: ViewportSize) -> None:
    page = open_page("cases/dorp/", viewport)
    page.mouse.wheel(0, 3000)
    link = page.get_by_role("link", name=LEAVE)
    expect(link).to_be_in_viewport(ratio=1)
    place, header = link.bounding_box(), page.get_by_role("banner").bounding_box()
    assert place
    assert header
    assert header["y"] == 0
    assert place["y"] + place["height"] <= header["height"]


def test_over_says_what_the_way_out_cannot_do(open_page: Opener) -> None:
    page = open_page()
    page.get_by_role("contentinfo").get_by_role("link", name=re.compile("Snel weg")).click()
    expect(page.get_by_role("heading", name="De knop Snel weg")).to_be_in_viewport()
    text = page.locator("article").inner_text()
    for word in ("geschiedenis", "Wis je geschiedenis", "privévenster", "drie keer op Shift"):
        assert word in text

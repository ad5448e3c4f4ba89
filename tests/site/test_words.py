"""A word that explains itself: by mouse, keyboard and touch, with and without JavaScript, and on paper."""

from collections.abc import Iterator

import pytest
from conftest import DESK, PHONE, Opener, opener
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect
from tabs import Tabs

CASE = "cases/rotterdam-delfshaven/"
SCRIPT = pytest.mark.parametrize("script", [True, False], ids=["with a script", "without one"])


@pytest.fixture
def open_real(tabs: Tabs, address: str) -> Iterator[Opener]:
    """Opens a page of the real site."""
    with opener(tabs, address) as open_:
        yield open_


def parts(page: Page) -> tuple[Locator, Locator]:
    """Return the first word of a page that explains itself, and its explanation."""
    button = page.locator("article button.begrip").first
    return button, page.locator(f"#{button.get_attribute('popovertarget')}")


@SCRIPT
@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_key_opens_it_tab_goes_in_and_escape_closes(open_real: Opener, key: str, script: bool) -> None:
    page = open_real(CASE, script=script)
    button, told = parts(page)
    expect(told).to_be_hidden()
    button.focus()
    page.keyboard.press(key)
    expect(told).to_be_visible()
    page.keyboard.press("Tab")
    expect(told.locator("a")).to_be_focused()
    page.keyboard.press("Escape")
    expect(told).to_be_hidden()
    expect(button).to_be_focused()


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_a_touch_opens_it_in_sight_and_one_beside_it_closes(
    browser: Browser, address: str, viewport: ViewportSize
) -> None:
    context = browser.new_context(viewport=viewport, has_touch=True)
    page = context.new_page()
    page.goto(address + CASE)
    button, told = parts(page)
    button.tap()
    expect(told).to_be_in_viewport(ratio=1)
    page.touchscreen.tap(viewport["width"] / 2, 4)
    expect(told).to_be_hidden()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_an_explanation_is_as_readable_as_the_text(open_real: Opener, scheme: str) -> None:
    page = open_real(CASE, PHONE, scheme)
    for button in page.locator("article button.begrip:visible").all():
        told = page.locator(f"#{button.get_attribute('popovertarget')}")
        button.click()
        expect(told).to_be_in_viewport(ratio=1)
        assert told.evaluate(
            "it => it.scrollWidth <= it.clientWidth && parseFloat(getComputedStyle(it).fontSize) >= 16"
        )
        page.keyboard.press("Escape")


def test_the_list_at_the_foot_prints_and_explanations_beside_words_do_not(open_real: Opener) -> None:
    page = open_real(CASE)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    expect(page.locator("dl.uitleg dt", has_text="Meldcode")).to_be_visible()
    expect(page.locator("[popover]:visible")).to_have_count(0)


def test_no_comma_or_bracket_begins_a_line_after_a_word(open_real: Opener) -> None:
    page = open_real(CASE)
    page.set_viewport_size({"width": 360, "height": 740})
    alone = page.evaluate(
        """() => [...document.querySelectorAll(".begrip__heel")].filter((it) => it.checkVisibility()).filter((it) => {
            const range = document.createRange();
            if (it.lastChild.nodeType !== Node.TEXT_NODE) return false;
            range.selectNodeContents(it.lastChild);
            return range.getClientRects()[0].top >= it.querySelector("button").getBoundingClientRect().bottom;
        }).map((it) => it.textContent)"""
    )
    assert page.locator(".begrip__heel").count() > 0
    assert alone == []

"""Light and dark: as the device says, as the reader says, and forgotten unless the reader asks."""

from collections.abc import Iterator

import pytest
from conftest import KEPT, Opener
from playwright.sync_api import Browser, Page, expect

PAPER = "getComputedStyle(document.body).backgroundColor"
LIGHT, DARK = "rgb(251, 250, 247)", "rgb(24, 21, 26)"


@pytest.fixture
def page(browser: Browser, long_address: str) -> Iterator[Page]:
    """A page in a browser that may keep things."""
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(long_address)
    yield page
    context.close()


@pytest.mark.parametrize(("scheme", "colour"), [("light", LIGHT), ("dark", DARK)])
@pytest.mark.parametrize("script", [True, False], ids=["with JavaScript", "without"])
def test_a_page_has_the_colours_of_the_device(open_page: Opener, scheme: str, colour: str, script: bool) -> None:
    assert open_page("over/", scheme=scheme, script=script).evaluate(PAPER) == colour


def test_a_choice_shows_at_once_and_is_gone_on_the_next_page(page: Page) -> None:
    page.get_by_role("radio", name="donker").check()
    assert page.evaluate(PAPER) == DARK
    assert page.evaluate(KEPT) == []
    page.reload()
    assert page.evaluate(PAPER) == LIGHT


def test_a_choice_is_kept_only_when_asked_and_can_be_forgotten(page: Page, long_address: str) -> None:
    page.get_by_role("checkbox", name="Onthoud mijn keuze").check()
    page.get_by_role("radio", name="donker").check()
    page.goto(long_address + "over/")
    assert page.evaluate(PAPER) == DARK
    expect(page.get_by_role("radio", name="donker")).to_be_checked()
    page.get_by_role("checkbox", name="Onthoud mijn keuze").uncheck()
    assert page.evaluate(PAPER) == DARK
    assert page.evaluate(KEPT) == []


def test_paper_is_light_whatever_the_reader_chose(page: Page) -> None:
    page.get_by_role("radio", name="donker").check()
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(34, 29, 36)"

"""Every kind of page at 320 px, with wider text, in colours of the reader's device, and for a finger."""

import pytest
from conftest import Opener
from kinds_of_pages import MOVED, PAGES
from playwright.sync_api import Page, ViewportSize

NARROW: ViewportSize = {"width": 320, "height": 640}
"""A desk of 1280 px at 400 % (WCAG 1.4.10)."""
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""
"""What WCAG 1.4.12 lets a reader set."""
CUT = """() => [...document.querySelectorAll("body *")].filter((it) => {
    const style = getComputedStyle(it);
    const clips = [style.overflowX, style.overflowY].some((how) => how === "hidden" || how === "clip");
    const onlyReadOut = style.clipPath !== "none" || it.offsetWidth <= 1;
    const larger = it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1;
    return clips && !onlyReadOut && larger && it.checkVisibility({ visibilityProperty: true });
}).map((it) => `${it.localName}.${it.className}`)"""
"""What is cut off, in an element that hides what does not fit."""
BEYOND = """() => [...document.querySelectorAll("header *, article *")].filter((it) => {
    if (it.closest(".tabel, dialog, svg") || !it.checkVisibility()) return false;
    const box = it.getBoundingClientRect();
    return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
}).map((it) => `${it.localName}.${it.className}`)"""
"""What sticks out beyond the screen, apart from tables, which scroll in a frame of their own."""
TOUCHED = """() => [...document.querySelectorAll(".noot a")].filter((it) => {
    const box = it.getBoundingClientRect();
    return box.width && (box.width < 24 || box.height < 24);
}).map((it) => it.textContent)"""
"""Numbers of notes that are too small for a finger (WCAG 2.5.8)."""
ERASED = """() => [...document.querySelectorAll(".bewijs__ladder")].filter((it) => {
    const looks = [...it.children].map((step) => getComputedStyle(step).backgroundColor);
    const full = it.querySelectorAll(".bewijs__trede--vol").length;
    return 0 < full && full < looks.length && new Set(looks).size === 1;
}).length"""
"""Ladders whose steps all look the same."""


def sideways(page: Page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth > innerWidth")


@pytest.mark.parametrize("name", PAGES)
def test_at_320_px_all_is_in_sight_with_wider_text_too_and_large_enough_for_a_finger(
    open_page: Opener, paths: dict[str, str], name: str
) -> None:
    page = open_page(paths[name], NARROW, still=name == MOVED)
    assert (sideways(page), page.evaluate(BEYOND), page.evaluate(TOUCHED)) == (False, [], [])
    page.add_style_tag(content=SPACED)
    assert (sideways(page), page.evaluate(BEYOND), page.evaluate(CUT)) == (False, [], [])


@pytest.mark.parametrize("name", PAGES)
def test_in_the_colours_of_a_device_a_ladder_still_tells_its_steps_apart(
    open_page: Opener, paths: dict[str, str], name: str
) -> None:
    page = open_page(paths[name], NARROW, still=name == MOVED)
    page.emulate_media(forced_colors="active")
    assert page.evaluate(ERASED) == 0

"""Every kind of page with the keyboard: what has the focus is in sight, and no single key does a thing by itself."""

import string
from itertools import takewhile
from typing import Any

import pytest
from conftest import STARTED, Opener
from kinds_of_pages import MOVED, PAGES
from playwright.sync_api import Page, ViewportSize, expect

ZOOMED: ViewportSize = {"width": 640, "height": 400}
"""A desk at 200 %, where what stays in sight takes most of the room."""
ENOUGH = 160
"""How many stops are tried from each end of a page: all of most pages; a longer table repeats itself."""
AT_ONCE = 20
"""How many keys are pressed between two looks at where the focus is."""
WATCH = """() => {
    window.stops = [];
    document.addEventListener("keyup", () => {
        const it = document.activeElement;
        const boxes = [...it.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
        const points = boxes.flatMap(({ left, right, top, bottom }) => [
            [left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2],
            [(left + right) / 2, (top + bottom) / 2],
        ]);
        const shows = ([x, y]) => {
            const hit = document.elementFromPoint(x, y);
            return hit && (it.contains(hit) || hit.contains(it));
        };
        const large = boxes.some(({ width, height }) => height > innerHeight / 2 || width > innerWidth * 0.9);
        const name = (it.getAttribute("aria-label") ?? it.textContent).trim().slice(0, 40);
        window.stops.push({
            left: it === document.body,
            hidden: large ? !points.some(shows) : !points.every(shows),
            name: `${it.localName}.${it.className} ${name}`,
        });
    });
}"""
"""Notes at every press of a key what has the focus, and whether it is out of sight or below something else, in part.
Of what takes most of the screen a part may be: no scrolling shows it whole."""


def stops(page: Page, key: str) -> list[dict[str, Any]]:
    """Press a key until the focus has left the page, and return where it was on the way."""
    page.evaluate("window.stops = []")
    found: list[dict[str, Any]] = []
    while len(found) < ENOUGH and not any(stop["left"] for stop in found):
        for _ in range(AT_ONCE):
            page.keyboard.press(key)
        found = page.evaluate("window.stops")
    return list(takewhile(lambda stop: not stop["left"], found))


@pytest.mark.parametrize("name", PAGES)
def test_what_has_the_focus_is_in_sight_all_the_way_down_and_back(
    open_page: Opener, paths: dict[str, str], name: str
) -> None:
    page = open_page(paths[name], ZOOMED, still=name == MOVED)
    expect(page.locator(STARTED)).to_be_attached()
    page.evaluate(WATCH)
    down = stops(page, "Tab")
    page.evaluate("[...document.querySelectorAll('footer :is(a, input)')].at(-1).focus()")
    back = stops(page, "Shift+Tab")
    assert len(down) > 5
    assert down[0]["name"].endswith("Ga naar inhoud")
    assert len(back) > min(len(down), ENOUGH) - 5  # of a group of radio buttons Tab comes to one
    assert [stop["name"] for stop in down + back if stop["hidden"]] == []


@pytest.mark.parametrize("name", PAGES)
def test_no_single_key_does_a_thing_by_itself(open_page: Opener, paths: dict[str, str], name: str) -> None:
    page = open_page(paths[name], still=name == MOVED)
    expect(page.locator(STARTED)).to_be_attached()
    state = "[location.href, document.activeElement.localName, scrollY, document.querySelectorAll('[open]').length]"
    before = page.evaluate(state)
    page.keyboard.type(string.ascii_lowercase + string.digits + ",./;'[]-=`")
    assert page.evaluate(state) == before

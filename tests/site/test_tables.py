"""Tables in a real browser: heads in sight, words whole, rows stacked on a phone, few colours, wide text, and paper."""

import re

import pytest
from conftest import DESK, PHONE, Opener
from playwright.sync_api import Browser, Page, ViewportSize, expect

TABLET: ViewportSize = {"width": 768, "height": 900}
NARROW: ViewportSize = {"width": 320, "height": 700}
COMPARING = ["vergelijken/", "vergelijken/resultaten/", "vergelijken/geld-en-inzet/"]
WITH_TABLES = [*COMPARING, "maatregelen/", "cases/alles/"]
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""
CUT = """() => [...document.querySelectorAll(".tabel th, .tabel td, .telling, .legenda, .legenda div")]
  .filter((one) => one.getClientRects().length && getComputedStyle(one).position !== "absolute")
  .filter((one) => !one.closest("thead") || getComputedStyle(one.closest("thead")).position !== "absolute")
  .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
  .map((one) => `${one.tagName} ${one.innerText}`)"""


def top(page: Page, selector: str) -> float:
    return float(page.locator(selector).first.evaluate("(one) => one.getBoundingClientRect().top"))


def style(page: Page, selector: str, name: str) -> str:
    found = page.locator(selector).first.evaluate(f"(one) => getComputedStyle(one).getPropertyValue('{name}')")
    return str(found)


def test_the_heads_of_a_table_that_fits_stay_below_the_header_of_the_site(open_page: Opener) -> None:
    page = open_page("vergelijken/", DESK)
    expect(page.locator(".matrix--factoren").locator("xpath=..")).to_have_class(re.compile("tabel--past"))
    page.locator(".matrix--factoren tbody tr").nth(16).evaluate("(row) => row.scrollIntoView({block: 'center'})")
    header = page.locator(".md-header").evaluate("(one) => one.getBoundingClientRect().bottom")
    assert abs(top(page, ".matrix--factoren thead") - header) <= 1


def test_the_heads_of_a_wide_table_stay_in_sight_in_both_directions(open_page: Opener) -> None:
    page = open_page("vergelijken/", TABLET)
    widen(page)
    frame = page.locator(".tabel:has(.matrix--factoren)")
    expect(frame).to_have_attribute("tabindex", "0")
    frame.evaluate("(one) => one.scrollTo(9999, 9999)")
    box = frame.evaluate("(one) => { const {left, top} = one.getBoundingClientRect(); return [left, top]; }")
    last = page.locator(".matrix--factoren tbody tr").last.locator("th")
    assert abs(last.evaluate("(one) => one.getBoundingClientRect().left") - box[0]) <= 2
    assert abs(top(page, ".matrix--factoren thead") - box[1]) <= 2
    assert frame.evaluate("(one) => one.scrollLeft > 0 && one.scrollTop > 0")


def widen(page: Page) -> None:
    """Make a table as wide as that of many factors."""
    page.add_style_tag(content=".matrix--factoren td { min-width: 16rem !important; }")


def test_without_javascript_every_table_has_a_frame_to_scroll_in(open_page: Opener) -> None:
    page = open_page("vergelijken/", TABLET, script=False)
    assert page.locator(".tabel[tabindex='0']").count() == page.locator(".tabel").count() > 2
    assert style(page, ".tabel", "overflow-x") == "auto"


def test_a_table_that_fits_is_no_stop_for_the_keyboard(open_page: Opener) -> None:
    page = open_page("vergelijken/", DESK)
    expect(page.locator(".tabel").first).not_to_have_attribute("tabindex", "0")


def test_no_head_hides_what_has_the_focus(open_page: Opener) -> None:
    page = open_page("vergelijken/", TABLET)
    widen(page)
    hidden = page.evaluate("""() => [...document.querySelectorAll(".matrix tbody td a")].slice(0, 60).filter((link) => {
      link.focus();
      const {left, top, width, height} = link.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above && above.closest("th, .md-header");
    }).length""")
    assert hidden == 0


@pytest.mark.parametrize("viewport", [PHONE, TABLET, DESK], ids=["360", "768", "1280"])
@pytest.mark.parametrize("path", WITH_TABLES)
def test_no_word_in_a_table_is_cut_or_broken(open_page: Opener, path: str, viewport: ViewportSize) -> None:
    page = open_page(path, viewport)
    breaking = page.evaluate("""() => [...document.querySelectorAll(".tabel th, .tabel td, .tabel th *, .tabel td *")]
      .filter((one) => !one.closest(".noot"))
      .map((one) => getComputedStyle(one))
      .filter((look) => look.overflowWrap !== "normal" || look.wordBreak !== "normal").length""")
    assert breaking == 0
    assert page.evaluate(CUT) == []


@pytest.mark.parametrize("path", WITH_TABLES)
def test_on_a_phone_a_table_does_not_scroll_sideways(open_page: Opener, path: str) -> None:
    page = open_page(path, PHONE)
    for frame in page.locator(".tabel").all():
        assert frame.evaluate("(one) => one.scrollWidth <= one.clientWidth")


def test_on_a_phone_each_value_has_its_label_and_the_matrix_only_what_is_told(open_page: Opener) -> None:
    page = open_page("vergelijken/geld-en-inzet/", PHONE)
    label = "(cell) => getComputedStyle(cell, '::before').content"
    for name in ("Hoeveel", "Waarvoor"):
        assert name in page.locator(f"td[data-label={name}]").first.evaluate(label)
    page = open_page("vergelijken/", PHONE)
    shown = page.locator(".matrix--factoren tbody td:visible")
    assert 0 < shown.count() < page.locator(".matrix--factoren tbody td").count()
    assert shown.locator(".stilte").count() == 0


def test_on_a_phone_links_lead_to_the_rows_of_a_case(open_page: Opener) -> None:
    page = open_page("vergelijken/resultaten/", PHONE)
    page.locator(".sprongen a").last.click()
    target = page.locator(".tabel th:target")
    header = page.locator(".md-header").evaluate("(one) => one.getBoundingClientRect().bottom")
    assert header - 1 <= target.evaluate("(one) => one.getBoundingClientRect().top") <= PHONE["height"]
    assert open_page("vergelijken/resultaten/", DESK).locator(".sprongen:visible").count() == 0


def test_stacked_rows_are_still_a_table_to_a_screen_reader(open_page: Opener) -> None:
    def roles(viewport: ViewportSize) -> dict[str, int]:
        page = open_page("vergelijken/geld-en-inzet/", viewport)
        tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
        found = [node.get("role", {}).get("value") for node in tree if not node.get("ignored")]
        return {role: found.count(role) for role in ("table", "row", "columnheader", "rowheader")}

    assert roles(PHONE) == roles(DESK)
    assert min(roles(PHONE).values()) > 0


@pytest.mark.parametrize("path", COMPARING)
def test_wide_text_on_a_narrow_screen_is_not_clipped(open_page: Opener, path: str) -> None:
    page = open_page(path, NARROW)
    page.add_style_tag(content=SPACED)
    assert page.evaluate(CUT) == []
    assert page.evaluate("""() => [...document.querySelectorAll(".tabel, .telling, .legenda")]
      .every((one) => one.getBoundingClientRect().right <= innerWidth)""")


def test_few_colours_keep_what_helped_apart_from_what_is_silent(browser: Browser, long_address: str) -> None:
    context = browser.new_context(viewport=DESK, forced_colors="active")
    page = context.new_page()
    page.goto(long_address + "vergelijken/")
    canvas = style(page, "body", "background-color")
    helped, wanting = ".matrix td .oordeel--hielp", ".matrix td .oordeel--ontbrak"
    assert style(page, helped, "background-color") not in (canvas, "rgba(0, 0, 0, 0)")
    assert style(page, wanting, "border-top-style") == "dashed"
    assert style(page, ".matrix td .stilte", "border-top-style") == "none"
    assert style(page, ".balk__deel--hielp", "fill") != style(page, ".balk__deel--gemengd", "fill")
    context.close()


@pytest.mark.parametrize("path", WITH_TABLES)
def test_on_paper_heads_repeat_rows_stay_whole_and_text_is_large_enough(open_page: Opener, path: str) -> None:
    page = open_page(path, {"width": 1000, "height": 700})
    page.emulate_media(media="print")
    assert style(page, ".tabel thead", "display") == "table-header-group"
    assert style(page, ".tabel thead", "position") == "static"
    assert style(page, ".tabel tbody tr", "break-inside") == "avoid"
    small = page.evaluate("""() => [...document.querySelectorAll(".tabel *, .telling *, .legenda *")]
      .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 8 * 96 / 72 - 0.01)
      .map((one) => `${one.tagName} ${one.innerText}`)""")
    assert small == []


def test_pages_with_wide_tables_are_printed_on_their_side_and_no_other(open_page: Opener) -> None:
    def sheets(path: str) -> set[bool]:
        pdf = open_page(path).pdf(format="A4", prefer_css_page_size=True)
        boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
        return {float(width) > float(height) for width, height in boxes}

    assert sheets("vergelijken/") == {True}
    assert sheets("cases/alles/") == {False}
    assert sheets("") == {False}


@pytest.mark.parametrize("path", COMPARING)
def test_a_page_with_many_tables_begins_with_links_to_each(open_page: Opener, path: str) -> None:
    page = open_page(path)
    heads = page.locator(".md-content h2:not(.onzichtbaar)").all_inner_texts()
    links = page.locator(".inhoud a:visible")
    assert links.all_inner_texts() == heads
    links.last.click()
    expect(page.locator("h2:target")).to_have_text(heads[-1])

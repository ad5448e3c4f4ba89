"""Charts: text in its own size on a phone, bars that differ without colour, and numbers that can be taken along."""

import csv
from io import StringIO

import pytest
from conftest import Opener
from playwright.sync_api import Page, expect

TABLE = "cijfers/tabel-1-1/"
OUTSIDE = """() => { const all = document.querySelector("svg.grafiek").getBoundingClientRect();
    return [...document.querySelectorAll("svg.grafiek text")].filter((it) => {
        const box = it.getBoundingClientRect();
        return box.right > all.right + 1 || box.bottom > all.bottom + 1 || box.left < all.left - 1;
    }).map((it) => it.textContent); }"""
SIZE = "() => parseFloat(getComputedStyle(document.querySelector('svg.grafiek text')).fontSize)"
UNDRESS = "() => document.querySelectorAll('link[rel=stylesheet], style').forEach((it) => it.remove())"
FILLS = """() => ["1", "2"].map((look) => {
    const bar = document.querySelector(".grafiek__balk--1").cloneNode();
    bar.setAttribute("class", `grafiek__balk grafiek__balk--${look}`);
    document.querySelector("svg.grafiek").append(bar);
    return getComputedStyle(bar).fill; })"""


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_text_keeps_its_size_and_stays_inside_the_chart(open_page: Opener, width: int) -> None:
    page = open_page(TABLE, {"width": width, "height": 700})
    assert page.evaluate(OUTSIDE) == []
    assert page.evaluate(SIZE) >= 14


def test_without_styles_the_chart_still_holds_its_text(open_page: Opener) -> None:
    page = open_page(TABLE)
    page.evaluate(UNDRESS)
    assert page.evaluate(OUTSIDE) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("forced", ["active", "none"])
def test_two_columns_have_bars_that_differ_without_colour(open_page: Opener, scheme: str, forced: str) -> None:
    page = open_page(TABLE, scheme=scheme)
    page.emulate_media(forced_colors=forced, color_scheme=scheme)  # type: ignore[arg-type]
    full, empty = page.evaluate(FILLS)
    assert full != empty


def test_a_screen_reader_meets_one_picture_with_a_name_and_the_table_after_it(open_page: Opener) -> None:
    page = open_page(TABLE)
    expect(page.get_by_role("img", name="Staafdiagram: Samenwerking")).to_be_visible()
    expect(page.get_by_role("table", name="Samenwerking")).to_be_visible()


def test_on_a_phone_the_table_is_still_a_table(open_page: Opener) -> None:
    page = open_page(TABLE, {"width": 360, "height": 700})
    first = page.locator("table.enquete tbody tr").first
    tops = first.locator("th, td").evaluate_all("cells => cells.map((it) => it.getBoundingClientRect().top)")
    assert len(set(tops)) == 1
    expect(page.get_by_role("columnheader", name="Aantal gemeenten")).to_be_visible()


def test_the_numbers_come_as_a_file_that_excel_reads_as_utf_8(open_page: Opener) -> None:
    page: Page = open_page(TABLE)
    with page.expect_download() as started:
        page.get_by_role("link", name="Deze cijfers als bestand (csv)").click()
    assert started.value.suggested_filename == "tabel-1-1.csv"
    raw = started.value.path().read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows[0] == ["Antwoord", "aantal gemeenten", "procent gedrukt", "procent gerekend", "Noot"]
    assert rows[1] == ["Ja", "30", "75", "75", ""]

"""Sheets on the page for trainers: the ready sets for everybody, and with JavaScript a choice that prints as it is."""

import io
import re
from pathlib import Path

import pytest
from conftest import Opener
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from macros import addresses
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek

TRAINERS = "trainers/"
PRINT, ALL = "Print de gekozen bladen", "Kies alle bladen"
FACTS = re.compile(r"pdf, (\d+) pagina(?:’s)?, ([\d.]+) kB")
A4 = (595, 842)
HELD = "() => { window.print = () => { window.printed = (window.printed ?? 0) + 1; }; }"
"""Keeps the window of the browser for printing shut, and counts how often the page asked for it."""


def lines(page: Page) -> list[str]:
    """Return what stands on paper, a text for every page."""
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages]


def boxes(page: Page) -> Locator:
    return page.get_by_role("checkbox", name=re.compile("^Kies dit blad"))


def box_of(page: Page, factor: Succesfactor) -> Locator:
    return page.get_by_role("checkbox", name=re.compile(f"^Kies dit blad ?: {factor.titel}$"))


def drawings(page: Page) -> list[str]:
    """Return the last part of the address of each drawing that is ready to be printed."""
    found: list[str] = page.locator(".drukvel img").evaluate_all("(all) => all.map((one) => one.src.split('/').pop())")
    return found


@pytest.fixture
def page(open_page: Opener) -> Page:
    """The page for trainers, in which asking to print opens nothing."""
    page = open_page(TRAINERS)
    page.evaluate(HELD)
    return page


@pytest.fixture
def factors(long_handbook: Handboek) -> list[Succesfactor]:
    return list(long_handbook[Succesfactor].values())


def chosen(page: Page, factors: list[Succesfactor], count: int) -> list[Succesfactor]:
    """Tick the boxes of so many sheets, the last first, and press the button; return what was chosen."""
    wanted = factors[-count:]
    for factor in reversed(wanted):
        box_of(page, factor).check()
    page.get_by_role("button", name=PRINT).click()
    page.wait_for_function("window.printed === 1")
    return wanted


def test_without_javascript_there_is_no_choice_and_the_sets_are_there(open_page: Opener) -> None:
    page = open_page(TRAINERS, script=False)
    expect(page.get_by_role("checkbox", name=re.compile("Kies dit blad"))).to_have_count(0)
    expect(page.get_by_role("button", name=PRINT)).to_have_count(0)
    for title in ("Alle succesfactoren", "Alle cases", "Alle overneembladen", "Alle maatregelen", "Zelfscan"):
        expect(page.get_by_role("link", name=title, exact=True)).to_be_visible()


def test_every_success_factor_has_a_box_with_its_name(page: Page, factors: list[Succesfactor]) -> None:
    expect(boxes(page)).to_have_count(len(factors))
    for factor in factors:
        expect(box_of(page, factor)).not_to_be_checked()


def test_with_none_chosen_the_button_does_nothing_and_the_status_says_what_to_do(page: Page) -> None:
    button, told = page.get_by_role("button", name=PRINT), page.get_by_role("article").get_by_role("status")
    expect(button).to_be_disabled()
    expect(told).to_have_text("Kies een of meer bladen.")
    boxes(page).first.check()
    expect(button).to_be_enabled()
    expect(told).to_have_text("1 gekozen.")
    boxes(page).first.uncheck()
    expect(button).to_be_disabled()
    expect(told).to_have_text("Kies een of meer bladen.")


def test_the_chosen_sheets_are_printed_in_the_order_of_the_page_each_a_full_a4_and_nothing_else(
    page: Page, factors: list[Succesfactor]
) -> None:
    wanted = chosen(page, factors, 3)
    assert drawings(page) == [f"{factor.id}.svg" for factor in wanted]
    page.emulate_media(media="print")
    visible = page.locator("body > *:visible")
    expect(visible).to_have_count(1)
    expect(visible).to_have_class("drukvel")
    for image in page.locator(".drukvel img").all():
        box = image.bounding_box()
        assert box
        assert (box["x"], round(box["width"]), round(box["height"])) == (0, 794, 1123)
    printed = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    assert [(round(sheet.mediabox.width), round(sheet.mediabox.height)) for sheet in printed.pages] == [A4] * 3
    for sheet in printed.pages:
        text = sheet.extract_text()
        for frame in ("Snel weg", "Zoeken", "Menu", "Colofon", page.url, "Handboek Migranten bereiken ·"):
            assert frame not in text


def test_a_drawing_says_to_who_does_not_see_it_which_sheet_it_is(page: Page, factors: list[Succesfactor]) -> None:
    [wanted] = chosen(page, factors, 1)
    expect(page.locator(".drukvel img")).to_have_attribute("alt", f"Blad: {wanted.titel}")


def test_after_printing_the_page_is_as_before_and_prints_as_itself(page: Page, factors: list[Succesfactor]) -> None:
    chosen(page, factors, 2)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".drukvel")).to_have_count(0)
    assert page.evaluate("'drukt' in document.documentElement.dataset") is False
    expect(page.get_by_role("article").get_by_role("status")).to_have_text("2 gekozen.")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert "Een workshop geven?" in lines(page)[0].replace("\n", " ")


def test_all_can_be_chosen_at_once_and_let_go_at_once(page: Page, factors: list[Succesfactor]) -> None:
    whole, told = page.get_by_role("button", name=ALL), page.get_by_role("article").get_by_role("status")
    boxes(page).first.check()
    whole.click()
    expect(told).to_have_text(f"{len(factors)} gekozen.")
    whole.click()
    expect(told).to_have_text("Kies een of meer bladen.")
    expect(page.get_by_role("button", name=PRINT)).to_be_disabled()


def test_it_works_with_the_keyboard_alone(page: Page, factors: list[Succesfactor]) -> None:
    boxes(page).nth(1).focus()
    page.keyboard.press("Space")
    expect(boxes(page).nth(1)).to_be_checked()
    button = page.get_by_role("button", name=PRINT)
    page.get_by_role("button", name=ALL).focus()
    page.keyboard.press("Shift+Tab")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_function("window.printed === 1")
    assert drawings(page) == [f"{factors[1].id}.svg"]


def test_a_sheet_that_cannot_be_loaded_is_told_and_nothing_is_printed(page: Page, factors: list[Succesfactor]) -> None:
    page.route("**/*.svg", lambda route: route.fulfill(status=200, content_type="image/svg+xml", body="geen blad"))
    box_of(page, factors[0]).check()
    page.get_by_role("button", name=PRINT).click()
    told = page.get_by_role("article").get_by_role("status")
    expect(told).to_have_text("De bladen konden niet worden geladen. Open ze een voor een.")
    assert page.evaluate("window.printed") is None
    expect(page.locator(".drukvel")).to_have_count(0)


def test_every_document_is_there_as_large_and_as_long_as_the_page_says(open_page: Opener, long_site: Path) -> None:
    page = open_page(TRAINERS)
    for details in page.locator("article details").all():
        details.evaluate("(one) => { one.open = true; }")
    seen = 0
    for card in page.locator("li.papier").all():
        link = card.get_by_role("link").first
        href = link.evaluate("(one) => new URL(one.href).pathname")
        file = long_site / href.lstrip("/")
        told = FACTS.fullmatch(card.locator(".papier__feiten").inner_text())
        assert told, href
        assert len(PdfReader(file).pages) == int(told[1]), href
        assert -(-file.stat().st_size // 1000) == int(told[2].replace(".", "")), href
        picture = card.locator("img").evaluate("(one) => new URL(one.src).pathname")
        assert (long_site / picture.lstrip("/")).read_bytes().startswith(b"\x89PNG")
        seen += 1
    assert seen > 10


def test_sheets_of_the_site_lead_to_its_own_pages(long_site: Path, factors: list[Succesfactor]) -> None:
    reader = PdfReader(long_site / addresses.sheet(factors[0]).page)
    links = [note.get_object()["/A"]["/URI"] for note in reader.pages[0]["/Annots"]]
    assert set(links) == {f"https://voorbeeld.nl/succesfactoren/{factors[0].id}/"}

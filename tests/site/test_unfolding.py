"""What stands one unfolding deeper: a link, a click, a key or one button opens it, with and without a script."""

import re

import pytest
from conftest import PHONE, Opener
from playwright.sync_api import Locator, Page, expect
from test_paper import flat, sheets

CASE = "cases/alles/"
FOLDS = "details.meer:not(.verwijzen *)"
"""What unfolds of what a page says: how to refer to it stands apart."""
WITH_FOLDS = [CASE, "succesfactoren/samen/", "maatregelen/voorlichting/"]
SCRIPT = pytest.mark.parametrize("script", [True, False], ids=["with a script", "without one"])


def fold(page: Page, title: str) -> Locator:
    """Return what unfolds under a title."""
    return page.locator(FOLDS).filter(has=page.locator("summary", has_text=re.compile(f"^{title}$")))


def all_open(page: Page) -> bool:
    return page.locator(FOLDS).evaluate_all("folds => folds.every((fold) => fold.open)")


def none_open(page: Page) -> bool:
    return page.locator("details.meer[open]").count() == 0


@SCRIPT
@pytest.mark.parametrize("place", ["aanpak", "geld", "bronnen", "tegenstrijdigheid-dorp-aantal", "project-deel"])
def test_a_link_to_a_place_in_a_closed_fold_opens_just_that(open_page: Opener, place: str, script: bool) -> None:
    page = open_page(f"{CASE}#{place}", script=script)
    expect(page.locator("details.meer[open]")).to_have_count(1)
    expect(page.locator(f"details.meer[open] #{place}")).to_have_count(1)
    expect(page.locator("details.meer[open]")).to_be_in_viewport()


@SCRIPT
def test_a_link_to_a_lesson_in_a_closed_fold_opens_it(open_page: Opener, script: bool) -> None:
    page = open_page("succesfactoren/maatwerk/", script=script)
    assert none_open(page)
    page.goto(page.url.replace("succesfactoren/maatwerk/", "cases/alles/#les-maatwerk-2"))
    lesson = page.locator("#les-maatwerk-2")
    expect(lesson).to_be_in_viewport()
    expect(fold(page, "Meer lessen uit deze case").locator("#les-maatwerk-2")).to_be_visible()


@SCRIPT
def test_a_link_on_the_page_itself_opens_what_it_leads_to(open_page: Opener, script: bool) -> None:
    page = open_page(CASE, script=script)
    page.locator(".stappen .noot a").first.click()
    expect(page.locator("#noot-1")).to_be_in_viewport()
    assert fold(page, "Bronnen van deze pagina").evaluate("fold => fold.open")


def test_everything_opens_at_once_and_closes_again(open_page: Opener) -> None:
    page = open_page(CASE)
    assert none_open(page)
    page.get_by_role("button", name="Alles openen").click()
    assert all_open(page)
    expect(page.get_by_role("button", name="Alles openen")).to_have_count(0)
    page.get_by_role("button", name="Alles sluiten").click()
    assert none_open(page)
    expect(page.get_by_role("button", name="Alles openen")).to_be_visible()


@pytest.mark.parametrize("path", ["succesfactoren/samen/", "maatregelen/voorlichting/"])
def test_a_page_with_a_few_folds_needs_no_button_for_all(open_page: Opener, path: str) -> None:
    page = open_page(path)
    assert 1 < page.locator(FOLDS).count() < 4
    expect(page.get_by_role("button", name="Alles openen")).to_have_count(0)


def test_everything_opens_when_one_was_open_already(open_page: Opener) -> None:
    page = open_page(f"{CASE}#geld")
    page.get_by_role("button", name="Alles openen").click()
    assert all_open(page)


@pytest.mark.parametrize("path", WITH_FOLDS)
def test_without_a_script_every_fold_opens_by_a_click_and_no_button_is_shown(open_page: Opener, path: str) -> None:
    page = open_page(path, script=False)
    expect(page.get_by_role("button", name=re.compile("Alles|Afdrukken"))).to_have_count(0)
    folds = page.locator(FOLDS)
    for index in range(folds.count()):
        expect(folds.nth(index)).not_to_have_attribute("open", "")
        folds.nth(index).locator("> summary").click()
        expect(folds.nth(index)).to_have_attribute("open", "")
    assert folds.count() > 1


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_fold_opens_and_closes_with_the_keyboard(open_page: Opener, key: str) -> None:
    page = open_page(CASE)
    wie = fold(page, "Wie meededen")
    wie.locator("summary").focus()
    page.keyboard.press(key)
    expect(wie.get_by_text("Welzijn Alles")).to_be_visible()
    page.keyboard.press(key)
    expect(wie.get_by_text("Welzijn Alles")).to_be_hidden()


def test_the_keyboard_reaches_a_fold_and_passes_what_is_inside_a_closed_one(open_page: Opener) -> None:
    page = open_page(CASE)
    fold(page, "Maatregelen en stappen").locator("summary").focus()
    page.keyboard.press("Tab")
    expect(fold(page, "Wie meededen").locator("summary")).to_be_focused()


@SCRIPT
def test_a_page_prints_as_it_stands(open_page: Opener, script: bool) -> None:
    page = open_page(CASE, script=script)
    closed = flat("".join(sheets(page)))
    assert flat("Het lukte half.") in closed
    assert flat("De gemeente werkt per wijk.") not in closed
    fold(page, "Wie meededen").locator("summary").click()
    opened = flat("".join(sheets(page)))
    assert flat("De gemeente werkt per wijk.") in opened
    assert flat("Twee jaren samen.") not in opened, "another fold stays closed"
    assert not all_open(page), "printing opens nothing"


@pytest.mark.parametrize("path", WITH_FOLDS)
def test_every_mark_of_a_note_leads_to_its_note_and_back(open_page: Opener, path: str) -> None:
    page = open_page(path, PHONE)
    page.locator("details.meer").evaluate_all("folds => folds.forEach((fold) => (fold.open = true))")
    marks = page.locator(".noot a").evaluate_all("marks => marks.map((mark) => [mark.id, mark.hash])")
    assert marks
    for own_id, note in marks:
        page.locator(f"#{own_id}").click()
        expect(page.locator(note)).to_be_in_viewport()
        page.locator(f"{note} a[href='#{own_id}']").click()
        expect(page.locator(f"#{own_id}")).to_be_in_viewport()


@SCRIPT
def test_the_way_back_from_a_note_opens_where_its_mark_stands(open_page: Opener, script: bool) -> None:
    page = open_page(f"{CASE}#bronnen", script=script)
    mark = page.locator("details.meer .noot a").first
    expect(mark).to_be_hidden()
    page.locator(f"a.terug[href='#{mark.get_attribute('id')}']").click()
    expect(mark).to_be_in_viewport()

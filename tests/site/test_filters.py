"""Filters on lists: by mouse and by keyboard, on a desk and a phone, over all parts of a list, kept in the address."""

import re
from urllib.parse import parse_qsl, urlsplit

import pytest
from axe import violations
from conftest import DESK, PHONE, Opener
from playwright.sync_api import Locator, Page, expect

from macros.records.case import Case
from macros.records.handbook import Handboek

LISTS = ["cases/", "cases/lessen/", "maatregelen/", "aanbevelingen/", "over/tegenstrijdigheden/"]


def told(page: Page) -> Locator:
    return page.locator(".filter__telling")


def query(page: Page) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(page.url).query)


def facet(page: Page, title: str, within: str = "filter") -> Locator:
    """Return a facet of the form, opened."""
    box = page.locator(f"[data-vak={within}]")
    if box.get_attribute("open") is None:
        box.locator("> summary").click()
    found = box.locator(".filter__facet").filter(has=page.locator("summary", has_text=re.compile(f"^{title}$")))
    if found.get_attribute("open") is None:
        found.locator("summary").click()
    return found


def option(found: Locator, label: str) -> Locator:
    return found.locator("label").filter(has_text=re.compile(rf"^\s*{label}\b")).locator("input")


def cards(page: Page) -> Locator:
    return page.locator(".kaart:visible")


def leave(page: Page) -> None:
    """Go where no address says what a reader chose."""
    page.goto(page.url.partition("?")[0] + "?")


def test_a_reader_filters_a_long_list_and_the_address_keeps_it(open_page: Opener, long_handbook: Handboek) -> None:
    total = len(long_handbook[Case])
    page = open_page("cases/")
    expect(told(page)).to_have_text(f"{total} cases")
    expect(page.locator(".bladeren")).to_be_visible()
    amount = facet(page, "Bedrag")
    expect(amount.locator("label").first).to_have_text(re.compile(r"met een bedrag \(1\)"))
    share = option(amount, "alleen met een aandeel")
    share.check()
    expect(told(page)).to_have_text(f"{total - 2} van {total} cases")
    expect(cards(page)).to_have_count(20)
    expect(page.locator(".bladeren")).to_be_hidden()
    assert violations(page) == []
    page.get_by_role("button", name="Toon meer").click()
    expect(cards(page)).to_have_count(40)
    expect(cards(page).nth(20).get_by_role("link").first).to_be_focused()
    assert query(page) == [("bedrag", "aandeel")]

    cards(page).nth(30).locator(".kaart__titel a").click()  # one from a later page: its link leads right
    expect(page.locator("article h1")).to_have_text("Buren helpen")
    page.go_back()
    expect(told(page)).to_have_text(f"{total - 2} van {total} cases")
    expect(cards(page)).to_have_count(40)
    expect(option(facet(page, "Bedrag"), "alleen met een aandeel")).to_be_checked()

    option(facet(page, "Bedrag"), "met een bedrag").check()
    expect(told(page)).to_have_text(f"{total - 1} van {total} cases")  # within a facet one is enough
    scale = facet(page, "Schaal")
    expect(scale.locator("label").filter(has_text="regio")).to_have_text(re.compile(r"\(1\)"))
    option(scale, "regio").check()
    expect(told(page)).to_have_text(f"1 van {total} cases")  # between facets all must fit
    none = facet(page, "Bedrag").locator("label").filter(has_text="alleen met een aandeel")
    expect(none).to_have_text(re.compile(r"\(0\)"))
    expect(none).to_be_visible()

    page.get_by_role("button", name="Haal weg: Bedrag: met een bedrag").press("Enter")
    expect(page.locator(".filter__niets")).to_have_text("Geen case past bij al je keuzes samen. Haal een keuze weg:")
    expect(page.locator(".filter__gekozen button").first).to_be_focused()
    assert violations(page) == []
    page.get_by_role("button", name=re.compile("^Zonder ‘regio’: ")).click()
    expect(told(page)).to_have_text(f"{total - 2} van {total} cases")
    page.get_by_role("button", name="Wis alle keuzes").press("Enter")
    expect(told(page)).to_have_text(f"{total} cases")
    expect(page.locator("[data-vak=filter] > summary")).to_be_focused()
    expect(cards(page)).to_have_count(20)
    expect(page.locator(".bladeren")).to_be_visible()
    assert query(page) == []


def test_a_filter_works_by_keyboard_on_a_phone_and_stands_on_paper_as_words(open_page: Opener) -> None:
    page = open_page("cases/?betaler=fonds&nietsvan=mij", PHONE)
    expect(told(page)).to_have_text(re.compile("^1 van "))
    expect(page.locator("[data-vak=filter]")).not_to_have_attribute("open", "")
    page.locator("[data-vak=filter] > summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(option(facet(page, "Voor wie"), "ouders")).to_be_checked()
    expect(option(facet(page, "Voor wie"), "ouders")).to_be_focused()
    assert query(page) == [("nietsvan", "mij"), ("doelgroep", "ouders"), ("betaler", "fonds")]
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.emulate_media(media="print")
    expect(page.locator(".filter")).to_be_hidden()
    expect(page.locator(".filter__op-papier")).to_have_text(
        re.compile(r"^Gekozen: Voor wie: ouders; Soort betaler: fonds\. 1 van \d+ cases\.$")
    )
    leave(page)


def test_what_a_case_shares_with_a_readers_own_situation_stands_on_its_card(open_page: Opener) -> None:
    page = open_page("cases/")
    names = cards(page).locator(".kaart__boven").all_text_contents()
    option(facet(page, "Schaal"), "regio").check()
    option(facet(page, "Voor wie", "past"), "jongeren").check()
    option(facet(page, "Wijk, stad of regio", "past"), "wijk").check()
    option(facet(page, "Grootte van de gemeente", "past"), "weinig inwoners").check()
    lines = page.locator(".filter__deelt")
    expect(lines.first).to_have_text(
        "Deelt, voor zover bekend, geen van je 3 punten. Niet: jongeren en wijk. "
        "Nog niet ingevuld: grootte van de gemeente. "
    )
    assert violations(page) == []
    page.get_by_role("button", name="Haal weg: Schaal: regio").click()
    expect(lines.first).to_have_text(
        "Deelt 2 van je 3 punten: jongeren en wijk. Nog niet ingevuld: grootte van de gemeente. "
    )
    assert ("wij-schaal", "wijk") in query(page)
    shown = cards(page).locator(".kaart__boven").all_text_contents()
    assert shown == names[: len(shown)], "in the order of the data"
    page.get_by_role("button", name="Haal weg: Bij ons, grootte van de gemeente: weinig inwoners").click()
    expect(told(page)).to_have_text(re.compile(r"^\d+ van \d+ cases$"))
    expect(page.locator(".filter__deelt", has_text="Deelt geen van je")).to_have_count(0)  # who surely differs is gone
    page.get_by_role("button", name="Wis alle keuzes").click()
    expect(lines).to_have_count(0)


@pytest.mark.parametrize("path", LISTS[1:])
def test_every_list_has_its_filter_and_gives_its_items_back(open_page: Opener, path: str) -> None:
    page = open_page(path)
    content = page.locator("[data-lijst]")
    before = content.evaluate("list => list.textContent.replace(/\\s+/g, '')")
    everything = told(page).text_content() or ""
    first = page.locator("[data-vak=filter] .filter__facet").first
    first.locator("summary").click()
    first.locator("input").first.check()
    expect(told(page)).to_have_text(re.compile(rf"^\d+ van {everything}$"))
    expect(page.locator(".gevonden [data-facetten]").first).to_be_visible()
    expect(content).to_be_hidden()
    assert violations(page) == []
    field = page.get_by_role("searchbox", name="Zoek in deze lijst")
    if field.count():
        field.press_sequentially("zzz")
        expect(page.locator(".filter__niets")).to_be_visible()
        field.fill("")
    page.get_by_role("button", name="Wis alle keuzes").click()
    expect(content).to_be_visible()
    assert content.evaluate("list => list.textContent.replace(/\\s+/g, '')") == before


def test_words_are_found_without_accents_or_capitals_in_a_list(open_page: Opener) -> None:
    page = open_page("cases/lessen/?zoek=EEN persoon", DESK)
    expect(told(page)).to_have_text(re.compile(r"^[\d.]+ van [\d.]+ lessen$"))
    expect(page.locator(".gevonden .les").first).to_contain_text("Eén persoon droeg alles.")
    expect(page.locator(".gevonden h2")).to_have_text("Zonder succesfactor")
    leave(page)


@pytest.mark.parametrize("path", LISTS)
def test_without_a_script_the_whole_list_stands_there(open_page: Opener, path: str) -> None:
    page = open_page(f"{path}?bedrag=ja", script=False)
    expect(page.locator(".filter")).to_be_hidden()
    expect(page.locator("[data-lijst]")).to_be_visible()
    leave(page)

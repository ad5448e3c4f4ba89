"""Collecting points for an annex: on their pages, in a list of this tab alone, in an order of the reader's own."""

import re

import pytest
from axe import violations
from conftest import DESK, PHONE, Opener, opener, without_elsewhere
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect
from tabs import Tabs

CASE, FACTOR, ADVICE, LIST = "cases/alles/", "succesfactoren/samen/", "aanbevelingen/", "verzamelen/"
WIDTHS = pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["360", "1280"])
KEPT = "sessionStorage.getItem('verzameld')"


def named(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=re.compile(name))


def items(page: Page) -> Locator:
    return page.locator(".verzameling > li")


def heads(page: Page) -> list[str]:
    return [re.sub(r"\s*\(uitspraak\)", "", head) for head in page.locator(".verzameling__kop").all_inner_texts()]


def press(page: Page, control: Locator) -> None:
    """Use a control as somebody without a mouse does."""
    control.focus()
    page.keyboard.press("Enter")


def in_frame(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


@WIDTHS
def test_a_reader_collects_orders_and_empties_with_the_keyboard(open_page: Opener, viewport: ViewportSize) -> None:
    page = open_page(CASE, viewport)
    told = page.locator(".verzamel [role=status]")
    expect(page.get_by_text("Die wordt niet verstuurd")).to_be_hidden()
    press(page, named(page, "^Verzamel deze case"))
    expect(told).to_have_text("Toegevoegd. Je lijst heeft 1 punt.")
    expect(named(page, "^Verzameld, haal weg deze case: Elk veld een keer")).to_be_focused()
    expect(page.get_by_text("Je lijst blijft alleen in dit tabblad. Die wordt niet verstuurd.")).to_be_visible()

    assert page.locator(".verzamel-dit").count() == 0, "no buttons at claims before a reader asks for them"
    mode = named(page, "^Verzamel uitspraken op deze pagina")
    press(page, mode)
    assert page.locator(".verzamel-dit").count() == page.locator(".plek").count()
    claim = named(page, "^Verzamel deze uitspraak: Train hen")
    press(page, claim)
    expect(told).to_have_text("Toegevoegd. Je lijst heeft 2 punten.")
    place = named(page, "^Verzameld, haal weg deze uitspraak: Train hen").bounding_box()
    assert place
    assert place["height"] >= 24
    assert violations(page) == []
    assert in_frame(page)
    press(page, named(page, "^Klaar met uitspraken"))
    expect(page.locator(".verzamel-dit")).to_have_count(0)

    page.goto(page.url.replace(CASE, FACTOR))
    press(page, named(page, "^Verzamel deze succesfactor"))
    page.goto(page.url.replace(FACTOR, ADVICE))
    page.locator("details.meer > summary", has_text="Begin klein").click()
    press(page, page.locator("details[open]").get_by_role("button", name="Verzamel deze aanbeveling"))
    page.get_by_role("link", name="Je lijst: 4 punten").click()

    expect(items(page)).to_have_count(4)
    case, claimed, factor, advice = heads(page)
    assert [case, claimed] == ["Alles en Overal: Elk veld een keer", "Alles en Overal: Wat ze deden"]
    assert [factor, advice] == ["Succesfactor: Alles samen", "Aanbeveling: Begin klein"]
    expect(items(page).nth(1)).to_contain_text("Train hen.")
    told = page.locator("[data-verzamelde] [role=status]")
    press(page, items(page).last.get_by_role("button", name="Omhoog"))
    expect(told).to_have_text("Staat nu op plaats 3 van 4.")
    expect(items(page).nth(2).get_by_role("button", name="Omhoog")).to_be_focused()
    assert heads(page) == [case, claimed, advice, factor]
    press(page, items(page).nth(2).get_by_role("button", name="Omlaag"))
    expect(items(page).last.get_by_role("button", name="Omhoog")).to_be_focused()  # there is no further down
    press(page, items(page).nth(1).get_by_role("button", name="Haal weg"))
    expect(told).to_have_text("Weggehaald. Je lijst heeft 3 punten.")
    expect(items(page).nth(1).get_by_role("button", name="Haal weg")).to_be_focused()
    page.get_by_label("Titel").fill("Bijlage 3")
    page.locator("summary", has_text="Lees de bijlage als tekst").click()
    text = page.locator(".verzameling__tekst")
    expect(text).to_contain_text("BIJLAGE 3")
    expect(text).to_contain_text("2. Succesfactor: Alles samen")
    expect(text).to_contain_text("versie 2.1, gegevens van juni 2012")
    assert violations(page) == []
    assert in_frame(page)
    page.reload()
    expect(page.get_by_label("Titel")).to_have_value("Bijlage 3")
    expect(items(page)).to_have_count(3)

    press(page, named(page, "^Maak de lijst leeg"))
    expect(page.get_by_text("Je lijst is leeg. Open een case")).to_be_focused()
    assert page.evaluate(KEPT) is None
    if viewport == DESK:
        assert violations(page) == []


def test_a_list_goes_along_in_an_address_and_what_is_gone_is_said(browser: Browser, long_address: str) -> None:
    page = browser.new_page(viewport=DESK)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(long_address + "succesfactoren/samen/")
    named(page, "^Verzamel deze succesfactor").click()
    points = ["cases/alles/", "cases/weg/", "cases/dorp/~bewering-00000000", "maatregelen/oud-voorlichting/"]
    hostile = ["//voorbeeld.nl/x/", "https:~a", "../../x/", "javascript:alert(1)", "%22%3E<img>"]
    page.goto(f"{long_address}{LIST}#verzameld={';'.join(points + hostile)}")
    expect(items(page)).to_have_count(4)
    assert all(url.startswith(long_address) for url in asked)
    first, no_page, no_claim, moved = items(page).all()
    expect(first).to_contain_text("Elk veld een keer")
    expect(no_page).to_contain_text("Een onderwerp is niet te vinden. De pagina cases/weg/ bestaat niet of laadt niet.")
    expect(no_claim).to_contain_text("Een uitspraak staat niet meer op de pagina ‘Buren helpen’.")
    expect(moved.get_by_role("link")).to_have_attribute("href", f"{long_address}maatregelen/voorlichting/")
    expect(page.locator("[data-verzamelde] [role=status]")).to_have_text("2 punten van je lijst zijn niet te vinden.")
    page.locator("summary", has_text="als adres").click()
    shared = page.locator("[data-verzamelde] .verwijzing a").inner_text()
    assert shared == f"{long_address}{LIST}#verzameld={';'.join(points)}"
    assert violations(page) == []
    named(page, "^Zet de lijst terug").click()
    expect(items(page)).to_have_count(1)
    expect(items(page)).to_contain_text("Alles samen")

    other = browser.new_page(viewport=PHONE)
    other.goto(shared)
    expect(items(other)).to_have_count(4)
    page.close()
    other.close()


def test_the_way_out_forgets_the_list(browser: Browser, long_address: str) -> None:
    page = browser.new_page(viewport=DESK)
    without_elsewhere(page)
    page.goto(long_address + FACTOR)
    named(page, "^Verzamel deze succesfactor").click()
    page.goto(long_address)
    expect(page.get_by_role("link", name="Je lijst: 1 punt")).to_be_visible()
    page.get_by_role("link", name="Snel weg van deze site").click()
    page.wait_for_url("https://**")
    page.goto(long_address)
    assert page.evaluate(KEPT) is None
    expect(page.get_by_role("link", name=re.compile("Je lijst"))).to_have_count(0)
    page.close()


def test_without_javascript_there_is_nothing_to_press_and_the_page_says_why(tabs: Tabs, long_address: str) -> None:
    with opener(tabs, long_address) as open_:
        page = open_(CASE, script=False)
        expect(named(page, "Verzamel")).to_have_count(0)
        page = open_(LIST, script=False)
        expect(page.get_by_text("Verzamelen werkt alleen met JavaScript.")).to_be_visible()

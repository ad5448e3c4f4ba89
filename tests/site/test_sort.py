"""Tables that compare, sorted and filtered in a real browser: by mouse, by keyboard, on a phone, and over all parts."""

import re

import pytest
from axe import violations
from conftest import DESK, PHONE, Opener, Tabs, opener
from playwright.sync_api import Locator, Page, ViewportSize, expect

COMPARING = "vergelijken/"
NUMBERS = "(cells) => cells.map((cell) => cell.dataset.waarde === undefined ? null : Number(cell.dataset.waarde))"
PLACES = "(cells) => cells.map((cell) => cell.dataset.rang === undefined ? null : Number(cell.dataset.rang))"
DAYS = "(cells) => cells.map((cell) => cell.dataset.waarde ?? null)"


def table(page: Page, name: str) -> Locator:
    """Return the frame of a table by its caption."""
    return page.get_by_role("region", name=name, exact=True)


def message(page: Page, name: str) -> Locator:
    """Return what the tools above a table tell."""
    return page.locator(".tabelbalk").filter(has_text=f": {name}").get_by_role("status")


def names(frame: Locator) -> list[str]:
    """Return the names of the rows or groups in sight, from above."""
    return [
        name.strip()
        for name in frame.locator("tbody:not([hidden]) tr:not([hidden]) > th .tabel__hoofd > a").all_text_contents()
    ]


def column(frame: Locator, title: str) -> Locator:
    return frame.locator(f"tbody td[data-label='{title}']")


def is_sorted(values: list[object], down: bool = False) -> bool:
    """Say whether values stand in order, with those that are absent last."""
    known = [value for value in values if value is not None]
    return values == sorted(known, reverse=down) + [None] * (len(values) - len(known))  # type: ignore[type-var]


def test_a_head_sorts_all_parts_of_a_table_up_then_down_and_then_gives_the_order_of_the_data_back(
    open_page: Opener,
) -> None:
    page = open_page(COMPARING, DESK)
    frame, told = table(page, "De cases in het kort"), message(page, "De cases in het kort")
    expect(page.locator(".bladeren")).to_have_count(3)
    before = names(frame)
    head = frame.get_by_role("columnheader", name="Wanneer")
    head.get_by_role("button").click()
    expect(told).to_have_text("Gesorteerd op Wanneer, van vroeg naar laat.")
    expect(head).to_have_attribute("aria-sort", "ascending")
    days = column(frame, "Wanneer").evaluate_all(DAYS)
    assert len(days) > 9 * len(before), "the other parts came too"
    assert is_sorted(days)
    expect(page.locator(".bladeren:visible")).to_have_count(2)
    head.get_by_role("button").press("Enter")
    expect(told).to_have_text("Gesorteerd op Wanneer, van laat naar vroeg.")
    expect(head).to_have_attribute("aria-sort", "descending")
    assert is_sorted(column(frame, "Wanneer").evaluate_all(DAYS), down=True)
    link = column(frame, "Wat").locator("xpath=../th").last.get_by_role("link").evaluate("(one) => one.href")
    assert re.search(r"/cases/[a-z0-9-]+/$", link), "links of other parts lead where they led"
    head.get_by_role("button").press("Space")
    expect(told).to_have_text("De volgorde is weer die van de gegevens.")
    assert head.get_attribute("aria-sort") is None
    assert names(frame)[: len(before)] == before
    assert violations(page) == []


def test_a_word_filters_all_parts_of_a_table_and_says_how_many_there_are(open_page: Opener) -> None:
    page = open_page(f"{COMPARING}tabel_basis/3/", DESK)
    frame, told = table(page, "De cases in het kort"), message(page, "De cases in het kort")
    field = page.get_by_role("searchbox", name=re.compile("^Filter deze tabel ?: De cases in het kort$"))
    field.press_sequentially("twéé PROJECTEN")
    expect(told).to_have_text("1 van 183 te zien.")
    assert names(frame) == ["Stad"]
    field.fill("zzzz")
    expect(told).to_have_text("Niets gevonden. Haal een woord weg.")
    assert violations(page) == []
    field.fill("")
    expect(told).to_have_text("Alles is weer te zien: 183.")
    assert names(frame)[:3] == ["Dorp", "Stad", "Alles en Overal"], "all parts, in the order of the data"


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["360", "1280"])
def test_groups_stay_whole_figures_go_by_size_within_their_unit_and_silence_comes_last(
    tabs: Tabs, address: str, viewport: ViewportSize
) -> None:
    with opener(tabs, address) as open_:
        page = open_(f"{COMPARING}geld-en-inzet/", viewport)
        frame = table(page, "Wie betaalde")
        groups = frame.locator("tbody")
        whole = sorted(groups.all_text_contents())
        if viewport == PHONE:
            expect(frame.get_by_role("button", name="Hoeveel")).to_be_disabled()
            order = page.get_by_label("Volgorde: Wie betaalde")
            order.select_option("Hoeveel, van hoog naar laag")
        else:
            expect(page.get_by_label("Volgorde: Wie betaalde")).to_be_hidden()
            frame.get_by_role("button", name="Hoeveel").click()
            frame.get_by_role("button", name="Hoeveel").click()
        expect(message(page, "Wie betaalde")).to_have_text("Gesorteerd op Hoeveel, van hoog naar laag.")
        assert sorted(groups.all_text_contents()) == whole
        keys = groups.evaluate_all("""(all) => all.map((group) => {
            const cells = [...group.querySelectorAll("td[data-label=Hoeveel][data-waarde]")];
            const own = cells.map(({ dataset }) => [dataset.eenheid, -Number(dataset.waarde)]);
            return own.sort(([a, x], [b, y]) => a.localeCompare(b, "nl") || x - y)[0] ?? null;
        })""")
        assert len([key for key in keys if key]) > 2
        assert is_sorted(keys)
        if viewport == PHONE:
            order.select_option("Zoals de gegevens staan")
            expect(message(page, "Wie betaalde")).to_have_text("De volgorde is weer die van de gegevens.")
        assert violations(page) == []


def test_a_matrix_sorts_by_the_order_of_its_words_with_totals_below_and_exercises_by_number(
    tabs: Tabs, address: str
) -> None:
    with opener(tabs, address) as open_:
        page = open_(COMPARING, DESK)
        frame = table(page, "Wat elke succesfactor deed in elke case")
        title = frame.locator("thead tr").nth(1).locator("th").first.locator("a").inner_text()
        frame.get_by_role("button", name=f"Sorteer op {title}").click()
        expect(message(page, "Wat elke succesfactor deed in elke case")).to_have_text(
            f"Gesorteerd op {title}, in de volgorde van de woorden."
        )
        places = column(frame, title).evaluate_all(PLACES)
        assert len({*places}) > 1
        assert is_sorted(places)
        assert frame.locator("table > :last-child").evaluate("(last) => last.localName") == "tfoot"
        frame.get_by_role("button", name="Case").click()
        found = names(frame)
        assert found == sorted(found)
        assert violations(page) == []
        page = open_("trainers/", DESK)
        frame = table(page, "Alle oefeningen")
        frame.get_by_role("button", name="Minuten").click()
        frame.get_by_role("button", name="Minuten").click()
        minutes = column(frame, "Minuten").evaluate_all(NUMBERS)
        assert len(minutes) > 4
        assert is_sorted(minutes, down=True)
        frame.get_by_role("button", name="Personen").click()
        assert is_sorted(column(frame, "Personen").evaluate_all(NUMBERS))
        page = open_("trainers/", DESK, script=False)
        expect(page.get_by_role("columnheader").get_by_role("button")).to_have_count(0)


def test_when_a_part_cannot_be_had_what_is_there_is_sorted_and_that_is_said(open_page: Opener) -> None:
    page = open_page(COMPARING, DESK)
    page.route("**/tabel_basis/4/", lambda route: route.fulfill(status=200, body="", content_type="text/html"))
    frame = table(page, "De cases in het kort")
    before = len(names(frame))
    frame.get_by_role("button", name="Waar").click()
    expect(message(page, "De cases in het kort")).to_contain_text("Gesorteerd op Waar, van A tot Z.")
    assert len(names(frame)) == before
    expect(page.locator(".bladeren:visible")).to_have_count(3)

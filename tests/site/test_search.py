"""The search as a reader uses it: in the header of every page, and on the page with all that was found."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe import violations
from conftest import DESK, PHONE, STARTED, Opener, served
from found import search_entries
from playwright.sync_api import Browser, Locator, Page, Route, ViewportSize, expect

from macros.search.words import term, words

ZOOMED: ViewportSize = {"width": 640, "height": 400}
"""A desk at 200 %."""
SCREENS = {"phone": PHONE, "zoomed": ZOOMED, "desk": DESK}
OF_THE_SEARCH = re.compile(r"/zoeken/deel/|/library/|/scripts/search/")
STRICT = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'"
QUESTION = "Waar zoek je naar?"


def field(page: Page) -> Locator:
    """Return the search field in the header, opened where the screen is too small to show it."""
    opens = page.get_by_role("button", name="Zoeken", exact=True)
    if opens.is_visible() and opens.get_attribute("aria-expanded") == "false":
        opens.press("Enter")
    return page.locator("#zoekveld")


def search(page: Page, words: str) -> Locator:
    """Type words in the header and return what was found."""
    field(page).press_sequentially(words, delay=15)
    found = page.locator(".vondsten .vondst")
    expect(page.locator(".vondsten").get_by_role("status")).to_have_text(re.compile("resulta|gevonden"))
    return found


@pytest.mark.parametrize("viewport", SCREENS.values(), ids=SCREENS)
def test_with_keys_alone_a_reader_searches_moves_through_what_was_found_and_goes_back(
    open_page: Opener, viewport: ViewportSize
) -> None:
    page = open_page("over/", viewport, "dark" if viewport is PHONE else "light")
    own = field(page)
    own.focus()
    expect(own).to_be_focused()
    found = search(page, "stad").first.get_by_role("link")
    expect(found).to_be_visible()  # and not yet what part of the word finds: nothing
    expect(own).to_be_focused()  # the count is told without moving the focus
    page.keyboard.press("ArrowDown")
    expect(found).to_be_focused()
    expect(found).to_be_in_viewport()
    assert violations(page) == []
    page.keyboard.press("ArrowUp")
    expect(own).to_be_focused()
    page.keyboard.press("Tab")
    expect(found).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".vondsten")).to_be_hidden()
    expect(own).to_be_focused()
    if viewport["width"] < 700:
        page.keyboard.press("Escape")
        expect(page.get_by_role("button", name="Zoeken", exact=True)).to_be_focused()
        expect(own).to_be_hidden()
    own = field(page)
    own.press("End")
    own.press_sequentially(" ")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/cases/stad/(#[\w-]+)?$"))


def test_nothing_of_the_index_loads_before_a_reader_searches_and_what_is_found_carries_no_word(
    open_page: Opener,
) -> None:
    page = open_page("over/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload(wait_until="networkidle")
    assert [url for url in asked if OF_THE_SEARCH.search(url)] == []
    found = search(page, "dankjewel")
    assert [url for url in asked if url.endswith("/zoeken/deel/kern.js")]
    assert [url for url in asked if "dankjewel" in url] == []
    assert all("dankjewel" not in (link.get_attribute("href") or "") for link in found.get_by_role("link").all())
    expect(found.first.locator("mark").first).to_have_text("dankjewel")
    expect(found.first.locator(".vondst__soort")).to_have_text(re.compile(r"Case|Succesfactor"))
    told = found.first.locator(".vondst__tekst").inner_text()
    assert len(told) < 250, "a passage around the word, not a whole section"
    page.locator("main").click(position={"x": 5, "y": 300})
    expect(page.locator(".vondsten")).to_be_hidden()


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_who_finds_nothing_gets_words_that_look_like_it_and_all_topics(
    open_page: Opener, viewport: ViewportSize
) -> None:
    page = open_page("cases/dorp/", viewport)
    search(page, "zzyzxq")
    panel = page.locator(".vondsten")
    expect(panel.get_by_role("status")).to_have_text("Niets gevonden.")
    assert violations(page) == []
    field(page).fill("maatwurkje")
    expect(panel.get_by_text("Bedoel je").or_(panel.locator(".vondst")).first).to_be_visible()
    field(page).fill("zzyzxq")
    panel.get_by_role("link", name="alle onderwerpen van A tot Z").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Alle onderwerpen, van A tot Z")
    expect(page.locator(STARTED)).to_be_attached()
    page.locator("summary", has_text=re.compile("^M ")).click()
    page.locator(".onderwerpen").get_by_role("link", name="Maatwerk", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Maatwerk")


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_on_its_own_page_a_search_can_be_narrowed_down_shared_and_wiped(
    open_page: Opener, viewport: ViewportSize
) -> None:
    page = open_page("over/", viewport, shares=True)
    search(page, "dorp")
    field(page).press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Zoeken")
    said = page.locator(".zoekpagina__aantal")
    expect(said).to_have_text(re.compile(r"^\d+ resultaten\.$"))
    assert page.url.endswith("/zoeken/?q=dorp")
    every = said.inner_text()
    kinds = page.locator("[data-facet=soort]")
    if viewport is PHONE:
        kinds.locator("summary").press("Enter")
    choice = kinds.get_by_role("checkbox", name=re.compile(r"^Case \(\d+\)$"))
    number = int(re.findall(r"\d+", choice.evaluate("(box) => box.parentElement.textContent"))[0])
    choice.press("Space")
    expect(said).to_have_text("1 resultaat." if number == 1 else f"{number} resultaten.")
    expect(kinds.locator("input:checked")).to_be_focused()
    assert {one.inner_text() for one in page.locator("main .vondst__soort").all()} == {"Case"}
    assert violations(page) == []
    shared = page.url
    assert shared.endswith("/zoeken/?q=dorp&soort=Case")
    page.locator("main .vondst__titel").first.press("Enter")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Zoeken")
    page.go_back()
    expect(kinds.locator("input:checked")).to_have_count(1)
    page.get_by_role("button", name="Wis alle keuzes").press("Enter")
    expect(said).to_have_text(every)
    expect(page.locator("#zoekvraag")).to_be_focused()
    page.locator("#zoekvraag").fill("zzyzxq")
    expect(said).to_have_text("Niets gevonden.")
    expect(page.locator("main").get_by_role("link", name="alle onderwerpen van A tot Z")).to_be_visible()
    page.goto(shared)
    expect(page.locator("[data-facet=soort] input:checked")).to_have_count(1)


def test_without_javascript_the_header_leads_to_all_topics(open_page: Opener) -> None:
    page = open_page("cases/dorp/", PHONE, script=False)
    expect(page.get_by_role("search")).to_have_count(0)
    page.get_by_role("link", name="Onderwerpen A–Z").first.click()
    page.locator("summary", has_text=re.compile("^D ")).click()
    page.locator(".onderwerpen").get_by_role("link", name="Dorp", exact=True).click()
    expect(page).to_have_url(re.compile("/cases/dorp/$"))


def test_when_the_index_cannot_be_fetched_the_search_says_so(browser: Browser, long_address: str) -> None:
    page = browser.new_page()
    page.route("**/scripts/search/engine.js", lambda route: route.abort())
    page.goto(long_address)
    field(page).press_sequentially("dorp")
    expect(page.locator(".vondsten").get_by_role("status")).to_have_text(
        "Het zoeken lukt nu niet. Kijk in de lijst met onderwerpen."
    )
    expect(page.locator(".vondsten__dichtbij a")).to_be_visible()
    page.unroute_all()
    field(page).press_sequentially(" ")
    expect(page.locator(".vondst").first).to_be_visible()  # the next try does better
    page.close()


@pytest.fixture
def strict(browser: Browser, long_site: Path) -> Iterator[tuple[Page, str, list[str]]]:
    """A page of a site whose server allows nothing but its own files, with what broke that."""
    context = browser.new_context()
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)

    def serve(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "Content-Security-Policy": STRICT})

    with served(long_site) as home:
        page.route("**/*", serve)
        yield page, home, faults
        context.close()


def test_the_search_works_where_nothing_but_scripts_of_the_site_may_run(
    strict: tuple[Page, str, list[str]],
) -> None:
    page, home, faults = strict
    page.goto(f"{home}zoeken/?q=dorp")
    expect(page.locator("main .vondst").first).to_be_visible()
    expect(search(page, "stad").first).to_be_visible()
    assert faults == []


def test_the_search_works_from_disk(browser: Browser, long_site: Path) -> None:
    page = browser.new_page()
    page.goto((long_site / "cases/dorp/index.html").as_uri())
    search(page, "twee projecten").first.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Twee projecten")
    field(page).fill("dorp")
    field(page).press("Enter")
    expect(page.locator("main .vondst").first).to_be_visible()
    page.close()


TERMS = """async (words) => {
  const { engine } = await handbookSearch.ready();
  return words.map((word) => engine.words.term(word));
}"""
WORDS_OF = """async (texts) => {
  const { engine } = await handbookSearch.ready();
  return texts.map((text) => engine.words.list(text));
}"""


def test_the_browser_makes_of_every_word_what_the_build_made_of_it(open_page: Opener, long_site: Path) -> None:
    texts = [text for _, text in search_entries(long_site).values()]
    page = open_page("over/")
    expect(page.locator("#zoekveld")).to_be_visible()
    assert page.evaluate(WORDS_OF, texts) == [list(words(text)) for text in texts]
    every = sorted({word for text in texts for word in words(text)} | {"Turkse".lower(), "vertrouwenspersonen", "2.6"})
    assert len(every) > 500
    assert page.evaluate(TERMS, every) == [term(word) for word in every]


INDEX = """async () => {
  await handbookSearch.ready();
  const core = await searchPart("kern");
  const parts = await Promise.all(core.delen.map((key) => searchPart(`w-${key}`)));
  const empty = Object.fromEntries(core.velden.map((name) => [name, ""]));
  const documents = core.documenten.map((_, id) => ({ ...empty, id }));
  for (const [term, rows] of [core.woorden, ...parts].flatMap(Object.entries)) {
    for (const [field, ...steps] of rows) {
      for (let at = 0, number = 0; at < steps.length; at += 2) {
        number += steps[at];
        documents[number][core.velden[field]] += ` ${term}`.repeat(steps[at + 1]);
      }
    }
  }
  const tokenize = (text) => text.split(" ").filter(Boolean);
  const own = new MiniSearch({ fields: core.velden, tokenize, processTerm: (term) => term });
  own.addAll(documents);
  const { fieldLength, averageFieldLength } = own.toJSON();
  return {
    theirs: Object.values(fieldLength),
    ours: core.lengtes,
    averageFieldLength,
    average: core.gemiddeld,
  };
}"""
"""Makes MiniSearch index the same terms by itself, and returns what it counted beside what our build counted."""


def test_the_index_counts_as_minisearch_would(open_page: Opener) -> None:
    page = open_page("over/")
    expect(page.locator("#zoekveld")).to_be_visible()
    counted = page.evaluate(INDEX)
    assert counted["ours"] == counted["theirs"]
    assert counted["average"] == pytest.approx(counted["averageFieldLength"], rel=0.01)

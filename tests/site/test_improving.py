"""At the foot of every page stands how it is mended, with its address filled in; at a claim, that of the claim."""

import re
from pathlib import Path
from urllib.parse import parse_qs, unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest
from built_pages import HERE, Pages, read_pages
from conftest import PHONE, STARTED, Opener
from invented import ROOT
from playwright.sync_api import Page, expect

REPOSITORY = "https://voorbeeld.nl/handboek"
FILE = re.compile(re.escape(REPOSITORY) + r"/(?:edit|tree)/main/([^#]+)(?:#L(\d+))?")
CASE, SCAN = "cases/alles/", "succesfactoren/zelfscan/"


def filled(page: Page) -> str:
    link = page.locator("[data-verbeteren] a", has_text="Meld een fout").get_attribute("href") or ""
    return parse_qs(urlsplit(link).query)["adres"][0]


@pytest.fixture(scope="module")
def pages(small_site: Path) -> Pages:
    return {address.removeprefix(HERE): page for address, page in read_pages(small_site).items()}


def test_every_page_leads_to_its_file_its_report_and_a_mail(pages: Pages) -> None:
    at_a_line = {}
    for place, page in pages.items():
        ways = [link for link in page.targets if link.startswith((f"{REPOSITORY}/", "mailto:"))]
        if place == "404.html" or any(name == "http-equiv" for _, name, _ in page.attributes):
            assert ways == [], place
            continue
        report, mail, change = ways
        address = place or "de startpagina"
        assert parse_qs(urlsplit(report).query)["adres"] == [address]
        assert f"Adres: {address}\r\n" in unquote(mail)
        file, line = FILE.fullmatch(change).groups()  # type: ignore[union-attr]
        assert file.startswith("data") or (ROOT / file).is_file(), change
        if line:
            at_a_line[place] = (file, int(line))
    assert at_a_line["cases/dorp/"] == ("data/cases.yaml", 1)
    assert len({file for file, _ in at_a_line.values()}) > 4


def test_a_report_takes_along_where_a_reader_is_and_no_answers(open_page: Opener) -> None:
    page = open_page(CASE, PHONE)
    page.wait_for_selector(STARTED, state="attached")
    root = page.url.removesuffix(CASE)
    assert filled(page) == f"{root}{CASE}"

    claim = page.locator("article .plek[id]").first.get_attribute("id")
    page.evaluate("(id) => (location.hash = id)", claim)
    own = page.get_by_role("link", name="Meld een fout in deze uitspraak")
    expect(own).to_have_count(1)
    assert filled(page) == f"{root}{CASE}#{claim}"
    assert parse_qs(urlsplit(own.get_attribute("href") or "").query)["adres"] == [f"{root}{CASE}#{claim}"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.evaluate("location.hash = ''")
    expect(own).to_have_count(0)
    assert filled(page) == f"{root}{CASE}"

    page.goto(f"{root}{SCAN}#antwoorden=ja.nee")
    page.wait_for_selector(STARTED, state="attached")
    assert filled(page) == f"{root}{SCAN}", "what stands behind # may be what somebody answered"


def test_the_feed_is_named_in_every_head_and_leads_to_pages_that_are_there(small_site: Path, pages: Pages) -> None:
    feed = ElementTree.parse(small_site / "over/wat-is-nieuw.xml").getroot()
    for link in feed.iter("{http://www.w3.org/2005/Atom}link"):
        way = urlsplit(urljoin(f"{HERE}over/wat-is-nieuw.xml", link.get("href")))
        place = way.path.lstrip("/")
        assert place == "over/wat-is-nieuw.xml" or place in pages, way
        assert not way.fragment or way.fragment in pages[place].ids, way
    for place, page in pages.items():
        links = [value for tag, name, value in page.attributes if tag == "link" and name == "href"]
        assert sum(urljoin(f"{HERE}{place}", link) == f"{HERE}over/wat-is-nieuw.xml" for link in links) == 1, place

"""Ids that were renamed: what led to a record by its old id still does."""

import re
from pathlib import Path

import pytest
from conftest import ELSEWHERE, Opener
from found import search_entries
from playwright.sync_api import Browser, expect
from pypdf import PdfReader

from macros import addresses
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN

BESIDE = addresses.BESIDE.page


def html_of(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def test_every_old_address_leads_on_without_javascript(long_handbook: Handboek, long_site: Path) -> None:
    kinds = set()
    for old, new in addresses.moved(long_handbook):
        html = html_of(long_site, old.page)
        assert f'<meta http-equiv="refresh" content="0; url={new.seen_from(old)}">' in html
        assert '<meta name="robots" content="noindex">' in html
        assert html.count('rel="canonical"') == 1
        assert f'<link rel="canonical" href="{ELSEWHERE}{new.page}">' in html
        kinds.add(old.page.split("/")[0])
    assert kinds == {kind.adres.split("/")[0] for kind in SOORTEN if kind.adres}


@pytest.mark.parametrize(
    ("old", "new", "title"),
    [
        ("cases/oud-dorp/", "cases/dorp/", "Buren helpen"),
        ("succesfactoren/oud-maatwerk/", "succesfactoren/maatwerk/", "Maatwerk"),
        ("maatregelen/oud-voorlichting/", "maatregelen/voorlichting/", "Voorlichting"),
    ],
)
def test_a_reader_at_an_old_address_comes_to_the_page_of_now_without_javascript(
    open_page: Opener, old: str, new: str, title: str
) -> None:
    page = open_page(old, script=False)
    page.wait_for_url(f"**/{new}")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def test_a_link_to_a_place_on_an_old_page_comes_to_that_place(open_page: Opener) -> None:
    page = open_page("cases/oud-dorp/#lessen")
    page.wait_for_url("**/cases/dorp/#lessen")
    page = open_page("maatregelen/oud-bijeenkomsten/")
    page.wait_for_url("**/maatregelen/voorlichting/#maatregel-bijeenkomsten")


def test_a_reader_whose_browser_does_not_lead_on_finds_a_link(open_page: Opener) -> None:
    page = open_page("cases/oud-dorp/", script=False, still=True)
    expect(page.get_by_role("heading", level=1)).to_have_text("Deze pagina is verhuisd")
    page.get_by_role("link", name="de pagina van nu").click()
    expect(page).to_have_url(re.compile("/cases/dorp/$"))


@pytest.mark.parametrize(
    ("path", "old", "shows"),
    [
        ("maatregelen/voorlichting/", "maatregel-oud-bijeenkomsten", "Bijeenkomsten"),
        ("over/tegenstrijdigheden/", "tegenstrijdigheid-oud-dorp-aantal", "Hoeveel waren het er?"),
        ("cases/alles/", "tegenstrijdigheid-oud-dorp-aantal", "Hoeveel waren het er?"),
    ],
)
def test_an_old_anchor_leads_to_the_same_place(open_page: Opener, path: str, old: str, shows: str) -> None:
    page = open_page(f"{path}#{old}")
    assert page.evaluate("document.querySelector(':target').id") == old
    expect(page.get_by_role("heading", name=shows, exact=True).first).to_be_in_viewport()


def test_an_old_address_of_a_source_leads_on_to_its_page(open_page: Opener) -> None:
    page = open_page("over/bronnen/oud-jansen-2010/#deel-4.5")
    page.wait_for_url("**/over/bronnen/jansen-2010/#deel-4.5")


def test_the_sitemap_names_no_old_address(long_site: Path) -> None:
    sitemap = (long_site / "sitemap.xml").read_text(encoding="utf-8")
    assert f"{ELSEWHERE}cases/dorp/" in sitemap
    assert "/oud-" not in sitemap


def test_the_search_finds_no_old_address(long_site: Path) -> None:
    assert [address for address in search_entries(long_site) if "oud-" in address] == []


def test_what_was_taken_out_says_so_at_its_old_addresses_without_javascript(long_site: Path, open_page: Opener) -> None:
    for old in ("cases/terp/", "cases/oude-terp/"):
        html = html_of(long_site, old)
        assert html.count('<meta name="robots" content="noindex">') == 1
        assert 'rel="canonical"' not in html
    page = open_page("cases/terp/", script=False)
    expect(page.locator("article p.kern")).to_have_text(
        "Case ‘Terp’ staat sinds 1 november 2026 niet meer in dit handboek."
    )
    expect(page.get_by_text("Waarom: De gemeente vroeg dit.")).to_be_visible()
    page.get_by_role("link", name="Dorp", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Buren helpen")


def test_the_sheets_of_what_was_renamed_or_taken_out_stand_at_their_old_addresses(long_site: Path) -> None:
    for folder in ("cases", "overnemen"):
        sheets = long_site / "bladen" / folder
        assert (sheets / "oud-dorp.pdf").read_bytes() == (sheets / "dorp.pdf").read_bytes()
        for old in ("terp", "oude-terp"):
            (page,) = PdfReader(sheets / f"{old}.pdf").pages
            text = " ".join(page.extract_text().split())
            assert "Case ‘Terp’ staat sinds 1 november 2026 niet meer in dit handboek." in text
            assert "Kijk nu bij: Dorp." in text
    assert (long_site / "cijfers/oud-tabel-1-1.csv").read_bytes() == (long_site / "cijfers/tabel-1-1.csv").read_bytes()


def test_a_place_in_a_list_that_was_taken_out_says_so(open_page: Opener) -> None:
    page = open_page("over/woorden/#woord-mantel")
    expect(page.get_by_text("Begrip ‘mantel’ staat sinds november 2026 niet meer in dit handboek.")).to_be_in_viewport()


def test_cases_side_by_side_lead_on_from_old_and_dissolved_addresses(
    browser: Browser, long_address: str, long_site: Path
) -> None:
    page = browser.new_page()
    page.goto(f"{long_address}{BESIDE}?case=terp&case=stad&case=dorp")
    told = page.get_by_role("status").filter(has_text="Terp")
    expect(told).to_contain_text("Case ‘Terp’ staat sinds 1 november 2026 niet meer in dit handboek.")
    expect(page.get_by_role("heading", level=1)).to_have_text("Stad en Dorp naast elkaar")
    page.goto(f"{long_address}{BESIDE}oud-dorp-en-stad/")
    page.wait_for_url(f"**/{BESIDE}dorp-en-stad/")
    nowhere = (long_site / "404.html").read_text(encoding="utf-8").replace(ELSEWHERE, "/")
    page.route("**/stad-en-terp/", lambda route: route.fulfill(status=404, content_type="text/html", body=nowhere))
    page.goto(f"{long_address}{BESIDE}stad-en-terp/")
    page.wait_for_url(f"**/{BESIDE}?case=stad&case=terp")
    page.close()


def test_a_list_and_answers_that_name_old_ids_are_followed(browser: Browser, long_address: str) -> None:
    page = browser.new_page()
    page.goto(f"{long_address}verzamelen/#verzameld=cases/terp/;cases/oud-dorp/")
    items = page.locator(".verzameling > li")
    expect(items).to_have_count(2)
    expect(items.first).to_contain_text("Case ‘Terp’ staat sinds 1 november 2026 niet meer in dit handboek.")
    expect(items.last).to_contain_text("Buren helpen")
    page.goto(f"{long_address}vergelijken/#zelfscan=1.{code_of('oud-samen')}j000")
    expect(page.locator(".eigen-laag__over")).not_to_contain_text("die hier niet staat")
    expect(page.locator(".eigen-laag td", has_text="●")).to_have_count(1)
    page.close()


def code_of(own_id: str) -> str:
    """Return the code of a factor in an address with answers (docs/scripts/scan/address.js)."""
    found = 0x811C9DC5
    for byte in own_id.encode():
        found = (found ^ byte) * 0x01000193 & 0xFFFFFFFF
    signs = ""
    while found:
        found, last = divmod(found, 36)
        signs = "0123456789abcdefghijklmnopqrstuvwxyz"[last] + signs
    return signs.rjust(4, "0")[-4:]

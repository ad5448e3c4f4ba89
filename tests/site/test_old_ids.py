"""Ids that were renamed: what led to a record by its old id still does."""

import re
from pathlib import Path

import pytest
from conftest import ELSEWHERE, Opener
from found import search_entries
from playwright.sync_api import expect

from macros import addresses
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN


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

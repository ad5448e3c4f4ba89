"""Lists that go on on other pages: nothing in them is lost to a reader, and nothing about them to a search."""

import re
from pathlib import Path

import pytest
from built_pages import HERE, Pages, broken_links, double_ids, links_inside, read_pages
from conftest import Opener
from found import search_entries
from playwright.sync_api import expect

from macros import addresses
from macros.addresses import PER_DEEL
from macros.blocks import BLOCKS, block, later
from macros.pages import Page, pages
from macros.records.base import MetId
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.source import Bron
from macros.views.case.lessons import factor_lessons
from macros.views.shared.paging import Slice

PAGER = re.compile(r'<nav class="bladeren".*?</nav>', re.DOTALL)
LINK = re.compile(r'<a href="(?P<to>[^"]*)"(?P<is>[^>]*)>')


@pytest.fixture(scope="module")
def built(long_site: Path) -> Pages:
    return read_pages(long_site)


@pytest.fixture(scope="module")
def later_pages(long_handbook: Handboek) -> list[str]:
    """The address of every page with a later part of a list."""
    found = pages(long_handbook).items()
    return [f"{path.removesuffix('.md')}/" for path, page in found if not page.zoekbaar and not _old(page)]


def reachable(built: Pages, start: str) -> set[str]:
    """Return every page that a reader without JavaScript can come to from `start`."""
    leads_to: dict[str, set[str]] = {}
    for address, target, _ in links_inside(built):
        leads_to.setdefault(address, set()).add(target)
    seen, todo = set(), [start]
    while todo:
        address = todo.pop()
        if address not in seen:
            seen.add(address)
            todo += leads_to.get(address, ())
    return seen


def pagers(site: Path, address: str) -> list[str]:
    return PAGER.findall((site / address / "index.html").read_text(encoding="utf-8"))


def test_every_long_list_has_later_parts(long_handbook: Handboek) -> None:
    """Only those do not go on of which a page holds more than the long handbook has."""
    named = {name for name, found in BLOCKS.items() if found.items(long_handbook)}
    roomy = {name for name in named if len(BLOCKS[name].items(long_handbook)) <= BLOCKS[name].grootte}
    assert all(BLOCKS[name].grootte > PER_DEEL for name in roomy)
    assert named - {part.adres.page.split("/")[-3] for part in later(long_handbook)} == roomy


def _like(handbook: Handboek, model: type[MetId]) -> MetId:
    """Return the record to have more of; a case in which a second reader doubts something."""
    return handbook[Case]["alles"] if model is Case else min(handbook[model].values(), key=lambda one: len(one.id))


@pytest.mark.parametrize("name", [name for name, found in BLOCKS.items() if found.titel])
def test_the_first_part_of_any_long_list_leads_to_the_second(long_handbook: Handboek, name: str) -> None:
    found = BLOCKS[name]
    handbook = long_handbook.met(
        *(
            record.gewijzigd(id=f"{record.id}-x{number}")
            for kind in SOORTEN[:-1]
            for record in [_like(long_handbook, kind.model)]
            for number in range(found.grootte + 1)
        )
    )
    html = block(name, handbook, found.plaats)
    assert f'href="{addresses.slice_of_list(found.plaats, name, 2).seen_from(found.plaats)}" rel="next"' in html


def _old(page: Page) -> bool:
    """Return whether a page stands at an old address, to which no page leads."""
    return bool(page.verhuisd_naar) or page.vervallen


def test_a_reader_comes_from_home_to_every_page_without_javascript(
    built: Pages, long_handbook: Handboek, later_pages: list[str]
) -> None:
    found = reachable(built, HERE)
    old = {f"{HERE}{path.removesuffix('.md')}/" for path, page in pages(long_handbook).items() if _old(page)}
    assert len(later_pages) > 100
    assert {HERE + page for page in later_pages} <= found
    assert built.keys() - found == old | {f"{HERE}404.html"}


def test_every_link_of_the_long_site_leads_somewhere_and_no_id_stands_twice(built: Pages, long_site: Path) -> None:
    assert broken_links(built, long_site) == []
    assert double_ids(built) == {}


def test_every_case_stands_in_every_list_of_cases(built: Pages, long_handbook: Handboek) -> None:
    names = [name for name, found in BLOCKS.items() if found.titel and found.items is BLOCKS["tabel_basis"].items]
    wanted = {HERE + addresses.page(case).page for case in long_handbook[Case].values()}
    for name in names:
        later_parts = [part.adres.page for part in later(long_handbook) if f"/{name}/" in part.adres.page]
        parts = {HERE + page: built[HERE + page] for page in (BLOCKS[name].plaats.page, *later_parts)}
        assert wanted <= {target for _, target, _ in links_inside(parts)}, name


def test_every_lesson_about_a_factor_stands_on_a_part_of_its_list(built: Pages, long_handbook: Handboek) -> None:
    place = HERE + addresses.page(long_handbook[Succesfactor]["maatwerk"]).page
    parts = {address: page for address, page in built.items() if address.startswith(place)}
    assert len(parts) > 2
    found = [(target, anchor) for _, target, anchor in links_inside(parts) if anchor.startswith("les-")]
    lessons = [lesson.adres for lesson in factor_lessons(long_handbook, "maatwerk")]
    assert {*found} == {(HERE + place.page, place.anchor) for place in lessons}


def test_every_source_has_its_page_and_stands_in_the_overview(built: Pages, long_handbook: Handboek) -> None:
    overview = {
        where: page
        for where, page in built.items()
        if where == HERE + addresses.SOURCES.page or "/bronnenlijst/" in where
    }
    listed = {target for _, target, _ in links_inside(overview)}
    for source in long_handbook[Bron].values():
        place = HERE + addresses.page(source).page
        assert place in built
        assert place in listed


def test_a_part_says_which_it_is_and_which_are_beside_it(long_handbook: Handboek, long_site: Path) -> None:
    checked = 0
    for one in later(long_handbook):
        [pager] = pagers(long_site, one.adres.page)
        links = {found["to"]: found["is"] for found in LINK.finditer(pager)}
        expected = {'aria-current="page"': one.deel.nummer, 'rel="prev"': one.deel.nummer - 1}
        if one.deel.nummer < len(one.deel.adressen):
            expected['rel="next"'] = one.deel.nummer + 1
        for mark, number in expected.items():
            marked = [to for to, attributes in links.items() if mark in attributes]
            assert marked == [one.deel.adressen[number - 1].seen_from(one.adres)], (one.adres, mark)
        checked += 1
    assert checked > 100


def test_of_many_parts_a_page_leads_to_few_and_of_few_to_all(long_handbook: Handboek, long_site: Path) -> None:
    shown: dict[int, set[int]] = {}
    for one in later(long_handbook):
        [pager] = pagers(long_site, one.adres.page)
        part: Slice[object] = one.deel
        shown.setdefault(len(part.adressen), set()).add(len(LINK.findall(pager)))
    assert shown[2] == {2}
    assert "…" not in pagers(long_site, "over/bronnen/bronnenlijst/2/")[0]
    assert "…" in pagers(long_site, "cases/case_kaarten/5/")[0]
    assert max(shown[max(shown)]) <= 5


def test_no_later_part_is_found_by_the_search(long_site: Path, later_pages: list[str]) -> None:
    found = search_entries(long_site).keys()
    assert "cases/dorp-1/" in found
    assert found & set(later_pages) == set()


def test_a_reader_pages_through_the_cases_without_javascript(open_page: Opener, long_handbook: Handboek) -> None:
    page = open_page("cases/", script=False)
    titles = page.locator(".kaart__titel").count()
    following = page.locator(".bladeren [rel=next]")
    while following.count():
        following.click()
        expect(page.locator(".bladeren [aria-current=page]")).to_be_visible()
        titles += page.locator(".kaart__titel").count()
    assert titles == len(long_handbook[Case])
    page.get_by_role("link", name="Terug naar het begin").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wat probeerden gemeenten?")


def test_a_later_part_of_the_lessons_leads_back_to_the_lessons(open_page: Opener) -> None:
    page = open_page("succesfactoren/maatwerk/")
    page.locator("summary", has_text="Lees de lessen").click()
    page.locator(".bladeren [rel=next]").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Maatwerk: lessen uit de cases, deel 2")
    page.get_by_role("link", name="Terug naar het begin").click()
    expect(page.locator("#lessen:target")).to_be_in_viewport()

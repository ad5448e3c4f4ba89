"""Sets: a cover, contents that tell the right page, and each sheet once in the order of the data."""

import re

import pytest
from handbooks.printed import Paper, Read, paper, plain

from macros import addresses
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.sheets.document import COVER, SHEET
from macros.sheets.papers import papers
from macros.sheets.shelf import leaflets
from macros.views.measure.measures import measure_types

LINE = re.compile(r"(.+?)(?: \.)+ (\d+)")
SETS = ["succesfactoren", "succesfactoren-project", "cases", "overneembladen", "maatregelen"]


def sheets_of(handbook: Handboek, name: str) -> list[str]:
    """Return the titles of the sheets that belong in a set, in the order of the data."""
    factors = handbook[Succesfactor].values()
    wanted = {
        "succesfactoren": [addresses.sheet(factor) for factor in factors],
        "succesfactoren-project": [addresses.sheet(factor) for factor in factors if factor.niveau == "project"],
        "cases": [addresses.sheet(case) for case in handbook[Case].values()],
        "overneembladen": [addresses.transfer_sheet(case) for case in handbook[Case].values()],
        "maatregelen": [addresses.sheet(type_) for type_ in measure_types(handbook)],
    }
    return [papers(handbook).bladen[address].titel.tekst for address in wanted[name]]


def contents(found: Paper) -> list[tuple[str, int]]:
    """Return the lines of the contents: a title and its page."""
    lines = [LINE.fullmatch(line) for line in found.lines(1)]
    return [(line[1], int(line[2])) for line in lines if line]


@pytest.mark.parametrize("name", SETS)
def test_a_set_holds_each_sheet_once_in_the_order_of_the_data(whole: Handboek, name: str) -> None:
    found, titles = paper(whole, addresses.paper(name)), sheets_of(whole, name)
    assert len(found.pages) == 2 + len(titles)
    for title, page in zip(titles, found.pages[2:], strict=True):
        assert f" {plain(title)} " in page[:150]


@pytest.mark.parametrize("name", SETS)
def test_contents_and_bookmarks_lead_to_the_page_of_each_sheet(whole: Handboek, name: str) -> None:
    found, titles = paper(whole, addresses.paper(name)), sheets_of(whole, name)
    assert contents(found) == [(plain(title), page) for page, title in enumerate(titles, start=3)]
    assert [(title, page) for _, title, page in found.file.get_toc()] == [
        (title, page) for page, title in enumerate(titles, start=3)
    ]
    links = [link["page"] for link in found.file[1].get_links() if "page" in link]
    assert links
    assert set(links) == {*range(2, 2 + len(titles))}


@pytest.mark.parametrize("name", SETS)
def test_every_page_of_a_set_tells_its_number(whole: Handboek, name: str) -> None:
    found = paper(whole, addresses.paper(name))
    assert [found.lines(page)[-1] for page in range(len(found.pages))] == [
        str(number) for number in range(1, len(found.pages) + 1)
    ]


def test_the_cover_says_what_it_is_what_for_and_from_when(whole: Handboek, read: Read) -> None:
    found = read("succesfactoren").pages[0]
    leaflet = leaflets(whole)[addresses.paper("succesfactoren")]
    for told in (leaflet.titel, leaflet.waarvoor, "Handboek Voorbeeld", "juni 2012, versie 2.1", "112", "0800-2000"):
        assert told in found
    assert "voorbeeld.nl/hulp/succesfactoren" in found


def test_the_set_of_a_level_holds_that_level_alone_and_says_which(whole: Handboek, read: Read) -> None:
    found = read("succesfactoren-project")
    assert "Succesfactoren: het project" in found.pages[0]
    assert "Alles samen" not in found.text
    assert addresses.paper("succesfactoren-best-practice") not in leaflets(whole)


def test_the_sets_of_levels_in_the_real_data_hold_every_factor_once(real_handbook: Handboek) -> None:
    words = real_handbook.lijst(Succesfactor, "niveau").waarden
    found = []
    for word in words:
        leaflet = leaflets(real_handbook).get(addresses.paper(f"succesfactoren-{word.id}"))
        if leaflet:
            assert [part.soort for part in leaflet.delen][:2] == [COVER, SHEET]
            own = [part.inhoud.titel.tekst for part in leaflet.delen[1:]]
            assert own == [factor.titel for factor in real_handbook[Succesfactor].values() if factor.niveau == word.id]
            found += own
    assert len(found) == len(set(found)) == len(real_handbook[Succesfactor]) - 1

"""Documents for paper of the invented handbook and of the real one, made once."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from handbooks.printed import Paper, Read, on_a_site, own, paper, real

from macros import addresses
from macros.addresses import Address
from macros.reading.load import load
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.sheets.press import printed_all

TESTS = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Handboek:
    """The invented handbook on a site, with the case in which every field occurs."""
    folder = tmp_path_factory.mktemp("whole") / "data"
    folder.mkdir()
    for file in (TESTS / "data").glob("*.yaml"):
        more = (TESTS / "rich_case.yaml").read_text("utf-8") if file.name == "cases.yaml" else ""
        (folder / file.name).write_text(file.read_text("utf-8") + more, encoding="utf-8")
    return on_a_site(load(folder))


@pytest.fixture(scope="session")
def real_handbook() -> Handboek:
    """The handbook of the project's own data, on a site."""
    return real()


@pytest.fixture(scope="session")
def every_paper(whole: Handboek) -> Mapping[Address, Paper]:
    """Every document of the invented handbook, by its address."""
    return {address: Paper(one.pdf) for address, one in printed_all(whole).items() if address in own(whole)}


@pytest.fixture(scope="session")
def kinds(whole: Handboek) -> list[Address]:
    """One document of every kind that the invented handbook has, and every set."""
    factor, case = whole[Succesfactor]["samen"], whole[Case]["alles"]
    sheets = [factor, case, whole[Maatregel]["voorlichting"]]
    single = [*map(addresses.sheet, sheets), addresses.transfer_sheet(case)]
    return [*single, *(address for address, leaflet in own(whole).items() if leaflet.over_meer)]


@pytest.fixture(scope="session")
def real_papers(real_handbook: Handboek) -> Mapping[Address, Paper]:
    """The sets, the cards and the self-scan of the real handbook: together they hold every sheet."""
    wanted = [address for address, leaflet in own(real_handbook).items() if leaflet.over_meer]
    made = printed_all(real_handbook, wanted)
    return {address: Paper(made[address].pdf) for address in wanted}


@pytest.fixture(scope="session")
def read(whole: Handboek) -> Read:
    """Reads the sheet of a record of the invented handbook, or a document by its name."""
    return lambda what: paper(whole, addresses.paper(what) if isinstance(what, str) else addresses.sheet(what))

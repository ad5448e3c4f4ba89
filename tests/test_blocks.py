"""The blocks that pages in docs/ call: each draws, on the page that calls it, and a long list leads on."""

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
from handbooks.drawn import Drawn, whole
from handbooks.make import changed, more_cases

from macros.addresses import PER_DEEL, PER_NIEUWS, PER_RAADLIJST, PER_VERSCHILLENLIJST, Address
from macros.blocks import BLOCKS, block, later
from macros.pages import downloads
from macros.records.background import Achtergrond
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.guidance import Leidraad
from macros.records.handbook import Handboek
from macros.records.left_out import Weglating
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.records.since import Verandering
from macros.records.source import Bron
from macros.records.survey import Enquetetabel
from macros.records.term import Begrip
from macros.records.upkeep import Beheer
from macros.records.workshop import Programma
from macros.render import render
from macros.sheets.shelf import leaflets

DOCS = Path(__file__).parents[1] / "docs"
CALL = re.compile(r"\{\{ (\w+)\(\) \}\}")


def calls() -> dict[str, set[str]]:
    """Return the blocks that each page in docs/ calls, by the page's address."""
    found = {}
    for path in DOCS.rglob("*.md"):
        steps = path.relative_to(DOCS).with_suffix("").as_posix().removesuffix("index")
        page = steps if steps.endswith("/") or not steps else f"{steps}/"
        found[page] = set(CALL.findall(path.read_text(encoding="utf-8")))
    return found


def long(handbook: Handboek) -> Handboek:
    """Return a handbook in which every list is longer than its page holds."""
    source, conflict = handbook[Bron]["losse-tips"], handbook[Tegenstrijdigheid]["dorp-aantal"]
    factor, type_ = handbook[Succesfactor]["samen"], handbook[Maatregel]["voorlichting"]
    plain = handbook[Succesfactor]["vast-geld"]
    programme, subject = handbook[Programma]["een-uur"], handbook[Leidraad]["huisregels"]
    advice = handbook[Aanbeveling]["begin-klein"]
    change, word = handbook[Verandering]["meldpunt"], handbook[Begrip]["meldpunt"]
    reading = {"door": "tweede-lezer", "datum": "2024-05-01", "twijfel": "Dat staat er niet."}
    said = [{"oordeel": "hielp", "tekst": f"Les {n}.", "tweede_lezing": reading} for n in range(10 * PER_DEEL + 1)]
    doubted, _ = changed(handbook, "dorp", lessen=said)
    return more_cases(doubted, PER_DEEL).met(
        *(source.gewijzigd(id=f"b{number}") for number in range(2 * PER_DEEL)),
        *(conflict.gewijzigd(id=f"t{number}") for number in range(PER_VERSCHILLENLIJST)),
        *(handbook[Weglating]["een-getal"].gewijzigd(id=f"w{number}") for number in range(10 * PER_DEEL)),
        *(plain.gewijzigd(id=f"f{number}") for number in range(6 * PER_DEEL)),
        *(factor.gewijzigd(id=f"o{number}") for number in range(4 * PER_DEEL)),
        *(handbook[Achtergrond]["rol"].gewijzigd(id=f"a{number}") for number in range(10 * PER_DEEL)),
        *(advice.gewijzigd(id=f"r{number}") for number in range(PER_RAADLIJST)),
        *(handbook[Enquetetabel]["tabel-1-1"].gewijzigd(id=f"e{number}") for number in range(10 * PER_DEEL)),
        *(programme.gewijzigd(id=f"p{number}") for number in range(2 * PER_DEEL)),
        *(subject.gewijzigd(id=f"l{number}") for number in range(2 * PER_DEEL)),
        *(type_.gewijzigd(id=f"m{number}") for number in range(PER_DEEL)),
        *(change.gewijzigd(id=f"v{number}") for number in range(10 * PER_DEEL)),
        *(
            word.gewijzigd(id=f"g{number}", beheer=Beheer(toegevoegd=str(1800 + number)))
            for number in range(PER_NIEUWS + 1)
        ),
    )


@pytest.fixture(scope="module")
def wide(handbook: Handboek) -> Handboek:
    """That handbook, made once: its sheets for paper take long to fit."""
    return long(handbook)


@pytest.mark.parametrize("name", BLOCKS)
def test_every_block_draws_with_its_template(handbook: Handboek, name: str) -> None:
    assert "<" in block(name, handbook, Address("cases/"))


@pytest.mark.parametrize("name", [name for name, known in BLOCKS.items() if known.titel])
def test_a_list_stands_on_the_page_that_calls_it(name: str) -> None:
    assert name in calls()[BLOCKS[name].plaats.page]


def test_pages_call_every_block_and_no_other() -> None:
    assert set().union(*calls().values()) == set(BLOCKS)


def test_a_name_that_is_no_block_is_an_error(handbook: Handboek) -> None:
    with pytest.raises(KeyError):
        block("tabel_nergens", handbook, Address("cases/"))


def test_a_short_handbook_has_no_later_parts(handbook: Handboek) -> None:
    assert list(later(handbook)) == []
    assert not [name for name in BLOCKS if "bladeren" in block(name, handbook, BLOCKS[name].plaats)]


def test_every_list_leads_on_to_its_later_parts_and_back(wide: Handboek) -> None:
    found = list(later(wide))
    lists = {name for name, known in BLOCKS.items() if known.titel}
    assert {part.adres.page.removeprefix(part.terug.page).split("/")[0] for part in found} == lists
    for name in lists:
        known = BLOCKS[name]
        drawn = Drawn(block(name, wide, known.plaats))
        assert known.plaats.below(name, 2).seen_from(known.plaats) in drawn.links, name
    for part in found:
        rows = {"pagina": part, "rijen": part.rijen(), "deel": part.deel}
        links = Drawn(render("pages/later.html", part.adres, rows)).links
        assert part.terug.seen_from(part.adres) in links
        assert {address.seen_from(part.adres) for _, address in part.deel.wegwijzer} <= set(links)


def test_a_part_says_which_items_it_holds(wide: Handboek) -> None:
    drawn = Drawn(block("bronnenlijst", wide, BLOCKS["bronnenlijst"].plaats))
    assert drawn.says("1 tot en met 20 van 42. Lees verder in deel: Deel 1 Deel 2 Deel 3")


def test_every_link_leads_to_a_page_and_a_place_that_exist(wide: Handboek) -> None:
    site = whole(wide)
    places = {page: set(drawn.ids) for page, drawn in site.items()} | {
        file: set[str]() for file in [*downloads(wide), *papers(wide), *ready_files()]
    }
    for path in DOCS.rglob("*.md"):
        steps = path.relative_to(DOCS).with_suffix("").as_posix().removesuffix("index")
        page = steps if steps.endswith("/") or not steps else f"{steps}/"
        places.setdefault(page, set()).update(re.findall(r"\{#([\w-]+)\}", path.read_text(encoding="utf-8")))
    for page, drawn in site.items():
        for link in set(drawn.links):
            if link.startswith(("http", "data:")):
                continue
            way, _, anchor = link.partition("#")
            way = way.partition("?")[0]  # what the form opens
            assert (target := resolved(page, way)) in places, (page, link)
            assert not anchor or anchor in places[target], (page, link)


def ready_files() -> list[str]:
    """Return every file in docs/ that the site takes as it is."""
    return [path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.yaml")]


def papers(handbook: Handboek) -> list[str]:
    """Return every document for paper; no fitting is needed to know where they stand."""
    return [address.page for address in leaflets(handbook)]


def resolved(page: str, way: str) -> str:
    """Return the page that a relative link on another page leads to."""
    return urljoin(f"https://voorbeeld.nl/{page}", way).removeprefix("https://voorbeeld.nl/") if way else page

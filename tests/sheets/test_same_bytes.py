"""The same handbook makes the same bytes, in whichever process and order; another day makes another date."""

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from handbooks.printed import SITE, on_a_site, paper

from macros import addresses
from macros.addresses import Address
from macros.reading.load import load
from macros.records.colophon import Colofon
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.sheets.drawing import made
from macros.sheets.press import printed, printed_all
from macros.sheets.shelf import document, leaflets

ROOT = Path(__file__).parents[2]
WANTED = [addresses.paper("succesfactoren"), addresses.paper("kaarten"), addresses.paper("zelfscan")]
PROGRAM = """
import hashlib, sys
from handbooks.printed import on_a_site
from macros.addresses import Address
from macros.reading.load import load
from macros.sheets.press import printed
from pathlib import Path

handbook = on_a_site(load(Path("tests/data")))
for page in sys.argv[1:]:
    made = printed(handbook, Address(page))
    print(hashlib.sha256(made.pdf + made.plaatje).hexdigest())
"""


def digest(handbook: Handboek, address: Address) -> str:
    made = printed(handbook, address)
    return hashlib.sha256(made.pdf + made.plaatje).hexdigest()


def fresh() -> Handboek:
    return on_a_site(load(ROOT / "tests/data"))


def on_day(handbook: Handboek, day: str | None) -> Handboek:
    return handbook.met(*(one.gewijzigd(datum=day) for one in handbook[Colofon].values()))


def test_a_handbook_that_is_read_again_makes_the_same_bytes() -> None:
    assert [digest(fresh(), one) for one in WANTED] == [digest(fresh(), one) for one in WANTED]


def test_another_process_in_another_order_on_another_day_makes_the_same_bytes() -> None:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    environment |= {"LC_ALL": "C", "SOURCE_DATE_EPOCH": "1"}
    backwards = [one.page for one in reversed(WANTED)]
    command = [sys.executable, "-c", PROGRAM, *backwards]
    found = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    handbook = fresh()
    assert found.stdout.split() == [digest(handbook, one) for one in reversed(WANTED)]


def test_more_threads_at_once_make_the_same_bytes_as_one_after_the_other() -> None:
    handbook = fresh()
    wanted = [*leaflets(handbook)][:8]
    with ThreadPoolExecutor(8) as pool:
        together = [*pool.map(lambda one: made(document(handbook, leaflets(handbook)[one])).pdf, wanted)]
    assert together == [made(document(handbook, leaflets(handbook)[one])).pdf for one in wanted]


def test_a_document_is_made_once_however_often_it_is_asked_for() -> None:
    handbook = fresh()
    assert printed(handbook, WANTED[0]) is printed(handbook, WANTED[0])
    assert printed_all(handbook, WANTED)[WANTED[0]] is printed(handbook, WANTED[0])


def test_another_day_of_the_data_changes_the_date_and_nothing_else() -> None:
    sheet = addresses.sheet(fresh()[Succesfactor]["samen"])
    first, second = (paper(on_day(fresh(), day), sheet) for day in ("2012-06-30", "2013-01-02"))
    assert first.text.replace("Gegevens van 30 juni 2012,", "Gegevens van 2 januari 2013,") == second.text
    assert "30 juni 2012" in first.text
    assert [one.file.metadata["creationDate"] for one in (first, second)] == ["D:20120630000000Z", "D:20130102000000Z"]


def test_a_month_stands_for_its_first_day_and_without_a_day_the_sheet_says_so() -> None:
    sheet = addresses.sheet(fresh()[Succesfactor]["samen"])
    month, none = (paper(on_day(fresh(), day), sheet) for day in ("2012-06", None))
    assert month.file.metadata["creationDate"] == "D:20120601000000Z"
    assert "Datum van de gegevens onbekend, versie 2.1." in none.text
    assert none.file.metadata["creationDate"] == "D:19700101000000Z"


def test_the_drawing_that_a_page_prints_is_the_sheet_itself() -> None:
    handbook = fresh()
    factor = handbook[Succesfactor]["samen"]
    svg = printed(handbook, addresses.sheet(factor)).tekening.decode()
    assert svg.startswith("<svg")
    assert 'width="595.2' in svg
    assert "<script" not in svg
    assert f'href="{SITE}succesfactoren/samen/"' in svg
    other = handbook.met(factor.gewijzigd(stelling="Iets anders."))
    assert printed(other, addresses.sheet(factor)).tekening != svg.encode()

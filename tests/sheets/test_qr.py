"""The QR code of a sheet, as a printer draws it: the code of the page of that record, and large enough to scan."""

from io import BytesIO

import pymupdf
import pytest
import segno
from handbooks.printed import MILLIMETRE, Paper, Read, paper

from macros import addresses
from macros.records.case import Case
from macros.records.colophon import Colofon
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.views.sheet.foot import WITHOUT_ADDRESS

QUIET = 4
"""How many modules stay white around a code, by ISO/IEC 18004."""
CORNER = (173.2, 255, 194.8, 287)
"""Where on a sheet the code stands, in millimetres; the line above the foot may run through it."""
DOTS, GREY = 300, 128


def drawn_modules(found: Paper, wanted: int) -> list[list[bool]]:
    """Return the modules of the code at the foot of a sheet, dark or not, as they come out of a printer."""
    corner = pymupdf.Rect(*(edge * MILLIMETRE for edge in CORNER))
    picture = found.file[0].get_pixmap(dpi=DOTS, clip=corner, colorspace=pymupdf.csGRAY)
    rows = [picture.samples[start : start + picture.width] for start in range(0, len(picture.samples), picture.stride)]
    line = max((number for number, row in enumerate(rows) if max(row) < GREY), default=-1)
    dark = [number for number, row in enumerate(rows) if number > line + 2 and min(row) < GREY]
    first, last = dark[0], dark[-1]
    left = min(index for index in range(picture.width) if rows[first][index] < GREY)
    step = (last - first + 1) / wanted
    assert step * (wanted + 2 * QUIET) == pytest.approx(22 / 25.4 * DOTS, abs=4)
    return [
        [rows[int(first + (down + 0.5) * step)][int(left + (across + 0.5) * step)] < GREY for across in range(wanted)]
        for down in range(wanted)
    ]


def code_of(address: str) -> list[list[bool]]:
    return [[bool(module) for module in row] for row in segno.make(address, error="m", micro=False).matrix]


@pytest.mark.parametrize(
    ("kind", "own_id", "page"),
    [
        (Succesfactor, "maatwerk", "succesfactoren/maatwerk/"),
        (Case, "dorp", "cases/dorp/"),
    ],
)
def test_the_code_leads_to_the_page_of_the_record(
    whole: Handboek, read: Read, kind: type[Succesfactor | Case], own_id: str, page: str
) -> None:
    expected = code_of(f"https://voorbeeld.nl/hulp/{page}")
    found = drawn_modules(read(whole[kind][own_id]), len(expected))
    assert found == expected
    assert found != code_of("https://voorbeeld.nl/hulp/elders/")


def test_a_module_is_large_enough_for_a_telephone(read: Read, whole: Handboek) -> None:
    """A phone needs about a third of a millimetre; the longest address of the project has fewer than 80 signs."""
    code = segno.make("https://voorbeeld.nl/" + "a" * 60, error="m", micro=False)
    assert 22 / (code.symbol_size(border=0)[0] + 2 * QUIET) > 0.4


def test_without_an_address_of_the_site_there_is_no_code_and_a_sentence_says_where_to_set_it(
    handbook: Handboek,
) -> None:
    found = paper(handbook, addresses.sheet(handbook[Succesfactor]["maatwerk"]))
    assert WITHOUT_ADDRESS == "Nog geen adres: vul bij het bouwen SITE_URL in, of 'site_url' in mkdocs.yml."
    assert WITHOUT_ADDRESS.replace("'", "’") in found.text.replace("'", "’").replace("‘", "’")
    assert b"/Figure" not in BytesIO(found.pdf).getvalue()
    assert found.file[0].get_links() == []
    assert "None" not in found.text


def test_an_address_that_an_editor_wrote_goes_before_that_of_the_site(handbook: Handboek) -> None:
    [colophon] = handbook[Colofon].values()
    there = handbook.met(colophon.gewijzigd(adres="https://elders.nl"))
    found = paper(there, addresses.sheet(handbook[Succesfactor]["maatwerk"]))
    assert "elders.nl/succesfactoren/maatwerk" in found.text
    assert WITHOUT_ADDRESS not in found.text
    assert {link["uri"] for link in found.file[0].get_links()} == {"https://elders.nl/succesfactoren/maatwerk/"}

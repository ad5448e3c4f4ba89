"""Every sheet is one page of A4 that can be read and copied: large enough type, black and grey, room to write in."""

from collections.abc import Mapping
from io import BytesIO

import pytest
from handbooks.printed import MILLIMETRE, Paper, own, plain
from pypdf import PdfReader
from pypdf.generic import ContentStream

from macros import addresses
from macros.addresses import Address
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.sheets.document import COVER, SHEET
from macros.sheets.papers import papers

WIDE, HIGH = 210, 297
SMALLEST = 11
BESIDE, ABOVE, BELOW = 15, 13, 12
"""The margins of a sheet, in millimetres."""
SPACE = 1
"""How wide the space behind the last word of a line may be: it counts as a part of that word."""
RULE = 8
"""How far apart the lines to write on are, in millimetres."""
NO_COLOUR = {b"rg", b"RG", b"k", b"K", b"Do", b"sh"}
"""The operators of ISO 32000 that draw in colours of a device, or draw something else."""
CHOOSE, SET = {b"cs", b"CS"}, {b"scn", b"SCN", b"sc", b"SC"}
Papers = Mapping[Address, Paper]


@pytest.fixture(params=["invented", "real"])
def found(request: pytest.FixtureRequest) -> Papers:
    return request.getfixturevalue({"invented": "every_paper", "real": "real_papers"}[request.param])


@pytest.fixture
def handbook_of(request: pytest.FixtureRequest, found: Papers) -> Handboek:
    return request.getfixturevalue(
        {"invented": "whole", "real": "real_handbook"}[request.node.callspec.params["found"]]
    )


def test_every_sheet_is_one_page_and_a_set_is_its_sheets_behind_a_cover(found: Papers, handbook_of: Handboek) -> None:
    sheets = 0
    for address, paper in found.items():
        leaflet = own(handbook_of)[address]
        covers = [part for part in leaflet.delen if part.soort == COVER]
        shown = [part.inhoud for part in leaflet.delen if part.soort == SHEET]
        if not shown:
            continue
        assert len(paper.pages) == 2 * len(covers) + len(shown), address
        for sheet, page in zip(shown, paper.pages[2 * len(covers) :], strict=True):
            assert page.startswith(f"{sheet.soort} {sheet.voet.handboek} {plain(sheet.titel.tekst)} ")
            assert sheet.voet.hulp in page
        sheets += len(shown)
    assert sheets > 30 or handbook_of.eenmaal(papers).bladen.keys() <= found.keys()


def test_every_page_is_a4(found: Papers) -> None:
    for address, paper in found.items():
        for page in paper.file:
            size = (round(page.rect.width / MILLIMETRE, 1), round(page.rect.height / MILLIMETRE, 1))
            assert (size, page.rotation) == ((WIDE, HIGH), 0), address


def test_no_type_is_smaller_than_eleven_points_and_none_has_a_colour(found: Papers) -> None:
    for address, paper in found.items():
        for number in range(len(paper.pages)):
            words = list(paper.words(number))
            assert [word for word in words if word.size < SMALLEST or not word.grey] == [], address
            assert words or address == addresses.paper("kaarten")


def test_everything_is_drawn_in_one_space_of_greys(every_paper: Papers, kinds: list[Address]) -> None:
    for address in kinds:
        reader = PdfReader(BytesIO(every_paper[address].pdf))
        for page in reader.pages:
            spaces = page["/Resources"].get_object().get("/ColorSpace", {})
            for operands, operator in ContentStream(page.get_contents(), reader).operations:
                assert operator not in NO_COLOUR, (address, operator)
                if operator in CHOOSE and operands != ["/Pattern"]:
                    kind, values = spaces[operands[0]][:2]
                    assert kind == "/ICCBased", address
                    assert values.get_object()["/N"] == 1, address
                if operator in SET:
                    assert len(operands) == 1, address


def test_everything_stands_within_the_margins_of_its_sheet(found: Papers, handbook_of: Handboek) -> None:
    for address, paper in found.items():
        if {part.soort for part in own(handbook_of)[address].delen} != {SHEET}:
            continue
        for word in filter(lambda word: word.tekst, paper.words()):
            assert BESIDE - 0.1 <= word.left <= word.right <= WIDE - BESIDE + SPACE, (address, word)
            assert ABOVE <= word.middle <= HIGH - BELOW, (address, word)


def test_a_sheet_of_a_factor_keeps_room_for_three_lines_of_notes(
    every_paper: Papers, real_papers: Papers, whole: Handboek
) -> None:
    sheets = [(every_paper[addresses.sheet(factor)], 0) for factor in whole[Succesfactor].values()]
    in_set = real_papers[addresses.paper("succesfactoren")]
    sheets += [(in_set, number) for number in range(2, len(in_set.pages))]
    sheets.append((real_papers[addresses.SCAN_SHEET], 0))
    for paper, number in sheets:
        words = list(paper.words(number))
        head = next(word for word in words if word.tekst == "Notities")
        below = min(word.top for word in words if word.top > head.bottom)
        assert below - head.top >= 24, paper.pages[number][:80]
        assert (below - head.bottom) // RULE >= 2
        assert not [word for word in words if head.bottom < word.top < below]


def test_no_two_texts_stand_on_each_other(real_papers: Papers) -> None:
    for paper in real_papers.values():
        for number in range(len(paper.pages)):
            words = [word for word in paper.words(number) if word.tekst]
            for index, one in enumerate(words):
                for other in words[index + 1 :]:
                    across = min(one.right, other.right) - max(one.left, other.left)
                    apart = abs(one.middle - other.middle)
                    assert across < 0.5 or apart > 0.4 * min(one.bottom - one.top, other.bottom - other.top), (
                        one,
                        other,
                    )

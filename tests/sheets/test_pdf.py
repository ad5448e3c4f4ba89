"""What every PDF is by itself: accessible, fit to be kept, with our own typeface alone and nothing that runs."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import outloud
import pytest
from handbooks.printed import Paper, own
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from macros import addresses
from macros.addresses import Address
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.sheets.document import SHEET

MARKS = (
    "<pdfuaid:part>1</pdfuaid:part>",
    "<pdfaid:part>2</pdfaid:part>",
    "<pdfaid:conformance>A</pdfaid:conformance>",
)
RUNS_OR_CARRIES = {
    "/JavaScript",
    "/JS",
    "/EmbeddedFiles",
    "/EmbeddedFile",
    "/Launch",
    "/OpenAction",
    "/AA",
    "/AcroForm",
}
Papers = Mapping[Address, Paper]


@pytest.fixture
def readers(every_paper: Papers, kinds: list[Address]) -> dict[Address, PdfReader]:
    return {address: PdfReader(BytesIO(every_paper[address].pdf)) for address in kinds}


def objects(reader: PdfReader) -> Iterator[Any]:
    """Yield every object of a PDF."""
    for number in range(1, int(reader.trailer["/Size"])):
        yield reader.get_object(IndirectObject(number, 0, reader))


def test_a_pdf_says_that_it_is_accessible_and_fit_to_be_kept_and_in_which_language(
    readers: dict[Address, PdfReader],
) -> None:
    for address, reader in readers.items():
        root = reader.trailer["/Root"]
        metadata = root["/Metadata"].get_data().decode()
        assert [mark for mark in MARKS if mark not in metadata] == [], address
        assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("nl", True)
        assert "/StructTreeRoot" in root


def test_a_window_shows_the_title_of_the_document(readers: dict[Address, PdfReader], whole: Handboek) -> None:
    for address, reader in readers.items():
        assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
        assert reader.metadata.title == own(whole)[address].titel
        assert reader.metadata.author == "Stichting Voorbeeld"


def test_every_sheet_has_a_bookmark(every_paper: Papers, kinds: list[Address], whole: Handboek) -> None:
    for address in kinds:
        titles = [part.inhoud.titel.tekst for part in own(whole)[address].delen if part.soort == SHEET]
        marks = every_paper[address].file.get_toc()
        if titles:
            first = len(every_paper[address].pages) - len(titles) + 1
            assert marks == [[1, title, page] for page, title in enumerate(titles, start=first)], address
        else:
            assert [title for _, title, _ in marks] == ["Maatwerk", "Waardering", "Vast geld"]


def test_the_fonts_are_parts_of_our_own_and_are_in_the_file(readers: dict[Address, PdfReader]) -> None:
    for address, reader in readers.items():
        fonts = [one for one in objects(reader) if isinstance(one, DictionaryObject) and one.get("/Type") == "/Font"]
        assert fonts
        for font in fonts:
            mark, name = font["/BaseFont"].removeprefix("/").split("+")
            assert name.removesuffix("-Identity-H") in {
                "SourceSans3-Regular",
                "SourceSans3-Bold",
                "SourceSans3-Semibold",
                "NotoSansArabic-Regular",
                "NotoSansHebrew-Regular",
                "NotoEmoji-Regular",
            }
            assert (len(mark), mark.isupper()) == (6, True)
        described = [font["/FontDescriptor"] for font in fonts if "/FontDescriptor" in font]
        assert described, address
        assert all("/FontFile3" in one or "/FontFile2" in one for one in described)


def test_nothing_in_a_pdf_runs_and_no_file_is_in_it(readers: dict[Address, PdfReader]) -> None:
    for address, reader in readers.items():
        for one in objects(reader):
            if isinstance(one, DictionaryObject):
                assert not RUNS_OR_CARRIES & one.keys(), address
                assert not RUNS_OR_CARRIES & {str(one.get("/S")), str(one.get("/Type"))}, address
        assert reader.attachments == {}


def test_the_picture_of_an_address_says_where_it_leads(readers: dict[Address, PdfReader]) -> None:
    for address, page in (
        (addresses.paper("succesfactoren-project"), "maatwerk waardering vast-geld"),
        (next(iter(readers)), "samen"),
    ):
        figures = [
            one for one in objects(readers[address]) if isinstance(one, DictionaryObject) and one.get("/S") == "/Figure"
        ]
        expected = {f"QR-code die leidt naar voorbeeld.nl/hulp/succesfactoren/{name}" for name in page.split()}
        assert expected <= {figure["/Alt"] for figure in figures}
        assert len(figures) == len({figure["/Alt"] for figure in figures})


def test_links_lead_to_the_page_on_the_site(every_paper: Papers, whole: Handboek) -> None:
    found = every_paper[addresses.sheet(whole[Succesfactor]["samen"])].file[0].get_links()
    assert {link["uri"] for link in found} == {"https://voorbeeld.nl/hulp/succesfactoren/samen/"}


def test_a_validator_finds_no_error_in_one_of_each_kind_nor_in_a_set(
    every_paper: Papers, kinds: list[Address], tmp_path: Path
) -> None:
    for address in kinds:
        file = tmp_path / "blad.pdf"
        file.write_bytes(every_paper[address].pdf)
        result = outloud.check(str(file))
        assert (result.error, result.errors) == (None, 0), address
        assert (result.stats["pages"], result.stats["tagged"]) == (len(every_paper[address].pages), True)


def test_a_validator_finds_what_is_wrong_in_a_pdf_without_those_marks(tmp_path: Path, every_paper: Papers) -> None:
    pdf = next(iter(every_paper.values())).pdf
    (tmp_path / "blad.pdf").write_bytes(pdf.replace(b"/StructTreeRoot", b"/StructTreeRoof"))
    assert outloud.check(str(tmp_path / "blad.pdf")).errors

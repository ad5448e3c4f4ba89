"""Cases side by side in a real browser: chosen, compared, ordered, shared, printed, saved; and without a script."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest
from axe import violations
from conftest import DESK, PHONE, Opener
from playwright.sync_api import Locator, Page, ViewportSize, expect
from pypdf import PdfReader

BESIDE = "vergelijken/naast-elkaar/"
WIDTHS = pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["360", "1280"])
A4 = (595, 842)
NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
BELOW_BAR = """() => {
    const top = document.querySelector(".keuzebalk").getBoundingClientRect().top;
    const box = document.activeElement.getBoundingClientRect();
    return !document.activeElement.closest(".keuzebalk") && box.height > 1 && box.bottom > top + 1
        ? document.activeElement.outerHTML.slice(0, 80) : "";
}"""
"""What has the focus, when the bar at the foot covers a part of it."""


@contextmanager
def left_clean(page: Page) -> Iterator[Page]:
    """Let a test choose; afterwards the tab forgets it, and the address says nothing."""
    yield page
    page.goto(page.url.split("?")[0].split("vergelijken/")[0].split("cases/")[0])
    page.evaluate("sessionStorage.clear()")


def chosen(page: Page) -> list[str]:
    """Return which cases the address names."""
    return parse_qs(urlsplit(page.url).query).get("case", [])


def heads(page: Page, part: str = "verschilt") -> list[str]:
    """Return the heads of the columns of a part."""
    return page.locator(f"[data-deel={part}] thead th").all_text_contents()


def bar(page: Page) -> Locator:
    return page.get_by_role("region", name="Gekozen cases")


def said(page: Page) -> Locator:
    return page.locator(".naast__melding")


@WIDTHS
def test_cases_are_chosen_on_their_cards_and_pages_and_a_fifth_is_refused(
    open_page: Opener, viewport: ViewportSize
) -> None:
    with left_clean(open_page("cases/", viewport)) as page:
        boxes = page.get_by_role("checkbox", name=re.compile("^Vergelijk"))
        expect(bar(page)).to_be_hidden()
        boxes.nth(0).click()
        expect(bar(page).get_by_role("link")).to_be_hidden()
        expect(bar(page).get_by_role("status")).to_have_text("Dorp is gekozen. Kies er nog een bij.")
        for index in (1, 2, 3):
            boxes.nth(index).focus()
            page.keyboard.press("Space")
        boxes.nth(4).click()
        expect(boxes.nth(4)).not_to_be_checked()
        expect(bar(page).get_by_role("status")).to_have_text("Er passen 4 cases naast elkaar. Haal er eerst een weg.")
        assert violations(page) == []
        expect(page.get_by_role("link", name="Snel weg van deze site")).to_be_in_viewport()
        boxes.nth(0).focus()
        covered = []
        for _ in range(12):
            page.keyboard.press("Tab")
            covered += filter(None, [page.evaluate(BELOW_BAR)])
        assert covered == []
        bar(page).get_by_role("button", name="Haal Alles en Overal weg").press("Enter")
        expect(bar(page).get_by_role("button", name="Haal Dorp 1 weg")).to_be_focused()
        expect(boxes.nth(2)).not_to_be_checked()
        page.locator(".kaart__titel a").nth(1).click()
        press = page.get_by_role("button", name="Gekozen om te vergelijken")
        expect(press).to_have_attribute("aria-pressed", "true")
        press.press("Enter")
        expect(page.get_by_role("button", name="Zet naast andere cases")).to_have_attribute("aria-pressed", "false")
        assert violations(page) == []
        bar(page).get_by_role("link", name="Vergelijk 2 cases").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Dorp en Dorp 1 naast elkaar")
        assert chosen(page) == ["dorp", "dorp-1"]
        assert heads(page) == ["Onderwerp", "Dorp", "Dorp 1"]


@WIDTHS
def test_cases_are_chosen_in_the_rows_of_the_overview_too_also_of_later_parts(
    open_page: Opener, viewport: ViewportSize
) -> None:
    with left_clean(open_page("vergelijken/", viewport)) as page:
        table = page.get_by_role("region", name="De cases in het kort")
        table.get_by_role("checkbox", name=re.compile("^Vergelijk ?: Dorp$")).press("Space")
        page.get_by_role("searchbox", name=re.compile("^Filter deze tabel ?: De cases in het kort")).fill("dorp 100")
        table.get_by_role("checkbox", name=re.compile("^Vergelijk ?: Dorp 100$")).press("Space")
        assert violations(page) == []
        bar(page).get_by_role("link", name="Vergelijk 2 cases").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Dorp en Dorp 100 naast elkaar")


@WIDTHS
def test_cases_stand_side_by_side_and_the_address_says_which(open_page: Opener, viewport: ViewportSize) -> None:
    with left_clean(open_page(f"{BESIDE}?case=stad&case=dorp-100", viewport)) as page:
        expect(page.get_by_role("heading", level=1)).to_have_text("Stad en Dorp 100 naast elkaar")
        assert heads(page) == ["Onderwerp", "Stad", "Dorp 100"]
        expect(said(page)).to_have_text(re.compile(r"^Onderwerpen die verschillen: \d+\. Overal hetzelfde: \d+\."))
        kinds = page.locator("[data-deel]:not([hidden]) table")
        assert kinds.locator("caption").all_text_contents() == [
            "Wat verschilt",
            "Wat overal hetzelfde is",
            "Wat nergens wordt verteld",
        ]
        silent = page.locator("[data-deel=geen-vertelt] tbody tr").filter(has_text="Aanleiding").locator("td")
        assert [text.split("Losse")[0].strip() for text in silent.all_text_contents()] == [
            "niet beschreven",
            "nog niet ingevuld",
        ]
        source = page.locator("[data-deel=verschilt] .naast__bron a").first
        assert "/over/bronnen/" in source.evaluate("(link) => link.href")
        assert violations(page) == []

        page.get_by_label("Voeg een case toe").select_option("Dorp")
        page.get_by_role("button", name="Zet erbij").press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Stad, Dorp 100 en Dorp naast elkaar")
        assert chosen(page) == ["stad", "dorp-100", "dorp"]
        page.get_by_role("button", name="Zet Dorp eerder").press("Enter")
        expect(said(page)).to_contain_text("Dorp staat nu op plaats 2.")
        expect(page.get_by_role("button", name="Zet Dorp eerder")).to_be_focused()
        assert heads(page) == ["Onderwerp", "Stad", "Dorp", "Dorp 100"]
        page.get_by_role("button", name="Haal Dorp 100 weg").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Stad en Dorp naast elkaar")
        page.get_by_role("button", name="Haal Dorp weg").click()
        expect(said(page)).to_have_text("Dorp is weggehaald. Kies er nog een case bij.")
        assert viewport == DESK or violations(page) == []
        page.go_back()
        expect(page.get_by_role("heading", level=1)).to_have_text("Stad en Dorp naast elkaar")
        page.reload()
        expect(page.get_by_role("heading", level=1)).to_have_text("Stad en Dorp naast elkaar")
        assert heads(page) == ["Onderwerp", "Stad", "Dorp"]


def test_a_link_with_old_unknown_or_too_many_cases_shows_what_it_can_and_says_so(open_page: Opener) -> None:
    many = "&".join(f"case={name}" for name in ("oud-dorp", "stad", "Nergens", "dorp-1", "dorp-2", "dorp-3"))
    with left_clean(open_page(f"{BESIDE}?{many}")) as page:
        expect(said(page)).to_contain_text("Deze case kennen we niet: Nergens.")
        expect(said(page)).to_contain_text("Er passen 4 cases naast elkaar. Niet te zien: Dorp 3.")
        expect(page.get_by_role("heading", level=1)).to_have_text("Dorp, Stad, Dorp 1 en Dorp 2 naast elkaar")
        expect(page.get_by_role("button", name="Zet erbij")).to_be_disabled()


def test_what_is_compared_prints_on_its_side_with_its_heads_on_every_sheet(open_page: Opener) -> None:
    with left_clean(open_page(f"{BESIDE}?case=alles&case=dorp&case=stad")) as page:
        expect(page.get_by_role("heading", level=1)).to_contain_text("naast elkaar")
        printed = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
        sizes = {(round(float(one.mediabox.height)), round(float(one.mediabox.width))) for one in printed}
        assert sizes == {A4}
        assert len(printed) > 1
        with_table = [text for one in printed if "2010" in (text := one.extract_text())]
        assert all("Alles en Overal" in text for text in with_table)
        page.emulate_media(media="print")
        expect(page.get_by_role("button", name="Print", exact=True)).to_be_hidden()


def downloaded(page: Page, button: str, folder: Path) -> Path:
    """Press a button that saves a file, and return the file."""
    with page.expect_download() as found:
        page.get_by_role("button", name=button).click()
    target = folder / found.value.suggested_filename
    found.value.save_as(target)
    return target


def test_what_is_compared_is_saved_as_csv_that_a_dutch_excel_opens(open_page: Opener, tmp_path: Path) -> None:
    with left_clean(open_page(f"{BESIDE}?case=dorp&case=alles")) as page:
        expect(page.get_by_role("heading", level=1)).to_contain_text("naast elkaar")
        page.locator("tr[data-nummer='1'] td > div").first.evaluate("(one) => (one.textContent = '=1+\"1\";2')")
        file = downloaded(page, "Bewaar als CSV", tmp_path)
        assert file.name == "naast-elkaar-dorp-alles.csv"
        raw = file.read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf")
        rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))
        assert rows[0] == ["Onderwerp", "Deel", "Dorp", "Bron bij Dorp", "Alles en Overal", "Bron bij Alles en Overal"]
        assert {len(row) for row in rows} == {6}
        assert len(rows) == 1 + page.locator("[data-deel]:not([hidden]) tbody tr").count()
        by_name = {row[0]: row for row in rows}
        assert by_name["Kern"][2] == '\'=1+"1";2', "no program works out what a text says"
        assert by_name["Doelgroepen"][2] == "• ouders\n• jongeren"
        assert by_name["Kern"][3] == "Jansen e.a. 2010, caseverslag Dorp, p. 60"
        assert not [text for row in rows for text in row if text.startswith(("=", "+", "-", "@"))]
        expect(said(page)).to_have_text("naast-elkaar-dorp-alles.csv staat bij je downloads.")


def test_what_is_compared_is_saved_as_xlsx_with_bold_heads_and_its_sources(open_page: Opener, tmp_path: Path) -> None:
    with left_clean(open_page(f"{BESIDE}?case=dorp&case=alles")) as page:
        expect(page.get_by_role("heading", level=1)).to_contain_text("naast elkaar")
        long = "Een zin. " * 3_000
        page.locator("[data-deel=verschilt] tr:nth-child(-n+8) td:nth-child(2) > :first-child").evaluate_all(
            "(all, text) => all.forEach((one, place) => (one.textContent = `${place} ${text}`))", long
        )
        workers: list[str] = []
        page.on("worker", lambda worker: workers.append(worker.url))
        assert "write-excel-file" not in str(page.evaluate("performance.getEntries().map((one) => one.name)"))
        file = zipfile.ZipFile(downloaded(page, "Bewaar als Excel", tmp_path))
        assert file.testzip() is None
        assert workers == [], "a strict policy of scripts allows no worker that is made from a text"
        book = ElementTree.fromstring(file.read("xl/workbook.xml"))
        names = [sheet.get("name") for sheet in book.iterfind(".//m:sheet", NS)]
        assert names == ["Naast elkaar", "Bronnen", "Over dit bestand"]
        texts = strings(file)
        assert max(map(len, texts)) > len(long) - 10
        assert sum(map(len, texts)) > 160_000, "so much that the library would ask a worker"
        table, sources, about = (cells(file, texts, number) for number in (1, 2, 3))
        assert list(table[0].values()) == ["Onderwerp", "Deel", "Dorp", "Alles en Overal"]
        assert len(table) == 1 + page.locator("[data-deel]:not([hidden]) tbody tr").count()
        assert list(sources[0].values()) == ["Onderwerp", "Case", "Bron", "Adres"]
        assert all("/over/bronnen/" in row["D"] for row in sources[1:])
        assert dict(row.values() for row in about)["Adres"].endswith("?case=dorp&case=alles")
        styles = ElementTree.fromstring(file.read("xl/styles.xml"))
        formats = styles.findall(".//m:cellXfs/m:xf", NS)
        fonts = styles.findall(".//m:fonts/m:font", NS)
        first = sheet_of(file, 1).find(".//m:c[@r='A1']", NS)
        assert first is not None
        look = formats[int(first.get("s") or 0)]
        assert fonts[int(look.get("fontId") or 0)].find("m:b", NS) is not None
        wraps = [one.get("wrapText") for one in styles.iterfind(".//m:cellXfs/m:xf/m:alignment", NS)]
        assert wraps
        assert set(wraps) == {"1"}
        assert [col.get("width") for col in sheet_of(file, 1).iterfind(".//m:col", NS)] == ["24", "18", "56", "56"]


def sheet_of(file: zipfile.ZipFile, number: int) -> ElementTree.Element:
    return ElementTree.fromstring(file.read(f"xl/worksheets/sheet{number}.xml"))


def strings(file: zipfile.ZipFile) -> list[str]:
    """Return every text of a workbook, by the number that cells name."""
    shared = ElementTree.fromstring(file.read("xl/sharedStrings.xml"))
    return ["".join(part.text or "" for part in one.iterfind(".//m:t", NS)) for one in shared.iterfind("m:si", NS)]


def cells(file: zipfile.ZipFile, texts: list[str], number: int) -> list[dict[str, str]]:
    """Return the texts of the cells of a sheet by the letter of their column, row by row; none may be a formula."""
    sheet = sheet_of(file, number)
    assert sheet.find(".//m:f", NS) is None
    return [
        {
            re.sub(r"\d", "", cell.get("r") or ""): texts[int(cell.findtext("m:v", "", NS))]
            for cell in row.iterfind("m:c", NS)
            if cell.get("t") == "s"
        }
        for row in sheet.iterfind(".//m:row", NS)
    ]


@WIDTHS
def test_without_a_script_the_full_table_and_ready_pairs_stand_there(open_page: Opener, viewport: ViewportSize) -> None:
    page = open_page(BESIDE, viewport, script=False)
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("combobox")).to_have_count(0)
    assert heads(page) == ["Onderwerp", "Dorp", "Stad", "Alles en Overal", "Dorp 1"]
    expect(page.get_by_role("navigation", name="Cases naast elkaar: andere delen")).to_be_visible()
    page.get_by_role("link", name="Dorp en Dorp 1", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Dorp en Dorp 1 naast elkaar")
    assert heads(page) == ["Onderwerp", "Dorp", "Dorp 1"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page = open_page("cases/dorp/", viewport, script=False)
    expect(page.locator(".keuzebalk, .kies-naast")).to_have_count(0)
    page.get_by_role("link", name="zet naast elkaar met Dorp 1", exact=True).click()
    expect(page).to_have_url(re.compile(r"/naast-elkaar/dorp-en-dorp-1/$"))


@pytest.mark.parametrize(("viewport", "scheme"), [(PHONE, "dark"), (DESK, "light")], ids=["360", "1280"])
def test_a_ready_page_can_be_saved_and_leads_to_choosing_more(
    open_page: Opener, viewport: ViewportSize, scheme: str, tmp_path: Path
) -> None:
    with left_clean(open_page(f"{BESIDE}dorp-en-stad/", viewport, scheme)) as page:
        assert violations(page) == []
        assert downloaded(page, "Bewaar als CSV", tmp_path).name == "naast-elkaar-dorp-stad.csv"
        page.get_by_role("link", name="Zet er nog een case bij, of kies andere").click()
        assert chosen(page) == ["dorp", "stad"]
        expect(page.get_by_role("heading", level=1)).to_have_text("Dorp en Stad naast elkaar")

"""The annex of the real site: as text, as DOCX and as ODT, with every source a real footnote, also in LibreOffice."""

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from conftest import DESK, once
from office import opened
from playwright.sync_api import Browser, Page, expect

STRICT = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TITLE = "Bijlage <2> & meer: 'wat \"elders\" is'"
WITH_A_CHANGE = """() => {
  const word = document.querySelector("li[data-woorden]").dataset.woorden.split("|")[0];
  const claims = [...document.querySelectorAll("li:has(> .plek)")];
  const found = claims.find((claim) => claim.querySelector(".bewering__tekst")?.textContent.includes(word));
  found.querySelector(":scope > .verzamel-dit").click();
}"""
"""Collect a claim with a word of which something changed since 2010."""


def collect(page: Page, address: str) -> None:
    """Collect of every kind, with a contradiction, a doubt, a change since 2010 and a figure in a table."""
    for path, what in (
        ("succesfactoren/maatwerk/", "deze succesfactor"),
        ("maatregelen/aangepaste-hulp/", "deze maatregel"),
        ("cijfers/tabel-2-1/", "deze tabel"),
        ("cases/groningen/", "deze case"),
    ):
        page.goto(address + path)
        page.get_by_role("button", name=f"Verzamel {what}").first.click()
    page.get_by_role("button", name="Verzamel uitspraken").click()
    page.locator("article details").evaluate_all("folds => folds.forEach((fold) => (fold.open = true))")
    for claim in ("li:has(> .spreekt-tegen)", "li:has(> .tegenlezing)", "tr"):
        page.locator(f"{claim} .verzamel-dit").first.click()
    page.evaluate(WITH_A_CHANGE)
    page.goto(f"{address}aanbevelingen/")
    page.locator("details.meer > summary").first.click()
    page.locator("details[open]").get_by_role("button", name="Verzamel deze aanbeveling").click()


@pytest.fixture(scope="session")
def annex(browser: Browser, address: str, shared: Path) -> Path:
    """The folder of an annex in three forms, made under a strict policy; nothing goes elsewhere, nothing is sent."""

    def make(folder: Path) -> None:
        page = browser.new_page(viewport=DESK)
        faults: list[str] = []
        sent: list[str] = []
        page.on("console", lambda said: faults.append(said.text) if said.type in ("error", "warning") else None)
        page.on("request", lambda asked: sent.append(asked.url) if asked.method != "GET" else None)
        page.on("request", lambda asked: None if asked.url.startswith((address, "data:", "blob:")) else sent.append(""))

        def policy(route) -> None:  # type: ignore[no-untyped-def]
            answer = route.fetch()
            route.fulfill(response=answer, headers={**answer.headers, "Content-Security-Policy": STRICT})

        page.route(re.compile(r"/(\?.*|#.*)?$"), policy)
        collect(page, address)
        page.goto(f"{address}verzamelen/")
        page.get_by_label("Titel").fill(TITLE)
        expect(page.locator(".verzameling__tekst")).to_contain_text("Noten")
        library: list[str] = []
        page.on("request", lambda asked: library.append(asked.url) if "/library/" in asked.url else None)
        for kind in ("txt", "docx", "odt"):
            with page.expect_download() as download:
                page.get_by_role("button", name=f"({kind})").click()
            download.value.save_as(folder / f"bijlage.{kind}")
            assert bool(library) == (kind != "txt"), "a library is fetched when it is needed"
        assert download.value.suggested_filename == "bijlage-2-meer-wat-elders-is.odt"
        expect(page.locator("[data-verzamelde] [role=status]")).to_contain_text("Je lijst is niet verstuurd.")
        assert (faults, sent) == ([], [])
        page.close()

    return once(shared / "annex", make)


@pytest.fixture(scope="session")
def text(annex: Path) -> str:
    """The annex as text."""
    return (annex / "bijlage.txt").read_text(encoding="utf-8")


def notes_of(text: str) -> list[str]:
    """Return the notes of the text, without their numbers."""
    return re.findall(r"^\[\d+\] (.*)$", text, re.MULTILINE)


def part(file: Path, name: str) -> ElementTree.Element:
    with zipfile.ZipFile(file) as packed:
        return ElementTree.fromstring(packed.read(name))


def flat(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_the_text_tells_each_point_with_its_source_how_sure_it_is_and_what_changed(text: str) -> None:
    assert re.search(r"^Gemaakt op \d+ \w+ \d{4}, uit het handboek ‘.*’.*, gegevens van 18 maart 2010\.$", text, re.M)
    for word in (
        *("1. Succesfactor: Maatwerk", "2. Type maatregel: ", "3. Tabel: ", "4. Groningen: ", "Aanbeveling: "),
        *("De bronnen verschillen. ", "Andere lezing: ", "Dat is een keuze van de redactie."),
        *("Een kanttekening. ", "Sinds 2010 veranderd", "Hoe zeker. Hielp in ", "Hoe het is gemeten. "),
        *(
            "Een advies van de bron. Dat is geen bewijs dat het werkt.",
            "Wat ernaast staat",
            "Wat er misging, en waarom",
        ),
        *("Vraag: ", "Hoeveel: 41 gemeenten.", " | 39 | 95%"),
    ):
        assert word in text, word
    marks = [int(number) for number in re.findall(r"\[(\d+)\]", text.partition("\nNoten\n")[0])]
    assert marks == list(range(1, len(notes_of(text)) + 1)), "each note has one mark, in order"
    first, *others = notes_of(text)
    assert re.fullmatch(
        r"Zweers, .* ‘.*’\. .*, 18 maart 2010 \(hierna: Zweers e\.a\. 2010\), §.*, p\. .* https://.*", first
    )
    assert "Zweers e.a. 2010, caseverslag Groningen, p. 69-71 (zie noot 1)." in others


def test_the_docx_has_real_styles_and_footnotes_and_separators_that_are_no_notes(annex: Path, text: str) -> None:
    file = annex / "bijlage.docx"
    notes = list(part(file, "word/footnotes.xml"))
    lines = [note for note in notes if note.get(f"{W}type")]
    own = [note for note in notes if not note.get(f"{W}type")]
    assert [line.get(f"{W}type") for line in lines] == ["separator", "continuationSeparator"]
    ends = list(part(file, "word/endnotes.xml"))
    for line in (*lines, *ends):
        tags = [element.tag for element in line.iter()]
        assert f"{W}footnoteRef" not in tags, "Word would ask to repair the file"
        assert f"{W}endnoteRef" not in tags
        assert {f"{W}separator", f"{W}continuationSeparator"} & set(tags)
    assert [len(note.findall(f".//{W}footnoteRef")) for note in own] == [1] * len(own)
    assert [flat("".join(note.itertext())) for note in own] == [flat(note) for note in notes_of(text)]
    document = part(file, "word/document.xml")
    marks = [mark.get(f"{W}id") for mark in document.iter(f"{W}footnoteReference")]
    assert marks == [note.get(f"{W}id") for note in own] == [str(number) for number in range(1, len(own) + 1)]
    styles = part(file, "word/styles.xml")
    known = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    used = {
        style.get(f"{W}val")
        for element in (document, *own)
        for kind in ("pStyle", "rStyle")
        for style in element.iter(f"{W}{kind}")
    }
    assert used <= known
    assert {"Title", "Heading1", "Heading2", "FootnoteText", "FootnoteReference", "Hyperlink"} <= used
    assert {lang.get(f"{W}val") for lang in styles.iter(f"{W}lang")} == {"nl-NL"}
    assert len(list(document.iter(f"{W}tblHeader"))) == 1
    for name in ("document", "footnotes"):
        links = {link.get(f"{R}id") for link in part(file, f"word/{name}.xml").iter(f"{W}hyperlink")}
        known_links = {relation.get("Id") for relation in part(file, f"word/_rels/{name}.xml.rels")}
        assert links
        assert links <= known_links
    assert TITLE in "".join(part(file, "docProps/core.xml").itertext())


def test_the_odt_has_its_type_first_and_real_styles_and_footnotes(annex: Path, text: str) -> None:
    file = annex / "bijlage.odt"
    with zipfile.ZipFile(file) as packed:
        first, *others = packed.infolist()
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert file.read_bytes()[30:77] == b"mimetypeapplication/vnd.oasis.opendocument.text"
        listed = re.findall(r'full-path="([^"]+)"', packed.read("META-INF/manifest.xml").decode())
        assert sorted(listed) == sorted(["/", *(one.filename for one in others if "META" not in one.filename)])
    content, styles = part(file, "content.xml"), part(file, "styles.xml")
    notes = list(content.iter(f"{TEXT}note"))
    assert [note.findtext(f"{TEXT}note-citation") for note in notes] == [str(n) for n in range(1, len(notes) + 1)]
    told = [flat("".join(note.find(f"{TEXT}note-body").itertext())) for note in notes]  # type: ignore[union-attr]
    assert told == [flat(note) for note in notes_of(text)]
    known = {
        style.get(f"{STYLE}name") for root in (content, styles) for style in root.iter() if style.get(f"{STYLE}name")
    }
    used = {element.get(f"{TEXT}style-name") for element in content.iter()} - {None}
    assert used <= known
    assert {"Title", "Heading_20_1", "Text_20_body", "Footnote", "List_20_1", "Verantwoording"} <= used
    assert TITLE in "".join(part(file, "meta.xml").itertext())


def test_libreoffice_opens_both_without_losing_a_footnote_a_heading_or_a_row(
    annex: Path, text: str, tmp_path: Path
) -> None:
    rows = len(re.findall(r"^[^\[\n]*\|", text, re.MULTILINE))
    heads = len(re.findall(r"^-{3,}$", text, re.MULTILINE)) - 1  # that of the notes is none
    for made in opened([annex / "bijlage.docx", annex / "bijlage.odt"], tmp_path):
        root = ElementTree.fromstring(made)
        body = root.find(f"{OFFICE}body")
        assert body is not None
        found = [flat("".join(note.find(f"{TEXT}note-body").itertext())) for note in body.iter(f"{TEXT}note")]  # type: ignore[union-attr]
        assert found == [flat(note) for note in notes_of(text)]
        levels = [head.get(f"{TEXT}outline-level") for head in body.iter(f"{TEXT}h")]
        assert levels.count("1") == heads
        assert sum(element.tag.endswith("}table-row") for element in body.iter()) == rows
        assert flat(TITLE) in flat("".join(body.itertext()))

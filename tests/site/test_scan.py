"""The self-scan in a real browser: choices, outcome, address, files, side by side, paper, and the layer on the matrix.

It looks at the real site, whose statements editors may change: what is expected is read from the page.
"""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe import violations
from conftest import DESK, PHONE, Opener, Tabs, opener
from playwright.sync_api import FilePayload, Locator, Page, ViewportSize, expect
from pypdf import PdfReader

SCAN = "succesfactoren/zelfscan/"
WORDS = ("ja", "deels", "nee", "weten we niet")
READ = "(fragment) => import('/scripts/scan/address.js').then((address) => address.read(fragment))"
CODES = "(ids) => import('/scripts/scan/address.js').then((address) => ids.map(address.codeOf))"
HOSTILE = "<img src=x onerror=alert(1)>\u202e"
BOTH_WIDTHS = pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["360", "1280"])


@pytest.fixture
def open_real(tabs: Tabs, address: str) -> Iterator[Opener]:
    """Opens a page of the real site; afterwards nothing may be kept, sent or wrong."""
    with opener(tabs, address) as open_:
        yield open_


class Scan:
    """The page of the self-scan, once its choices stand there."""

    def __init__(self, page: Page):
        expect(page.locator(".stelling__antwoord").first).to_be_visible()
        self.page = page
        rows = page.locator(".stelling")
        self.ids: list[str] = rows.evaluate_all("rows => rows.map((row) => row.dataset.factor)")
        self.cases: list[int] = rows.evaluate_all("rows => rows.map((row) => Number(row.dataset.cases))")
        self.titles = page.locator(".stelling__factor").all_text_contents()

    def fill(self, words: dict[str, str]) -> None:
        """Choose an answer for some factors by their ids."""
        chosen = [f"[data-factor='{own_id}'] input[value='{word}']" for own_id, word in words.items()]
        self.page.evaluate("(chosen) => chosen.forEach((radio) => document.querySelector(radio).click())", chosen)

    def choices(self, own_id: str) -> Locator:
        """Return the group of choices of a factor."""
        return self.page.locator(f"[data-factor='{own_id}']").get_by_role("group")

    def chosen(self) -> dict[str, str]:
        """Return what is chosen, by the ids of factors."""
        found = "boxes => boxes.map((box) => [box.closest('[data-factor]').dataset.factor, box.value])"
        return dict(self.page.locator(".stelling input:checked").evaluate_all(found))

    def first(self) -> list[str]:
        """Return the names of the factors to start with."""
        return self.page.locator(".eerste__kop").all_inner_texts()

    def by_rule(self, words: dict[str, str]) -> list[str]:
        """Return where to start by the rule that the page states."""
        urgent = [n for n, own_id in enumerate(self.ids) if words.get(own_id) in ("nee", "deels")]
        urgent.sort(key=lambda n: (words[self.ids[n]] == "deels", -self.cases[n]))
        return [self.titles[n] for n in urgent[:3]]

    def open(self, *files: tuple[str, str]) -> None:
        """Choose files by name and content."""
        payloads = [FilePayload(name=name, mimeType="application/json", buffer=text.encode()) for name, text in files]
        self.page.get_by_label("Open een of meer bestanden").set_input_files(payloads)

    def said(self) -> Locator:
        """Return what the page says about files."""
        return self.page.locator("[data-scan=gemeld]")


def mixed(scan: Scan) -> dict[str, str]:
    """Return an answer for every factor, each answer for some."""
    return {own_id: WORDS[n % len(WORDS)] for n, own_id in enumerate(scan.ids)}


def saved(scan: Scan) -> tuple[str, dict[str, Any]]:
    """Save the answers, and return the name and the content of the file."""
    with scan.page.expect_download() as download:
        scan.page.get_by_role("button", name="Bewaar als bestand").click()
    return download.value.suggested_filename, json.loads(Path(download.value.path()).read_text(encoding="utf-8"))


def sheets(page: Page) -> list[str]:
    """Print the page, and return the words of each sheet."""
    return [s.extract_text() for s in PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages]


def fits(page: Page) -> bool:
    """Return whether the page needs no scrolling sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def test_without_javascript_the_statements_stand_with_what_they_lean_on_and_the_way_to_paper(open_real: Opener) -> None:
    page = open_real(SCAN, PHONE, script=False)
    for row in page.locator(".stelling").all():
        expect(row).to_contain_text(re.compile(r"\S\s+Hoort bij: \S"))
    page.locator(".stelling summary").first.click()
    expect(page.locator(".stelling .lesnamen a").first).to_be_visible()
    expect(page.get_by_role("link", name="Print de zelfscan")).to_have_attribute("href", re.compile(r"zelfscan\.pdf$"))
    expect(page.get_by_role("radio")).to_have_count(0)
    expect(page.get_by_role("heading", name="Jullie uitkomst")).to_be_hidden()


@BOTH_WIDTHS
def test_choices_give_an_outcome_that_lives_in_the_address_alone(open_real: Opener, viewport: ViewportSize) -> None:
    page = open_real(SCAN, viewport)
    scan = Scan(page)
    expect(page.get_by_text("Wij bewaren en versturen niets.")).to_be_visible()
    group = scan.choices(scan.ids[0])
    group.get_by_role("radio", name="ja").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(group.get_by_role("radio", name="nee")).to_be_focused()
    expect(page.locator("[data-scan=stand]")).to_have_text(
        re.compile(r'^1 van de \d+ zinnen beantwoord: 1 keer "nee"\.$')
    )
    assert scan.first() == [scan.titles[0]]
    words = mixed(scan)
    scan.fill(words)
    assert scan.first() == scan.by_rule(words)
    expect(page.locator(".eerste").first).to_contain_text(re.compile(r'Jullie kozen "nee"\. (In \d+|Van geen)'))
    expect(page.locator(".eerste .lesnamen a").first).to_be_visible()
    expect(page.locator(".eerste .raad__titels a").first).to_be_visible()
    profile = page.get_by_role("table", name="Jullie profiel").get_by_role("row")
    assert [row.get_by_role("cell").inner_text().strip() for row in profile.all()[1:]] == [*words.values()]
    unknown = [scan.titles[scan.ids.index(own_id)] for own_id, word in words.items() if word == WORDS[3]]
    assert page.locator(".scan__onbekend li").all_inner_texts() == unknown
    assert fits(page)
    assert violations(page) == []
    link = page.url
    page.evaluate("history.scrollRestoration = 'manual'")
    page.locator(".eerste .lesnamen a").first.click()
    page.wait_for_url(re.compile("/cases/"))
    page.go_back()
    assert Scan(page).chosen() == words
    page.reload()
    assert Scan(page).chosen() == words
    page.evaluate("location.hash = 'begin'")  # a link to a place on the page costs no answer
    page.wait_for_function(f"location.href === '{link}'")
    page.get_by_role("button", name="Wis alle antwoorden").click()
    expect(scan.choices(scan.ids[0]).get_by_role("radio", name="ja")).to_be_focused()
    assert "#" not in page.url
    page.go_back()
    page.wait_for_function(f"location.href === '{link}'")
    expect(page.locator(".eerste")).to_have_count(3)
    assert scan.chosen() == words


def test_where_to_start_shows_no_more_than_was_marked(open_real: Opener) -> None:
    scan = Scan(open_real(SCAN))
    told = scan.page.locator("[data-scan=advies]")
    scan.fill(dict.fromkeys(scan.ids, "ja"))
    expect(told).to_contain_text('Overal kozen jullie "ja".')
    assert scan.first() == []
    scan.fill({scan.ids[3]: WORDS[3]})
    expect(told).to_contain_text("Begin met wat jullie nog niet weten.")
    scan.fill({scan.ids[4]: "deels", scan.ids[5]: "nee"})
    assert scan.first() == [scan.titles[5], scan.titles[4]]


def test_an_address_that_is_damaged_newer_or_knows_other_factors_costs_nothing(open_real: Opener) -> None:
    page = open_real(SCAN)
    scan = Scan(page)
    scan.fill({scan.ids[0]: "ja", scan.ids[1]: "nee"})
    good = page.url.split("#")[1]

    def follow(fragment: str) -> Locator:
        page.evaluate("(fragment) => (location.hash = fragment)", fragment)
        page.wait_for_timeout(50)
        return page.locator(".scan__gemeld[role=status]").first

    expect(follow(good[:-3])).to_contain_text("Een deel van de link is beschadigd. Wij lazen 1 antwoord.")
    assert scan.chosen() == {scan.ids[0]: "ja"}
    for broken in (
        "zelfscan=",
        "zelfscan=1.%E0%A4%A",
        f"zelfscan=1.{HOSTILE}",
        "zelfscan=x.y",
        "zelfscan=1." + "💥" * 9,
    ):
        expect(follow(broken)).to_contain_text("Wij lazen geen enkel antwoord.")
        assert scan.chosen() == {}
    expect(follow("zelfscan=2.zz")).to_contain_text("nieuwere versie van dit handboek")
    assert page.url.endswith("#zelfscan=2.zz"), "what cannot be read stays"
    expect(follow(f"{good}zzzznabc")).to_contain_text(
        "1 antwoord hoort bij een succesfactor die dit handboek niet heeft."
    )
    scan.fill({scan.ids[2]: "deels"})
    assert "zzzznabc" in page.url
    reworded = f"{good[:-3]}000"
    expect(follow(reworded)).to_contain_text(f"Kijk of jullie antwoord nog klopt bij: {scan.titles[1]}.")
    assert page.evaluate(READ, "#maatwerk") is None
    assert len(set(page.evaluate(CODES, scan.ids))) == len(scan.ids), "no two factors look the same in an address"
    assert len(page.evaluate(READ, f"#{good}")["entries"]) == 2


@BOTH_WIDTHS
def test_files_are_kept_opened_compared_and_say_what_changed(open_real: Opener, viewport: ViewportSize) -> None:
    page = open_real(SCAN, viewport)
    scan = Scan(page)
    words = mixed(scan)
    scan.fill(words)
    page.get_by_label("Naam van jullie gemeente").fill("Gemeente Súdwest / Fryslân")
    name, kept = saved(scan)
    assert re.fullmatch(r"zelfscan-gemeente-sudwest-fryslan-\d{4}-\d\d-\d\d\.json", name)
    assert (kept["soort"], kept["formaat"], kept["antwoorden"]) == ("zelfscan-migranten-bereiken", 1, words)
    assert [row["id"] for row in kept["succesfactoren"]] == scan.ids
    assert "Súdwest" not in page.url
    old = json.loads(json.dumps(kept))
    old["naam"] = HOSTILE
    old["handboek"] = {"versie": "0.9", "datum": "2010-03"}
    old["antwoorden"] |= {scan.ids[0]: "nee", "verdwenen": "deels", scan.ids[5]: HOSTILE}
    old["succesfactoren"][1]["stelling"] = f"Toen heel anders. {HOSTILE}"
    old["succesfactoren"][2]["label"] = "Hielp in 1 case."
    old["succesfactoren"].append({"id": "verdwenen", "titel": "Verdwenen", "stelling": "Wij deden dat.", "label": ""})
    del old["antwoorden"][scan.ids[4]], old["succesfactoren"][4]
    scan.open(("nieuw.json", json.dumps(kept)), ("oud.json", json.dumps(old)))
    expect(scan.said()).to_contain_text("oud.json is geopend.")
    row = page.locator(".bestand").nth(1)
    expect(row.get_by_role("heading")).to_have_text("<img src=x onerror=alert(1)>")
    for said in (
        "handboek: versie 0.9, gegevens van maart 2010",
        "1 antwoord konden we niet lezen",
        f"{scan.titles[1]} De zin is anders opgeschreven. Kijk of jullie antwoord nog klopt. Toen: “Toen heel anders.",
        f"{scan.titles[4]} Deze succesfactor is nieuw, en nog niet beantwoord.",
        'Verdwenen Deze succesfactor staat niet meer in het handboek. Jullie kozen "deels".',
        f"{scan.titles[2]} De cases vertellen er nu iets anders over. Toen: Hielp in 1 case. Nu: ",
    ):
        told = " ".join(row.inner_text().split())
        assert said in told
    expect(page.locator(".bestand").first).to_contain_text("niets veranderd")
    table = page.get_by_role("region", name="Antwoorden naast elkaar")
    assert table.locator(".verschil__groep").all_inner_texts() == [
        "Hier verschillen de antwoorden (1)",
        "Hier mist een antwoord (2)",
        f"Hier zijn jullie het eens ({len(scan.ids) - 3})",
    ]
    assert table.locator("tbody th[scope=row]").first.inner_text() == scan.titles[0]
    agreed = f"Over {len(scan.ids) - 3} van de {len(scan.ids)} zinnen zijn jullie het eens."
    expect(page.locator("[data-scan=eens]")).to_contain_text(agreed)
    assert fits(page)
    assert violations(page) == []
    if viewport == DESK:
        assert len(sheets(page)) == 2, "the outcome, and the answers side by side"
    page.get_by_role("button", name=re.compile("^Ga verder.*img")).click()
    assert scan.chosen() == {own: old["antwoorden"][own] for own in scan.ids if own not in (scan.ids[4], scan.ids[5])}
    again = saved(scan)[1]
    assert again["antwoorden"]["verdwenen"] == "deels", "nothing is lost"
    assert again["succesfactoren"][-1]["stelling"] == "Wij deden dat."
    page.go_back()
    expect(scan.choices(scan.ids[0]).get_by_role("radio", name="ja")).to_be_checked()
    page.get_by_role("button", name=re.compile("^Haal weg.*img")).press("Enter")
    expect(page.get_by_label("Open een of meer bestanden")).to_be_focused()
    expect(page.get_by_role("heading", name="Waar verschillen jullie?")).to_be_hidden()


def test_what_is_no_file_of_ours_is_refused_in_a_sentence(open_real: Opener) -> None:
    scan = Scan(open_real(SCAN))
    ours: dict[str, Any] = {"soort": "zelfscan-migranten-bereiken", "formaat": 1, "antwoorden": {}}
    refused = {
        "leeg.json": ("", "is geen bestand van de zelfscan, of het is beschadigd."),
        "lijst.json": ("[1]", "is geen bestand van de zelfscan."),
        "ander.json": ('{"soort": "iets"}', "is geen bestand van de zelfscan."),
        "stuk.json": (json.dumps({**ours, "antwoorden": []}), "is beschadigd. Er is niets uit gelezen."),
        "later.json": (json.dumps({**ours, "formaat": 2}), "komt uit een nieuwere versie van dit handboek."),
        "groot.json": (" " * 200_001, "is te groot voor een bestand van de zelfscan."),
        "<b>x</b>.json": ("null", "is geen bestand van de zelfscan."),
    }
    scan.open(*((name, text) for name, (text, _) in refused.items()))
    told = scan.said().locator("p")
    expect(told).to_have_count(len(refused))
    for line, (name, (_, sentence)) in zip(told.all_inner_texts(), refused.items(), strict=True):
        assert line.startswith(f"{name} {sentence}")
    strange = {"__proto__": "ja", "constructor": "nee", scan.ids[0]: "ja", scan.ids[1]: 7}
    scan.open(("vreemd.json", json.dumps({**ours, "naam": 5, "datum": "gisteren", "antwoorden": strange})))
    expect(scan.said()).to_contain_text("vreemd.json is geopend.")
    expect(scan.page.locator(".bestand")).to_contain_text("Datum onbekend")
    assert scan.chosen() == {scan.ids[0]: "ja"}
    scan.open(("nog-eens.json", json.dumps({**ours, "naam": 5, "datum": "gisteren", "antwoorden": strange})))
    expect(scan.said()).to_contain_text("is al open.")


def test_the_outcome_prints_on_one_sheet_whatever_was_answered(open_real: Opener) -> None:
    page = open_real(SCAN)
    scan = Scan(page)
    for words in (dict.fromkeys(scan.ids, "nee"), mixed(scan)):
        scan.fill(words)
        (sheet,) = sheets(page)
        assert "Jullie uitkomst" in sheet
        assert "Van de redactie" in sheet
        assert "Open een of meer" not in sheet
        assert all(title.split()[0] in sheet for title in scan.titles)
    page.goto(page.url.split("#")[0])
    page.reload()
    expect(page.locator(".stelling__antwoord").first).to_be_visible()
    assert "Jullie uitkomst" not in "".join(sheets(page)), "an empty form prints its statements"


@BOTH_WIDTHS
def test_answers_stand_as_a_row_of_the_matrix_until_they_are_taken_away(
    open_real: Opener, viewport: ViewportSize
) -> None:
    page = open_real(SCAN, viewport)
    scan = Scan(page)
    words = mixed(scan)
    scan.fill(words)
    page.get_by_role("link", name="Zie jullie antwoorden bij de cases").click()
    page.wait_for_url(re.compile(r"/vergelijken/#zelfscan=1\."))
    over = page.locator(".eigen-laag__over")
    expect(over).to_be_in_viewport()
    row = page.locator(".matrix--factoren .eigen-laag tr")
    cells = row.locator("td")
    heads = page.locator(".matrix--factoren thead tr:last-child th")
    by_title = {scan.titles[n]: words[own] for n, own in enumerate(scan.ids)}
    assert [cell.locator(".antwoord__woord").text_content() for cell in cells.all()] == [
        by_title[(head.locator("a").text_content() or "").strip()] for head in heads.all()
    ]
    expect(row.locator("th")).to_contain_text("Jullie antwoorden")
    assert fits(page)
    if viewport == DESK:
        assert violations(page) == []
    page.go_back()
    assert Scan(page).chosen() == words
    page.go_forward()
    over.get_by_role("button", name="Haal jullie antwoorden weg").press("Enter")
    expect(row).to_have_count(0)
    expect(over).to_be_focused()
    assert page.url.endswith("/vergelijken/")


def test_answers_go_along_to_later_parts_of_the_matrix_and_a_damaged_address_does_no_harm(open_page: Opener) -> None:
    page = open_page(SCAN)
    scan = Scan(page)
    (own_id,) = scan.ids
    under_its_old_id = {"soort": "zelfscan-migranten-bereiken", "formaat": 1, "antwoorden": {f"oud-{own_id}": "deels"}}
    scan.open(("oud.json", json.dumps(under_its_old_id)))
    expect(page.locator(".eerste")).to_have_count(1)
    assert scan.chosen() == {own_id: "deels"}
    page.goto(page.url.replace(SCAN, "vergelijken/"))
    layer = page.locator(".eigen-laag td", has_text="deels")
    expect(layer).to_have_count(1)
    page.get_by_role("navigation", name="Wat elke succesfactor deed").get_by_role(
        "link", name="2", exact=False
    ).first.click()
    page.wait_for_url(re.compile(r"factor_matrix/2/#zelfscan=1\."))
    expect(layer).to_have_count(1)
    page.goto(page.url.split("#")[0].replace("factor_matrix/2/", "") + "#zelfscan=1.%E0%A4%A")
    page.reload()
    expect(page.locator(".eigen-laag__over")).to_contain_text("konden we niet lezen")

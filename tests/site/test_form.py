"""The form for a case in a real browser: its sentences are those of the check, and what it writes passes the check.

It looks at the real site, whose vocabularies and cases editors may change: words are read from the page or the data.
"""

import re
import shutil
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
import yaml
from axe import violations
from conftest import DESK, PHONE, Opener, Tabs, opener
from invented import ROOT
from playwright.sync_api import FilePayload, Locator, Page, expect

from macros.addresses.repository import Repository
from macros.reading.listening import said_of
from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.source import Bron

FORM = "meewerken/nieuwe-case/"
HOSTILE = "<img src=x onerror=alert(1)>"
FAULTS = """async (texts) => {
  const { read } = await import("/scripts/form/yaml.js");
  const { faultsOf, withStrange } = await import("/scripts/form/check.js");
  const description = await (await fetch("/meewerken/formulier.json")).json();
  return texts.map((text) => {
    const { value, strange, fault } = read(description, "Case", text);
    return fault ? [fault] : withStrange(strange, faultsOf(description, "Case", value)).map(({ sentence }) => sentence);
  });
}"""
"""What the form finds wrong with the texts of records."""
WHERE = re.compile(r"^\[[^\]]*\] (?:[a-z_0-9 ]+: )?")
"""The record and the fields that a sentence of the check starts with; the form says it at the field itself."""


ODD_NUMBERS = (
    *("veel", "€ 12", "€ 12.500,-", "12,50 euro", "12 500", "12.500,50", "12,500.5", "1.250.000", "60%", "60 procent"),
    *(
        "34 vrouwen",
        "twee",
        "Een",
        "12-15",
        "15 tot 12",
        "£ 20",
        "$ 2,5",
        "1e4",
        ".5",
        "12.",
        "+3",
        "007",
        "40,0",
        "n.v.t.",
    ),
    *(
        "€ 2.500",
        "2.500,-",
        "-3",
        "12 per jaar",
        "geen",
        "?",
        "1'000",
        "1,2 miljoen",
        "3 mln",
        "41 van 60",
        "\uff11\uff12",
    ),
)
"""Numbers as people write them."""
ODD_DATES = (
    *(
        "april 2022",
        "Mrt 2010",
        "18 maart 2010",
        "mei 2010",
        "2008-2010",
        "2008 tot en met 2010",
        "heden",
        "Nu",
        "3-2019",
    ),
    *("begin 2010", "najaar van 2010", "ca. 2010", "2010?", "2010/11/12", "20101112", "31 april 2022", "doorlopend"),
    *("12/13/2010", "2010 \u2013 2011", "1799"),
)
"""Dates as people write them."""


@pytest.fixture
def open_real(tabs: Tabs, address: str) -> Iterator[Opener]:
    """Opens a page of the real site; afterwards nothing may be kept, sent or wrong."""
    with opener(tabs, address) as open_:
        yield open_


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the real data, to add to."""
    return Path(shutil.copytree(ROOT / "data", tmp_path / "data"))


@pytest.fixture(scope="module")
def real() -> Handboek:
    """The real handbook."""
    return load(ROOT / "data")


def with_part(handbook: Handboek) -> tuple[Bron, str]:
    """Return a source with parts, and the id of one."""
    source = next(one for one in handbook[Bron].values() if one.onderdelen)
    return source, (source.onderdelen or [])[0].id


def broken(handbook: Handboek) -> list[dict[str, Any]]:
    """Return records of which each has something wrong, of every kind that the form can see."""
    source, part = with_part(handbook)
    good = {
        "gemeente": "Voorbeeld",
        "provincie": "utrecht",
        "schaal": "wijk",
        "titel": "Een titel",
        "kern": "De kern.",
        "bron": f"{source.id}#{part}",
        "peildatum": "2011-03",
        "thema": ["huiselijk-geweld"],
    }
    figure = {"wat": "bezoekers", "eenheid": "mensen"}
    point = {"wanneer": 2009, "waarde": 3}
    lesson = {"oordeel": "hielp", "volgens": "onderzoekers", "tekst": "Het hielp."}
    payer = {"geldbron": "rijk", "soort": "tijdelijk"}
    wrong: list[dict[str, Any]] = [
        *({name: None} for name in good),
        *(
            {"titel": text}
            for text in ("geen", "Niet-Beschreven", "{{ x }}", "{% if %}", "{# x #}", "<b>dik</b>", "<!-- x")
        ),
        *({"kern": text} for text in ("a &amp; b", "a &#39; b")),
        *({"peildatum": date} for date in ("gisteren", "2011-13", "2011-02-30", "9999", "2999-01", "11-03-2011")),
        *({"zoek": [text]} for text in ("geen", "<i>schuin</i>")),
        *({"voorheen": [own]} for own in ("index", "Een Id", "a_b")),
        {"thema": []},
        {"land": "België"},
        {"schaal": "qqqqqq"},
        {"bron": "qqqqqq"},
        {"bron": source.id},
        {"xyzzyxyzzy": "x"},
        {"projecten": "een"},
        {"overnemen": "iets"},
        {"titel": ["een", "twee"]},
        {"omgeving": [{**figure, "waarde": "1.000"}]},
        {"omgeving": [{**figure, "waarde": "2,5"}]},
        {"omgeving": [{**figure, "waarde": odd} for odd in ODD_NUMBERS]},
        {"resultaten": [{**figure, "streef": odd} for odd in ODD_NUMBERS]},
        {"financiering": [{**payer, "bedrag": odd, "aandeel": odd} for odd in ODD_NUMBERS]},
        *({"peildatum": odd, "looptijd": {"van": odd, "tot": odd}} for odd in ODD_DATES),
        *({"provincie": [word]} for word in ("qqqqqq", "Friesland", "Utrecht", "utrcht", "noord brabant", "Fryslân")),
        *({"schaal": word} for word in ("wyk", "Wijk", "wijken", "gemeenet", "regoi", "buurt")),
        *({word: "Iets."} for word in ("titl", "Titel2", "peil_datm", "Uitkomst", "provincje", "meewerken")),
        {"financiering": [{**payer, "aandeel": 60}, {**payer, "aandeel": 50.5}]},
        {"financiering": [{**payer, "aandeel": share} for share in (33.4, 33.4, 33.35)]},
        {"zoek": ["een", "twee"], "thema": ["huiselijk-geweld"] * 2},
        {"provincie": ["utrecht", "utrecht"]},
        {"lessen": [{**lesson, "factor": "maatwerk"}], "niet_beschreven": ["maatwerk"]},
        {"meting": [{"wanneer": "2010"}, {"wanneer": "2009-05"}]},
        {"borging": [{"status": "loopt", "tekst": "Iets.", "peildatum": date} for date in ("2010", "2008")]},
        {"omgeving": [{**figure, "metingen": [{**point, "wanneer": 2011}, point]}]},
        {"provincie": "qqqqqq"},
        {"omgeving": [{**figure, "waarde": 86, "waarde_tot": 62}]},
        {"omgeving": [{**figure, "waarde": 8.5, "waarde_tot": 6.25}]},
        {"omgeving": [{**figure, "waarde_tot": 5}]},
        {"omgeving": [{**figure, "precisie": "ongeveer"}]},
        {"omgeving": [{**figure, "waarde": 3, "metingen": [point, {**point, "wanneer": 2010}]}]},
        {"omgeving": [{**figure, "waarde": 3, "precisie": "precies", "metingen": [point, {**point, "wanneer": 2010}]}]},
        {"omgeving": [{**figure, "metingen": [point]}]},
        {"omgeving": [{"wat": "bezoekers"}]},
        {"resultaten": [{**figure, "streef_tot": 5}, {**figure, "streef": 5, "streef_tot": 4}]},
        {"resultaten": [{**figure, "streef_precisie": "precies"}]},
        {"doelen": [{"behaald": "ja", "tekst": "Iets.", "volgens_naam": "De club"}]},
        {"lessen": [{"oordeel": "hielp", "tekst": "Wie zegt dat?"}]},
        {"lessen": [{**lesson, "hoofdzaak": "nee"}]},
        {"lessen": [{"factor": "qqqqqq", **lesson}, {"tekst": "Alleen tekst.", "volgens": "gemeente"}]},
        {"lessen": [{**lesson, "tweede_lezing": {"door": "tweede-lezer", "datum": "9999"}}]},
        {"looptijd": {"van": "2009-08", "tot": "2007"}},
        {"looptijd": {"van": "ooit"}},
        {"beheer": {"toegevoegd": "2020-05-02", "bijgewerkt": "2020-05-01"}},
        {"beheer": {"eerst_nagekeken": "2020-05"}},
        {"beheer": {"toegevoegd": "2020-05-02", "eerst_nagekeken": "2020-05-01", "nagekeken": "2020-06"}},
        {"beheer": {"eerst_nagekeken": "2020-05", "nagekeken": "2020-04"}},
        {"financiering": [{**payer, "valuta": "GBP"}, {**payer, "bedrag": 5, "valuta": "Pond"}]},
        {"overnemen": {"redactie": {"vragen_zelf": ["Wie?"] * 5, "vragen_gemeente": ["Wat?"]}}},
        {"verloop": [{"tekst": "Het begon.", "wanneer": "9999"}]},
        {"gemeente": None, "naam": None, "gemeenten": None},
        {"doelgroepen": ["qqqqqq"]},
    ]
    merged = [{"id": f"fout-{number}", **good, **one} for number, one in enumerate(wrong)]
    return [{name: value for name, value in record.items() if value is not None} for record in merged]


def test_the_form_says_the_very_sentences_of_the_check(open_real: Opener, data: Path, real: Handboek) -> None:
    records = [*broken(real), {"schaal": "wijk"}]
    (data / "cases").mkdir(exist_ok=True)
    texts = [yaml.safe_dump(record, allow_unicode=True, sort_keys=False, width=1000) for record in records]
    for record, text in zip(records, texts, strict=True):
        (data / f"cases/{record.get('id', 'zonder-id')}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as told:
        load(data)
    said: dict[str, list[str]] = {}
    for problem in told.value.problems:
        said.setdefault(problem.file, []).append(WHERE.sub("", problem.sentence))
    page = open_real(FORM)
    found = page.evaluate(FAULTS, texts)
    names = [f"data/cases/{record.get('id', 'zonder-id')}.yaml" for record in records]
    assert {name: sorted(shown) for name, shown in zip(names, found, strict=True)} == {
        name: sorted(said.get(name, [])) for name in names
    }
    assert all(found), "each record has something wrong"
    signs = [f"een{sign}woord" for sign in "\u200b\u202e\u206f\u2066"]  # in a file the reader says more of them
    shown = page.evaluate(FAULTS, [yaml.safe_dump({"kern": text}, allow_unicode=False) for text in signs])
    for text, told_of_sign in zip(signs, shown, strict=True):
        assert said_of(Case, {"kern": text}, "kern") in told_of_sign


def test_every_case_of_the_handbook_is_right_and_comes_back_as_it_was_written(
    open_real: Opener, real: Handboek
) -> None:
    page = open_real(FORM)
    told = page.evaluate(
        """async (ids) => {
          const { read, written } = await import("/scripts/form/yaml.js");
          const { faultsOf } = await import("/scripts/form/check.js");
          const description = await (await fetch("/meewerken/formulier.json")).json();
          return Promise.all(ids.map(async (id) => {
            const text = await (await fetch(`/meewerken/cases/${id}.yaml`)).text();
            const { document, value } = read(description, "Case", text);
            const faults = faultsOf(description, "Case", value).map(({ sentence }) => sentence);
            const same = written(description, "Case", document, value, text) === text;
            value.titel = "Iets: anders";
            const mended = written(description, "Case", document, value, text).split("\\n");
            const lines = text.split("\\n");
            const gone = lines.filter((line) => !mended.includes(line)).length;
            return [faults, same, mended.filter((line) => !lines.includes(line)), gone];
          }));
        }""",
        list(real[Case]),
    )
    assert told == [[[], True, ["titel: 'Iets: anders'"], 1]] * len(real[Case])


class Form:
    """The form, once it stands there."""

    def __init__(self, page: Page):
        expect(page.locator(".formulier__velden")).to_be_visible()
        self.page = page
        self.check = page.get_by_role("button", name="Controleer en bekijk je case")
        self.summary = page.locator(".formulier__samenvatting")
        self.first = page.locator("section", has=page.get_by_role("heading", name="Genoeg om te publiceren"))

    def field(self, label: str) -> Locator:
        """Return a field of the first part."""
        return self.first.get_by_label(re.compile(rf"^{label}\b"))

    def part(self, title: str) -> Locator:
        """Unfold a part of the form, and return it."""
        name = re.compile(rf"^{re.escape(title)}(?: \(\d+ ingevuld\))?$")
        part = self.page.locator("details", has=self.page.locator("> summary", has_text=name))
        part.locator("summary").first.click()
        return part

    def wrong(self) -> list[str]:
        """Return the sentences that stand at fields."""
        return self.page.locator(".veld__fout:visible").all_inner_texts()

    def record(self) -> str:
        """Return the finished record."""
        return self.page.locator(".formulier__record code").first.text_content() or ""

    def draft(self) -> str:
        """Return what the browser keeps."""
        return str(self.page.evaluate("localStorage.getItem('nieuwe-case')"))

    def wipe(self) -> None:
        """Wipe the draft, and see that nothing of it is left."""
        self.page.get_by_role("button", name="Wis mijn concept").click()
        self.page.get_by_role("button", name="Ja, wis alles").click()
        expect(self.page.get_by_text("Je concept is gewist.")).to_be_visible()
        assert self.page.evaluate("localStorage.length") == 0


def fits(page: Page) -> bool:
    """Return whether the page needs no scrolling sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def test_without_javascript_the_page_says_which_other_ways_there_are(open_real: Opener) -> None:
    page = open_real(FORM, PHONE, script=False)
    expect(page.get_by_text("Het formulier werkt alleen met JavaScript.")).to_be_visible()
    ways = page.locator(".formulier__zonder a")
    assert [way.get_attribute("href") for way in ways.all()] == [
        *("../../meewerken/stappen/#manieren", "../../over/colofon/")
    ]
    expect(page.get_by_role("textbox", name=re.compile("Titel"))).to_have_count(0)


def test_a_new_case_with_a_new_source_is_made_kept_and_passes_the_check(open_real: Opener, data: Path) -> None:
    page = open_real(FORM, DESK)
    form = Form(page)
    expect(page.get_by_text("Het formulier werkt alleen met JavaScript.")).to_be_hidden()
    assert violations(page) == []
    assert page.evaluate("localStorage.length") == 0, "nothing is kept before somebody types"

    form.check.click()
    expect(form.summary).to_be_focused()
    assert form.summary.get_by_role("link").count() == 9
    assert violations(page) == []
    form.summary.get_by_role("link", name="Kern").click()
    expect(form.field("Kern")).to_be_focused()
    page.keyboard.type("Buren praten: met elkaar.")

    form.field("Titel").fill(HOSTILE)
    expect(
        form.first.get_by_text("de tekst bevat HTML-code: '<img src=x onerror=alert(1)>'. Schrijf gewone tekst.")
    ).to_be_visible()
    expect(form.field("Titel")).to_have_attribute("aria-invalid", "true")
    assert page.locator(".formulier img").count() == 0
    form.field("Titel").fill('\'s Avonds "samen" eten # gewoon')
    form.field("Gemeente").fill("Nieuw-Voorbeeld")
    expect(form.field("Id")).to_have_value("nieuw-voorbeeld")
    form.first.get_by_label("Utrecht", exact=True).check()
    form.field("Schaal").select_option("deelgemeente")
    expect(form.first.get_by_text("Een deel van een grote stad")).to_be_visible()
    form.first.get_by_label("huiselijk geweld", exact=True).check()
    form.field("Peildatum").fill("2011")

    source = form.part("Staat je bron er nog niet bij? Beschrijf een nieuwe bron")
    for label, text in (("Id", "ons-verslag"), ("Titel", "Ons verslag"), ("Uitgever", "Gemeente Nieuw-Voorbeeld")):
        source.get_by_label(re.compile(rf"^{label}\b")).first.fill(text)
    source.get_by_label(re.compile(r"^Soort\b")).select_option(index=1)
    form.first.get_by_label("Welke bron").focus()
    form.first.get_by_label("Welke bron").select_option("ons-verslag")
    form.first.get_by_label(re.compile("^Vindplaats")).fill("p. 12")

    lessons = form.part("Lessen")
    lessons.get_by_label("Wat weet je hierover? (lessen)").select_option(label="staat in de bron: vul in")
    lessons.get_by_label(re.compile(r"^Wat de les zegt")).select_option("hielp")
    lessons.get_by_label(re.compile(r"^Tekst")).fill("2010")
    lessons.get_by_label(re.compile(r"^Volgens")).select_option("onderzoekers")
    assert violations(page) == []
    money = form.part("Wie betaalde")
    money.get_by_label("Wat weet je hierover? (betalers)").select_option("niet-beschreven")
    expect(money.get_by_text("De bron is hierop gelezen en zegt er niets over.")).to_be_visible()

    form.check.click()
    assert form.wrong() == []
    expect(page.get_by_text("Alles klopt, voor zover dit formulier dat ziet.")).to_be_visible()
    shown = page.get_by_role("region", name="Voorbeeld van de kop van de pagina")
    expect(shown).to_contain_text('\'s Avonds "samen" eten # gewoon')
    expect(shown).to_contain_text("Nieuw-Voorbeeld, Utrecht (deelgemeente)")
    expect(shown).to_contain_text("Peildatum: 2011.")
    assert violations(page) == []
    with page.expect_download() as case:
        page.get_by_role("button", name="Bewaar als bestand").first.click()
    with page.expect_download() as described:
        page.get_by_role("button", name="Bewaar als bestand").nth(1).click()
    for download, folder in ((case, "cases"), (described, "sources")):
        (data / folder).mkdir(exist_ok=True)
        download.value.save_as(data / folder / download.value.suggested_filename)
    made = load(data)[Case]["nieuw-voorbeeld"]
    assert made.titel == '\'s Avonds "samen" eten # gewoon'
    assert (made.bron[0].id, made.bron[0].vindplaats, made.financiering) == ("ons-verslag", "p. 12", "niet-beschreven")
    assert made.lessen[0].tekst == "2010"  # type: ignore[index, union-attr]

    text = form.record()
    page.reload()
    form = Form(page)
    expect(page.get_by_text("Je concept van de vorige keer staat er weer.")).to_be_visible()
    expect(form.field("Titel")).to_have_value('\'s Avonds "samen" eten # gewoon')
    form.check.click()
    assert form.record() == text
    form.wipe()
    expect(form.field("Titel")).to_have_value("")
    file = FilePayload(name="x.yaml", mimeType="text/yaml", buffer=(data / "cases/nieuw-voorbeeld.yaml").read_bytes())
    page.get_by_text("Verdergaan met een bestand").click()
    other = (data / "sources/ons-verslag.yaml").read_bytes()
    described = FilePayload(name="y.yaml", mimeType="text/yaml", buffer=other)
    page.get_by_label("Open een bestand dat je eerder bewaarde").set_input_files([described, file])
    expect(form.field("Titel")).to_have_value('\'s Avonds "samen" eten # gewoon')
    expect(form.first.get_by_label("Welke bron")).to_have_value("ons-verslag")
    expect(page.get_by_role("button", name="Open mijn vorige concept")).to_be_hidden()
    form.check.click()
    assert form.record() == text
    form.wipe()


def test_a_list_is_filled_ordered_and_emptied_with_the_keyboard_on_a_phone(open_real: Opener) -> None:
    page = open_real(FORM, PHONE, scheme="dark")
    form = Form(page)
    part = page.locator("details:has(> summary:text-is('Beheer, zoeken en oude adressen'))")
    part.locator("summary").first.focus()
    page.keyboard.press("Enter")
    add = part.get_by_role("button", name="Voeg een zoekwoord toe")
    for word in ("een", "twee", "drie"):
        add.focus()
        page.keyboard.press("Enter")
        page.keyboard.type(word)
    part.get_by_role("button", name="Zet zoekwoord 3 hoger").focus()
    page.keyboard.press("Enter")
    expect(part.get_by_role("button", name="Zet zoekwoord 2 hoger")).to_be_focused()
    page.keyboard.press("Enter")
    expect(part.get_by_role("button", name="Zet zoekwoord 1 lager")).to_be_focused()
    part.get_by_role("button", name="Haal zoekwoord 2 weg").focus()
    page.keyboard.press("Enter")
    expect(part.get_by_role("button", name="Haal zoekwoord 2 weg")).to_be_focused()
    assert fits(page)
    assert violations(page) == []
    form.check.click()
    assert "zoek:\n  - drie\n  - twee\n" in form.record()
    assert fits(page)
    form.wipe()


def test_a_case_is_mended_and_keeps_the_rest_as_it_was(open_real: Opener, real: Handboek) -> None:
    case = next(iter(real[Case].values()))
    page = open_real(f"{FORM}?case={case.id}", PHONE, shares=True)
    form = Form(page)
    expect(page.get_by_text("Je werkt aan:")).to_contain_text(case.roepnaam)
    expect(form.field("Titel")).to_have_value(case.titel)
    form.part("Lessen")
    expect(page.get_by_role("button", name="Haal les 1 weg")).to_be_visible()
    form.field("Titel").fill("Een betere titel")
    form.check.click()
    expect(page.get_by_text("Alles klopt, voor zover dit formulier dat ziet.")).to_be_visible()
    assert fits(page)
    was = page.evaluate(f"fetch('/meewerken/cases/{case.id}.yaml').then((answer) => answer.text())").splitlines()
    now = (
        [re.sub(r"^(- |  )", "", line) for line in form.record().splitlines()]
        if form.record().startswith("- ")
        else form.record().splitlines()
    )
    assert [line for line in now if line not in was] == ["titel: Een betere titel"]
    assert len(now) == len(was)
    form.wipe()


def test_a_strange_file_is_text_alone_and_says_what_is_wrong(open_real: Opener) -> None:
    page = open_real(FORM, DESK)
    form = Form(page)
    page.get_by_text("Verdergaan met een bestand").click()
    opening = page.get_by_label("Open een bestand dat je eerder bewaarde")

    def open_file(text: str, name: str = f"{HOSTILE}.yaml") -> None:
        opening.set_input_files(FilePayload(name=name, mimeType="text/yaml", buffer=text.encode()))

    open_file("a: [")
    expect(page.get_by_text("hier kan het formulier het bestand niet lezen.")).to_be_visible()
    open_file("- a\n- b\n")
    expect(page.get_by_text("In dit bestand staat niet één case.")).to_be_visible()
    open_file("x: &a [*a]\n")
    expect(page.get_by_text("In dit bestand begint een tekst met & of *.")).to_be_visible()
    hostile = {
        "id": HOSTILE,
        "titel": HOSTILE,
        HOSTILE: HOSTILE,
        "__proto__": {"x": "y"},
        "schaal": HOSTILE,
        "zoek": [HOSTILE],
        "lessen": "geen",
        "overnemen": HOSTILE,
    }
    open_file(yaml.safe_dump(hostile, sort_keys=False))
    expect(form.summary).to_contain_text(f"onbekend veld '{HOSTILE}'.")
    expect(form.summary).to_contain_text("hier hoort een blok met velden, maar er staat")
    form.check.click()
    assert HOSTILE in form.record()
    assert page.locator(".formulier img").count() == 0
    form.wipe()


def test_a_proposal_goes_to_the_screen_of_the_host(open_real: Opener) -> None:
    page = open_real(FORM, DESK)
    hosts = [
        asdict(Repository(f"https://{host}/ons/handboek/", "main").ways()) for host in ("github.com", "gitlab.ons.nl")
    ]
    links = page.evaluate(
        """async ([github, gitlab]) => {
          const { makeHandIn } = await import("/scripts/form/hand-in.js");
          const shown = (record, storage) => {
            const out = makeHandIn(storage, "Titel", "case");
            out.show(record);
            const link = out.element.querySelector("a");
            return link.hidden ? [] : [link.href, link.textContent];
          };
          const path = "data/cases/a.yaml";
          const record = { text: "id: a\\nkern: 'b & c'\\n", id: "a", path, inList: false, isNew: true };
          const listed = { ...record, path: "data/cases.yaml", inList: true, isNew: false };
          const long = { ...record, text: "x".repeat(8000) };
          const onGithub = [record, long, listed].map((one) => [one, github]);
          const cases = [...onGithub, [record, gitlab], [listed, gitlab], [record, {}]];
          return cases.map(([one, storage]) => shown(one, storage));
        }""",
        hosts,
    )
    new = "https://github.com/ons/handboek/new/main/data/cases?filename=a.yaml"
    lab = "https://gitlab.ons.nl/ons/handboek/-"
    assert links == [
        [f"{new}&value=id%3A+a%0Akern%3A+%27b+%26+c%27%0A", "Stel dit voor op GitHub"],
        [new, "Kopieer, en stel dit voor op GitHub"],
        ["https://github.com/ons/handboek/edit/main/data/cases.yaml", "Kopieer, en stel dit voor op GitHub"],
        [f"{lab}/new/main/data/cases?file_name=a.yaml", "Kopieer, en stel dit voor op GitLab"],
        [f"{lab}/edit/main/data/cases.yaml", "Kopieer, en stel dit voor op GitLab"],
        [],
    ]


def test_slips_are_mended_at_a_press_and_nothing_that_was_typed_is_lost(open_real: Opener, real: Handboek) -> None:
    page = open_real(FORM, PHONE)
    form = Form(page)
    form.field("Titel").fill("Praat\u00adcafé:\u00a0vrou\u200bwen \ufb01etsen")
    expect(form.field("Titel")).to_have_value("Praatcafé: vrouwen fietsen")
    form.field("Peildatum").fill("april 2022")
    mend = form.first.get_by_role("button", name="Maak er 2022-04 van")
    mend.click()
    expect(form.field("Peildatum")).to_have_value("2022-04")
    expect(form.field("Peildatum")).to_be_focused()
    expect(mend).to_be_hidden()

    money = form.part("Wie betaalde")
    money.get_by_label("Wat weet je hierover? (betalers)").select_option(label="staat in de bron: vul in")
    sentence = "'€ 12.500,-' staat er niet zoals een getal hoort. Schrijf 12500."
    money.get_by_label(re.compile("^Bedrag")).first.fill("€ 12.500,-")
    expect(money.get_by_text(sentence)).to_be_visible()
    money.get_by_role("button", name="Maak er 12500 van").click()
    for kept in ("12500 euro per jaar", "2.500"):  # a press would lose the words, or choose for whoever typed it
        money.get_by_label(re.compile("^Bedrag")).first.fill(kept)
        expect(money.locator(".veld__fout:visible")).to_contain_text("Schrijf")
        expect(money.get_by_role("button", name=re.compile("^Maak er"))).to_have_count(0)
    money.get_by_label(re.compile("^Bedrag")).first.fill("12500")

    # Another case opens: what stood there comes back, also after the page was left.
    page.get_by_text("Verdergaan met een bestand").click()
    case = next(iter(real[Case].values()))
    page.get_by_label("Of verbeter een case").select_option(case.id)
    page.get_by_role("button", name="Open deze case").click()
    expect(form.field("Titel")).to_have_value(case.titel)
    page.reload()
    form = Form(page)
    expect(form.field("Titel")).to_have_value(case.titel)
    page.get_by_role("button", name="Open mijn vorige concept").click()
    expect(form.field("Titel")).to_have_value("Praatcafé: vrouwen fietsen")
    expect(page.get_by_text("Wie betaalde (1 ingevuld)")).to_be_visible()
    file = FilePayload(name="brief.docx", mimeType="application/x", buffer=b"PK\x03\x04")
    page.get_by_label("Open een bestand dat je eerder bewaarde").set_input_files(file)
    expect(page.get_by_text("brief.docx: In dit bestand staat niet één case.")).to_be_in_viewport()
    expect(form.field("Titel")).to_have_value("Praatcafé: vrouwen fietsen")
    expect(page.get_by_role("button", name="Open mijn vorige concept")).to_be_hidden()
    form.wipe()

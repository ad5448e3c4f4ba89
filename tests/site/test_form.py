"""The form for a case in a real browser: its sentences are those of the check, and what it writes passes the check.

It looks at the real site, whose vocabularies and cases editors may change: words are read from the page or the data.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from axe import violations
from conftest import DESK, PHONE, Opener, Tabs, opener
from invented import ROOT
from playwright.sync_api import FilePayload, Locator, Page, expect

from macros.form.hearing import said_of
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
        {"omgeving": [{**figure, "waarde": "veel"}]},
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
        part = self.page.locator(f"details:has(> summary:text-is('{title}'))")
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
    form.field("Provincie").select_option("utrecht")
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
    page.get_by_label("Open een bestand dat je eerder bewaarde").set_input_files(file)
    expect(form.field("Titel")).to_have_value('\'s Avonds "samen" eten # gewoon')
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
    expect(page.get_by_text("In dit bestand staat een & of *")).to_be_visible()
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
    links = page.evaluate(
        """async () => {
          const { makeHandIn } = await import("/scripts/form/hand-in.js");
          const shown = (record) => {
            const out = makeHandIn({ adres: "https://github.com/ons/handboek/", tak: "main" }, "Titel", "case");
            out.show(record);
            const link = out.element.querySelector("a");
            return [link.href, link.textContent];
          };
          const path = "data/cases/a.yaml";
          const record = { text: "id: a\\nkern: 'b & c'\\n", id: "a", path, inList: false, isNew: true };
          const listed = { ...record, path: "data/cases.yaml", inList: true, isNew: false };
          return [shown(record), shown({ ...record, text: "x".repeat(8000) }), shown(listed)];
        }"""
    )
    new = "https://github.com/ons/handboek/new/main/data/cases?filename=a.yaml"
    assert links == [
        [f"{new}&value=id%3A+a%0Akern%3A+%27b+%26+c%27%0A", "Stel dit voor op GitHub"],
        [new, "Kopieer, en stel dit voor op GitHub"],
        ["https://github.com/ons/handboek/edit/main/data/cases.yaml", "Kopieer, en stel dit voor op GitHub"],
    ]

"""Text that tries to be code shows up as text, in whichever field it stands, even when it slips past validation."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from itertools import count
from pathlib import Path

import pytest
from built_pages import HERE, BuiltPage, Pages, broken_links, double_ids, read_pages
from conftest import PHONE, Tabs, opener, served
from found import search_entries
from hostile import build_with, text_fields, with_every_text
from invented import invented_data, write_project
from kinds_of_pages import LATER, MOVED, PAGES
from playwright.sync_api import expect

from macros.pages import pages
from macros.reading.load import load
from macros.records.base import MetAdres, Record
from macros.records.kinds import SOORTEN
from macros.records.walk import models_in

HOSTILE = (
    """<script>alert(1)</script> <img src=x onerror=alert(1)> "{{ 7*7 }}{% raw %}{# " [x](javascript:alert(1)) ](y) """
    """**vet** # kop 🎉 \u0091 \u202e \u2028 e\u0301 \\ \\\\ ' onclick='alert(1) " onclick="alert(1) --- """
    """{: onclick=alert(1) } """
    """</title></style></script><!-- ]]> --> &lt;b&gt; &amp; <b id=binnen>x</b> onafbreekbaar \\"""
)
BEGIN, END = "⟦", "⟧"
MARK = re.compile(f"{BEGIN}[^{END}]*{END}")
LONG = "onafbreekbaar" * 20
LINES = ("wbr", "text", "rect", "svg")
"""What follows from how long a text is: where a head may break, and the lines of a chart with what stands below."""
MADE_FROM_TEXT = re.compile(
    r"(?<=bewering-)[0-9a-f]{8}|(?<=letter-)\w+|(?<=charset=utf-8,).*|(?<=title=Fout%3A%20)[\w.~%-]*| letterlijk$"
)
"""What follows from what is said: the place of a claim, the letter of a word, references as a file, the title of a
report (no sign in it can end its place), and whether the styles may make the first letter a capital."""
READ_OUT = {
    *("aria-label", "content", "title", "alt"),
    *("data-datum", "data-eenheid", "data-eigen-bron", "data-label", "data-naam", "data-sleutel", "data-versie"),
}
"""Attributes that may hold text of a record, or what is made from it."""
IN_ALPHABET = "/onderwerpen/"
"""The page that orders what records are called."""
CUTS = f"{HERE}meewerken/velden"
"""The reference of fields: what the check says of a mistake shows only the beginning of a long text."""
NEVER_SHOWN = {
    *(("Lijst", "titel"), ("Lijst", "uitleg"), ("Woord", "zoek")),
    *((kind.model.__name__, "zoek") for kind in SOORTEN if issubclass(kind.model, MetAdres)),
}
"""Texts that help editors alone, or the search."""
Texts = dict[str, tuple[str, str]]


class Site:
    """A site built from the invented handbook with another text in every place."""

    def __init__(self, project: Path, name: str, text: Callable[[int], str]):
        """Build it; `text` makes the text of every place from a number."""
        number = count(1)
        self.handbook = with_every_text(load(project / "data"), lambda _: text(next(number)))
        self.folder = project / name
        build_with(self.handbook, str(project / "mkdocs.yml"), str(self.folder))
        self.pages: Pages = read_pages(self.folder)

    def html(self, page: str) -> str:
        return (self.folder / page / "index.html").read_text(encoding="utf-8")

    def search(self) -> dict[str, tuple[str, str]]:
        """Return the title and the text of every entry of the search, by its address."""
        return search_entries(self.folder)


@pytest.fixture(scope="module")
def small_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_project(tmp_path_factory.mktemp("hostile"), invented_data())


@pytest.fixture(scope="module")
def harmless(small_project: Path) -> Site:
    room = " ".join(["Tekst"] * (len(HOSTILE.split()) - 1))  # as many words: they decide what stands in sight
    return Site(small_project, "harmless", lambda number: f"{room} {number}")


@pytest.fixture(scope="module")
def hostile(small_project: Path) -> Site:
    return Site(small_project, "hostile", lambda number: f"{BEGIN}{HOSTILE} {number}{END}")


@pytest.fixture(scope="module")
def spaces(small_project: Path) -> Site:
    return Site(small_project, "spaces", lambda number: " " * number)


@pytest.fixture(scope="module")
def long_words(small_project: Path) -> Site:
    return Site(small_project, "long", lambda _: LONG)


@pytest.fixture(scope="module")
def texts(hostile: Site) -> Texts:
    """Every text of the hostile handbook, with the model and the field that hold it."""
    found = {}
    for kind in SOORTEN:
        for record in hostile.handbook[kind.model].values():
            for part in records_in(record):
                for field in text_fields(type(part)):
                    value = getattr(part, field)
                    for text in value if isinstance(value, list) else filter(None, [value]):
                        found[plain(text)] = (type(part).__name__, field)
    return found


def every_model() -> list[type[Record]]:
    """Return the model of every record, and every model inside those."""
    found: list[type[Record]] = []
    todo: list[type[Record]] = [kind.model for kind in SOORTEN]
    while todo:
        model = todo.pop()
        if model not in found:
            found.append(model)
            todo += [inner for field in model.model_fields.values() for inner in models_in(field.annotation)]
    return found


def records_in(record: Record) -> Iterator[Record]:
    yield record
    for _, value in record:
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, Record):
                yield from records_in(item)


def plain(text: str) -> str:
    """Return a text with every space the same, as a browser shows it."""
    return " ".join(text.split())


def tight(text: str) -> str:
    """Return a text without spaces: the lines of a chart are broken where there is room."""
    return "".join(text.split())


def written(page: BuiltPage) -> list[str]:
    """Return the tags of a page, but for the places where a head may break and the lines of a chart."""
    return [tag for tag in page.tags if tag not in LINES]


def shape(page: BuiltPage) -> list[tuple[str, str, str]]:
    """Return the tags of a page with their attributes, but for what may hold text of a record."""
    return [
        (tag, name, "" if name in READ_OUT else MADE_FROM_TEXT.sub("", value))
        for tag, name, value in page.attributes
        if tag not in LINES
    ]


def test_every_text_field_of_every_model_is_hostile_in_some_record(texts: Texts) -> None:
    wanted = {(model.__name__, field) for model in every_model() for field in text_fields(model)}
    assert {("Case", "titel"), ("Verwijzing", "vindplaats")} <= wanted
    assert wanted - set(texts.values()) == set()


def test_hostile_text_shows_as_text_whatever_the_field(hostile: Site, texts: Texts) -> None:
    shown: set[str] = set()
    known = {tight(text): field for text, field in texts.items()}
    for address, page in hostile.pages.items():
        if address.startswith(CUTS):
            continue
        found = [tight(text) for text in MARK.findall(page.text)]
        assert len(found) == page.text.count(BEGIN) == page.text.count(END), address
        assert set(found) <= known.keys(), address
        shown |= set(found)
    assert set(texts.values()) - {known[text] for text in shown} == NEVER_SHOWN


def test_hostile_text_becomes_no_tag_attribute_link_or_id(hostile: Site, harmless: Site) -> None:
    assert hostile.pages.keys() == harmless.pages.keys()
    for address, page in hostile.pages.items():
        assert written(page) == written(harmless.pages[address]), address
        ordered = sorted if address.endswith(IN_ALPHABET) else list  # other texts stand in another order
        assert ordered(shape(page)) == ordered(shape(harmless.pages[address])), address


def test_hostile_text_in_an_attribute_is_whole(hostile: Site, texts: Texts) -> None:
    values = [value for page in hostile.pages.values() for _, _, value in page.attributes if BEGIN in value]
    assert values
    for value in values:
        assert {plain(text) for text in MARK.findall(value)} <= texts.keys()
        assert value.count(BEGIN) == value.count(END) == len(MARK.findall(value))


def test_title_and_description_are_those_of_the_record(hostile: Site) -> None:
    hostile_titles = 0
    for file, page in pages(hostile.handbook).items():
        html = hostile.html(file.removesuffix(".md"))
        [title] = re.findall("<title>(.*?)</title>", html, re.DOTALL)
        [description] = re.findall('<meta name="description" content="([^"]*)">', html)
        assert "<" not in title + description
        assert unescape(title) == f"Handboek · {plain(page.titel).split(': ')[0]}"
        assert unescape(description) == page.beschrijving
        hostile_titles += BEGIN in page.titel
    assert hostile_titles > 5


def test_the_search_holds_hostile_text_as_text(hostile: Site, harmless: Site, texts: Texts) -> None:
    assert {MADE_FROM_TEXT.sub("", key) for key in hostile.search()} == {
        MADE_FROM_TEXT.sub("", key) for key in harmless.search()
    }
    found = []
    for title, text in hostile.search().values():
        for told in (title, text):  # plain text: what looks like a tag is shown as it stands
            assert told.count(BEGIN) == told.count(END)
            found += [plain(mark) for mark in MARK.findall(told)]
    assert len(found) > 100
    assert set(found) <= texts.keys()


def test_hostile_text_runs_no_script_in_a_browser_and_the_search_shows_it(tabs: Tabs, hostile: Site) -> None:
    with served(hostile.folder) as home, opener(tabs, home) as open_page:
        for path in ("", "vergelijken/", "vergelijken/resultaten/", "over/bronnen/", "succesfactoren/samen/"):
            open_page(path)
        page = open_page("cases/alles/")
        expect(page.get_by_role("heading", level=1)).to_contain_text("<script>alert(1)</script>")
        page.get_by_role("searchbox", name="Waar zoek je naar?").press_sequentially("onafbreekbaar onclick", delay=20)
        result = page.locator(".vondst").first
        expect(result).to_contain_text("<script>alert(1)</script>", timeout=10_000)


@pytest.mark.parametrize("name", ["hostile", "spaces", "long_words"])
def test_whatever_the_text_every_link_leads_somewhere_and_no_id_stands_twice(
    name: str, request: pytest.FixtureRequest
) -> None:
    site: Site = request.getfixturevalue(name)
    assert broken_links(site.pages, site.folder) == []
    assert double_ids(site.pages) == {}


def test_text_of_only_spaces_brings_no_other_kind_of_tag(spaces: Site, harmless: Site) -> None:
    for address, page in spaces.pages.items():
        assert {*page.tags} <= {*harmless.pages[address].tags}, address


@pytest.mark.parametrize("name", [name for name in PAGES if name != LATER])
def test_a_word_without_end_scrolls_no_page_sideways_on_a_phone(tabs: Tabs, long_words: Site, name: str) -> None:
    with served(long_words.folder) as home, opener(tabs, home) as open_page:
        page = open_page(PAGES[name](long_words.handbook), PHONE, still=name == MOVED)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

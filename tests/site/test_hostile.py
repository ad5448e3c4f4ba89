"""Text that tries to be code shows up as text, even when it slips past validation."""

import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser

import pytest
from conftest import ROOT
from mkdocs.commands.build import build
from mkdocs.config import load_config

import macros.site.events
from macros.reading.load import load

SCRIPT = "<script>alert(1)</script>"
TEMPLATE = "{{ 7*7 }}{% raw %}"
LINK = "[x](javascript:alert(1))"
HOSTILE = f'{SCRIPT} "{TEMPLATE}" {LINK} **vet** # kop 🎉\u0091 --- {{: onclick=alert(1) }}'
SEEN = (
    '&lt;script&gt;alert(1)&lt;/script&gt; "{{ 7*7 }}{% raw %}" '
    "[x](javascript:alert(1)) **vet** # kop 🎉\u0091 --- {: onclick=alert(1) }"
)


class Attributes(HTMLParser):
    """Collects every attribute of every tag of a page."""

    def __init__(self, html: str):
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [(name, value or "") for name, value in attrs]


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory):
    """The real site with a case and a factor full of hostile text, past the validation that would stop it."""
    real = load(ROOT / "data")
    case = real.cases["arnhem"]
    claim = case.lessen[0].model_copy(update={"tekst": HOSTILE})
    case = case.model_copy(
        update={
            "titel": HOSTILE,
            "kern": HOSTILE,
            "gemeente": HOSTILE,
            "uitkomst": case.uitkomst.model_copy(update={"tekst": HOSTILE}),
            "lessen": [claim, *case.lessen[1:]],
            "partijen": [case.partijen[0].model_copy(update={"naam": HOSTILE, "rol": HOSTILE})],
            "resultaten": [case.resultaten[0].model_copy(update={"wat": HOSTILE, "eenheid": HOSTILE})],
            "financiering": [case.financiering[0].model_copy(update={"naam": HOSTILE, "waarvoor": HOSTILE})],
        }
    )
    factor = real.factoren["maatwerk"].model_copy(update={"titel": HOSTILE, "stelling": HOSTILE})
    hostile = replace(real, cases={**real.cases, "arnhem": case}, factoren={**real.factoren, "maatwerk": factor})
    target = tmp_path_factory.mktemp("hostile") / "site"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(macros.site.events, "load", lambda folder: hostile)
        build(load_config(str(ROOT / "mkdocs.yml"), site_dir=str(target)))
    return target


PAGES = [
    "cases/arnhem",
    "cases",
    "vergelijken",
    "vergelijken/resultaten",
    "vergelijken/geld-en-inzet",
    "succesfactoren/maatwerk",
    "succesfactoren",
]


@pytest.mark.parametrize("page", PAGES)
def test_hostile_text_shows_as_text(hostile_site, page):
    html = (hostile_site / page / "index.html").read_text(encoding="utf-8")
    plain = html.replace("&#39;", "'").replace("&#34;", '"')
    assert SEEN in plain


@pytest.mark.parametrize("page", PAGES)
def test_hostile_text_becomes_no_script_link_or_attribute(hostile_site, page):
    html = (hostile_site / page / "index.html").read_text(encoding="utf-8")
    assert "<script>alert" not in html
    assert "<strong>vet" not in html
    attributes = Attributes(html).found
    assert not [value for name, value in attributes if name in ("href", "src") and value.startswith("javascript:")]
    assert "onclick" not in dict(attributes)
    assert "49{% raw" not in html


def test_a_hostile_title_is_a_heading_of_text(hostile_site):
    html = (hostile_site / "cases/arnhem/index.html").read_text(encoding="utf-8")
    heading = re.search(r"<h1[^>]*>(.*?)</h1>", html, re.DOTALL).group(1)
    assert "<" not in heading
    assert unescape(heading).strip() == unescape(SEEN)


def test_a_hostile_title_stays_inside_the_title(hostile_site):
    html = (hostile_site / "cases/arnhem/index.html").read_text(encoding="utf-8")
    title = re.search(r"<title>(.*?)</title>", html, re.DOTALL).group(1)
    assert "<" not in title
    assert unescape(title).startswith(f"{HOSTILE}: {HOSTILE}")


def test_a_quote_in_a_description_does_not_end_the_attribute(hostile_site):
    html = (hostile_site / "cases/arnhem/index.html").read_text(encoding="utf-8")
    description = re.search(r'<meta name="description" content="([^"]*)">', html).group(1)
    assert unescape(description) == HOSTILE

"""Pages that come as HTML: what MkDocs, the theme and the search get from them."""

import gc
import json
from dataclasses import replace

import pytest
from conftest import ROOT
from conftest import build as build_as_make
from markupsafe import escape
from mkdocs.commands.build import build
from mkdocs.config import load_config

import macros.site.events
from macros.pages import Page, moved, pages
from macros.site.ready_page import table_of_contents
from macros.site.sections import sections

BODY = """
<p class="kruimels" data-search-exclude><a href="../">Terug</a></p>
<h1 id="titel">De &lt;titel&gt; &amp; meer</h1>
<p class="kern">Het <a href="#een">begin</a>.</p><ul><li>punt<sup><a href="#noot">1</a></sup></li></ul>
<h2 id="een">Een</h2>
<div><h3 id="binnen">Binnen</h3><p>in het vak</p></div>
<p>na het vak</p>
<h3 id="onder-een">Onder een</h3>
<ol data-search-exclude><li>niet te vinden <p>ook niet</p></li></ol>
<h2 id="twee">Twee</h2>
<p></p>R&#39;dam &amp; zo
"""
TITLE = "Een \"titel\" met '<b>' & {{ 7*7 }}"
PAGE = Page(TITLE, f"Over {TITLE}", BODY, "data/cases.yaml")
OLD = moved("Nieuw & beter", "../nieuw/", "data/cases.yaml")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The real site with a few pages more, and an address of its own."""
    more = {
        "vergelijken/resultaten/bereik/2.md": PAGE,
        "cases/stil.md": Page("Stil", "", BODY, "data/cases.yaml", zoekbaar=False, met_inhoudsopgave=False),
        "cases/oud.md": OLD,
    }
    target = tmp_path_factory.mktemp("ready") / "site"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(macros.site.events, "pages", lambda handbook: {**pages(handbook), **more})
        config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(target), site_url="https://voorbeeld.nl/boek/")
        build(config)
    return target


@pytest.fixture(scope="module")
def nested(built):
    return (built / "vergelijken/resultaten/bereik/2/index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def entries(built):
    docs = json.loads((built / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    return {entry["location"]: entry for entry in docs}


def test_the_words_of_a_section_are_those_below_its_heading():
    found = [(section.id, section.title, section.text) for section in sections(BODY)]
    assert found == [
        ("", "", ""),
        ("titel", "De &lt;titel&gt; &amp; meer", "<p>Het begin.</p><ul><li>punt<sup>1</sup></li></ul>"),
        ("een", "Een", "<p>na het vak</p>"),
        ("binnen", "Binnen", "<p>in het vak</p>"),
        ("onder-een", "Onder een", ""),
        ("twee", "Twee", "R'dam &amp; zo"),
    ]


def test_a_page_that_starts_with_its_title_has_nothing_before_it():
    assert [section.id for section in sections('<h1 id="a">A</h1><h2 id="b">B</h2>')] == ["a", "b"]


def test_what_is_not_searched_ends_where_its_element_ends():
    html = '<div data-search-exclude><div>a</div><svg><path d=""/></svg><h2 id="nee">b</h2></div>'
    html += "<!-- c --><p>d</p><br><script>e</script>"
    assert [section.text for section in sections(html)] == ["<p>d</p>"]


def test_the_table_of_contents_has_the_headings_of_the_page_itself():
    [title] = table_of_contents(sections(BODY))
    assert (title.title, title.url, title.level) == ("De &lt;titel&gt; &amp; meer", "#titel", 1)
    assert [(item.url, [child.url for child in item.children]) for item in title.children] == [
        ("#een", ["#onder-een"]),
        ("#twee", []),
    ]


def test_a_heading_of_which_another_part_has_the_id_gets_another(handbook):
    case = handbook.cases["dorp"].model_copy(update={"titel": "Lessen"})
    html = pages(replace(handbook, cases={"dorp": case}))["cases/dorp.md"].html
    assert '<h1 id="lessen_1">Lessen</h1>' in html
    assert html.count('id="lessen"') == 1


def test_the_search_finds_a_page_by_section(entries):
    url = "vergelijken/resultaten/bereik/2/"
    assert entries[url]["title"] == escape(TITLE)
    assert entries[f"{url}#een"] == {"location": f"{url}#een", "title": "Een", "text": "<p>na het vak</p>"}
    assert "niet te vinden" not in json.dumps(entries)


def test_the_search_finds_the_sites_own_pages_and_the_blocks_in_them(entries):
    assert entries["vergelijken/"]["title"] == "Hoe verschillen de cases?"
    assert entries["vergelijken/#matrix"]["text"].endswith("wat er in één case speelde.</p>")
    assert "Surinaamse gemeenschap" in entries["cases/"]["text"]


def test_other_pages_can_lead_to_what_stands_in_a_block(project, tmp_path):
    page = project / "docs/over/index.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n[bron](bronnen.md#bron-zweers-2010)\n", encoding="utf-8")
    result = build_as_make(project, tmp_path / "site")
    assert result.returncode == 0, result.stderr


def test_the_search_does_not_know_a_page_that_is_not_to_be_found(entries):
    assert not [location for location in entries if location.startswith(("cases/stil/", "cases/oud/"))]


def test_the_mark_of_what_is_not_searched_is_not_published(nested):
    assert "niet te vinden" in nested
    assert "data-search-exclude" not in nested


def test_a_page_deep_in_a_folder_opens_its_tab(nested):
    assert 'href="../../../" class="md-tabs__link" aria-current="true">Vergelijken' in nested
    assert 'href="../../" aria-current="true">Resultaten' in nested


def test_title_and_description_show_every_sign(nested):
    assert f"<title>{escape(TITLE)} - " in nested
    assert f'<meta name="description" content="Over {escape(TITLE)}">' in nested


def test_a_page_can_do_without_table_of_contents(built, nested):
    toc = 'data-md-type="toc" hidden'
    assert toc not in nested
    assert toc in (built / "cases/stil/index.html").read_text(encoding="utf-8")


def test_an_old_address_leads_on_without_javascript(built):
    html = (built / "cases/oud/index.html").read_text(encoding="utf-8")
    assert '<meta http-equiv="refresh" content="0; url=../nieuw/">' in html
    assert '<meta name="robots" content="noindex">' in html
    assert html.count('rel="canonical"') == 1
    assert '<link rel="canonical" href="https://voorbeeld.nl/boek/cases/nieuw/">' in html
    assert 'Deze pagina is verhuisd. Ga naar <a href="../nieuw/">Nieuw &amp; beter</a>.' in html


def test_an_old_address_is_not_in_the_sitemap(built):
    sitemap = (built / "sitemap.xml").read_text(encoding="utf-8")
    assert "cases/stil/" in sitemap
    assert "cases/oud/" not in sitemap
    assert "cases/nieuw/" not in sitemap


def test_python_looks_for_garbage_again_after_a_build(built):
    assert gc.isenabled()

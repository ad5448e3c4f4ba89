"""Pages that come as HTML: what MkDocs, the theme and the search get from them."""

import re
from pathlib import Path

import pytest
from conftest import build
from found import search_entries
from invented import invented_data, write_case, write_project

from macros.pages import pages
from macros.records.handbook import Handboek
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
LATER = "vergelijken/resultaten/tabel_bereik/2/"


@pytest.fixture(scope="module")
def entries(long_site: Path) -> dict[str, tuple[str, str]]:
    """The title and the text of every entry of the search by its address."""
    return search_entries(long_site)


def html_of(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def test_the_words_of_a_section_are_those_below_its_heading():
    found = [(section.id, section.title, section.text) for section in sections(BODY)]
    assert found == [
        ("", "", ""),
        ("titel", "De &lt;titel&gt; &amp; meer", "Het begin. punt1"),
        ("een", "Een", "na het vak"),
        ("binnen", "Binnen", "in het vak"),
        ("onder-een", "Onder een", ""),
        ("twee", "Twee", "R'dam & zo"),
    ]


def test_a_page_that_starts_with_its_title_has_nothing_before_it():
    assert [section.id for section in sections('<h1 id="a">A</h1><h2 id="b">B</h2>')] == ["a", "b"]


def test_what_is_not_searched_ends_where_its_element_ends():
    html = '<div data-search-exclude><div>a</div><svg><path d=""/></svg><h2 id="nee">b</h2></div>'
    html += "<!-- c --><p>d</p><br><script>e</script>"
    assert [section.text for section in sections(html)] == ["d"]


def test_the_title_of_a_page_in_the_search_is_what_a_reader_would_type(entries: dict[str, tuple[str, str]]) -> None:
    assert [title for title, _ in entries.values() if "\n" in title or re.search(r"&\w+;", title)] == []


def test_the_search_knows_no_word_from_the_two_matrices(entries: dict[str, tuple[str, str]], long_site: Path) -> None:
    words = "".join(text for place, (_, text) in entries.items() if place.startswith("vergelijken/#ma"))
    for word in ("Maatwerk", "Bijeenkomsten", "Stad"):
        assert word in html_of(long_site, "vergelijken/")
        assert word not in words


def test_the_table_of_contents_has_the_headings_of_the_page_itself():
    [title] = table_of_contents(sections(BODY))
    assert (title.title, title.url, title.level) == ("De &lt;titel&gt; &amp; meer", "#titel", 1)
    assert [(item.url, [child.url for child in item.children]) for item in title.children] == [
        ("#een", ["#onder-een"]),
        ("#twee", []),
    ]


def test_the_search_finds_a_page_by_section(entries: dict[str, tuple[str, str]]) -> None:
    assert entries["cases/stad/"][0] == "Stad: Twee projecten"
    assert entries["cases/stad/#onbekend"][0] == "Wat de bron niet zegt"
    assert "Niemand zei dankjewel." in entries["cases/stad/#lessen"][1]


def test_the_search_finds_the_sites_own_pages_but_no_list_of_cards(entries: dict[str, tuple[str, str]]) -> None:
    assert entries["vergelijken/"][0] == "Overzicht"
    assert entries["vergelijken/#matrix"][1].startswith("Elke rij is een case, elke kolom")
    assert "Er kwamen 20 mensen." not in entries["cases/"][1]  # each card's own page is found


def test_the_search_knows_no_page_that_is_not_to_be_found(
    entries: dict[str, tuple[str, str]], long_handbook: Handboek
) -> None:
    hidden = {f"{path.removesuffix('.md')}/" for path, page in pages(long_handbook).items() if not page.zoekbaar}
    assert LATER in hidden
    assert entries.keys() & hidden == set()  # only the records on them are


def test_other_pages_can_lead_to_what_stands_in_a_block(project: Path, tmp_path: Path) -> None:
    page = project / "docs/over/index.md"
    page.write_text(
        page.read_text(encoding="utf-8") + "\n[vraag](tegenstrijdigheden.md#tegenstrijdigheid-dorp-aantal)\n",
        encoding="utf-8",
    )
    result = build(project, tmp_path / "site")
    assert result.returncode == 0, result.stderr


def test_a_link_to_a_place_that_no_block_has_stops_the_build(project: Path, tmp_path: Path) -> None:
    page = project / "docs/over/index.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n[bron](bronnen.md#bron-nergens)\n", encoding="utf-8")
    result = build(project, tmp_path / "site")
    assert result.returncode == 1
    assert "#bron-nergens" in result.stderr


def test_the_mark_of_what_is_not_searched_is_not_published(long_site: Path) -> None:
    for page in (LATER, "cases/dorp/", "over/bronnen/", "vergelijken/"):
        assert "data-search-exclude" not in html_of(long_site, page)


def test_a_page_deep_in_a_folder_opens_its_tab(long_site: Path) -> None:
    html = html_of(long_site, LATER)
    assert 'href="../../../" class="md-tabs__link" aria-current="true">Vergelijken' in html
    assert 'href="../../" aria-current="true">Resultaten' in html


def test_a_case_has_a_table_of_contents_and_a_later_part_of_a_list_has_none(long_site: Path) -> None:
    assert 'data-md-component="toc"' in html_of(long_site, "cases/dorp/")
    assert 'data-md-component="toc"' not in html_of(long_site, LATER)


@pytest.mark.parametrize(
    ("page", "file"),
    [
        ("cases/dorp", "data/cases.yaml"),
        ("cases/apart", "data/cases/apart.yaml"),
        ("succesfactoren/samen", "data/factors.yaml"),
        ("over", "docs/over/index.md"),
    ],
)
def test_the_edit_link_of_a_page_leads_to_the_file_it_is_made_from(edited: Path, page: str, file: str) -> None:
    [link] = re.findall('<a href="([^"]*)"[^>]*rel="edit"', html_of(edited, page))
    assert link == f"https://voorbeeld.nl/handboek/edit/main/{file}"


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose pages can be edited, with a case in a file of its own."""
    project = write_project(tmp_path_factory.mktemp("edited"), invented_data())
    write_case(project, "apart")
    settings = (project / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace("  features:\n", "  features:\n    - content.action.edit\n")
    settings += "\nrepo_url: https://voorbeeld.nl/handboek/\nedit_uri: edit/main/docs/\n"
    (project / "mkdocs.yml").write_text(settings, encoding="utf-8")
    result = build(project, project / "site")
    assert result.returncode == 0, result.stderr
    return project / "site"

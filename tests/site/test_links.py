"""Links: every internal link and anchor of the built site leads somewhere, and LinkChecker agrees on the links.

LinkChecker's own check of anchors takes a minute on these pages and finds nothing that the first test does not.
"""

import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

BASE = "http://site/"


class Links(HTMLParser):
    """Collects the ids of a page and the addresses it refers to."""

    def __init__(self, page: Path):
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if attributes.get("id"):
            self.ids.append(attributes["id"])
        self.targets += [value for key in ("href", "src") if (value := attributes.get(key)) is not None]


@pytest.fixture(scope="module")
def pages(site) -> dict[str, Links]:
    """Every HTML page of the site by its address."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        address = path.relative_to(site).as_posix().removesuffix("index.html")
        found[BASE + address] = Links(path)
    return found


def test_every_internal_link_and_anchor_leads_somewhere(pages, site):
    broken = []
    checked = 0
    for address, page in pages.items():
        for target in page.targets:
            whole, anchor = urldefrag(urljoin(address, target))
            if not whole.startswith(BASE):
                continue
            checked += 1
            if whole in pages:
                if anchor and unquote(anchor) not in pages[whole].ids:
                    broken.append(f"{address}: {target} (no such anchor)")
            elif not (site / unquote(urlsplit(whole).path).lstrip("/")).is_file():
                broken.append(f"{address}: {target} (no such page)")
    assert checked > 500
    assert broken == []


def test_no_page_has_one_id_twice(pages):
    doubles = {address: sorted({one for one in page.ids if page.ids.count(one) > 1}) for address, page in pages.items()}
    assert {address: ids for address, ids in doubles.items() if ids} == {}


def test_links_to_other_sites_are_https_and_phone_numbers(pages):
    schemes = {urlsplit(target).scheme for page in pages.values() for target in page.targets}
    assert schemes - {"", "data"} <= {"https", "tel"}


def test_linkchecker_finds_nothing_broken_on_the_served_site(address, tmp_path):
    settings = tmp_path / "linkcheckerrc"
    settings.write_text("[checking]\nmaxrequestspersecond=1000\nthreads=8\n", encoding="utf-8")
    command = [sys.executable, "-m", "linkcheck", "--config", str(settings), "--no-status", address]
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "0 errors found" in result.stdout
    assert "0 warnings found" in result.stdout

"""Links: every internal link and anchor of the built site leads somewhere, and LinkChecker agrees on the links.

LinkChecker's own check of anchors takes a minute on these pages and finds nothing that the first test does not.
"""

import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from built_pages import Pages, broken_links, double_ids, links_inside, read_pages


@pytest.fixture(scope="module")
def pages(site: Path) -> Pages:
    return read_pages(site)


def test_every_internal_link_and_anchor_leads_somewhere(pages: Pages, site: Path) -> None:
    assert len(links_inside(pages)) > 500
    assert broken_links(pages, site) == []


def test_no_page_has_one_id_twice(pages: Pages) -> None:
    assert double_ids(pages) == {}


def test_links_to_other_sites_are_https_phone_numbers_and_mail(pages: Pages) -> None:
    schemes = {urlsplit(target).scheme for page in pages.values() for target in page.targets}
    assert schemes - {"", "data"} <= {"https", "tel", "mailto"}


def test_linkchecker_finds_nothing_broken_on_the_served_site(address: str, tmp_path: Path) -> None:
    settings = tmp_path / "linkcheckerrc"
    settings.write_text("[checking]\nmaxrequestspersecond=1000\nthreads=8\n", encoding="utf-8")
    command = [sys.executable, "-m", "linkcheck", "--config", str(settings), "--no-status", address]
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "0 errors found" in result.stdout
    assert "0 warnings found" in result.stdout

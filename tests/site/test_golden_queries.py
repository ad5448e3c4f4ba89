"""What readers type, with the pages they must find: in the real site, with the search of a real browser."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import Tabs, opener
from playwright.sync_api import expect

QUERIES: Sequence[Mapping[str, Any]] = yaml.safe_load(
    (Path(__file__).with_name("golden_queries.yaml")).read_text(encoding="utf-8")
)
ENOUGH = 0.95
"""So many of the queries have a page that answers them among the first three; all others have one in the first ten."""
FOUND = """async (queries) => {
  const { engine } = await handbookSearch.ready();
  const found = [];
  for (const query of queries) {
    const hits = await engine.search(query);
    found.push(hits.slice(0, 10).map(({ document }) => document.path));
  }
  return found;
}"""


@pytest.fixture(scope="module")
def found(tabs: Tabs, address: str) -> dict[str, list[str]]:
    """The first ten pages or places for every query."""
    with opener(tabs, address) as open_real:
        page = open_real("over/")
        expect(page.locator("#zoekveld")).to_be_visible()
        texts = [query["vraag"] for query in QUERIES]
        return dict(zip(texts, page.evaluate(FOUND, texts), strict=True))


def place(query: Mapping[str, Any], found: dict[str, list[str]]) -> int:
    """Return at which place (from 1) the first page stands that answers a query; 99 when none does."""
    hits = enumerate(found[query["vraag"]], 1)
    pages = set(query["paginas"])
    return next((number for number, hit in hits if hit in pages or hit.partition("#")[0] in pages), 99)


def test_there_are_enough_queries_and_each_names_pages_that_exist(site: Path) -> None:
    assert len(QUERIES) >= 80
    assert [
        (query["vraag"], page)
        for query in QUERIES
        for page in query["paginas"]
        if not (site / page.partition("#")[0] / "index.html").exists()
    ] == []


def test_nearly_every_query_finds_its_page_among_the_first_three(found: dict[str, list[str]]) -> None:
    missed = {query["vraag"]: found[query["vraag"]][:3] for query in QUERIES if place(query, found) > 3}
    assert len(missed) <= (1 - ENOUGH) * len(QUERIES), missed


def test_every_query_finds_its_page_among_the_first_ten(found: dict[str, list[str]]) -> None:
    assert {query["vraag"]: found[query["vraag"]] for query in QUERIES if place(query, found) > 10} == {}


def test_the_queries_are_typed_as_readers_do(tabs: Tabs, address: str) -> None:
    with opener(tabs, address) as open_real:
        page = open_real("over/")
        page.locator("#zoekveld").press_sequentially("vertouwenspersoon", delay=15)
        expect(page.locator(".vondsten .vondst").first).to_contain_text("ertrouwenspersoon")

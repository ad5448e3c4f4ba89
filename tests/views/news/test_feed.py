"""The feed of what is new is Atom as RFC 4287 wants it, and the same at every build."""

from datetime import datetime
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from macros import addresses
from macros.pages import feeds, pages
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.upkeep import Beheer
from macros.views.news.feed import MOST
from macros.views.news.news import news

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = "https://voorbeeld.nl/handboek"


def dated(handbook: Handboek, *days: str) -> Handboek:
    """Return the handbook with a case for each day on which one changed."""
    case = handbook[Case]["dorp"]
    return handbook.met(
        *(case.gewijzigd(id=f"c{number}", beheer=Beheer(bijgewerkt=day)) for number, day in enumerate(days))
    )


def read(handbook: Handboek, site: str = SITE) -> ElementTree.Element:
    (text,) = feeds(handbook, site).values()
    assert text.startswith('<?xml version="1.0" encoding="utf-8"?>\n')
    return ElementTree.fromstring(text)


def texts(feed: ElementTree.Element, name: str) -> list[str]:
    return [entry.findtext(ATOM + name) or "" for entry in feed.iter(f"{ATOM}entry")]


def test_it_has_all_that_a_feed_must_have(handbook: Handboek) -> None:
    feed = read(dated(handbook, "2024-01-02"))
    assert feed.tag == f"{ATOM}feed"
    assert feed.findtext(f"{ATOM}title") == "Handboek: wat is nieuw"
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == "Stichting Voorbeeld"
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links == {"self": f"{SITE}/over/wat-is-nieuw.xml", "alternate": f"{SITE}/over/wat-is-nieuw/"}
    for part in [feed, *feed.iter(f"{ATOM}entry")]:
        assert (part.findtext(f"{ATOM}id") or "").startswith("urn:uuid:")
        moment = part.findtext(f"{ATOM}updated") or ""
        assert datetime.fromisoformat(moment).tzinfo is not None


def test_its_moments_are_the_days_of_the_records_as_far_as_they_are_known(handbook: Handboek) -> None:
    feed = read(dated(handbook, "2024-01-02", "2025-03", "2023"))
    moments = ["2025-03-01T00:00:00Z", "2024-01-02T00:00:00Z", "2023-01-01T00:00:00Z"]
    assert [moment for moment in texts(feed, "updated") if moment in moments] == moments
    assert feed.findtext(f"{ATOM}updated") == texts(feed, "updated")[0]


def test_an_entry_of_one_record_leads_to_it_and_one_of_more_to_the_page_of_news(handbook: Handboek) -> None:
    feed = read(dated(handbook, "2025-01-02", "2026-01-02", "2026-01-02"))
    links = [entry.find(f"{ATOM}link").get("href") for entry in feed.iter(f"{ATOM}entry")]  # type: ignore[union-attr]
    assert links[:2] == [
        f"{SITE}/over/wat-is-nieuw/#bijgewerkt-2026-01-02-cases",
        f"{SITE}/cases/c0/",
    ]


def test_ids_stay_when_the_site_moves_and_differ_from_each_other(handbook: Handboek) -> None:
    some = dated(handbook, "2024-01-02", "2025-03")
    ids = texts(read(some), "id")
    assert len(set(ids)) == len(ids)
    assert texts(read(some, "https://elders.nl/"), "id") == ids
    assert feeds(some, SITE) == feeds(some, SITE)


@pytest.mark.parametrize("site", ["", SITE, f"{SITE}/"])
def test_its_links_lead_to_pages_of_the_site_with_and_without_an_address(handbook: Handboek, site: str) -> None:
    some = dated(handbook, "2024-01-02")
    root = "https://voorbeeld.nl/handboek/"
    known = {f"{root}{path.removesuffix('.md')}/" for path in pages(some)} | {f"{root}over/wat-is-nieuw/"}
    for entry in read(some, site).iter(f"{ATOM}entry"):
        link = urlsplit(urljoin(f"{root}over/wat-is-nieuw.xml", entry.find(f"{ATOM}link").get("href")))  # type: ignore[union-attr]
        page = link._replace(fragment="").geturl()
        assert page in known or addresses.WORDS.page in page, page


def test_hostile_text_stays_text(handbook: Handboek) -> None:
    upkeep = Beheer(bijgewerkt="2026-02-02").gewijzigd(wijziging="<b>")
    hostile = handbook.met(handbook[Case]["dorp"].gewijzigd(naam="<script>&amp;]]>", beheer=upkeep))
    feed = read(hostile)
    assert texts(feed, "title")[0] == "Case bijgewerkt: <script>&amp;]]>"
    assert texts(feed, "content")[0] == "<script>&amp;]]>: <b>"


def test_it_holds_the_newest_only_and_of_nothing_it_is_whole_too(handbook: Handboek) -> None:
    many = dated(handbook, *(str(1900 + number) for number in range(MOST + 5)))
    assert len(texts(read(many), "id")) == MOST < len(news(many))
    empty = Handboek({**handbook.records, **{model: {} for model in handbook.records}})
    feed = read(empty)
    assert feed.findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"
    assert texts(feed, "id") == []

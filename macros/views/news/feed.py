"""The feed of what is new, as Atom (RFC 4287) has it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from urllib.parse import urljoin
from uuid import NAMESPACE_URL, uuid5

from macros import addresses
from macros.addresses import HOME, PER_NIEUWS, Address
from macros.records.colophon import Colofon
from macros.records.handbook import Handboek
from macros.views.news.news import NewsGroup, news
from macros.views.shared.links import Link

MOST = 50
"""How many entries the feed holds; the page has all."""
EMPTY = "1970-01-01"
"""The day of a feed in which nothing happened yet: a feed must have one, and the day of the build is no news."""


@dataclass(frozen=True)
class FeedEntry:
    """One entry: an id that stays, a title, its moment, where it leads, and each record with what changed in it."""

    id: str
    titel: str
    moment: str
    link: str
    nieuws: Sequence[tuple[Link, str]]


@dataclass(frozen=True)
class Feed:
    """The feed: its id, title and maker, the moment of its newest entry, its own address and that of the page."""

    id: str
    titel: str
    maker: str
    moment: str
    zelf: str
    pagina: str
    ingangen: Sequence[FeedEntry]


def feed(handbook: Handboek, site: str = "") -> Feed:
    """Return the newest entries, for a site at an address; without one ("") its links are seen from the feed itself."""
    colophon = next(iter(handbook[Colofon].values()), None)
    name = (colophon and colophon.naam) or "Handboek"
    groups = news(handbook)[:MOST]
    starts = list(accumulate((group.aantal for group in groups), initial=0))[: len(groups)]
    return Feed(
        id=_id("feed"),
        titel=f"{name}: wat is nieuw",
        maker=(colophon and colophon.uitgever) or name,
        moment=_moment(groups[0].datum if groups else EMPTY),
        zelf=_link(addresses.FEED, site),
        pagina=_link(addresses.NEWS, site),
        ingangen=[_entry(group, site, start < PER_NIEUWS) for group, start in zip(groups, starts, strict=True)],
    )


def _entry(group: NewsGroup, site: str, on_first: bool) -> FeedEntry:
    together = addresses.NEWS.at(group.anker) if on_first else addresses.NEWS
    place = group.nieuws[0].adres if group.aantal == 1 else together
    return FeedEntry(
        id=_id(group.datum, group.gebeurtenis, group.kind.naam),
        titel=group.titel,
        moment=_moment(group.datum),
        link=_link(place, site),
        nieuws=[(Link(one.naam, one.adres), one.wat) for one in group.nieuws],
    )


def _link(address: Address, site: str) -> str:
    """Return a link that a feed reader can follow; beside the feed's own folder when the site has no address yet."""
    return (
        urljoin(site if site.endswith("/") else f"{site}/", address.seen_from(HOME))
        if site
        else (address.seen_from(Address(f"{addresses.FEED.page.rpartition('/')[0]}/")))
    )


def _moment(date: str) -> str:
    """Return the first moment of a day, month or year."""
    year, month, day = [*date.split("-"), "01", "01"][:3]
    return f"{year}-{month}-{day}T00:00:00Z"


def _id(*steps: str) -> str:
    """Return an id that follows from what it names alone: it stays when the site moves."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, '/'.join(('handboek-migranten-bereiken', 'wat-is-nieuw', *steps)))}"

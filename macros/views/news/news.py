"""What is new: which records came and which changed, by day, from the days that the records themselves hold.

Nothing else is asked, not even git: the same data makes the same list, also in a copy without a history.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from macros import addresses
from macros.addresses import Address
from macros.language import capital, counted, day
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, Soort
from macros.records.upkeep import Beheer, Beheerd
from macros.views.shared.names import record_link

CAME, CHANGED = "toegevoegd", "bijgewerkt"


@dataclass(frozen=True)
class News:
    """A record that came or changed: its name, where it stands, and what changed in it, if its editor said so."""

    naam: str
    adres: Address
    wat: str


@dataclass(frozen=True)
class NewsGroup:
    """The records of one kind that came, or that changed, on one day (or in the month or year that is known).

    `aantal` is how many they are, also where `nieuws` holds a part of them.
    """

    datum: str
    kind: Soort
    gebeurtenis: str
    nieuws: Sequence[News]
    aantal: int

    @property
    def titel(self) -> str:
        """What happened: "3 cases toegevoegd"; of one record its own name: "Case toegevoegd: Arnhem"."""
        if self.aantal == 1:
            return f"{capital(self.kind.enkelvoud)} {self.gebeurtenis}: {self.nieuws[0].naam}"
        return f"{counted(self.aantal, self.kind.enkelvoud, self.kind.meervoud)} {self.gebeurtenis}"

    @property
    def anker(self) -> str:
        """Its place on the page."""
        return addresses.news_anchor(self.datum, self.gebeurtenis, self.kind.naam)


@dataclass(frozen=True)
class Day:
    """What happened on a day, in words such as "26 november 2026"."""

    datum: str
    titel: str
    groepen: Sequence[NewsGroup]

    @property
    def anker(self) -> str:
        """Its place on the page."""
        return addresses.day_anchor(self.datum)


def news(handbook: Handboek) -> Sequence[NewsGroup]:
    """Return all that came and changed, the newest first; of one day in the order of the kinds, what came first."""
    return handbook.eenmaal(_news)


def each_news(handbook: Handboek) -> list[NewsGroup]:
    """Return all that came and changed, each record as a part of its group: so many of them stand on a page."""
    return [replace(group, nieuws=[one]) for group in news(handbook) for one in group.nieuws]


def by_day(_: Handboek, parts: Sequence[NewsGroup]) -> list[Day]:
    """Return parts of groups, those of one group as one, under the days on which they happened, in their order."""
    days: dict[str, list[NewsGroup]] = defaultdict(list)
    for _anchor, found in groupby(parts, key=lambda part: part.anker):
        first, *more = found
        whole = [*first.nieuws, *(one for part in more for one in part.nieuws)]
        days[first.datum].append(replace(first, nieuws=whole))
    return [Day(date, capital(day(date)), found) for date, found in days.items()]


def _news(handbook: Handboek) -> Sequence[NewsGroup]:
    found: dict[tuple[str, str, str], list[News]] = defaultdict(list)
    kinds = {kind.naam: kind for kind in SOORTEN}
    for kind in SOORTEN:
        for record in handbook[kind.model].values():
            if isinstance(record, Beheerd) and record.beheer:
                link = record_link(handbook, record)
                for event, date in _events(record.beheer):
                    what = (record.beheer.wijziging or "") if event == CHANGED else ""
                    found[date, event, kind.naam].append(News(capital(link.tekst), link.adres, what))
    groups = [NewsGroup(date, kinds[name], event, one, len(one)) for (date, event, name), one in found.items()]
    groups.sort(key=lambda group: group.gebeurtenis == CHANGED)
    return sorted(groups, key=lambda group: group.datum, reverse=True)


def _events(upkeep: Beheer) -> Iterator[tuple[str, str]]:
    """Yield what happened to a record, with its day; what came that day did not change that day too."""
    if upkeep.toegevoegd:
        yield CAME, upkeep.toegevoegd
    if upkeep.bijgewerkt and upkeep.bijgewerkt != upkeep.toegevoegd:
        yield CHANGED, upkeep.bijgewerkt

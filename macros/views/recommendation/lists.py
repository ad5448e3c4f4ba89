"""The recommendations: together in one sentence, by who they are for, by theme, and those that say something else."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import counted
from macros.records.handbook import Handboek
from macros.records.recommendation import Aanbeveling
from macros.records.silence import Leegte
from macros.records.source import Bron
from macros.records.vocabulary import Woord
from macros.views.recommendation.advice import Advice, advice, link, opposites
from macros.views.shared.citations import short_name
from macros.views.shared.links import Link

ALSO_IN_SIGHT = 10
"""Up to how many titles of recommendations that stand with other readers are in sight; more unfold."""


@dataclass(frozen=True)
class Together:
    """What all recommendations are together: how many from which sources, and beside how many something else stands.

    Without any, `stilte` says so.
    """

    aantal: str
    bronnen: Sequence[Link]
    ernaast: str
    stilte: str


@dataclass(frozen=True)
class Opposed:
    """Every two recommendations that say something else, once; `stilte` says that there are none."""

    paren: Sequence[tuple[Link, Link]]
    stilte: str


@dataclass(frozen=True)
class Theme:
    """A theme with its recommendations."""

    woord: Woord
    anker: str
    raad: Sequence[Advice]


@dataclass(frozen=True)
class ThemeLinks:
    """A theme with the titles of its recommendations, for a page that leads on to them."""

    woord: Woord
    anker: str
    raad: Sequence[Link]


@dataclass(frozen=True)
class Audience:
    """Who recommendations are for: those by theme, and the ones that stand with readers before them (`ook`)."""

    woord: Woord
    anker: str
    themas: Sequence[Theme]
    ook: Sequence[Link]

    @property
    def aantal(self) -> int:
        """How many recommendations are for these readers."""
        return sum(len(theme.raad) for theme in self.themas) + len(self.ook)

    @property
    def gevouwen(self) -> bool:
        """Whether the ones that stand elsewhere unfold."""
        return len(self.ook) > ALSO_IN_SIGHT


def together(handbook: Handboek) -> Together:
    """Return what all recommendations are together, counted."""
    every = list(handbook[Aanbeveling].values())
    used = dict.fromkeys(reference.id for record in every for reference in record.bron)
    sources = [Link(short_name(handbook[Bron][own_id]), _source(handbook, own_id)) for own_id in used]
    beside = sum(1 for record in every if record.ernaast or opposites(handbook, record))
    return Together(
        f"{counted(len(every), 'aanbeveling', 'aanbevelingen')} uit {counted(len(sources), 'bron', 'bronnen')}"
        if every
        else "",
        sources,
        counted(beside, "aanbeveling", "aanbevelingen") if beside else "",
        "" if every else Leegte.AANBEVELINGEN.uitleg,
    )


def by_audience(handbook: Handboek, records: Sequence[Aanbeveling]) -> list[Audience]:
    """Return recommendations by who they are for and by theme; one for more readers stands with the first of them.

    The order is that of the vocabularies; readers and themes without any are left out.
    """
    found = []
    words = handbook.lijst(Aanbeveling, "voor_wie").waarden
    order = [word.id for word in words]
    first = {record.id: min(record.voor_wie, key=order.index) for record in records}
    for word in words:
        own = [record for record in records if first[record.id] == word.id]
        also = [link(handbook, record) for record in records if word.id in record.voor_wie and record not in own]
        if own or also:
            found.append(Audience(word, addresses.audience_anchor(word.id), _themes(handbook, own, word.id), also))
    return found


def by_theme(handbook: Handboek, records: Sequence[Aanbeveling]) -> list[ThemeLinks]:
    """Return the titles of recommendations by theme, each leading to where it stands whole."""
    return [
        ThemeLinks(word, addresses.theme_anchor(word.id), links)
        for word in handbook.lijst(Aanbeveling, "thema").waarden
        if (links := [link(handbook, record) for record in records if record.thema == word.id])
    ]


def opposed(handbook: Handboek) -> Opposed:
    """Return every two recommendations that say something else, once."""
    found: dict[frozenset[str], tuple[Link, Link]] = {}
    for record in handbook[Aanbeveling].values():
        for other in opposites(handbook, record):
            found.setdefault(frozenset((record.id, other.id)), (link(handbook, record), link(handbook, other)))
    return Opposed(list(found.values()), "" if found else Leegte.TEGENSPRAAK.uitleg)


def _themes(handbook: Handboek, records: Sequence[Aanbeveling], audience: str) -> list[Theme]:
    found = []
    for word in handbook.lijst(Aanbeveling, "thema").waarden:
        own = [advice(handbook, record) for record in records if record.thema == word.id]
        if own:
            found.append(Theme(word, addresses.theme_anchor(word.id, audience), own))
    return found


def _source(handbook: Handboek, source_id: str) -> Address:
    reference = next(
        reference for record in handbook[Aanbeveling].values() for reference in record.bron if reference.id == source_id
    )
    return addresses.source(handbook, reference.model_copy(update={"onderdeel": None, "vindplaats": None}))

"""Facets: what readers choose from to make a list shorter, and which of it each record has.

A record holds the ids of its options by the id of the facet. Silence is never "no": why a record says nothing is an
option too.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from macros.records.measure import Maatregel
from macros.records.silence import Stilte
from macros.records.vocabulary import Woord
from macros.views.shared.titles import title

Values = Mapping[str, Sequence[str]]
"""The options that a record has, by facet."""
UNKNOWN = (Stilte.NIET_BESCHREVEN, Stilte.NIET_INGEVULD)
"""The silences that leave open what is so; that there was none is an answer."""


@dataclass(frozen=True)
class Option:
    """One thing to choose; `onder` when it is a kind of the option above it. `aantal` records have it."""

    id: str
    label: str
    uitleg: str = ""
    onder: bool = False
    aantal: int = 0


@dataclass(frozen=True)
class Facet:
    """A question with the options to choose from; of `enkel` a reader chooses one. `alles` keeps what nobody has."""

    id: str
    titel: str
    opties: Sequence[Option]
    enkel: bool = False
    alles: bool = False


@dataclass(frozen=True)
class Filter:
    """The form above a list: its name, what its items are called, its facets, and whether words are looked for.

    `past` are the facets of a reader's own situation: they tell what each item shares with it. `stilte` are the kinds
    of silence that are no answer, with what pages say; `redactie` marks what the editors say.
    """

    lijst: str
    enkelvoud: str
    meervoud: str
    facetten: Sequence[Facet]
    totaal: int
    woorden: bool = False
    past: Sequence[Facet] = ()
    stilte: Mapping[str, str] = field(default_factory=lambda: {kind.value: kind.label for kind in UNKNOWN})
    redactie: str = field(default_factory=lambda: title(Maatregel, "redactie"))


SILENCES = tuple(Option(kind.value, kind.label, kind.uitleg) for kind in Stilte)
"""Why a record says nothing, as options."""


def words(known: Iterable[Woord]) -> list[Option]:
    """Return the words of a vocabulary as options."""
    return [Option(word.id, word.label, word.uitleg or "") for word in known]


def counted(facets: Iterable[Facet], records: Iterable[Values]) -> list[Facet]:
    """Return facets with how many records have each option, without the options and facets that none has."""
    totals: Counter[tuple[str, str]] = Counter()
    for values in records:
        totals.update({(facet, option) for facet, options in values.items() for option in options})
    found = []
    for facet in facets:
        options = [replace(option, aantal=totals[facet.id, option.id]) for option in facet.opties]
        kept = [option for option in options if option.aantal or facet.alles]
        if kept:
            found.append(replace(facet, opties=kept))
    return found


def attribute(values: Values) -> str:
    """Return the options of a record as its element on the page holds them: "doelgroep:ouders betaler:rijk"."""
    return " ".join(f"{facet}:{option}" for facet, options in values.items() for option in dict.fromkeys(options))

"""All topics by letter: what a page, or a place on a page, is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from macros import addresses
from macros.language import alphabetical, capital
from macros.records.background import Achtergrond
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.kinds import soort_van
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.records.source import Bron
from macros.records.survey import Enquetetabel
from macros.records.term import Begrip, first_letter
from macros.views.shared.links import Link
from macros.views.shared.names import record_link

KINDS = (Case, Succesfactor, Maatregel, Achtergrond, Enquetetabel, Aanbeveling, Bron, Begrip)
"""The kinds whose records are a topic."""


@dataclass(frozen=True)
class Topic:
    """A topic: its name, what kind of place it leads to, and where that is."""

    naam: str
    soort: str
    link: Link


@dataclass(frozen=True)
class TopicLetter:
    """The topics under one letter."""

    letter: str
    anker: str
    onderwerpen: Sequence[Topic]


def topics(handbook: Handboek) -> list[TopicLetter]:
    """Return every topic of the handbook under its letter, in the order of the alphabet."""
    found = sorted(_topics(handbook), key=lambda topic: (alphabetical(topic.naam), topic.soort))
    return [
        TopicLetter(letter, addresses.letter_anchor(letter), list(of_letter))
        for letter, of_letter in groupby(found, key=lambda topic: first_letter(topic.naam))
    ]


def _topics(handbook: Handboek) -> Iterator[Topic]:
    for model in KINDS:
        for record in handbook[model].values():
            link = record_link(handbook, record)
            yield Topic(capital(link.tekst), soort_van(model).enkelvoud, link)
    for term in handbook[Begrip].values():
        if term.voluit:
            yield Topic(capital(term.voluit), f"zie {term.term}", record_link(handbook, term))

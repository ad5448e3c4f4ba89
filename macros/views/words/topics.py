"""All topics by letter: what a page, or a place on a page, is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from macros import addresses
from macros.language import capital
from macros.records.background import Achtergrond
from macros.records.base import MetAdres
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.kinds import soort_van
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.records.source import Bron
from macros.records.survey import Enquetetabel
from macros.records.term import Begrip, alphabetical, first_letter
from macros.views.shared.links import Link

KINDS: Sequence[type[Any]] = (Succesfactor, Maatregel, Achtergrond, Enquetetabel, Aanbeveling, Bron)
"""The kinds whose records are a topic by their title."""


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
    for case in handbook[Case].values():
        yield _topic(handbook, handbook.naam(case), case)
    for model in KINDS:
        for record in handbook[model].values():
            yield _topic(handbook, record.titel, record)
    for term in handbook[Begrip].values():
        place = addresses.in_list(handbook, Begrip, term.id)
        yield Topic(capital(term.term), soort_van(Begrip).enkelvoud, Link(term.term, place))
        if term.voluit:
            yield Topic(capital(term.voluit), f"zie {term.term}", Link(term.term, place))


def _topic(handbook: Handboek, name: str, record: MetAdres) -> Topic:
    listed = type(record) in addresses.LISTED
    place = addresses.in_list(handbook, type(record), record.id) if listed else addresses.page(record)
    return Topic(capital(name), soort_van(type(record)).enkelvoud, Link(name, place))

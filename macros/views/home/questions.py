"""The way in by question: which group, which kind of money, which problem; each leads to the cases that know of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import small
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import TEGENSLAG
from macros.records.money import Financiering
from macros.records.steps import Doelgroep
from macros.records.vocabulary import Woord
from macros.views.case.lessons import factor_lessons
from macros.views.shared.links import Link, Links, first_links
from macros.views.shared.planned import only_planned
from macros.views.shared.scopes import items

MOST_NAMES = 8
"""How many cases an answer names before it leads on to all."""


@dataclass(frozen=True)
class Answer:
    """What a reader may look for, and the cases that know of it; with an address where it has a page of its own.

    `uitleg` says what the word covers, where it is not plain: who looks for migrants finds most under other words.
    """

    tekst: str
    cases: Links
    adres: Address | None = None
    uitleg: str = ""


@dataclass(frozen=True)
class Question:
    """A question a reader comes with, what the answers count, and where they all stand side by side."""

    vraag: str
    uitleg: str
    antwoorden: Sequence[Answer]
    alle: Link


def questions(handbook: Handboek) -> list[Question]:
    """Return the questions to which any case is an answer."""
    found = [
        Question(
            "Welke groep wil je bereiken?",
            "Voor deze groepen was een case bedoeld. Dat zegt nog niet of zij zijn bereikt.",
            list(_groups(handbook)),
            Link("wie wel en niet is bereikt", addresses.REACH),
        ),
        Question(
            "Waar kan geld vandaan komen?",
            "Zij gaven geld voor een case, of gaven het door. Geld voor een plan telt niet mee.",
            list(_payers(handbook)),
            Link("alle betalers naast elkaar", addresses.PAYERS),
        ),
        Question(
            "Waar loop je tegenaan?",
            "Hier ging iets moeizaam of mis. De naam van een case leidt naar de les.",
            list(_problems(handbook)),
            Link("alles wat niet lukte", addresses.SETBACKS),
        ),
    ]
    return [question for question in found if question.antwoorden]


def _groups(handbook: Handboek) -> Iterator[Answer]:
    named = [
        (handbook.woord(group, "doelgroep"), case)
        for case in handbook[Case].values()
        for _, group in items(case, "doelgroepen")
    ]
    return _answers(handbook, handbook.lijst(Doelgroep, "doelgroep").waarden, named, addresses.REACH)


def _payers(handbook: Handboek) -> Iterator[Answer]:
    named = [
        (handbook.woord(giver, "geldbron"), case)
        for case in handbook[Case].values()
        for scope, payment in items(case, "financiering")
        if not only_planned(handbook, case, scope)
        for giver in (payment, *(payment.afkomstig_van or ()))
    ]
    return _answers(handbook, handbook.lijst(Financiering, "geldbron").waarden, named, addresses.PAYERS)


def _answers(
    handbook: Handboek, words: Iterable[Woord], named: Iterable[tuple[Woord, Case]], every: Address
) -> Iterator[Answer]:
    """Yield each word that cases name with those cases, each once, in the order of the vocabulary."""
    found: dict[str, dict[str, Link]] = {}
    for word, case in named:
        found.setdefault(word.id, {})[case.id] = Link(handbook.naam(case), addresses.page(case))
    for word in words:
        if word.id in found:
            names = first_links([*found[word.id].values()], every, MOST_NAMES)
            yield Answer(word.label, names, uitleg=small(word.uitleg or "").removesuffix("."))


def _problems(handbook: Handboek) -> Iterator[Answer]:
    """Yield each success factor that was missing, hard or of no help, with the first such lesson of a case."""
    for factor in handbook[Succesfactor].values():
        found: dict[str, Link] = {}
        for lesson in factor_lessons(handbook, factor.id):
            if lesson.woord.betekenis in TEGENSLAG:
                found.setdefault(lesson.case.id, Link(handbook.naam(lesson.case), lesson.adres))
        if found:
            page = addresses.page(factor)
            yield Answer(factor.titel, first_links([*found.values()], page.at("lessen"), MOST_NAMES), page)

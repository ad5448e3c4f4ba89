"""The way in by question: which group, which kind of money, which problem; each leads to the cases that know of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import joined, small
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import TEGENSLAG
from macros.records.money import Financiering
from macros.records.silence import Stilte, stilte
from macros.records.steps import Bereik, Doelgroep
from macros.records.vocabulary import Woord
from macros.views.case.lessons import factor_lessons
from macros.views.shared.links import Link, Links, first_links
from macros.views.shared.planned import only_planned
from macros.views.shared.scopes import effective, items

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
            "Deze cases waren voor de groep bedoeld, of zeggen of zij is bereikt. Tussen haakjes staat of dat lukte. "
            "Staat er niets, dan zegt de case dat niet.",
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
    """Yield each group with the cases that aimed at it or tell of it; those that judge whether it was reached first."""
    told: dict[str, list[Link]] = defaultdict(list)
    untold: dict[str, list[Link]] = defaultdict(list)
    for case in handbook[Case].values():
        reached = _reached(handbook, case)
        aimed = [group.doelgroep for _, group in items(case, "doelgroepen")]
        silent = Stilte.NIET_BESCHREVEN.label if _not_described(case) else ""
        for group in dict.fromkeys([*aimed, *reached]):
            known = joined(reached.get(group, ()))
            link = Link(handbook.naam(case), addresses.page(case), known or silent)
            (told if known else untold)[group].append(link)
    for word in handbook.lijst(Doelgroep, "doelgroep").waarden:
        if cases := told[word.id] + untold[word.id]:
            yield _answer(word, cases, addresses.REACH)


def _reached(handbook: Handboek, case: Case) -> dict[str, list[str]]:
    """Return for each group what a case and its projects say of reaching it, each word once, as the list orders."""
    judged: dict[str, set[str]] = defaultdict(set)
    for _, reach in items(case, "bereik"):
        judged[reach.doelgroep].add(reach.oordeel)
    words = handbook.lijst(Bereik, "oordeel").waarden
    return {group: [word.label for word in words if word.id in found] for group, found in judged.items()}


def _not_described(case: Case) -> bool:
    """Return whether the source was read for whom the case reached, and says nothing at all of it."""
    values = [value for _, value in effective(case, "bereik")]
    return all(stilte(value) is Stilte.NIET_BESCHREVEN for value in values)


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
            yield _answer(word, [*found[word.id].values()], every)


def _answer(word: Woord, cases: Sequence[Link], every: Address) -> Answer:
    """Return a word with its cases, and with what it covers where it says so."""
    return Answer(word.label, first_links(cases, every, MOST_NAMES), uitleg=small(word.uitleg or "").removesuffix("."))


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

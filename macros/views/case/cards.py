"""The overview of cases: a card for each, with what helps to choose."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from macros import addresses
from macros.addresses import Address
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.case.facets import case_attribute
from macros.views.case.facts import CaseFacts, case_facts
from macros.views.shared.citations import Footnotes
from macros.views.shared.shorter import first_sentences
from macros.views.shared.titles import titles

MOST_WORDS = 36
"""How much of what came of it a card tells, in whole sentences; how it went on stands among its facts."""


@dataclass(frozen=True)
class CaseCard:
    """A case with its facts and the address of its page; `tekst` is what came of it, or why that is not told.

    `facetten` are its options for the filter.
    """

    id: str
    naam: str
    titel: str
    tekst: str
    feiten: CaseFacts
    adres: Address
    facetten: str
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Case))


def case_cards(handbook: Handboek, cases: Sequence[Case]) -> list[CaseCard]:
    """Return a card for each of the cases."""
    return [_card(handbook, case) for case in cases]


def _card(handbook: Handboek, case: Case) -> CaseCard:
    here = addresses.page(case)
    facts = case_facts(Footnotes.of(handbook, case.bron, here=here), case)
    told = first_sentences(facts.uitkomst.tekst, MOST_WORDS) if facts.uitkomst else facts.uitkomst_stilte
    return CaseCard(case.id, case.roepnaam, case.titel, told, facts, here, case_attribute(handbook, case))

"""The overview of cases: a card for each, with what helps to choose."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.case.facts import CaseFacts, case_facts


@dataclass(frozen=True)
class CaseCard:
    """A case with its facts and the address of its page."""

    naam: str
    titel: str
    feiten: CaseFacts
    adres: Address


def case_cards(handbook: Handboek, cases: Sequence[Case]) -> list[CaseCard]:
    """Return a card for each of the cases."""
    return [CaseCard(case.roepnaam, case.titel, case_facts(handbook, case), addresses.page(case)) for case in cases]

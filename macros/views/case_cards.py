"""The overview of cases: a card for each, with what helps to choose."""

from dataclasses import dataclass

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.case_facts import CaseFacts, case_facts


@dataclass(frozen=True)
class CaseCard:
    """A case with its facts and the address of its page from the root of the site."""

    case: Case
    feiten: CaseFacts
    href: str


def case_cards(handbook: Handboek) -> list[CaseCard]:
    """Return a card for every case, in the order of the data."""
    return [CaseCard(case, case_facts(handbook, case), f"cases/{case.id}/") for case in handbook.cases.values()]

"""The overview of the background: the questions, by what they belong to."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.records.background import Achtergrond
from macros.records.handbook import Handboek
from macros.views.shared.links import Link


@dataclass(frozen=True)
class QuestionGroup:
    """Questions that belong together; each leads to its answer."""

    anker: str
    titel: str
    vragen: Sequence[Link]


def background_list(handbook: Handboek, records: Sequence[Achtergrond]) -> list[QuestionGroup]:
    """Return the questions by group, in the order of the vocabulary; a group without questions is left out."""
    groups = []
    for word in handbook.lijst(Achtergrond, "groep").waarden:
        links = [Link(record.vraag, addresses.page(record)) for record in records if record.groep == word.id]
        if links:
            groups.append(QuestionGroup(addresses.group_anchor(word.id), word.label, links))
    return groups

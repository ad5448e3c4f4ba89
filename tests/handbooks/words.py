"""What a view counted, as the sentence that a reader meets."""

from functools import singledispatch

from macros.views.case.cards import CaseCard
from macros.views.home.questions import Answer
from macros.views.home.summary import Finding
from macros.views.shared.links import Links


@singledispatch
def written(row: object) -> str:
    """Return a row of a view in words."""
    raise TypeError(type(row).__name__)


@written.register
def _(row: Links) -> str:
    names = ", ".join(f"{link.tekst} ({link.erbij})" if link.erbij else link.tekst for link in row.eerste)
    return f"{names} en nog {row.meer}" if row.meer else names


@written.register
def _(row: Finding) -> str:
    return " ".join(filter(None, [row.kop, written(row.links), row.tekst]))


@written.register
def _(row: Answer) -> str:
    return f"{row.tekst}: {written(row.cases)}"


@written.register
def _(row: CaseCard) -> str:
    facts = row.feiten
    after = f"{facts.hoe_verder} ({facts.stand})" if facts.stand else facts.hoe_verder
    sure = ", ".join(f"{one.tekst} ({one.naam})" if one.naam else one.tekst for one in facts.hoe_zeker)
    return f"{row.naam}: {facts.wanneer}; {after}; {sure}"

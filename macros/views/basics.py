"""The basics of every case side by side, as a comparison table."""

from macros.records.handbook import Handboek
from macros.views.case_facts import case_facts
from macros.views.comparison import Comparison, RowGroup
from macros.views.statements import Statement


def basics(handbook: Handboek) -> Comparison:
    """Return for each case what it is, where, when and for whom."""
    groups = []
    for case in handbook.cases.values():
        facts = case_facts(handbook, case)
        scale = handbook.woord("schalen", case.schaal).label
        texts = [case.titel, f"{facts.waar} ({scale})", facts.wanneer, facts.voor_wie]
        groups.append(RowGroup(case, "", f"cases/{case.id}/", [[Statement(tekst=text) for text in texts]]))
    return Comparison("De cases in het kort", ["Wat", "Waar", "Wanneer", "Voor wie"], groups)

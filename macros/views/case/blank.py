"""The head of a case page with marks in the place of what a record says: a preview for who is still writing one."""

from macros import addresses
from macros.records.case import Case
from macros.views.case.evidence import Evidence
from macros.views.case.facts import CaseFacts
from macros.views.case.page import CaseHead
from macros.views.shared.citations import Citation
from macros.views.shared.links import Link
from macros.views.shared.statements import Statement


def mark(name: str) -> str:
    """Return the mark that `docs/scripts/form/preview.js` puts a value in the place of."""
    return f"[[{name}]]"


def blank_head() -> CaseHead:
    """Return the head of the page of a case of which nothing is known yet, with its marks."""
    case = Case.model_construct(
        id="voorbeeld",
        naam=mark("naam"),
        titel=mark("titel"),
        kern="",
        schaal="",
        bron=[],
        peildatum="",
        thema=[],
    )
    return CaseHead(
        case=case,
        feiten=CaseFacts(
            waar=mark("waar"),
            schaal=mark("schaal"),
            wanneer=mark("wanneer"),
            voor_wie="",
            betaald_door="",
            uitkomst=Statement(tekst=mark("uitkomst")),
            uitkomst_stilte="",
            hoe_zeker=[Evidence(mark("gemeten"), 0, 0)],
            hoe_verder=mark("verder"),
            kosten=mark("kosten"),
            gevolgen=mark("gevolgen"),
            stand="",
            peildatum=mark("peildatum"),
        ),
        themas=mark("themas"),
        maatregelen=[Link(mark("maatregelen"), addresses.MEASURES)],
        eigen_bron=[Citation(mark("bron"), addresses.SOURCES)],
    )

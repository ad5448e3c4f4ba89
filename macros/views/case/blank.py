"""The head of a case page with marks in the place of what a record says: a preview for who is still writing one."""

from macros import addresses
from macros.records.case import Case
from macros.views.case.evidence import Evidence
from macros.views.case.facts import CaseFacts
from macros.views.case.page import CasePage
from macros.views.case.silences import Silences
from macros.views.shared.citations import Citation
from macros.views.shared.links import Link
from macros.views.shared.statements import Statement


def mark(name: str) -> str:
    """Return the mark that `docs/scripts/form/preview.js` puts a value in the place of."""
    return f"[[{name}]]"


def blank_page() -> CasePage:
    """Return the page of a case of which nothing is known yet; only its head has marks."""
    case = Case.model_construct(
        id="voorbeeld",
        naam=mark("naam"),
        titel=mark("titel"),
        kern=mark("kern"),
        schaal=mark("schaal"),
        bron=[],
        peildatum=mark("peildatum"),
        thema=[],
    )
    return CasePage(
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
        projecten=(),
        delen=(),
        lege_delen=(),
        lessen=(),
        overnemen=None,
        stil=Silences((), "", ()),
        tegenstrijdigheden=(),
        volgende=None,
        verwant=(),
        noten=(),
        nagelezen="",
        beheer="",
        ouderdom="",
        aanvullen=addresses.NEW_CASE,
        papier=(),
    )

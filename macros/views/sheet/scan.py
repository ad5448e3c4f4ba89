"""The self-scan on paper: the statement of every success factor, with boxes to tick."""

from macros import addresses
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.views.sheet.foot import foot
from macros.views.sheet.sheet import CHOICES, Block, Sheet, Text, place

HOW = "Kruis per zin aan wat klopt voor jullie gemeente of organisatie. Weet je het niet? Laat de regel dan leeg."
AFTER = "Leg de bladen naast elkaar. Praat over zinnen waar jullie iets anders aankruisten, en over lege regels."


def scan_sheet(handbook: Handboek) -> Sheet:
    """Return the self-scan: one sheet, with a line for each success factor that has a statement."""
    factors = [factor for factor in handbook[Succesfactor].values() if factor.redactie]
    lines = [
        Text(factor.redactie.zelfscan, place(factor, "redactie", "zelfscan")) for factor in factors if factor.redactie
    ]
    own = next(iter(handbook[Succesfactor].values()))
    return Sheet(
        soort="Zelfscan",
        titel=Text("Waar staan wij?", place(own)),
        stelling=Text(HOW, place(own)),
        rijen=[[Block("Wat klopt er bij ons?", lines, 160, CHOICES, onder=AFTER)]],
        voet=foot(handbook, addresses.SELF_SCAN),
        notities=24,
    )

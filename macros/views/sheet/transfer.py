"""The transfer sheet of a case: what made it work, what it needed, what may change, and a decision to write down."""

from dataclasses import replace

from macros import addresses
from macros.language import capital, joined
from macros.records.base import MetId
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import Leswoord
from macros.records.silence import gevuld
from macros.records.transfer import Behoefte, Hindernis, Overnemen
from macros.views.shared.citations import Footnotes
from macros.views.shared.titles import title
from macros.views.sheet.case import lessons_saying
from macros.views.sheet.editors import questions
from macros.views.sheet.finished import finished
from macros.views.sheet.foot import foot
from macros.views.sheet.printed import Draw, main_points, printed
from macros.views.sheet.sheet import BOXES, Block, Sheet, Text, parts, place

DECISIONS = {
    "Dit nemen wij over": ("Wat", "Waarom", "Wie, en wanneer"),
    "Dit doen wij anders": ("Wat", "Waarom", "Wie, en wanneer"),
    "Dit laten wij": ("Wat", "Waarom", "Wie beslist dat"),
}
"""The decisions to write down by hand, and what is written of each."""
HELPED, ELSEWHERE = "Wat hielp, volgens de bron", "Elders:"


def transfer_sheet(handbook: Handboek, case: Case) -> Sheet:
    """Return the transfer sheet of a case."""
    notes = Footnotes.of(handbook, case.bron)
    sheet = Sheet(
        soort="Overneemblad",
        titel=Text(f"Overnemen van {case.roepnaam}?", place(case, "titel")),
        stelling=Text(case.kern, place(case, "kern")),
        rijen=[
            [_what_worked(notes, case), _field(notes, case, "nodig", _need)],
            [_field(notes, case, "aangepast"), _field(notes, case, "in_de_weg", _obstacle)],
            [questions(case, "vragen_gemeente", 44), questions(case, "vragen_zelf", 44)],
            [_decision(case, name) for name in DECISIONS],
        ],
        voet=foot(handbook, addresses.page(case)),
        bronnen=parts(case.bron),
    )
    return finished(handbook, sheet)


def _what_worked(notes: Footnotes, case: Case) -> Block:
    """Return what made it work: what is told of that, and then the lessons that something helped."""
    own = gevuld(case.overnemen.werkte_door) if case.overnemen else []
    helped = [*own, *(lesson.les for lesson in lessons_saying(notes.handbook, case, (Leswoord.HIELP,)))]
    return main_points(notes, case, HELPED, helped or None, 44)


def _field(notes: Footnotes, case: Case, name: str, draw: Draw = printed) -> Block:
    value = getattr(case.overnemen, name) if case.overnemen else None
    return main_points(notes, case, title(Overnemen, name), value, 44, draw)


def _need(notes: Footnotes, case: MetId, claim: Behoefte) -> Text:
    kinds = capital(joined(word.label for word in notes.handbook.woorden(claim, "soort")))
    return printed(notes, case, claim, kinds)


def _obstacle(notes: Footnotes, case: MetId, claim: Hindernis) -> Text:
    """Return what got in the way, with the first thing that others did about it."""
    here = printed(notes, case, claim)
    if not claim.anderen:
        return here
    other = printed(notes.within(claim.bron) if claim.bron else notes, case, claim.anderen[0])
    elsewhere = f"{here.erna} {ELSEWHERE} {other.geheel}"
    return replace(here, erna=elsewhere, bronnen=[*here.bronnen, *other.bronnen])


def _decision(case: Case, name: str) -> Block:
    return Block(name, [Text("", place(case), label) for label in DECISIONS[name]], 64, BOXES, kader=True)

"""The workshop guide: how to talk safely, the programmes with their clock, every exercise, and the self-scan."""

from collections.abc import Iterator
from typing import Any

from macros import addresses
from macros.records.factor import Succesfactor
from macros.records.guidance import Leidraad
from macros.records.handbook import Handboek
from macros.records.workshop import Programma
from macros.render import render
from macros.sheets.document import COVER, FLOW, SHEET, Part
from macros.sheets.flow import flow
from macros.sheets.nodes import RunningText
from macros.views.shared.paging import Slice, slices
from macros.views.shared.titles import title
from macros.views.sheet.cover import cover
from macros.views.sheet.foot import foot
from macros.views.sheet.sheet import Sheet
from macros.views.trainer.exercises import exercise_texts
from macros.views.trainer.guidance import guidance
from macros.views.trainer.programmes import programmes

TITLE = "Een workshop begeleiden"
FOR = "Alles voor de begeleider: veilig praten, de programma's, de oefeningen en de zelfscan."
USE = (
    "Lees eerst hoe je veilig over geweld praat. Bespreek dat met wie de workshop samen met je begeleidt.",
    "Kies een programma dat past bij de tijd en de groep. Print wat er bij 'Wat je vooraf doet' staat.",
    "Print de bladen enkelzijdig en de kaarten dubbelzijdig, omgeslagen over de lange kant.",
)


def guide_parts(handbook: Handboek, scan: Sheet) -> Iterator[Part]:
    """Yield the parts of the guide; `scan` is the self-scan as it fits its page."""
    yield Part(COVER, cover(handbook, TITLE, FOR, addresses.TRAINERS, USE, depth=2))
    subjects, workshops = list(handbook[Leidraad].values()), list(handbook[Programma].values())
    yield _text(handbook, "Veilig praten", "safely", onderwerpen=guidance(handbook, subjects))
    yield _text(handbook, "Programma's", "programmes", programmas=programmes(handbook, workshops))
    yield _text(handbook, "Oefeningen", "exercises", oefeningen=exercise_texts(handbook))
    yield Part(SHEET, scan)


def _text(handbook: Handboek, name: str, template: str, **rows: Any) -> Part:
    """Return a part of running text, drawn by the same templates as the page of the site."""
    margin = foot(handbook, addresses.TRAINERS)
    whole: Slice[Any] = slices((), addresses.TRAINERS, template)[0]
    rows |= {"deel": whole, "redactie": title(Succesfactor, "redactie")}
    nodes = flow(render(f"paper/{template}.html", addresses.TRAINERS, rows))
    return Part(FLOW, RunningText(nodes, margin.handboek, margin.stand, TITLE, name))

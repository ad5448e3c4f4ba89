"""The blocks of the pages for trainers: documents for paper, exercises, workshops, and talking safely."""

from macros import addresses
from macros.addresses import PER_DEEL, PER_WERKLIJST
from macros.blocks.block import TABLE, Block, every
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.guidance import Leidraad
from macros.records.workshop import Programma
from macros.sheets.shown import case_papers, factor_papers, measure_papers, set_papers
from macros.views.measure.measures import measure_types
from macros.views.trainer.exercises import exercise_table, exercises
from macros.views.trainer.guidance import guidance
from macros.views.trainer.programmes import programmes

PAPERS = "blocks/papers.html"

TRAINERS: dict[str, Block] = {
    "papieren_sets": Block(PAPERS, lambda handbook, _: set_papers(handbook), plaats=addresses.TRAINERS),
    "papieren_factoren": Block(
        PAPERS, factor_papers, "Bladen van de succesfactoren", addresses.TRAINERS, every(Succesfactor), 2 * PER_DEEL
    ),
    "papieren_cases": Block(PAPERS, case_papers, "Bladen van de cases", addresses.TRAINERS, every(Case)),
    "papieren_maatregelen": Block(
        PAPERS, measure_papers, "Bladen van de maatregelen", addresses.TRAINERS, measure_types
    ),
    "oefeningen": Block(TABLE, exercise_table, "Alle oefeningen", addresses.TRAINERS, exercises, 4 * PER_DEEL),
    "programmas": Block(
        "blocks/programmes.html", programmes, "Programma's", addresses.WORKSHOP, every(Programma), PER_WERKLIJST
    ),
    "veilig_praten": Block(
        "blocks/guidance.html", guidance, "Veilig praten", addresses.SAFELY, every(Leidraad), PER_WERKLIJST
    ),
}
"""Every block for trainers, by the name under which pages call it."""

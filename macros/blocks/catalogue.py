"""Every block by the name under which pages in docs/ call it."""

from collections.abc import Callable, Sequence
from typing import Any

from macros import addresses
from macros.addresses import PER_DEEL, PER_RAADLIJST, PER_VERSCHILLENLIJST, PER_WEGGELATEN, PER_WOORDENLIJST, Address
from macros.blocks.block import Block, View
from macros.records.background import Achtergrond
from macros.records.base import MetId
from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.guidance import Leidraad
from macros.records.handbook import Handboek
from macros.records.left_out import Weglating
from macros.records.recommendation import Aanbeveling
from macros.records.since import Verandering
from macros.records.source import Bron
from macros.records.survey import Enquetetabel
from macros.records.workshop import Programma
from macros.sheets.shown import case_papers, factor_papers, measure_papers, set_papers
from macros.views.background.list import background_list
from macros.views.case.cards import case_cards
from macros.views.case.fields import COMPARED
from macros.views.case.ladder import ladder
from macros.views.conflict.list import conflict_list
from macros.views.factor.cards import factor_cards
from macros.views.home.colophon import colophon
from macros.views.home.questions import questions
from macros.views.home.summary import measured_effect, summary
from macros.views.limits.doubts import doubts, objected
from macros.views.limits.left_out import left_out
from macros.views.measure.cards import measure_cards
from macros.views.measure.measures import measure_types
from macros.views.recommendation.lists import by_audience, by_theme, opposed, together
from macros.views.shared.silences import silence_words
from macros.views.source.list import source_list
from macros.views.survey.list import table_list
from macros.views.tables.basics import basics
from macros.views.tables.comparison import comparison
from macros.views.tables.goals import goal_table
from macros.views.tables.matrix import matrix
from macros.views.tables.measure_matrix import measure_matrix
from macros.views.tables.setbacks import setbacks
from macros.views.trainer.exercises import exercise_table, exercises
from macros.views.trainer.guidance import guidance
from macros.views.trainer.programmes import programmes
from macros.views.words.changes import changes
from macros.views.words.glossary import glossary, glossary_order

TABLE, PAPERS = "blocks/table.html", "blocks/papers.html"


def _every(model: type[MetId]) -> Callable[[Handboek], Sequence[Any]]:
    """Return what lists every record of a kind, in the order of the data."""
    return lambda handbook: list(handbook[model].values())


def _table(view: View, title: str, place: Address) -> Block:
    return Block(TABLE, view, title, place, _every(Case))


BLOCKS: dict[str, Block] = {
    "case_kaarten": Block("blocks/case_cards.html", case_cards, "De cases", addresses.CASES, _every(Case)),
    "factor_kaarten": Block(
        "blocks/factor_cards.html",
        factor_cards,
        "De succesfactoren",
        addresses.FACTORS,
        _every(Succesfactor),
        10 * PER_DEEL,
    ),
    "factor_matrix": _table(matrix, "Wat elke succesfactor deed", addresses.COMPARISON),
    "maatregel_kaarten": Block(
        "blocks/measure_cards.html", measure_cards, "De maatregelen", addresses.MEASURES, measure_types
    ),
    "maatregel_doelen": Block(TABLE, goal_table, "Doelen per type", addresses.MEASURES, measure_types),
    "maatregel_matrix": _table(measure_matrix, "Welke maatregelen zij namen", addresses.COMPARISON),
    "aanbevelingen_samen": Block(
        "blocks/recommendations_together.html",
        lambda handbook, _: together(handbook),
        plaats=addresses.RECOMMENDATIONS,
    ),
    "aanbevelingen": Block(
        "blocks/recommendations.html",
        by_audience,
        "Aanbevelingen",
        addresses.RECOMMENDATIONS,
        _every(Aanbeveling),
        PER_RAADLIJST,
    ),
    "aanbevelingen_botsen": Block(
        "blocks/recommendations_opposed.html",
        lambda handbook, _: opposed(handbook),
        plaats=addresses.RECOMMENDATIONS,
    ),
    "aanbevelingen_themas": Block(
        "blocks/recommendation_themes.html",
        by_theme,
        "Aanbevelingen per thema",
        addresses.THEMES,
        _every(Aanbeveling),
        PER_RAADLIJST,
    ),
    "tabel_basis": _table(basics, "De cases in het kort", addresses.COMPARISON),
    "tabel_niet_gelukt": _table(setbacks, "Wat niet lukte", addresses.RESULTS),
    **{
        f"tabel_{name}": _table(comparison(name), table.titel, table.plaats)
        for name, field in COMPARED.items()
        if (table := field.vergelijking)
    },
    "tabellen_lijst": Block(
        "blocks/table_list.html", table_list, "De tabellen", addresses.FIGURES, _every(Enquetetabel), 10 * PER_DEEL
    ),
    "in_het_kort": Block("blocks/summary.html", lambda handbook, _: summary(handbook)),
    "ingangen": Block("blocks/questions.html", lambda handbook, _: questions(handbook)),
    "meetladder": Block("blocks/ladder.html", lambda handbook, _: ladder(handbook), plaats=addresses.LADDER),
    "achtergrond_lijst": Block(
        "blocks/background_list.html",
        background_list,
        "Achtergrond",
        addresses.BACKGROUND,
        _every(Achtergrond),
        10 * PER_DEEL,
    ),
    "colofon": Block("blocks/colophon.html", lambda handbook, _: colophon(handbook), plaats=addresses.COLOPHON),
    "soorten_niets": Block("blocks/silences.html", lambda handbook, _: silence_words()),
    "tegenstrijdigheden": Block(
        "blocks/conflicts.html",
        conflict_list,
        "Waar de bronnen verschillen",
        addresses.CONFLICTS,
        _every(Tegenstrijdigheid),
        PER_VERSCHILLENLIJST,
    ),
    "effect_gemeten": Block(
        "blocks/finding.html", lambda handbook, _: measured_effect(handbook), plaats=addresses.LIMITS
    ),
    "tweede_lezing": Block(
        "blocks/doubts.html", doubts, "Wat een tweede lezer betwijfelt", addresses.LIMITS, objected, 10 * PER_DEEL
    ),
    "weggelaten": Block(
        "blocks/left_out.html", left_out, "Wat er niet in staat", addresses.LIMITS, _every(Weglating), PER_WEGGELATEN
    ),
    "veranderingen": Block(
        "blocks/changes.html",
        changes,
        "Wat er sinds 2010 veranderde",
        addresses.SINCE,
        _every(Verandering),
        PER_WOORDENLIJST,
    ),
    "woordenlijst": Block(
        "blocks/glossary.html", glossary, "Woordenlijst", addresses.WORDS, glossary_order, PER_WOORDENLIJST
    ),
    "papieren_sets": Block(PAPERS, lambda handbook, _: set_papers(handbook), plaats=addresses.TRAINERS),
    "papieren_factoren": Block(
        PAPERS, factor_papers, "Bladen van de succesfactoren", addresses.TRAINERS, _every(Succesfactor), 2 * PER_DEEL
    ),
    "papieren_cases": Block(PAPERS, case_papers, "Bladen van de cases", addresses.TRAINERS, _every(Case)),
    "papieren_maatregelen": Block(
        PAPERS, measure_papers, "Bladen van de maatregelen", addresses.TRAINERS, measure_types
    ),
    "oefeningen": Block(TABLE, exercise_table, "Alle oefeningen", addresses.TRAINERS, exercises, 4 * PER_DEEL),
    "programmas": Block("blocks/programmes.html", programmes, "Programma's", addresses.WORKSHOP, _every(Programma)),
    "veilig_praten": Block("blocks/guidance.html", guidance, "Veilig praten", addresses.SAFELY, _every(Leidraad)),
    "bronnenlijst": Block("blocks/source_list.html", source_list, "Bronnen", addresses.SOURCES, _every(Bron)),
}
"""Every block by the name under which pages call it."""

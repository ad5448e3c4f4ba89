"""Every block by the name under which pages in docs/ call it."""

from collections.abc import Callable

from macros import addresses
from macros.addresses import (
    PER_DEEL,
    PER_LESSENLIJST,
    PER_NAAST,
    PER_PAREN,
    PER_RAADLIJST,
    PER_VERSCHILLENLIJST,
    PER_WEGGELATEN,
    PER_WOORDENLIJST,
    Address,
)
from macros.blocks.block import TABLE, Block, View, every
from macros.blocks.trainers import TRAINERS
from macros.records.background import Achtergrond
from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.left_out import Weglating
from macros.records.recommendation import Aanbeveling
from macros.records.since import Verandering
from macros.records.source import Bron
from macros.records.survey import Enquetetabel
from macros.views.background.list import background_list
from macros.views.beside.choices import TABLE as BESIDE
from macros.views.beside.choices import choices
from macros.views.beside.pairs import pair_links, pairs
from macros.views.beside.table import beside
from macros.views.case.all_lessons import lesson_filter, lesson_list, lesson_order
from macros.views.case.cards import case_cards
from macros.views.case.facets import case_filter
from macros.views.case.fields import COMPARED
from macros.views.case.ladder import ladder
from macros.views.conflict.facets import conflict_filter
from macros.views.conflict.list import conflict_list
from macros.views.factor.cards import factor_cards
from macros.views.home.colophon import colophon
from macros.views.home.questions import questions
from macros.views.home.search import search_facets
from macros.views.home.summary import measured_effect, summary
from macros.views.limits.doubts import doubts, objected
from macros.views.limits.left_out import left_out
from macros.views.measure.cards import measure_cards
from macros.views.measure.facets import measure_filter
from macros.views.measure.measures import measure_types
from macros.views.measure.measuring import measurable
from macros.views.recommendation.facets import recommendation_filter
from macros.views.recommendation.lists import by_audience, by_theme, opposed, together
from macros.views.scan.statements import self_scan
from macros.views.shared.facets import Filter
from macros.views.shared.silences import silence_words
from macros.views.source.list import source_list
from macros.views.survey.list import table_list
from macros.views.tables.basics import basics
from macros.views.tables.comparison import comparison
from macros.views.tables.goals import goal_table
from macros.views.tables.matrix import matrix
from macros.views.tables.measure_matrix import measure_matrix
from macros.views.tables.setbacks import setbacks
from macros.views.words.changes import changes
from macros.views.words.glossary import glossary, glossary_order
from macros.views.words.topics import topics


def _table(view: View, title: str, place: Address) -> Block:
    return Block(TABLE, view, title, place, every(Case))


def _filter(view: Callable[[Handboek], Filter], place: Address) -> Block:
    return Block("blocks/filter.html", lambda handbook, _: view(handbook), plaats=place)


BLOCKS: dict[str, Block] = {
    "filter_cases": _filter(case_filter, addresses.CASES),
    "filter_lessen": _filter(lesson_filter, addresses.LESSONS),
    "filter_maatregelen": _filter(measure_filter, addresses.MEASURES),
    "filter_aanbevelingen": _filter(recommendation_filter, addresses.RECOMMENDATIONS),
    "filter_tegenstrijdigheden": _filter(conflict_filter, addresses.CONFLICTS),
    "case_kaarten": Block("blocks/case_cards.html", case_cards, "De cases", addresses.CASES, every(Case)),
    "lessen_alle": Block(
        "blocks/all_lessons.html",
        lesson_list,
        "Lessen uit de cases",
        addresses.LESSONS,
        lesson_order,
        PER_LESSENLIJST,
    ),
    "factor_kaarten": Block(
        "blocks/factor_cards.html",
        factor_cards,
        "De succesfactoren",
        addresses.FACTORS,
        every(Succesfactor),
        10 * PER_DEEL,
    ),
    "zelfscan": Block("blocks/self_scan.html", lambda handbook, _: self_scan(handbook), plaats=addresses.SELF_SCAN),
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
        every(Aanbeveling),
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
        every(Aanbeveling),
        PER_RAADLIJST,
    ),
    "tabel_basis": _table(basics, "De cases in het kort", addresses.COMPARISON),
    "tabel_niet_gelukt": _table(setbacks, "Wat niet lukte", addresses.RESULTS),
    **{
        f"tabel_{name}": _table(comparison(name), table.titel, table.plaats)
        for name, field in COMPARED.items()
        if (table := field.vergelijking)
    },
    "kies_cases": Block("blocks/choose_cases.html", lambda handbook, _: choices(handbook), plaats=addresses.BESIDE),
    "paren": Block("blocks/pairs.html", pair_links, "Cases die op elkaar lijken", addresses.BESIDE, pairs, PER_PAREN),
    BESIDE: Block("blocks/beside.html", beside, "Naast elkaar", addresses.BESIDE, every(Case), PER_NAAST),
    "tabellen_lijst": Block(
        "blocks/table_list.html", table_list, "De tabellen", addresses.FIGURES, every(Enquetetabel), 10 * PER_DEEL
    ),
    "in_het_kort": Block("blocks/summary.html", lambda handbook, _: summary(handbook)),
    "ingangen": Block("blocks/questions.html", lambda handbook, _: questions(handbook)),
    "meetladder": Block("blocks/ladder.html", lambda handbook, _: ladder(handbook), plaats=addresses.LADDER),
    "achtergrond_lijst": Block(
        "blocks/background_list.html",
        background_list,
        "Achtergrond",
        addresses.BACKGROUND,
        every(Achtergrond),
        10 * PER_DEEL,
    ),
    "colofon": Block("blocks/colophon.html", lambda handbook, _: colophon(handbook), plaats=addresses.COLOPHON),
    "soorten_niets": Block("blocks/silences.html", lambda handbook, _: silence_words()),
    "tegenstrijdigheden": Block(
        "blocks/conflicts.html",
        conflict_list,
        "Waar de bronnen verschillen",
        addresses.CONFLICTS,
        every(Tegenstrijdigheid),
        PER_VERSCHILLENLIJST,
    ),
    "effect_gemeten": Block(
        "blocks/finding.html", lambda handbook, _: measured_effect(handbook), plaats=addresses.LIMITS
    ),
    "zelf_meten": Block(
        "blocks/measuring.html",
        lambda handbook, _: measurable(handbook, measure_types(handbook)),
        plaats=addresses.LIMITS,
    ),
    "tweede_lezing": Block(
        "blocks/doubts.html", doubts, "Wat een tweede lezer betwijfelt", addresses.LIMITS, objected, 10 * PER_DEEL
    ),
    "weggelaten": Block(
        "blocks/left_out.html", left_out, "Wat er niet in staat", addresses.LIMITS, every(Weglating), PER_WEGGELATEN
    ),
    "veranderingen": Block(
        "blocks/changes.html",
        changes,
        "Wat er sinds 2010 veranderde",
        addresses.SINCE,
        every(Verandering),
        PER_WOORDENLIJST,
    ),
    "woordenlijst": Block(
        "blocks/glossary.html", glossary, "Woordenlijst", addresses.WORDS, glossary_order, PER_WOORDENLIJST
    ),
    "onderwerpen": Block("blocks/topics.html", lambda handbook, _: topics(handbook), plaats=addresses.TOPICS),
    "zoekpagina": Block("blocks/search_page.html", lambda handbook, _: search_facets(), plaats=addresses.SEARCH),
    **TRAINERS,
    "bronnenlijst": Block("blocks/source_list.html", source_list, "Bronnen", addresses.SOURCES, every(Bron)),
}
"""Every block by the name under which pages call it."""

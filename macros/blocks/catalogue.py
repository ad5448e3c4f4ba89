"""Every block by the name under which pages in docs/ call it."""

from macros import addresses
from macros.addresses import (
    PER_DEEL,
    PER_NIEUWS,
    PER_RAADLIJST,
    PER_VERSCHILLENLIJST,
    PER_WEGGELATEN,
    PER_WOORDENLIJST,
)
from macros.blocks.block import Block, every
from macros.blocks.comparing import COMPARING
from macros.blocks.finding import FINDING
from macros.blocks.guide import GUIDE
from macros.blocks.trainers import TRAINERS
from macros.records.background import Achtergrond
from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.left_out import Weglating
from macros.records.recommendation import Aanbeveling
from macros.records.review import to_review
from macros.records.since import Verandering
from macros.records.source import Bron
from macros.records.survey import Enquetetabel
from macros.views.background.list import background_list
from macros.views.case.cards import case_cards
from macros.views.case.ladder import ladder
from macros.views.conflict.list import conflict_list
from macros.views.factor.cards import factor_cards
from macros.views.home.colophon import colophon
from macros.views.home.questions import questions
from macros.views.home.summary import measured_effect, summary
from macros.views.limits.doubts import doubts, objected
from macros.views.limits.left_out import left_out
from macros.views.limits.reviews import reviews
from macros.views.measure.cards import measure_cards
from macros.views.measure.measures import measure_types
from macros.views.measure.measuring import measurable
from macros.views.news.news import by_day, each_news
from macros.views.recommendation.lists import by_audience, by_theme, opposed, together
from macros.views.shared.silences import silence_words
from macros.views.source.list import source_list
from macros.views.survey.list import table_list
from macros.views.words.changes import changes
from macros.views.words.glossary import glossary, glossary_order

BLOCKS: dict[str, Block] = {
    **COMPARING,
    **FINDING,
    "case_kaarten": Block("blocks/case_cards.html", case_cards, "De cases", addresses.CASES, every(Case)),
    "factor_kaarten": Block(
        "blocks/factor_cards.html",
        factor_cards,
        "De succesfactoren",
        addresses.FACTORS,
        every(Succesfactor),
        10 * PER_DEEL,
    ),
    "maatregel_kaarten": Block(
        "blocks/measure_cards.html", measure_cards, "De maatregelen", addresses.MEASURES, measure_types
    ),
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
    "nog_na_te_kijken": Block("blocks/reviews.html", reviews, "Wat is na te kijken", addresses.CONTRIBUTING, to_review),
    "veranderingen": Block(
        "blocks/changes.html",
        changes,
        "Wat er sinds 2010 veranderde",
        addresses.SINCE,
        every(Verandering),
        PER_WOORDENLIJST,
    ),
    "wat_is_nieuw": Block("blocks/news.html", by_day, "Wat is nieuw", addresses.NEWS, each_news, PER_NIEUWS),
    "woordenlijst": Block(
        "blocks/glossary.html", glossary, "Woordenlijst", addresses.WORDS, glossary_order, PER_WOORDENLIJST
    ),
    **GUIDE,
    **TRAINERS,
    "bronnenlijst": Block("blocks/source_list.html", source_list, "Bronnen", addresses.SOURCES, every(Bron)),
}
"""Every block by the name under which pages call it."""

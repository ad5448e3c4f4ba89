"""The blocks by which readers find: filters, lessons, self-scan, topics and search; and the form for a case."""

from collections.abc import Callable

from macros import addresses
from macros.addresses import (
    PER_LESSENLIJST,
    Address,
)
from macros.blocks.block import Block
from macros.records.handbook import Handboek
from macros.search.facets import search_facets
from macros.views.case.all_lessons import lesson_filter, lesson_list, lesson_order
from macros.views.case.blank import blank_head
from macros.views.case.facets import case_filter
from macros.views.conflict.facets import conflict_filter
from macros.views.measure.facets import measure_filter
from macros.views.recommendation.facets import recommendation_filter
from macros.views.scan.statements import self_scan
from macros.views.shared.facets import Filter
from macros.views.words.topics import topics


def _filter(view: Callable[[Handboek], Filter], place: Address) -> Block:
    return Block("blocks/filter.html", lambda handbook, _: view(handbook), plaats=place)


FINDING: dict[str, Block] = {
    "filter_cases": _filter(case_filter, addresses.CASES),
    "filter_lessen": _filter(lesson_filter, addresses.LESSONS),
    "filter_maatregelen": _filter(measure_filter, addresses.MEASURES),
    "filter_aanbevelingen": _filter(recommendation_filter, addresses.RECOMMENDATIONS),
    "filter_tegenstrijdigheden": _filter(conflict_filter, addresses.CONFLICTS),
    "lessen_alle": Block(
        "blocks/all_lessons.html",
        lesson_list,
        "Lessen uit de cases",
        addresses.LESSONS,
        lesson_order,
        PER_LESSENLIJST,
    ),
    "zelfscan": Block("blocks/self_scan.html", lambda handbook, _: self_scan(handbook), plaats=addresses.SELF_SCAN),
    "onderwerpen": Block("blocks/topics.html", lambda handbook, _: topics(handbook), plaats=addresses.TOPICS),
    "nieuwe_case": Block("blocks/new_case.html", lambda *_: blank_head(), plaats=addresses.NEW_CASE),
    "zoekpagina": Block("blocks/search_page.html", lambda handbook, _: search_facets(), plaats=addresses.SEARCH),
}
"""Every block by which readers find, by the name under which pages call it."""

"""The blocks that lay cases, measures and types side by side."""

from macros import addresses
from macros.addresses import (
    PER_NAAST,
    PER_PAREN,
    Address,
)
from macros.blocks.block import TABLE, Block, View, every
from macros.records.case import Case
from macros.views.beside.choices import TABLE as BESIDE
from macros.views.beside.choices import choices
from macros.views.beside.pairs import pair_links, pairs
from macros.views.beside.table import beside
from macros.views.case.fields import COMPARED
from macros.views.measure.measures import measure_types
from macros.views.tables.basics import basics
from macros.views.tables.comparison import comparison
from macros.views.tables.goals import goal_table
from macros.views.tables.matrix import matrix
from macros.views.tables.measure_matrix import measure_matrix
from macros.views.tables.setbacks import setbacks


def _table(view: View, title: str, place: Address) -> Block:
    return Block(TABLE, view, title, place, every(Case))


COMPARING: dict[str, Block] = {
    "factor_matrix": _table(matrix, "Wat elke succesfactor deed", addresses.COMPARISON),
    "maatregel_doelen": Block(TABLE, goal_table, "Doelen per type", addresses.MEASURES, measure_types),
    "maatregel_matrix": _table(measure_matrix, "Welke maatregelen zij namen", addresses.COMPARISON),
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
}
"""Every block that compares, by the name under which pages call it."""

"""The matrix of cases and success factors: what each factor did in each case. It grows downward, case by case."""

from collections.abc import Sequence

from macros import addresses
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.lesson import Les
from macros.records.silence import Leegte, Stilte
from macros.records.vocabulary import Woord
from macros.views.shared.statements import Statement
from macros.views.shared.table import (
    CONFLICT_LEGEND,
    DOUBT_LEGEND,
    Cell,
    Column,
    ColumnGroup,
    Group,
    LegendEntry,
    Row,
    Table,
    shown_words,
    silence_legend,
    word_legend,
)
from macros.views.tables.comparison import CASE
from macros.views.tables.directions import totals, what_it_shows
from macros.views.tables.matrix_cells import MIXED, NO_LESSON, cell


def matrix(handbook: Handboek, cases: Sequence[Case]) -> Table:
    """Return a row for every case, and a column for every success factor; those of one level stand together."""
    levels = [(level, _of_level(handbook, level)) for level in handbook.lijst(Succesfactor, "niveau").waarden]
    levels = [(level, found) for level, found in levels if found]
    factors = [factor for _, found in levels for factor in found]
    rows = [
        Row(
            [cell(handbook, case, factor.id) for factor in factors],
            Statement(kop=handbook.naam(case), adres=addresses.page(case)),
            addresses.row_anchor("matrix", case),
        )
        for case in cases
    ]
    return Table(
        "Wat elke succesfactor deed in elke case",
        [Column(factor.titel, addresses.page(factor)) for factor in factors],
        [Group(rows)],
        CASE,
        "matrix matrix--factoren",
        _legend(handbook, [one for row in rows for one in row.cellen]),
        beknopt=True,
        telling=what_it_shows(handbook),
        kolomgroepen=[ColumnGroup(level.label, len(found)) for level, found in levels],
        voet=totals(handbook, factors),
    )


def _of_level(handbook: Handboek, level: Woord) -> list[Succesfactor]:
    return [factor for factor in handbook[Succesfactor].values() if factor.niveau == level.id]


def _legend(handbook: Handboek, cells: Sequence[Cell]) -> list[LegendEntry]:
    """Return the signs that occur, each once: words, what is mixed, kinds of silence, and the marks of doubt."""
    legend = word_legend(shown_words(cells, handbook.lijst(Les, "oordeel").waarden))
    legend += word_legend([MIXED] if any(found.woord == MIXED for found in cells) else [])
    legend += silence_legend(kind for kind in Stilte if any(found.soort == kind for found in cells))
    none = LegendEntry(Leegte.LES.label, Leegte.LES.uitleg, NO_LESSON, "–")
    legend += [none] * any(found.soort == NO_LESSON for found in cells)
    legend += [CONFLICT_LEGEND] * any(found.tegenstrijdigheden for found in cells)
    return legend + [DOUBT_LEGEND] * any(found.twijfel for found in cells)

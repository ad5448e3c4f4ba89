"""In how many cases each success factor helped, went wrong or was hard, or both: the totals of the matrix.

What had not happened yet is no setback: it has a row of its own, where any cell says just that.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from macros.language import counted
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.lesson import Les
from macros.records.meanings import TEGENSLAG, Leswoord
from macros.views.shared.statements import Statement
from macros.views.shared.table import Cell, Row, total
from macros.views.shared.tally import Part, Tally
from macros.views.tables.counting import NO_CASES, share
from macros.views.tables.matrix_cells import MIXED, cell

HELPED, HURT, BOTH = "hielp", "lukte niet of was moeilijk", "allebei"


@dataclass(frozen=True)
class _Counts:
    """How many cells point which way for each factor, how many show which word, and how many cases say anything."""

    ways: Mapping[tuple[str, str], int]
    words: Mapping[str, int]
    cases: int


def totals(handbook: Handboek, factors: Sequence[Succesfactor]) -> list[Row]:
    """Return the rows of totals; they count all cases on every slice, and a case counts once for each factor."""
    if not handbook[Case]:
        return []
    ways = handbook.eenmaal(_counts).ways
    risks = [word.label for word in handbook.lijst(Les, "oordeel").waarden if word.betekenis == Leswoord.RISICO]
    rows = {way: [ways.get((factor.id, way), 0) for factor in factors] for way in (HELPED, HURT, BOTH, *risks)}
    return [_row(counts, way) for way, counts in rows.items() if way not in risks or any(counts)]


def what_it_shows(handbook: Handboek) -> Tally:
    """Return how often the matrix says what a factor did, in how many of all cases, and in which words."""
    every, counts = len(handbook[Case]), handbook.eenmaal(_counts)
    if not every:
        return Tally(NO_CASES)
    words = [*handbook.lijst(Les, "oordeel").waarden, MIXED]
    parts = [
        Part(word.label, counts.words[word.id], word.teken or "", word.betekenis or "")
        for word in words
        if word.id in counts.words
    ]
    found = sum(part.aantal for part in parts)
    if not found:
        return Tally("In geen enkel vak staat een les over een succesfactor")
    judged = counted(found, "oordeel", "oordelen")
    where = share(counts.cases, every)
    return Tally(f"In {where} {'staat' if found == 1 else 'staan'} {judged}, één per case en succesfactor", parts)


def _counts(handbook: Handboek) -> _Counts:
    ways, words, telling = Counter[tuple[str, str]](), Counter[str](), 0
    for case in handbook[Case].values():
        found = {factor_id: cell(handbook, case, factor_id) for factor_id in handbook[Succesfactor]}
        ways.update((factor_id, _way(one)) for factor_id, one in found.items())
        words.update(one.woord.id for one in found.values() if one.woord)
        telling += any(one.woord for one in found.values())
    return _Counts(ways, words, telling)


def _way(found: Cell) -> str:
    """Return which way a cell points; "" for none."""
    if found.woord == MIXED:
        return BOTH
    if found.woord and found.soort == Leswoord.RISICO:
        return found.woord.label
    return HELPED if found.soort == Leswoord.HIELP else HURT if found.soort in TEGENSLAG else ""


def _row(counts: Sequence[int], way: str) -> Row:
    return Row([total(count) for count in counts], Statement(kop=way, onder=("aantal cases",)))

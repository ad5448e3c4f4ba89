"""Percentages of the survey: as printed, and as they follow from the numbers; a difference is shown, never mended."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from macros.language import number
from macros.records.silence import stilte
from macros.records.survey import Cel, Enquetetabel, Tabelrij


@dataclass(frozen=True)
class Difference:
    """A printed percentage that does not follow from its number and the base of its table."""

    tabel: str
    rij: str
    kolom: int
    gedrukt: float
    gerekend: float


def share_of(count: float, base: float, like: float) -> float:
    """Return what percentage `count` is of `base`, with as many decimals as `like` has; a half goes up."""
    exact = 100 * Decimal(str(count)) / Decimal(str(base))
    step = Decimal(1).scaleb(min(0, int(Decimal(str(like)).normalize().as_tuple().exponent)))
    rounded = exact.quantize(step, ROUND_HALF_UP)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)


def computed(table: Enquetetabel, cell: Cel) -> float | None:
    """Return the percentage that follows from a cell; None where the source prints none, or has no base for it."""
    if cell.procent is None or not table.basis or stilte(cell.aantal) is not None:
        return None
    return share_of(float(cell.aantal), table.basis, cell.procent)


def in_words(table: Enquetetabel, cell: Cel) -> str:
    """Return the percentage of a cell: "39%", or "gedrukt 39%, gerekend 38%"; "" where the source prints none."""
    if cell.procent is None:
        return ""
    found = computed(table, cell)
    printed = f"{number(cell.procent)}%"
    return printed if found is None or found == cell.procent else f"gedrukt {printed}, gerekend {number(found)}%"


def rows_of(table: Enquetetabel) -> list[Tabelrij]:
    """Return the rows of a table, with the row of totals last."""
    return [*(table.rijen or ()), *([table.totaal] if table.totaal else ())]


def differences(table: Enquetetabel) -> Iterator[Difference]:
    """Yield every printed percentage of a table that does not follow from its numbers."""
    for row in rows_of(table):
        for column, cell in enumerate(row.cellen):
            found = computed(table, cell)
            if found is not None and cell.procent is not None and found != cell.procent:
                yield Difference(table.id, row.label, column, cell.procent, found)

"""Lines that stand too deep or not deep enough: how many spaces belong before them, and which go along."""

from collections.abc import Sequence

from macros.language import counted
from macros.reading.rows import Row
from macros.reading.slips import Slip

Level = tuple[int, str]
"""The column where the fields (":") or dashes ("-") of a block or list stand."""

WRONG_INDENT = "deze regel springt niet goed in. Zet hem recht onder de regels waar hij bij hoort, met spaties."
THIS = "deze regel springt niet goed in. "
TO_MARGIN = "Haal de spaties ervoor weg."
SPACES = "Zet er {} voor, in plaats van {}."
THESE = "deze regel en {} eronder springen niet goed in. Zet voor elk {} {}."


def kind_of(row: Row) -> str:
    """Return whether a row starts with a dash ("-"), with the name of a field (":") or is a "text"."""
    return "-" if row.dashes else ":" if row.key else "text"


def levels_of(row: Row) -> list[Level]:
    """Return the levels in which a row itself stands: those of its dashes, and that of its field."""
    return list(zip(row.columns, ["-"] * row.dashes + [":"] * bool(row.key), strict=False))


def last_of_run(row: Row, below: Sequence[Row], place: int) -> int:
    """Return the last line that goes along with a row: what is deeper, and rows of its kind in its own column."""
    column, last, sibling = row.columns[0], row.last, row
    for other in below:
        start = other.columns[0]
        if start == column and kind_of(other) == kind_of(row):
            sibling = other
        elif not (start > max(column, place) or (start > column and (sibling.opens or sibling.dashes))):
            break
        last = other.last
    return last


def moved_to(place: int, row: Row, below: Sequence[Row], lines: list[str]) -> Slip:
    """Return that a row, with those that go along, stands in the wrong column, and the lines at their `place`."""
    column = row.columns[0]
    by, end = place - column, last_of_run(row, below, place)
    if row.is_block and by > 0:  # of what it took in, only deeper lines are its text
        end = min(
            [end, *(n - 1 for n in range(row.number + 1, end + 1) if lines[n].strip() and _indent(lines[n]) <= place)]
        )
    numbers = [n for n in range(row.number, end + 1) if lines[n].strip()]
    moved = {number: " " * max(_indent(lines[number]) + by, 0) + lines[number].lstrip(" ") for number in numbers}
    more = len(numbers) - len([n for n in range(row.number, min(row.last, end) + 1) if lines[n].strip()])
    if more:
        sentence = THESE.format(
            f"de {more} regels" if more > 1 else "die",
            counted(abs(by), "spatie", "spaties"),
            "meer" if by > 0 else "minder",
        )
    elif place == 0:
        sentence = THIS + TO_MARGIN
    else:
        sentence = THIS + SPACES.format(counted(place, "spatie", "spaties"), column)
    return Slip(row.number, column, sentence, moved)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))

"""Lines that do not stand where they belong: a dash or field that is too deep or not deep enough, a loose text."""

import re
from collections.abc import Sequence
from dataclasses import replace

from macros.reading.faults_in_yaml.indents import WRONG_INDENT, Level, kind_of, last_of_run, levels_of, moved_to
from macros.reading.faults_in_yaml.loose import GOES_ON, MISSING_COLON, NO_DASH_BEFORE, loose_dash, missing_colon
from macros.reading.faults_in_yaml.stray import stray_sign
from macros.reading.faults_in_yaml.tabs import slip_at_tab
from macros.reading.mending import quoted
from macros.reading.rows import Row
from macros.reading.slips import Slip

DASH_DEEP = (
    "dit streepje springt te ver in: zo wordt deze regel een deel van de tekst erboven. "
    "Zet het recht onder de andere streepjes van de lijst, of haal het weg als het tekst is."
)
DASH_IN_TEXT = (
    "zo wordt deze regel een deel van de tekst erboven, met streepje en al. Haal het streepje weg. "
    "Is het een lijst? Zet dan ook de tekst erboven op een eigen regel, met een streepje ervoor."
)
NO_LIST_HERE = (
    "dit streepje hoort hier niet: erboven begint geen lijst. Haal het weg. "
    "Is het wel een lijst? Zet er dan de naam van een veld boven, met een dubbele punt en niets erachter."
)
NO_NAME_ABOVE = (
    "boven deze lijst ontbreekt de naam van een veld. Zet die erboven, met een dubbele punt en niets erachter."
)
NO_DASH = "hier ontbreekt een streepje: dit veld staat al in het punt van de lijst erboven"


ALONE = re.compile(r"[a-z][a-z_]*")


class Structure:
    """Holds, row after row, which lists and blocks are open, and says what does not fit into them."""

    def __init__(self) -> None:
        """Start before the first row."""
        self.levels: list[Level] = []
        self.before: Row | None = None
        self.keys: dict[int, set[str]] = {}

    def slip_at(self, row: Row, below: Sequence[Row], lines: list[str]) -> Slip | None:
        """Return what is wrong with the place of a row, None when it fits; the next row then comes below it.

        `below` are the rows after it: where they stand says where it was meant to be.
        """
        slip = slip_at_tab(row, self.before, lines) or self._dash(row, lines) or stray_sign(row, lines)
        slip = slip or self._name(row, lines) or self._placed(row, below, lines)
        self.before = row
        return slip

    def _dash(self, row: Row, lines: list[str]) -> Slip | None:
        """Return that a row starts with a sign for a dash that is none; None when it does not, or is in no list."""
        if row.dashes or (self.before is not None and self.before.is_block):
            return None
        column = row.columns[0]
        above = self.before
        in_list = (column, "-") in self.levels or (above is not None and (above.opens or above.dashes > 0))
        loose = loose_dash(lines[row.number], row.number, column)
        return loose if in_list or row.key.startswith("-") or stray_sign(row, lines) is None else None

    def _name(self, row: Row, lines: list[str]) -> Slip | None:
        """Return that the colon is not right behind the name of the first field of a point."""
        if row.key or not row.dashes or not row.first:
            return None
        return missing_colon(lines[row.number], row.number, len(row.start), sure=True)

    def _placed(self, row: Row, below: Sequence[Row], lines: list[str]) -> Slip | None:
        column, kind = row.columns[0], kind_of(row)
        opened = self.before if self.before is not None and self.before.opens else None
        deeper = opened is not None and column > opened.depth
        if kind == "text":
            if deeper or (self.before is None and not self.levels):
                return None
            return self._name_alone(row, below) or self._loose(row, lines)
        left: list[Level] = []
        while self.levels and self.levels[-1][0] > column:
            left.append(self.levels.pop())
        if (
            kind == ":"
            and len(self.levels) > 1
            and self.levels[-1] == (column, "-")
            and self.levels[-2] == (column, ":")
        ):
            self.levels.pop()
        same_column = opened is not None and column == opened.depth and kind == "-" and bool(opened.key)
        if deeper or same_column or not self.levels:
            self._open(column, kind)
        elif self.levels[-1] != (column, kind) or _goes_on_deeper(row, below, left, self.before):
            return self._misplaced(row, left, below, lines)
        self._enter(row)
        return None

    def _open(self, column: int, kind: str) -> None:
        self.levels.append((column, kind))
        self.keys[column] = set()

    def _enter(self, row: Row) -> None:
        """Note the blocks that open behind the dashes of a row, and the name of its field."""
        for column, kind in levels_of(row)[1:]:
            self._open(column, kind)
        if row.key:
            self.keys.setdefault(row.columns[-1], set()).add(row.key)

    def _misplaced(self, row: Row, left: list[Level], below: Sequence[Row], lines: list[str]) -> Slip:
        column, kind, before = row.columns[0], kind_of(row), self.before
        if before is not None and before.opens and before.dashes and not before.key and column <= before.columns[-1]:
            return moved_to(before.columns[-1] + 2, row, below, lines)  # the point goes on below its dash
        if kind == ":" and self.levels and self.levels[-1] == (column, "-"):
            inner = column + 2
            if row.key in self.keys.get(inner, ()):
                line = lines[row.number][:column] + "- " + lines[row.number][column:]
                moved = {row.number: line}
                return Slip(row.number, column, f"{NO_DASH}. Zet het ervoor, zo: {line.strip()}", moved)
            return moved_to(inner, row, below, lines)
        levels = [*self.levels, *left, *(levels_of(before) if before is not None else ())]
        if kind == "-" and row.key != "id" and levels[0] == self.levels[0]:
            levels = levels[1:]  # at the depth of the records themselves stands nothing else
        places = [level[0] for level in levels if level[1] == kind]
        if not places:
            return self._no_list(row, below) if kind == "-" else Slip(row.number, column, WRONG_INDENT)
        place = min(places, key=lambda place: (not _fits(row, place, below), abs(place - column), -place))
        if kind == "-" and before is not None and not before.opens and column > before.columns[0]:
            if before.key and column >= place + 4:
                return self._no_list(row, below, sure=True)
            return replace(moved_to(place, row, below, lines), sentence=DASH_DEEP)
        return moved_to(place, row, below, lines)

    def _no_list(self, row: Row, below: Sequence[Row], *, sure: bool = False) -> Slip:
        """Return that a dash stands where there is no list."""
        column, around = row.columns[0], self.levels[-1][0] if self.levels else 0
        last = last_of_run(row, below, column)
        if sure or last > row.last or row.first[:1] in ("{", "["):
            return Slip(row.number, column, NO_NAME_ABOVE, dict.fromkeys(range(row.number, last + 1), ""), guess=True)
        if not row.key and self.before is not None and not self.before.opens and column > self.before.columns[0]:
            return Slip(row.number, column, DASH_DEEP, {row.number: " " * (around + 2) + row.first})
        deep = around if row.key else around + 2
        text = f"{row.key}: {row.first}" if row.key else row.first
        return Slip(row.number, column, NO_LIST_HERE, {row.number: " " * deep + text})

    def _name_alone(self, row: Row, below: Sequence[Row]) -> Slip | None:
        """Return that a word alone is a field without its colon: what is in it stands below it."""
        column = row.columns[0]
        if (column, ":") not in self.levels or not ALONE.fullmatch(row.text) or not below:
            return None
        if not (below[0].columns[0] > column or (below[0].columns[0] == column and below[0].dashes)):
            return None
        line = f"{row.start}{row.text}:"
        return Slip(row.number, column, f"{MISSING_COLON}, zo: {line.strip()}", {row.number: line})

    def _loose(self, row: Row, lines: list[str]) -> Slip:
        """Return what is wrong with a text that stands below nothing that it can belong to."""
        column = row.columns[0]
        text, above = row.first, self.before
        if above is not None and above.opens and above.key and ALONE.fullmatch(row.text):
            deep = above.depth + 2
            return Slip(row.number, column, GOES_ON.format(deep), {row.number: " " * deep + row.text})
        if slip := missing_colon(lines[row.number], row.number, column):
            return slip
        before = self.before
        if before is None:
            return Slip(row.number, column, GOES_ON.format(2), {row.number: ""})
        if (
            before.dashes
            and not before.key
            and column == before.columns[-1]
            and (text[0].isupper() or text[0] in "{['\"")
        ):
            line = f"{row.start}- {text}"
            return Slip(row.number, column, NO_DASH_BEFORE.format(before.depth + 2, line.strip()), {row.number: line})
        deep = _depth_of_text(before)
        mended = {number: " " * deep + part.strip() for number, part in enumerate(row.lines, start=row.number)}
        if before.first and before.first[0] in "'\"[{" and not before.is_block:
            whole = re.sub(r"^(['\"])(.*)\1$", r"\2", before.text) + " " + row.text
            mended = {**before.mended(quoted(whole)), **dict.fromkeys(mended, "")}
        return Slip(row.number, column, GOES_ON.format(deep), mended)


def _goes_on_deeper(row: Row, below: Sequence[Row], left: list[Level], above: Row | None) -> bool:
    """Return whether a field with a value left blocks in which the next row still stands: then it should be there."""
    if not below or not row.key or row.dashes or row.opens:
        return False
    level = below[0].columns[0], kind_of(below[0])
    behind_dash = above is not None and above.opens and not above.key and level == (above.columns[-1] + 2, ":")
    return level[0] > row.columns[0] and (level in left or behind_dash)


def _fits(row: Row, place: int, below: Sequence[Row]) -> bool:
    """Return whether the next row stands as it should when a row started at `place`."""
    if not below or below[0].columns[0] < row.columns[0]:
        return False
    inside = place + row.columns[-1] - row.columns[0]
    return below[0].columns[0] in ((place, inside) if row.dashes else (place + 2,) if row.opens else (place,))


def _depth_of_text(before: Row) -> int:
    """Return how deep a line must stand to go on with the text of a row."""
    for line in before.lines[1:]:
        if line.strip():
            return len(line) - len(line.lstrip())
    return before.depth + 2

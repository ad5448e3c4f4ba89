"""A bar chart as numbers: where each line of text and each bar stands; what draws it chooses how that looks.

Down, lengths are in heights of a letter, so that text has its own size everywhere; across, in hundredths of the width.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from macros.language import number
from macros.records.silence import Stilte
from macros.records.survey import Enquetetabel
from macros.views.survey.answers import Answer, AnswerColumn
from macros.views.survey.percentages import computed

LINE, BAR, GAP = 1.35, 1.1, 0.7
"""The height of a line of text and of a bar, and the room below each answer."""
LONGEST = 74.0
"""How far the longest bar runs, so that its number fits behind it, on a phone too."""
BEHIND = 1.5
LETTERS = 30
"""How many letters of a label fit on a line of a phone; a label is cut into lines, never shortened."""
PIECES = re.compile(r"\S+?[/-](?=\w)|\S+")
LOOKS = 4
"""How many columns look different without colour; after those the looks begin anew."""


@dataclass(frozen=True)
class TextLine:
    """A line of text: how far down its foot is, and how far across it starts."""

    tekst: str
    y: float
    x: float = 0


@dataclass(frozen=True)
class Bar:
    """A bar of one column of the table: where it begins, how wide it is, and the number behind it.

    `uiterlijk` (from 1) tells columns apart. Without a number in the source, `breedte` is 0 and the text says so.
    """

    y: float
    breedte: float
    uiterlijk: int
    waarde: TextLine
    stil: bool = False


@dataclass(frozen=True)
class ChartAnswer:
    """An answer: the lines of its label, and a bar for each column."""

    regels: Sequence[TextLine]
    balken: Sequence[Bar]


@dataclass(frozen=True)
class Chart:
    """A bar chart: what it is called, what it shows, how high it is, and everything in it.

    `reeksen` names the columns when there are more, each beside a sample (a Bar without a number). `spoor` is how far
    a bar runs when everybody gave the answer; 0 when the source does not say how many answered.
    """

    titel: str
    zin: str
    hoogte: float
    antwoorden: Sequence[ChartAnswer]
    reeksen: Sequence[Bar]
    spoor: float
    balk: float = BAR


def chart(table: Enquetetabel, columns: Sequence[AnswerColumn], told: str) -> Chart | None:
    """Return the chart of a table with numbers, `told` being what it shows; None when it has none."""
    counts = [answer.aantal for column in columns for answer in column.antwoorden if answer.aantal is not None]
    if not counts:
        return None
    most = max([*counts, table.basis or 0]) or 1
    named = [column for column in columns if column.naam]
    legend = [
        Bar(LINE * index, 0, 1 + index % LOOKS, TextLine(column.naam, _foot(LINE * index), 8))
        for index, column in enumerate(named)
    ]
    top = LINE * len(legend) + (GAP if legend else 0)
    answers = list(_answers(table, columns, most, top))
    height = top + sum(_height(answer) for answer in answers)
    full = round(LONGEST * table.basis / most, 2) if table.basis else 0
    return Chart(table.titel, told, round(height, 2), answers, legend, full)


def _answers(table: Enquetetabel, columns: Sequence[AnswerColumn], most: float, top: float) -> Iterator[ChartAnswer]:
    for row in zip(*(column.antwoorden for column in columns), strict=True):
        lines = lines_of(row[0].label)
        label = [TextLine(line, _foot(top + LINE * index)) for index, line in enumerate(lines)]
        below = top + LINE * len(lines)
        bars = [_bar(table, answer, most, below + LINE * index, index) for index, answer in enumerate(row)]
        made = ChartAnswer(label, bars)
        yield made
        top += _height(made)


def _height(answer: ChartAnswer) -> float:
    return LINE * (len(answer.regels) + len(answer.balken)) + GAP


def _bar(table: Enquetetabel, answer: Answer, most: float, y: float, column: int) -> Bar:
    width = round(LONGEST * (answer.aantal or 0) / most, 2)
    if answer.aantal is None:
        text = answer.cel.aantal.label if isinstance(answer.cel.aantal, Stilte) else ""
    else:
        text = number(answer.aantal)
        printed = answer.cel.procent
        if printed is not None and computed(table, answer.cel) in (None, printed):
            text += f" ({number(printed)}%)"
    behind = width + BEHIND if width else 0
    return Bar(
        round(y, 2), width, 1 + column % LOOKS, TextLine(text, _foot(y), round(behind, 2)), answer.aantal is None
    )


def _foot(y: float) -> float:
    """Return how far down the foot of a line of text is that begins at `y`."""
    return round(y + 0.9, 2)


def lines_of(label: str) -> list[str]:
    """Return a label cut into lines that fit on a phone, between words or behind a slash or hyphen."""
    lines = [""]
    for piece in PIECES.finditer(label):
        apart = " " if piece.start() and label[piece.start() - 1].isspace() else ""
        longer = f"{lines[-1]}{apart}{piece[0]}" if lines[-1] else piece[0]
        if len(longer) <= LETTERS or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(piece[0])
    return [line[start : start + LETTERS] for line in lines for start in range(0, max(1, len(line)), LETTERS)]

"""The answers in one column of a table: each with its number, if the source gives one, and what kind it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.language import number
from macros.records.handbook import Handboek
from macros.records.meanings import Antwoord
from macros.records.silence import stilte
from macros.records.survey import Cel, Enquetetabel, Tabelrij
from macros.views.survey.percentages import in_words


@dataclass(frozen=True)
class Answer:
    """An answer as printed, with its unit if it is an amount; `aantal` is None where the source gives no number.

    `soort` is its meaning if it is more than an ordinary answer, else None.
    """

    label: str
    soort: Antwoord | None
    aantal: float | None
    cel: Cel


@dataclass(frozen=True)
class AnswerColumn:
    """A column of numbers: its name, "" when it is the only one, and its answers in the order of the table."""

    naam: str
    antwoorden: Sequence[Answer]

    @property
    def geteld(self) -> list[Answer]:
        """The answers that somebody gave."""
        return [answer for answer in self.antwoorden if answer.aantal]

    @property
    def som(self) -> float:
        """What the numbers add up to."""
        return sum(answer.aantal or 0 for answer in self.antwoorden)


def columns_of(handbook: Handboek, table: Enquetetabel) -> list[AnswerColumn]:
    """Return the columns of a table with their answers; none when its rows are not filled in."""
    names = table.kolommen or [""]
    rows = table.rijen or ()
    return [
        AnswerColumn(name, [_answer(handbook, table, row, index) for row in rows])
        for index, name in enumerate(names)
        if rows
    ]


def _answer(handbook: Handboek, table: Enquetetabel, row: Tabelrij, column: int) -> Answer:
    cell = row.cellen[column]
    kind = next((Antwoord(str(word.betekenis)) for word in handbook.woorden(row, "soort")), None)
    count = None if stilte(cell.aantal) is not None else float(cell.aantal)
    unit = f" {table.antwoord_in}" if table.antwoord_in and kind is None else ""
    return Answer(f"{row.label}{unit}", kind, count, cell)


def share(table: Enquetetabel, answer: Answer) -> str:
    """Return how often an answer was given: "41 van de 41 gemeenten, 100%", or "7 keer" without a base."""
    count = number(answer.aantal or 0)
    told = f"{count} van de {number(table.basis)} {table.eenheid}" if table.basis else f"{count} keer"
    return ", ".join(filter(None, [told, in_words(table, answer.cel)]))

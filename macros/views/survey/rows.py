"""A table of the survey in the one shape of every table, and the same as plain text for a spreadsheet."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import StringIO

from macros.addresses import Address, answer_note
from macros.language import capital, number
from macros.records.handbook import Handboek
from macros.records.meanings import Tabelvorm
from macros.records.silence import stilte
from macros.records.survey import Cel, Enquetetabel, Tabelrij
from macros.views.measure.measures import goals, measure_types
from macros.views.shared.citations import Footnotes
from macros.views.shared.statements import Amount, Statement, statement
from macros.views.shared.table import Cell, Column, Group, Row, Table, cell
from macros.views.survey.percentages import computed, in_words, rows_of
from macros.views.tables.goals import goal_table

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""How a text starts that a spreadsheet would take for a formula and work out."""
ANSWER, PERCENT, NOTE = "Antwoord", "Procent", "Noot"


def answer_table(notes: Footnotes, table: Enquetetabel, here: Address) -> Table | None:
    """Return the table as printed, its row of totals below; None for one without rows."""
    if notes.handbook.woord(table, "vorm").betekenis == Tabelvorm.DOELEN:
        return goal_table(notes.handbook, measure_types(notes.handbook))
    if not table.rijen:
        return None
    noted = [row for row in rows_of(table) if row.noot]
    rows = [_row(notes, table, row, here, noted) for row in rows_of(table)]
    body = len(table.rijen)
    head = f"{ANSWER} ({table.antwoord_in})" if table.antwoord_in else ANSWER
    return Table(table.titel, _columns(table), [Group(rows[:body])], head, "enquete", voet=rows[body:])


def notes_of(table: Enquetetabel) -> list[tuple[str, str, str]]:
    """Return every note at an answer: its place, the answer, and what the note says."""
    noted = [row for row in rows_of(table) if row.noot]
    return [(answer_note(index), row.label, row.noot or "") for index, row in enumerate(noted, start=1)]


def _columns(table: Enquetetabel) -> list[Column]:
    return [Column(capital(name)) for name in _names(table)]


def _names(table: Enquetetabel) -> Iterator[str]:
    """Yield the names of the columns of numbers, each with one for its percentages if the table prints any."""
    for index, name in enumerate(table.kolommen or [""]):
        yield name or f"aantal {table.eenheid}"
        if _has_percentages(table, index):
            yield f"{name}, procent" if name else PERCENT


def _has_percentages(table: Enquetetabel, column: int) -> bool:
    return any(row.cellen[column].procent is not None for row in rows_of(table))


def _row(notes: Footnotes, table: Enquetetabel, row: Tabelrij, here: Address, noted: Sequence[Tabelrij]) -> Row:
    label = Statement(kop=row.label)
    if row.noot:
        place = here.at(answer_note(noted.index(row) + 1))
        label = Statement(kop=row.label, adres=place, onder=("met noot",))
    cells: list[Cell] = []
    for column, one in enumerate(row.cellen):
        cells.append(_number_cell(notes, table, row, one, whole=column == 0))
        if _has_percentages(table, column):
            cells.append(cell(Statement(tekst=in_words(table, one))))
    return Row(cells, label)


def _number_cell(notes: Footnotes, table: Enquetetabel, row: Tabelrij, one: Cel, whole: bool) -> Cell:
    """Return a number; the first of a row also carries where the row stands, and what contradicts it."""
    silent = stilte(one.aantal)
    count = None if silent is not None else float(one.aantal)
    text = silent.label if silent is not None else number(float(one.aantal))
    told = statement(notes, row, tekst=text) if whole else Statement(tekst=text)
    return Cell((replace(told, getal=None if count is None else Amount(count, None, table.eenheid)),))


def csv_text(handbook: Handboek, table: Enquetetabel) -> str:
    """Return a table as a file for spreadsheets (RFC 4180, with semicolons), a head and then a line for each row.

    "" for a table without numbers. No cell starts as a formula would.
    """
    form = handbook.woord(table, "vorm").betekenis
    lines = list(_goal_lines(handbook) if form == Tabelvorm.DOELEN else _lines(table))
    if not lines:
        return ""
    out = StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(
        [[_harmless(text) for text in line] for line in lines]
    )
    return out.getvalue()


def _lines(table: Enquetetabel) -> Iterator[list[str]]:
    if not table.rijen:
        return
    yield [ANSWER, *_heads(table), NOTE]
    for row in rows_of(table):
        yield [row.label, *_values(table, row), row.noot or ""]


def _heads(table: Enquetetabel) -> Iterator[str]:
    for index, name in enumerate(table.kolommen or [""]):
        yield " ".join(filter(None, ["aantal", table.eenheid, name]))
        if _has_percentages(table, index):
            yield " ".join(filter(None, ["procent gedrukt", name]))
            yield " ".join(filter(None, ["procent gerekend", name]))


def _values(table: Enquetetabel, row: Tabelrij) -> Iterator[str]:
    for column, one in enumerate(row.cellen):
        silent = stilte(one.aantal)
        yield silent.label if silent is not None else _plain(float(one.aantal))
        if _has_percentages(table, column):
            yield _plain(one.procent)
            yield _plain(computed(table, one))


def _goal_lines(handbook: Handboek) -> Iterator[list[str]]:
    types = measure_types(handbook)
    if types:
        yield ["Type", *(goal.doel.label for goal in goals(handbook, types[0]))]
    for type_ in types:
        found = goals(handbook, type_)
        yield [type_.titel, *(goal.gewicht.label if goal.gewicht else goal.stilte for goal in found)]


def _plain(value: float | None) -> str:
    """Return a number as a Dutch spreadsheet reads it: no dots for thousands, a comma before decimals."""
    return "" if value is None else number(value).replace(".", "")


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text

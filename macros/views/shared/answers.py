"""An answer of a table of the survey as one line."""

from macros.language import number
from macros.records.silence import stilte
from macros.records.survey import Cel, Tabelrij
from macros.views.shared.citations import Footnotes
from macros.views.shared.statements import Statement, statement


def answer_row(notes: Footnotes, row: Tabelrij) -> Statement:
    """Return an answer with its numbers as printed: "Politie: 41 (100%)"."""
    return statement(notes, row, kop=row.label, tekst=", ".join(_told(one) for one in row.cellen))


def _told(one: Cel) -> str:
    silent = stilte(one.aantal)
    count = silent.label if silent is not None else number(float(one.aantal))
    return f"{count} ({number(one.procent)}%)" if one.procent is not None else count

"""The one sentence that says what a table shows, counted from its numbers."""

from collections.abc import Sequence

from macros.language import capital, joined, number
from macros.records.handbook import Handboek
from macros.records.meanings import Antwoord, MeerAntwoorden, Tabelvorm
from macros.records.survey import Enquetetabel
from macros.views.measure.measures import goals, measure_types
from macros.views.survey.answers import Answer, AnswerColumn, columns_of, share

MOST_NAMED = 3
"""How many answers a sentence names when they share the first place; of more, it says how many."""
NO_PICTURE = "Van deze figuur heeft het handboek geen beeld"
PLAIN = (Antwoord.JA, Antwoord.NEE, None)


def finding(handbook: Handboek, table: Enquetetabel) -> str:
    """Return what a table shows; of one without numbers, what a reader can expect."""
    form = handbook.woord(table, "vorm").betekenis
    if form == Tabelvorm.TEKST:
        return f"{NO_PICTURE}{', alleen wat de tekst erover zegt' if table.toelichting else ''}."
    if form == Tabelvorm.DOELEN:
        return _goals_found(handbook)
    columns = columns_of(handbook, table)
    if not columns:
        return "De getallen van deze tabel zijn nog niet ingevuld."
    return " ".join(_named(column, _in_column(table, column)) for column in columns)


def adds_up(handbook: Handboek, table: Enquetetabel) -> str:
    """Return what strikes in the sum of the answers, against how many answered; "" when nothing does."""
    allowed = handbook.woord(table, "meer_antwoorden").betekenis
    told = []
    for column in columns_of(handbook, table):
        if not table.basis or not column.geteld or column.som == table.basis or allowed == MeerAntwoorden.JA:
            continue
        line = f"Samen zijn dit {number(column.som)} antwoorden van {number(table.basis)} {table.eenheid}."
        if column.som > table.basis and allowed == MeerAntwoorden.ONBEKEND:
            line += " Zij gaven dus soms meer dan één antwoord."
        told.append(_named(column, line))
    return " ".join(told)


def _named(column: AnswerColumn, told: str) -> str:
    return f"{capital(column.naam)}: {told[0].lower()}{told[1:]}" if column.naam else told


def _in_column(table: Enquetetabel, column: AnswerColumn) -> str:
    if not any(answer.aantal is not None for answer in column.antwoorden):
        return "De bron geeft hier geen getallen."
    if not column.geteld:
        return "Geen van deze antwoorden is gegeven."
    if any(answer.soort == Antwoord.JA for answer in column.antwoorden):
        return _yes_or_no(table, column.geteld)
    return _most_named(table, column)


def _yes_or_no(table: Enquetetabel, given: Sequence[Answer]) -> str:
    """Return how many said yes and how many no, the largest group first."""
    ordered = sorted(given, key=lambda answer: -(answer.aantal or 0))
    parts = [_said(table, answer, first=number == 0) for number, answer in enumerate(ordered)]
    return f"{joined(parts)}."


def _said(table: Enquetetabel, answer: Answer, first: bool) -> str:
    """Return how many gave an answer, as one part of a sentence; the first part says of how many."""
    if not table.basis:
        return f"{number(answer.aantal or 0)} keer{' was het antwoord' if first else ''} '{answer.label}'"
    whole, _, percent = share(table, answer).partition(", ")
    who = (whole if first else number(answer.aantal or 0)) + (f" ({percent})" if percent else "")
    one = answer.aantal == 1
    if answer.soort in (Antwoord.JA, Antwoord.NEE):
        return f"{who} {'zei' if one else 'zeiden'} {answer.soort.value}"
    return f"{who} {'antwoordde' if one else 'antwoordden'} '{answer.label}'"


def _most_named(table: Enquetetabel, column: AnswerColumn) -> str:
    """Return the answer that was given most; of 'not known' and 'something else' apart, if they are as large."""
    named = [answer for answer in column.geteld if answer.soort in PLAIN]
    top = max((answer.aantal or 0 for answer in named), default=0)
    apart = [answer for answer in column.geteld if answer.soort not in PLAIN and (answer.aantal or 0) >= top]
    told = [f"{_said(table, answer, first=True)}." for answer in sorted(apart, key=lambda one: -(one.aantal or 0))]
    if named:
        leaders = [answer for answer in named if answer.aantal == top]
        told.append(f"{'Daarnaast het' if apart else 'Het'} vaakst genoemd: {_leaders(table, leaders)}.")
    if table.antwoord_in and len(named) > 1:
        told.append(f"De antwoorden lopen van '{named[0].label}' tot '{named[-1].label}'.")
    return " ".join(told)


def _leaders(table: Enquetetabel, leaders: Sequence[Answer]) -> str:
    how_often = share(table, leaders[0])
    if len(leaders) > MOST_NAMED:
        return f"{number(len(leaders))} antwoorden, elk even vaak (elk {how_often})"
    names = joined(f"'{answer.label}'" for answer in leaders)
    return f"{names} ({'elk ' if len(leaders) > 1 else ''}{how_often})"


def _goals_found(handbook: Handboek) -> str:
    """Return which goals most types of measures have."""
    types = [type_ for type_ in measure_types(handbook) if type_.doelen is not None]
    counts: dict[str, int] = {}
    for type_ in types:
        for goal in goals(handbook, type_):
            counts[goal.doel.label] = counts.get(goal.doel.label, 0) + (goal.gewicht is not None)
    top = max(counts.values(), default=0)
    if not top:
        return "De doelen van de typen maatregelen zijn nog niet ingevuld."
    names = [f"'{label}'" for label, count in counts.items() if count == top]
    each = "elk " if len(names) > 1 else ""
    return f"Het vaakst een doel: {joined(names)} ({each}bij {number(top)} van de {number(len(types))} typen)."

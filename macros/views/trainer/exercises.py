"""All exercises in one table: how long each takes, with how many people, for whom, and about which success factor."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.language import capital, counted, joined, number
from macros.records.factor import FactorRedactie, Oefening, Succesfactor
from macros.records.handbook import Handboek
from macros.records.workshop import Voorgroep
from macros.views.shared.statements import Amount, Statement
from macros.views.shared.table import Cell, Column, Group, Row, Table
from macros.views.shared.titles import title

PLACE = "oefening"
"""The fold on the page of a success factor that holds its exercise."""
COLUMNS = (
    Column(title(Oefening, "minuten")),
    Column(title(Oefening, "personen")),
    Column(title(Oefening, "voor")),
    Column(title(Oefening, "materiaal")),
    Column(Succesfactor.naam_van_soort),
)


def exercises(handbook: Handboek) -> list[Succesfactor]:
    """Return the success factors with an exercise, the shortest first."""
    found = [factor for factor in handbook[Succesfactor].values() if factor.redactie]
    return sorted(found, key=lambda factor: factor.redactie.oefening.minuten if factor.redactie else 0)


def exercise_table(handbook: Handboek, factors: Sequence[Succesfactor]) -> Table:
    """Return the exercises of these success factors, a row each."""
    rows = [_row(handbook, factor, factor.redactie) for factor in factors if factor.redactie]
    return Table("Alle oefeningen", COLUMNS, [Group(rows)], title(FactorRedactie, "oefening"), "oefeningen")


def _row(handbook: Handboek, factor: Succesfactor, own: FactorRedactie) -> Row:
    exercise, page = own.oefening, addresses.page(factor)
    people = Amount(exercise.personen, exercise.personen_tot, "personen")
    cells = [
        Cell((Statement(tekst=number(exercise.minuten), getal=Amount(exercise.minuten, None, "minuten")),)),
        Cell((Statement(tekst=group_size(exercise), getal=people),)),
        Cell((Statement(tekst=capital(for_whom(handbook, exercise))),)),
        Cell((Statement(tekst=capital(joined(exercise.materiaal))),)),
        Cell((Statement(kop=factor.titel, adres=page),)),
    ]
    return Row(cells, Statement(kop=exercise.titel, adres=page.at(PLACE)))


@dataclass(frozen=True)
class ExerciseText:
    """An exercise in full: what one must know of it in short, its steps, and its success factor."""

    titel: str
    kort: str
    stappen: Sequence[str]
    factor: str


def exercise_texts(handbook: Handboek) -> list[ExerciseText]:
    """Return every exercise in full, the shortest first."""
    found = [(factor, factor.redactie.oefening) for factor in exercises(handbook) if factor.redactie]
    return [ExerciseText(own.titel, in_short(handbook, own), own.stappen, factor.titel) for factor, own in found]


def group_size(group: Voorgroep) -> str:
    """Return with how many people something can be done: "4 tot 12"."""
    least, most = number(group.personen), number(group.personen_tot)
    return least if least == most else f"{least} tot {most}"


def for_whom(handbook: Handboek, group: Voorgroep) -> str:
    """Return for whom something is: "beleidsmedewerkers en wijkteams"."""
    return joined(word.label for word in handbook.woorden(group, "voor"))


def in_short(handbook: Handboek, exercise: Oefening) -> str:
    """Return how long an exercise takes, with how many people, for whom, and what must lie ready."""
    people = "persoon" if exercise.personen_tot == 1 else "personen"
    told = f"{counted(exercise.minuten, 'minuut', 'minuten')}, {group_size(exercise)} {people}."
    return f"{told} Voor {for_whom(handbook, exercise)}. Nodig: {joined(exercise.materiaal)}."

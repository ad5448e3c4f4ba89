"""What each type of measure aims at: table 3.5 of the report."""

from collections.abc import Sequence

from macros import addresses
from macros.language import capital
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel, Maatregeldoel
from macros.views.measure.measures import goals
from macros.views.shared.order import ranked
from macros.views.shared.statements import Statement
from macros.views.shared.table import Column, Group, Row, Table, cell


def goal_table(handbook: Handboek, types: Sequence[Maatregel]) -> Table:
    """Return a row for each type of measure, and a column for each goal with the weight it has there."""
    words = handbook.lijst(Maatregeldoel, "doel").waarden
    rows = [
        Row(
            [
                ranked(handbook, cell(Statement(woorden=(goal.gewicht,) if goal.gewicht else ()), stilte=goal.stilte))
                for goal in goals(handbook, type_)
            ],
            Statement(kop=type_.titel, adres=addresses.page(type_)),
        )
        for type_ in types
    ]
    columns = [Column(capital(word.label)) for word in words]
    return Table("Wat elk type maatregel wil bereiken", columns, [Group(rows)], "Type", "doelen")

"""The last of a few rounds is that with the last date, however the data lists them."""

import pytest
from handbooks.make import notes, result

from macros.records.handbook import Handboek
from macros.views.shared.figures import figure_cells, missed
from macros.views.shared.rounds import last_round


@pytest.mark.parametrize(
    ("rounds", "last"),
    [
        ([], None),
        (["2010"], "2010"),
        (["2010", "2011"], "2011"),
        (["2011", "2010"], "2011"),
        (["2010-12", "2010-09"], "2010-12"),
        (["2010", "2010-09"], "2010-09"),
        (["2010-09", "2010"], "2010"),
    ],
)
def test_the_last_date_counts_and_then_the_order_of_the_data(rounds: list[str], last: str | None) -> None:
    assert last_round(rounds, lambda one: one) == last


@pytest.mark.parametrize(
    ("moments", "value"),
    [
        (["2008", "2009"], 2),
        (["2009", "na een jaar"], 2),
        (["na een jaar", "2008"], 2),
    ],
)
def test_the_last_measurement_of_a_figure_counts(handbook: Handboek, moments: list[str], value: float) -> None:
    figure = result(
        metingen=[{"wanneer": moment, "waarde": number} for number, moment in enumerate(moments, 1)], streef=2
    )
    counted = figure_cells(notes(handbook), figure)[1].uitspraken[0].getal
    assert counted is not None
    assert counted.waarde == value
    assert missed(handbook, figure) is (value < 2)

"""Percentages as printed and as computed: a difference is shown, and none is made up."""

import pytest

from macros.views.survey.percentages import Difference, differences, in_words, share_of

from .tables import row, table


@pytest.mark.parametrize(
    ("count", "base", "like", "percent"),
    [
        (7, 8, 88, 88),
        (3, 8, 38, 38),
        (1, 200, 1, 1),
        (16, 41, 39, 39),
        (0, 41, 0, 0),
        (41, 41, 100, 100),
        (1, 3, 33.3, 33.3),
        (2.5, 5, 50, 50),
        (10, 41, 100, 24),
    ],
)
def test_a_half_goes_up_and_decimals_are_as_many_as_printed(
    count: float, base: float, like: float, percent: float
) -> None:
    assert share_of(count, base, like) == percent


@pytest.mark.parametrize(
    ("cell", "base", "words"),
    [
        ((16, 39), 41, "39%"),
        ((16, 38), 41, "gedrukt 38%, gerekend 39%"),
        (16, 41, ""),
        ((16, 39), None, "39%"),
        ((16, 39), 0, "39%"),
        ((None, 39), 41, "39%"),
        ((1, 33.4), 3, "gedrukt 33,4%, gerekend 33,3%"),
    ],
)
def test_a_percentage_is_said_as_printed_and_beside_it_what_is_computed_only_if_that_differs(
    cell: object, base: float | None, words: str
) -> None:
    found = table(row("Ja", cell), basis=base)
    assert found.rijen
    assert in_words(found, found.rijen[0].cellen[0]) == words


def test_every_difference_is_found_in_every_column_and_in_the_total() -> None:
    found = table(
        row("Ja", (16, 39), (20, 50)),
        kolommen=["toen", "nu"],
        totaal=row("Totaal", (40, 100), (41, 100)),
    )
    assert list(differences(found)) == [
        Difference("tabel-9-9", "Ja", 1, 50, 49),
        Difference("tabel-9-9", "Totaal", 0, 100, 98),
    ]

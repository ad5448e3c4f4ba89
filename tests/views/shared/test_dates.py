"""Which days sources speak of, in words."""

import pytest

from macros.views.shared.dates import from_till, on_days, when


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ([], ""),
        (["2010-03", "2010-03"], "maart 2010"),
        (["2023", "2010-03"], "maart 2010 en 2023"),
        (["2012", "2023", "2010-03"], "maart 2010 tot en met 2023"),
    ],
)
def test_two_days_are_named_and_of_more_the_first_and_the_last(days: list[str], told: str) -> None:
    assert from_till(days) == told


@pytest.mark.parametrize(
    ("value", "told"), [("2024-05-01", "op 1 mei 2024"), ("2024-05", "in mei 2024"), ("2024", "in 2024")]
)
def test_the_word_before_a_day_follows_how_precise_it_is(value: str, told: str) -> None:
    assert when(value) == told


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ([], ""),
        (["2024-05-01", "2024-05-01"], "op 1 mei 2024"),
        (["2025", "2024-05-01"], "op 1 mei 2024 en in 2025"),
        (["2025", "2024-06", "2024-05-01"], "van 1 mei 2024 tot en met 2025"),
    ],
)
def test_on_two_days_or_between_the_first_and_the_last(days: list[str], told: str) -> None:
    assert on_days(days) == told

"""Which days sources speak of, in words."""

import pytest

from macros.views.shared.dates import from_till


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

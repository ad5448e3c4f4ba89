"""Dutch words for dates, periods, numbers and lists."""

import pytest
from macros.views.words import counted, day, joined, number, period

from macros.records.steps import Looptijd


@pytest.mark.parametrize(
    ("written", "shown"), [("2007", "2007"), ("2007-09", "september 2007"), ("2009-07-01", "1 juli 2009")]
)
def test_a_date_is_shown_as_precise_as_it_was_written(written, shown):
    assert day(written) == shown


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("2006", "2008", "2006 – 2008"),
        ("2007-09", "2009-12", "september 2007 – december 2009"),
        ("2007", "doorlopend", "sinds 2007, loopt door"),
        ("2007", None, "vanaf 2007"),
        (None, "2009", "tot 2009"),
        ("2007", "2007", "2007"),
    ],
)
def test_a_period_reads_as_a_phrase(start, end, shown):
    looptijd = Looptijd.model_construct(van=start, tot=end, tekst=None)
    assert period(looptijd) == shown


@pytest.mark.parametrize(("value", "shown"), [(50000, "50.000"), (2.5, "2,5"), (14, "14"), (1234567, "1.234.567")])
def test_a_number_is_written_the_dutch_way(value, shown):
    assert number(value) == shown


@pytest.mark.parametrize(
    ("names", "shown"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")]
)
def test_names_join_as_a_phrase(names, shown):
    assert joined(names) == shown


def test_one_is_counted_in_the_singular():
    assert (counted(1, "case", "cases"), counted(0, "case", "cases")) == ("1 case", "0 cases")

"""Dutch words for dates, periods, numbers, money and lists."""

from datetime import date

import pytest
from handbooks.examples import DAYS, quick
from hypothesis import given
from hypothesis import strategies as st

from macros.language import (
    alphabetical,
    capital,
    counted,
    day,
    joined,
    joined_or,
    money,
    number,
    period,
    quantity,
    sentence,
    small,
)

MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]


@pytest.mark.parametrize(
    ("written", "shown"), [("2007", "2007"), ("2007-09", "september 2007"), ("2009-07-01", "1 juli 2009")]
)
def test_a_date_is_shown_as_precise_as_it_was_written(written: str, shown: str) -> None:
    assert day(written) == shown


@quick
@given(DAYS, st.integers(1, 3))
def test_a_date_of_each_precision_is_its_parts_backwards(when: date, precision: int) -> None:
    written = "-".join(when.isoformat().split("-")[:precision])
    assert day(written) == " ".join([str(when.day), MONTHS[when.month - 1], str(when.year)][3 - precision :])


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("2006", "2008", "2006 – 2008"),
        ("2007-09", "2009-12", "september 2007 – december 2009"),
        ("2007", "doorlopend", "sinds 2007, loopt door"),
        (None, "doorlopend", "loopt door"),
        ("2007", None, "vanaf 2007"),
        (None, "2009", "tot 2009"),
        ("2007", "2007", "2007"),
        ("2007", "2007-05", "2007"),
        ("2008-03", "2010", "2008 – 2010"),
        ("2008", "2010-05-01", "2008 – 2010"),
        ("2008-03-01", "2010-05", "maart 2008 – mei 2010"),
        (None, None, ""),
    ],
)
def test_a_period_reads_as_a_phrase(start: str | None, end: str | None, shown: str) -> None:
    assert period(start, end) == shown


@quick
@given(DAYS, DAYS)
def test_a_period_with_two_days_says_both_and_one_day_once(start: date, end: date) -> None:
    one, other = start.isoformat(), end.isoformat()
    assert period(one, other) == (day(one) if one == other else f"{day(one)} – {day(other)}")


@pytest.mark.parametrize(
    ("value", "shown"),
    [(50000, "50.000"), (2.5, "2,5"), (14, "14"), (1234567, "1.234.567"), (0.125, "0,125"), (0, "0")],
)
def test_a_number_is_written_the_dutch_way(value: float, shown: str) -> None:
    assert number(value) == shown


@quick
@given(st.integers(0, 10**12))
def test_a_whole_number_loses_no_digit(value: int) -> None:
    assert number(value).replace(".", "") == str(value)


@pytest.mark.parametrize(
    ("value", "currency", "shown"),
    [
        (50000, "EUR", "€ 50.000"),
        (50000.0, "EUR", "€ 50.000"),
        (12.5, "EUR", "€ 12,50"),
        (1200, "GBP", "£ 1.200"),
        (900, "CHF", "CHF 900"),
        (1000, "JPY", "JP¥ 1.000"),
        (0, "EUR", "€ 0"),
    ],
)
def test_an_amount_has_its_currency_and_no_empty_cents(value: float, currency: str, shown: str) -> None:
    assert money(value, currency) == shown


def test_an_amount_is_in_euros_unless_it_says_otherwise() -> None:
    assert money(1) == money(1, "EUR")


@pytest.mark.parametrize(
    ("names", "shown"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")]
)
def test_names_join_as_a_phrase(names: list[str], shown: str) -> None:
    assert joined(names) == shown


@pytest.mark.parametrize(
    ("names", "shown"), [([], ""), (["a"], "a"), (["a", "b"], "a of b"), (["a", "b", "c"], "a, b of c")]
)
def test_choices_join_as_a_phrase(names: list[str], shown: str) -> None:
    assert joined_or(names) == shown


@pytest.mark.parametrize(("count", "shown"), [(0, "0 cases"), (1, "1 case"), (2, "2 cases"), (1000, "1.000 cases")])
def test_only_one_is_counted_in_the_singular(count: int, shown: str) -> None:
    assert counted(count, "case", "cases") == shown


@pytest.mark.parametrize(
    ("phrase", "shown"),
    [
        ("", ""),
        ("de zaal", "De zaal."),
        ("Klaar.", "Klaar."),
        ("wie?", "Wie?"),
        ("stop!", "Stop!"),
        ("a b: C", "A b: C."),
    ],
)
def test_a_sentence_has_a_capital_and_ends_once(phrase: str, shown: str) -> None:
    assert sentence(phrase) == shown


@pytest.mark.parametrize(
    ("phrase", "shown"), [("Vast geld", "vast geld"), ("GGD helpt", "GGD helpt"), ("A", "a"), ("", "")]
)
def test_a_small_letter_leaves_an_abbreviation_alone(phrase: str, shown: str) -> None:
    assert small(phrase) == shown


def test_a_capital_leaves_the_rest_alone() -> None:
    assert (capital("de GGD"), capital("")) == ("De GGD", "")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("'s-Hertogenbosch", "'s-Hertogenbosch"),
        ("\u2019s-Hertogenbosch", "\u2019s-Hertogenbosch"),
        ("'t Zand", "'t Zand"),
        ("'s avonds", "'s Avonds"),
        ("\u2018's-Hertogenbosch\u2019", "\u2018's-Hertogenbosch\u2019"),
        ("ijsselstein", "IJsselstein"),
        ("IJsselstein", "IJsselstein"),
        ("\u0133sselstein", "\u0132sselstein"),
        ("\u00e9\u00e9n keer", "E\u00e9n keer"),
        ("\u00e9tude", "\u00c9tude"),
        ("v\u00f3\u00f3r alles", "V\u00f3\u00f3r alles"),
        ('"samen" is sterk', '"Samen" is sterk'),
        ("eHealth", "eHealth"),
        ("12 keer", "12 keer"),
        ("\U0001f389 feest", "\U0001f389 feest"),
        ("\u2068\u0645\u0631\u0643\u0632\u2069", "\u2068\u0645\u0631\u0643\u0632\u2069"),
        ("", ""),
    ],
)
def test_a_line_begins_as_dutch_does(written: str, shown: str) -> None:
    assert capital(written) == shown
    assert capital(shown) == shown


def test_a_small_letter_is_the_way_back() -> None:
    for phrase in ("één keer", "maatwerk", "vóór alles"):
        assert small(capital(phrase)) == phrase
    assert small("IJsselstein") == "IJsselstein"


@quick
@given(st.text(max_size=12))
def test_a_capital_changes_nothing_behind_the_first_letter(text: str) -> None:
    assert capital(text)[-1:].casefold() == text[-1:].casefold() or len(text) < 2
    alphabetical(text)


def test_names_stand_in_dutch_order() -> None:
    names = ["Zwolle", "'t Zand", "IJsselstein", "'s-Hertogenbosch", "Ierland", "Ilpendam", "Éénhoorn", "Hengelo"]
    assert sorted(names, key=alphabetical) == [
        "Éénhoorn",
        "Hengelo",
        "'s-Hertogenbosch",
        "Ierland",
        "IJsselstein",
        "Ilpendam",
        "'t Zand",
        "Zwolle",
    ]


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ((12, 14, "vrouwen"), "12 tot 14 vrouwen"),
        ((12, None, "uur", "week"), "12 uur per week"),
        ((12.5, None, "EUR"), "€ 12,50"),
        ((12.5, 20, "EUR", "deelnemer"), "€ 12,50 tot € 20 per deelnemer"),
        ((12.5, None, "euro", "uur"), "€ 12,50 per uur"),
        ((1200, None, "GBP"), "£ 1.200"),
        ((0.5, None, "uur"), "0,5 uur"),
        ((3, 3, "EUR"), "€ 3"),
    ],
)
def test_a_quantity_has_its_unit_and_money_its_currency(values: tuple[float, float, str], shown: str) -> None:
    assert quantity(*values) == shown

"""Properties that hold for any value, which Hypothesis tries to refute."""

import string
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from macros.language import number
from macros.records.dates import is_before, is_date
from macros.records.direction import bare
from macros.records.figures import Meetwaarde, Resultaat
from macros.records.nothing import PLACEHOLDERS
from macros.records.signs import HIDDEN_KINDS, LOST
from macros.records.steps import Looptijd
from macros.records.values import Getal, Id, Tekst

NUMBER, TEXT, ID = TypeAdapter(Getal), TypeAdapter(Tekst), TypeAdapter(Id)

values = st.integers(0, 10**9) | st.decimals(0, 10**6, allow_nan=False, places=2).map(float)
days = st.dates(date(1900, 1, 1), date(2020, 12, 31)).map(date.isoformat)
dates = st.builds(lambda day, length: day[:length], days, st.sampled_from([4, 7, 10]))
letters = st.characters(
    exclude_categories=("Cc", "Cf", "Co", "Cs", "Cn", "Zs", "Zl", "Zp"),
    exclude_characters="<&{" + LOST + "\u0132\u0133\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06",
)


def written(value: float) -> str:
    """Return a number as an editor writes it."""
    return f"{value:.2f}" if isinstance(value, float) else str(value)  # never three decimals: those are twofold


def fault_in(model: type, block: dict[str, object]) -> str:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(block)
    (fault,) = caught.value.errors()
    return str(fault["msg"])


def ranges(low: float, high: float) -> list[tuple[type, dict[str, object]]]:
    """Return every block with a range, with that range in it."""
    low, high = written(low), written(high)
    return [
        (Meetwaarde, {"wanneer": "erna", "waarde": low, "waarde_tot": high}),
        (Resultaat, {"wat": "x", "eenheid": "y", "waarde": low, "waarde_tot": high}),
        (Resultaat, {"wat": "x", "eenheid": "y", "streef": low, "streef_tot": high}),
    ]


@given(values, values)
def test_a_range_rises_or_stays_and_never_falls(one, other):
    low, high = sorted((one, other))
    for model, block in ranges(low, high):
        model.model_validate(block)
    assume(low != high)
    for model, block in ranges(high, low):
        low_text, high_text = NUMBER.validate_python(written(low)), NUMBER.validate_python(written(high))
        assert fault_in(model, block).startswith(
            f"het hoogste getal ({low_text:.15g}) is lager dan het laagste ({high_text:.15g}). "
        )


@given(values)
def test_a_range_of_two_equal_ends_is_one(value):
    for model, block in ranges(value, value):
        model.model_validate(block)


@given(values)
def test_a_number_is_read_as_it_was_written_and_dutch_writes_it_back(value):
    read = NUMBER.validate_python(written(value))
    assert read == value
    assert float(number(read).replace(".", "").replace(",", ".")) == value


@given(st.integers(1000, 10**12))
def test_a_number_with_points_for_thousands_is_never_read_as_another(value):
    with pytest.raises(ValidationError, match=rf"Schrijf {value}(\.|, zonder punt)"):
        NUMBER.validate_python(number(value))


@given(st.text(string.digits + ".,-+_eE xX٣", min_size=1, max_size=8))
def test_what_is_read_as_a_number_is_the_number_that_stands_there(text):
    try:
        read = NUMBER.validate_python(text)
    except ValidationError:
        return
    assert read == float(text)
    assert set(text) <= {*string.digits, "."}


@given(dates, dates)
def test_of_two_dates_at_most_one_is_before_the_other(one, other):
    assert not (is_before(one, other) and is_before(other, one))
    shared = min(len(one), len(other))
    assert (is_before(one, other) or is_before(other, one)) == (one[:shared] != other[:shared])


@given(dates, st.sampled_from([4, 7, 10]))
def test_a_date_is_never_before_itself_however_precise(day, length):
    assert not is_before(day, day[:length])
    assert not is_before(day[:length], day)


@given(days, days, st.sampled_from([4, 7, 10]), st.sampled_from([4, 7, 10]))
def test_less_precise_dates_only_lose_an_order_and_never_turn_it(one, other, first, second):
    if is_before(one[:first], other[:second]):
        assert one < other


@given(dates, dates)
def test_a_period_is_refused_exactly_when_its_end_is_before_its_start(start, end):
    if is_before(end, start):
        sentence = f"het eind ({end}) ligt voor het begin ({start}). Kijk na welke van de twee niet klopt."
        assert fault_in(Looptijd, {"van": start, "tot": end}) == sentence
    else:
        assert Looptijd.model_validate({"van": start, "tot": end}).tot == end


@given(st.from_regex(r"\A\d{4}(-\d{2}(-\d{2})?)?\Z"))
def test_a_date_is_one_that_the_calendar_has(text):
    whole = text + "-01" * (2 - text.count("-"))
    try:
        date.fromisoformat(whole if whole.isascii() else "")
    except ValueError:
        assert not is_date(text)
    else:
        assert is_date(text)


@given(st.lists(st.text(letters, min_size=1), min_size=1).map(" ".join))
def test_a_text_without_hidden_signs_comes_through_as_it_is(text):
    assume(text.lower() not in ("geen", "niet-beschreven", "niet beschreven", *PLACEHOLDERS))
    assert bare(TEXT.validate_python(text)) == text


@given(st.text(letters), st.characters(categories=HIDDEN_KINDS, exclude_characters="\u200c\u200d\ufe0f"))
def test_a_text_with_a_hidden_sign_is_refused_or_has_it_taken_for_a_space(text, sign):
    if sign.isspace():
        assert bare(TEXT.validate_python(f"a{text}{sign}b")) == f"a{text} b"
        return
    with pytest.raises(ValidationError, match=rf"\(U\+{ord(sign):04X}\)"):
        TEXT.validate_python(f"a{text}{sign}b")


@given(st.text(letters | st.sampled_from(" \n\t\u00a0")))
def test_a_text_that_was_read_stays_the_same_when_it_is_read_again(text):
    try:
        read = TEXT.validate_python(text)
    except ValidationError:
        return
    assert TEXT.validate_python(read) == read


@given(st.text(max_size=12))
def test_an_id_is_safe_as_the_address_of_a_page(text):
    try:
        found = ID.validate_python(text)
    except ValidationError:
        return
    assert set(found) <= {*string.ascii_lowercase, *string.digits, "-"}
    assert not found.startswith("-")
    assert not found.endswith("-")
    assert found != "index"

"""Names in other scripts keep their direction, and the number beside them its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from macros.language import joined, sentence
from macros.records.direction import CLOSES, OPENS, bare
from macros.records.values import Tekst

TEXT: TypeAdapter[str] = TypeAdapter(Tekst)
ARABIC = "مركز النساء 12"


def test_a_text_from_right_to_left_stands_apart_from_what_is_beside_it() -> None:
    for text in (ARABIC, "מרכז", f"Vereniging {ARABIC}"):
        assert TEXT.validate_python(text) == f"{OPENS}{text}{CLOSES}"
    names = [TEXT.validate_python(ARABIC), TEXT.validate_python("Tiyu")]
    assert joined(names) == f"{OPENS}{ARABIC}{CLOSES} en Tiyu"
    assert sentence(TEXT.validate_python(f"{ARABIC}.")) == f"{OPENS}{ARABIC}.{CLOSES}"


def test_other_texts_stay_as_they_are() -> None:
    for text in ("Café", "Τι", "Ж", "中", "één"):
        assert TEXT.validate_python(text) == text


def test_a_text_that_was_read_before_is_the_same_text() -> None:
    once = TEXT.validate_python(ARABIC)
    assert TEXT.validate_python(once) == once
    assert bare(once) == ARABIC


@pytest.mark.parametrize(
    "text", [f"{OPENS}Café{CLOSES}", f"a{OPENS}{ARABIC}{CLOSES}", f"\u202e{ARABIC}", f"{OPENS}{ARABIC}"], ids=ascii
)
def test_signs_of_direction_of_an_editor_are_refused(text: str) -> None:
    with pytest.raises(ValidationError, match="een teken voor de leesrichting"):
        TEXT.validate_python(text)


@given(st.text())
def test_what_opens_is_closed(text: str) -> None:
    try:
        found = TEXT.validate_python(text)
    except ValidationError:
        return
    assert found.count(OPENS) == found.count(CLOSES) <= 1

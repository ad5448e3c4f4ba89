"""The one list of a case's fields: each field stands in it once, or is left out with a reason."""

from collections import Counter

import pytest
from handbooks.filler import models

from macros.blocks import BLOCKS
from macros.records.case import Case, Project
from macros.records.execution import Uitvoering
from macros.views.case.fields import (
    COMPARED,
    FIELDS,
    FOOT,
    HEAD,
    LEFT_OUT,
    LESSONS,
    PROJECTS,
    SECTIONS,
    TRANSFER,
    UNKNOWN,
)
from macros.views.tables.comparison import comparison

TIMES = Counter(
    [field.naam for field in FIELDS] + [key.partition(".")[2] for key in LEFT_OUT if key.startswith("Case.")]
)
IN_CASES = {f"{model.__name__}.{name}" for model in models() for name in model.model_fields}


def test_every_field_of_a_case_stands_in_the_list_once_or_is_left_out() -> None:
    assert Counter(list(Case.model_fields)) == TIMES


@pytest.mark.parametrize("name", [name for name in Project.model_fields if name not in Uitvoering.model_fields])
def test_what_only_a_project_has_stands_in_its_introduction_or_is_left_out(name: str) -> None:
    assert (name in TIMES and name != "id") != (f"Project.{name}" in LEFT_OUT)


def test_every_field_of_the_block_of_keys_stands_in_the_list_once() -> None:
    assert {name: TIMES[name] for name in Uitvoering.model_fields} == dict.fromkeys(Uitvoering.model_fields, 1)


def test_what_is_left_out_exists_and_says_why_in_a_sentence() -> None:
    assert set(LEFT_OUT) <= IN_CASES
    assert all(reason.endswith(".") and len(reason.split()) > 4 for reason in LEFT_OUT.values())


def test_every_field_has_a_place_on_the_page() -> None:
    assert {field.plek for field in FIELDS} == {*SECTIONS, HEAD, PROJECTS, LESSONS, TRANSFER, UNKNOWN, FOOT}


def test_the_title_of_a_field_is_that_of_its_model() -> None:
    titles = {field.naam: field.titel for field in FIELDS}
    assert (titles["inzet"], titles["omgeving"]) == ("Wat het vroeg", "Cijfers over het gebied")
    (aftermath,) = [field for field in FIELDS if field.naam == "borging"]
    assert [inner.titel for inner in aftermath.onder] == ["Geld voor het vervolg"]


def test_every_field_with_a_comparison_has_columns_and_a_block() -> None:
    assert set(COMPARED) == {name.removeprefix("tabel_") for name in BLOCKS} & {field.naam for field in FIELDS}
    assert all(field.kolommen for field in COMPARED.values())


def test_a_field_without_a_comparison_has_no_table() -> None:
    with pytest.raises(KeyError):
        comparison("aanleiding")


def test_the_sections_are_those_of_the_list() -> None:
    assert list(SECTIONS) == [
        *("waarom", "aanpak", "wie", "verloop", "bereik", "inzet", "geld", "resultaten", "gevolgen", "vervolg"),
    ]

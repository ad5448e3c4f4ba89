"""Every field that editors of a case, a source or a contradiction write has an example that passes the check, in the
file as well as in the JSON Schema; and each mistake that a field carries is refused, with a sentence of its own."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from macros.reading.load import load
from macros.reading.piece import sentences
from macros.records.as_yaml import as_yaml
from macros.records.base import Record
from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.examples import MISTAKE, around, example, known_to_examples, mistake
from macros.records.handbook import Handboek
from macros.records.kinds import soort_van
from macros.records.references import Verwijzing
from macros.records.schema import schema
from macros.records.source import Bron
from macros.records.walk import models_in

ROOT = Path(__file__).parents[2]


def models() -> list[type[Record]]:
    """Return what editors write of a case, a source and a contradiction, with all blocks in them."""
    found: dict[type[Record], None] = {}
    waiting: list[type[Record]] = [Case, Bron, Tegenstrijdigheid]
    while waiting:
        model = waiting.pop(0)
        if model not in found:
            found[model] = None
            waiting += [inner for field in model.model_fields.values() for inner in models_in(field.annotation)]
    return list(found)


FIELDS = [(model, name) for model in models() for name in model.model_fields]
MISTAKES = [(model, name) for model, name in FIELDS if mistake(model.model_fields[name])]


def named(value: Any) -> str:
    return value.__name__ if isinstance(value, type) else str(value)


@cache
def real() -> Handboek:
    return load(ROOT / "data")


def told(model: type[Record], name: str, value: Any) -> Any:
    """Return what the check says of a block with this value for a field."""
    return sentences(model, as_yaml({**around(model, name, value), name: value}), known_to_examples(real()))


@pytest.mark.parametrize(("model", "name"), FIELDS, ids=named)
def test_a_field_has_examples_that_the_check_accepts(model: type[Record], name: str) -> None:
    examples = model.model_fields[name].examples
    assert examples, "give it an example"
    assert [(value, said) for value in examples if (said := told(model, name, value))] == []


@pytest.mark.parametrize(("model", "name"), MISTAKES, ids=named)
def test_a_mistake_is_refused_with_a_sentence(model: type[Record], name: str) -> None:
    rest = around(model, name, example(model, name))
    assert sentences(model, as_yaml({**rest, name: example(model, name)}), known_to_examples(real())) == []
    said = sentences(model, f"{as_yaml(rest)}{name}: {mistake(model.model_fields[name])}\n", known_to_examples(real()))
    assert said
    assert not any("Input should" in one for one in said), "that is pydantic's own English"


def test_many_fields_carry_a_mistake() -> None:
    assert len(MISTAKES) > len(FIELDS) / 3


@pytest.mark.parametrize("model", [Case, Bron, Tegenstrijdigheid], ids=named)
def test_examples_and_mistakes_stand_in_the_json_schema(model: Any) -> None:
    rules = schema(soort_van(model), real())
    checker = Draft202012Validator(rules)
    for name, field in model.model_fields.items():
        shown = rules["properties"][name]
        assert shown["examples"] == field.examples
        assert shown.get(MISTAKE) == mistake(field)
        for value in field.examples or ():
            assert checker.is_valid({**around(model, name, value), name: value}), (name, value)


def test_no_example_names_what_is_real() -> None:
    sources = set(real()[Bron])
    assert [name for model, name in FIELDS if str(example(model, name)).partition("#")[0] in sources] == []
    assert example(Verwijzing, "id") not in sources

"""The text of a new file: whatever an editor typed is what every program reads in it."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError
from ruamel.yaml import YAML

from macros.asking.shelf import CASES, Shelf
from macros.asking.values import Plain, Prose, tidy
from macros.asking.writing import file_text
from macros.reading.parse import parse
from macros.records.text import checked_text

AWKWARD = st.sampled_from(
    [
        *(
            "'s-Hertogenbosch",
            "Let op: dit",
            "een # hekje",
            "- streepje",
            "[haak]",
            "{x}",
            "> pijl",
            "| pijp",
            "%",
            "@",
        ),
        *(
            "`x`",
            "&ank",
            "*ster",
            "!merk",
            "? vraag",
            '"Samen" is sterk',
            "null",
            "~",
            "ja",
            "4.10",
            "2010-03-18",
            "1e5",
        ),
        *("---", "...", "a: b: c", "=", "<<", "\\n", "C:\\pad", "''", '"', "0x1F", ".inf", "True", "🎉 feest", "שלום"),
        *("x " * 60, "lang: woord # " * 12, "a" * 300, "\u00a0hard\u00a0", "soft\u00adhyphen", "é" * 90 + " # x"),
    ]
)
ANY = st.one_of(AWKWARD, st.text(max_size=200), st.lists(AWKWARD, min_size=1, max_size=8).map(" ".join))


def typed(text: str) -> Prose | None:
    """Return what the interview keeps of an answer, None when the check does not take it."""
    answer = tidy(text)
    try:
        return Prose(answer) if checked_text(answer) == answer else None
    except PydanticCustomError:
        return None


@given(texts=st.lists(ANY, min_size=1, max_size=4))
@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@pytest.mark.parametrize("deep", [False, True])
def test_any_text_stands_in_the_file_as_it_was_typed(shelf: Shelf, texts: list[str], deep: bool) -> None:
    kept = [text for text in map(typed, texts) if text]
    if not kept:
        return
    record: dict[str, Any] = {"id": "x", "titel": kept[0], "peildatum": Plain("2010")}
    if deep:
        record["lessen"] = [{"oordeel": "hielp", "tekst": text, "bron": ["a-1#4.5", "b"]} for text in kept]
    text = file_text(CASES, shelf.case_block, record)
    document = parse("data/cases/x.yaml", text, single=True)
    assert document.problems == []
    assert document.values == [json.loads(json.dumps(record))]
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    assert yaml.load(text) == {**json.loads(json.dumps(record)), "peildatum": 2010}
    assert max(map(len, text.splitlines())) <= 120 or any(len(word) > 20 for one in kept for word in one.split(" "))


@pytest.fixture(scope="module")
def shelf(handbook: Any) -> Shelf:
    return Shelf(handbook)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Prose("Kort."), "titel: 'Kort.'"),
        (Prose("'s-Hertogenbosch"), 'titel: "\'s-Hertogenbosch"'),
        (Prose("4.10"), "titel: '4.10'"),
        (Plain("0.50"), "titel: 0.50"),
        (Plain("2010-03-18"), "titel: 2010-03-18"),
        ("null", "titel: 'null'"),
        ("huiselijk-geweld", "titel: huiselijk-geweld"),
        (Prose("woord " * 20 + "eind: # x"), "titel: >-\n  woord woord"),
    ],
)
def test_a_value_is_written_as_an_editor_would(shelf: Shelf, value: str, written: str) -> None:
    assert f"\n{written}" in file_text(CASES, shelf.case_block, {"id": "x", "titel": value})

"""Real records with slips of the keyboard in them: never a traceback, and no word that is lost without a message."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.reading.chunks import chunks
from macros.reading.load import load
from macros.reading.parse import parse
from macros.reading.problems import DataError

ROOT = Path(__file__).parents[2]
FILES = [*sorted((ROOT / "data").glob("*.yaml")), ROOT / "tests/data/cases.yaml", ROOT / "tests/rich_case.yaml"]
RECORDS = [
    chunk.text
    for path in FILES
    for chunk in chunks(path.read_text(encoding="utf-8"))
    if len(chunk.text) < 2_500 and chunk.compose()
]
SIGNS = [
    *":#'\"[]{}>|-–•*&!%@,?`\\~ \t\u00a0\n",
    "  ",
    ": ",
    " #",
    "- ",
    "\u200b",
    "= ",
    "null",
    "<<<<<<< a\n",
    "\n---\n",
]
WORD = re.compile(r"\w+")
NOTHING = {"null", "Null", "NULL"}
"""What YAML reads as nothing, which the check then calls empty."""


def words_of(value: Any) -> Counter[str]:
    """Return every word in a value, the names of its fields too."""
    if isinstance(value, dict):
        return sum((words_of(one) for pair in value.items() for one in pair), Counter())
    if isinstance(value, list):
        return sum(map(words_of, value), Counter())
    return Counter(WORD.findall(value)) if isinstance(value, str) else Counter()


def words_in(text: str) -> Counter[str]:
    """Return every word in the text of a file but for lines that are a comment, and numbers of one digit: `>2`."""
    lines = [line for line in text.split("\n") if not line.lstrip().startswith("#")]
    found = Counter(word for line in lines for word in WORD.findall(line))
    return Counter({word: count for word, count in found.items() if not word.isdigit() or len(word) > 1})


def assert_nothing_is_lost(text: str) -> None:
    """Fail when a text is read without a problem, but not with all its words."""
    document = parse("data/x.yaml", text)
    if document.problems:
        assert all(problem.line <= text.count("\n") + 2 for problem in document.problems)
        assert all(len(problem.sentence) < 900 for problem in document.problems)
        assert all(problem.sentence.replace("\u00a0", " ").isprintable() for problem in document.problems)
        return
    lost = words_in(text) - words_of(document.values)
    assert not set(lost) - NOTHING, f"lost: {dict(lost)}"


@st.composite
def typed(draw: st.DrawFn) -> str:
    """A record in which one to three signs were typed that do not belong there."""
    text = draw(st.sampled_from(RECORDS))
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(SIGNS)) + text[at:]
    return text


@st.composite
def moved(draw: st.DrawFn) -> str:
    """A record of which a line was dropped, doubled, swapped, cut, moved in or out, or a sign was dropped."""
    lines = draw(st.sampled_from(RECORDS)).split("\n")
    at, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
    match draw(st.sampled_from(["drop", "double", "swap", "cut", "in", "out", "sign", "join"])):
        case "drop":
            del lines[at]
        case "double":
            lines.insert(at, lines[at])
        case "swap":
            lines[at], lines[other] = lines[other], lines[at]
        case "cut":
            lines[at] = lines[at][: draw(st.integers(0, len(lines[at])))]
        case "in":
            lines[at] = " " * draw(st.integers(1, 4)) + lines[at]
        case "out":
            lines[at] = lines[at][draw(st.integers(1, 4)) :]
        case "sign":
            place = draw(st.integers(0, max(len(lines[at]) - 1, 0)))
            lines[at] = lines[at][:place] + lines[at][place + 1 :]
        case _:
            lines[at : at + 2] = ["".join(lines[at : at + 2])]
    return "\n".join(lines)


@settings(max_examples=300)
@given(typed())
def test_signs_that_were_typed_by_mistake_lose_no_word_without_a_message(text):
    assert_nothing_is_lost(text)


@settings(max_examples=200)
@given(moved())
def test_lines_that_were_moved_or_cut_lose_no_word_without_a_message(text):
    assert_nothing_is_lost(text)


@settings(max_examples=5)
@given(text=typed() | moved())
def test_a_whole_folder_with_such_a_record_is_read_or_has_problems(text, tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    for path in (ROOT / "tests/data").glob("*.yaml"):
        (folder / path.name).write_bytes(path.read_bytes())
    with (folder / "cases.yaml").open("a", encoding="utf-8", newline="") as cases:
        cases.write(f"\n{text}")
    try:
        load(folder)
    except DataError as error:
        assert error.report()  # noqa: PT017


def test_a_real_record_has_no_problem_and_loses_no_word():
    assert len(RECORDS) > 300
    for text in RECORDS:
        assert parse("data/x.yaml", text).problems == []
        assert_nothing_is_lost(text)


@pytest.mark.parametrize("lost", ["- id: x\n  kern: Bel #1 nu\n", "- id: x\n  kern: [a, b\n"])
def test_the_oracle_sees_what_plain_yaml_drops(lost):
    assert parse("data/x.yaml", lost).problems

"""Every line that a message shows as it should be is right: written that way, the file has one problem less."""

import re
from pathlib import Path

import pytest

from macros.reading.load import load
from macros.reading.problems import DataError, Problem
from tests.reading.test_broken import ALL, Broken

SHOWN = re.compile(r" zo: (?P<line>.+)$")


def problems_in(folder: Path) -> list[Problem]:
    try:
        load(folder)
    except DataError as error:
        return error.problems
    return []


def advices() -> list[tuple[Broken, str]]:
    """Return every broken record with each of its messages that shows a mended line."""
    found = []
    for parameter in ALL:
        (broken,) = parameter.values
        found += [(broken, message) for message in broken.messages if SHOWN.search(message)]
    return found


@pytest.mark.parametrize(("broken", "message"), advices(), ids=lambda value: getattr(value, "name", "")[:50])
def test_a_line_that_is_written_as_the_message_says_has_that_problem_no_more(
    broken: Broken, message: str, folder: Path, cases: Path
):
    path = folder / broken.file
    lines = broken.applied_to(path.read_text(encoding="utf-8")).split("\n")
    path.write_text("\n".join(lines), encoding="utf-8", newline="")
    before = problems_in(folder)
    told = next(problem for problem in before if str(problem) == f"data/{message}")
    advised = SHOWN.search(told.sentence)
    assert advised
    number = told.line - 1
    if "valt weg" in message and lines[number].lstrip()[0] != advised["line"][0]:
        number -= 1  # the text starts on the line above
    first = lines[number]
    indent = first[: len(first) - len(first.lstrip())].expandtabs(2)
    for swallowed in range(4):  # the line may take the place of more
        mended = [*lines[:number], indent + advised["line"], *[""] * swallowed, *lines[number + 1 + swallowed :]]
        path.write_text("\n".join(mended), encoding="utf-8", newline="")
        after = problems_in(folder)
        if told.sentence not in [one.sentence for one in after] and len(after) < len(before):
            return
    pytest.fail(f"{broken.name}: still {[str(one) for one in after]}")


def test_many_messages_show_a_mended_line():
    assert len(advices()) > 60

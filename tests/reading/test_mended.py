"""Every line that a message shows as it should be is right: written that way, the file has one problem less."""

import re
from pathlib import Path

import pytest

from macros.reading.parse import parse
from macros.reading.problems import Problem
from tests.reading.conftest import GEHUCHT
from tests.reading.test_broken import ALL, OWN_FILE, Broken

DATA = Path(__file__).parents[1] / "data"
SHOWN = re.compile(r" zo: (?P<line>.+)$")


def problems_in(broken: Broken, lines: list[str]) -> list[Problem]:
    return sorted(parse(f"data/{broken.file}", "\n".join(lines), single=broken.file == OWN_FILE).problems)


def written(broken: Broken) -> list[str]:
    """Return the lines of a broken file."""
    text = GEHUCHT if broken.file == OWN_FILE else (DATA / broken.file).read_text(encoding="utf-8")
    return broken.applied_to(text).split("\n")


def advices() -> list[object]:
    """Return every broken record with each message of its reading that shows a mended line."""
    found: list[object] = []
    for parameter in ALL:
        (broken,) = parameter.values
        if broken.file == OWN_FILE or (DATA / broken.file).exists():
            told = [one for one in problems_in(broken, written(broken)) if SHOWN.search(one.sentence)]
            found += [pytest.param(broken, one, id=f"{broken.name} {one.line}:{one.column}") for one in told]
    return found


ADVICES = advices()


@pytest.mark.parametrize(("broken", "told"), ADVICES)
def test_a_line_that_is_written_as_the_message_says_has_that_problem_no_more(broken: Broken, told: Problem):
    lines = written(broken)
    before = problems_in(broken, lines)
    advised = SHOWN.search(told.sentence)
    assert advised
    number = told.line - 1
    if "valt weg" in told.sentence or "komma" in told.sentence:
        while lines[number].lstrip()[0] != advised["line"][0]:
            number -= 1  # the text starts on a line above
    indent = lines[number][: len(lines[number]) - len(lines[number].lstrip())]
    after = before
    for swallowed in range(4):  # the line may take the place of more
        mended = [*lines[:number], indent + advised["line"], *[""] * swallowed, *lines[number + 1 + swallowed :]]
        after = problems_in(broken, mended)
        if told.sentence not in [one.sentence for one in after] and len(after) < len(before):
            return
    pytest.fail(f"still {[str(one) for one in after]}")


def test_many_messages_show_a_mended_line():
    assert len(ADVICES) > 90

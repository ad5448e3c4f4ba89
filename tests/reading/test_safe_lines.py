"""Whatever an editor writes anywhere, a problem is one line that steers no screen, and says what is wrong."""

from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from macros.reading.github import MOST, annotations, summary
from macros.reading.load import load
from macros.reading.problems import LAST_SIGNS, MOST_SIGNS, DataError, Problem

DATA = Path(__file__).parents[1] / "data"
FIELDS = ("gemeente", "provincie", "schaal", "titel", "kern", "bron", "peildatum", "thema", "looptijd", "doelgroepen")
HOSTILE = st.sampled_from(
    [
        "\x1b[2J",
        "\n",
        "\r\n",
        "\u2028",
        "\u202e",
        "\x00",
        "\u200b",
        "::error::",
        "data/cases.yaml:1:1: ",
        "{0}",
        "%s",
        "'",
    ]
)
values = st.lists(HOSTILE | st.text(max_size=4), min_size=1, max_size=40).map("".join)


def written(value: str) -> str:
    """Return a text as YAML can hold any: between double quotes, with escapes."""
    return '"' + "".join(f"\\U{ord(sign):08X}" for sign in value if not 0xD800 <= ord(sign) < 0xE000) + '"'


def problems(field: str, value: str) -> list[Problem]:
    with TemporaryDirectory() as place:
        folder = Path(copytree(DATA, Path(place) / "data"))
        (folder / "cases").mkdir()
        lines = [f"{name}: {written(value) if name == field else 'x'}" for name in FIELDS]
        text = "\n".join(["id: gehucht", *lines, f"{written(value)}: x", ""])
        (folder / "cases" / "gehucht.yaml").write_text(text, encoding="utf-8")
        try:
            load(folder)
        except DataError as error:
            return error.problems
        return []


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(FIELDS), values)
def test_no_value_fakes_a_second_line_or_steers_a_screen(field: str, value: str) -> None:
    found = problems(field, value)
    assert found
    for problem in found:
        told = str(problem)
        assert told.isprintable() or set("\u200d\ufe0f") & set(told)
        assert len(told.splitlines()) == 1
        assert len(problem.sentence) <= MOST_SIGNS + 10
        assert "Input should" not in told
        assert "het programma zelf" not in told
    report = DataError(found).report()
    assert len(report.splitlines()) == len(found) + 1


def test_a_sentence_that_is_too_long_keeps_its_beginning_and_its_end() -> None:
    told = Problem("data/x.yaml", 1, 1, "a" * 5000 + "z" * LAST_SIGNS).sentence
    assert told.startswith("aaa")
    assert told.endswith(" […] " + "z" * LAST_SIGNS)


def many(count: int) -> DataError:
    return DataError(Problem("data/a,b:c%.yaml", line, 3, f"50% is: fout, {line}") for line in range(1, count + 1))


def test_a_problem_is_a_command_of_github_at_its_line() -> None:
    assert list(annotations(many(1))) == [
        "::error file=data/a%2Cb%3Ac%25.yaml,line=1,col=3,title=Dit klopt nog niet::50%25 is: fout, 1"
    ]


@pytest.mark.parametrize(("count", "lines"), [(MOST, MOST), (MOST + 1, MOST + 1), (300, MOST + 1)])
def test_github_gets_no_more_than_it_shows_and_is_told_where_the_rest_is(count: int, lines: int) -> None:
    found = list(annotations(many(count)))
    assert len(found) == lines
    if count > MOST:
        assert found[0] == (
            f"::notice title={count} fouten gevonden.::Er staan 10 fouten bij de regels in deze wijziging. "
            "De andere staan in het logboek van deze stap."
        )


def test_the_summary_holds_every_problem_in_code() -> None:
    told = summary(many(12))
    assert told.startswith("### 12 fouten gevonden.\n\n    data/a,b:c%.yaml:1:3: 50% is: fout, 1\n")
    assert told.count("\n    ") == 12

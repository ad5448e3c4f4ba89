"""Problems as workflow commands of GitHub, which shows each at its line in the pull request."""

from collections.abc import Iterator

from macros.language import counted
from macros.reading.problems import DataError, Problem

MOST = 10
"""How many errors GitHub shows of one step; of more it shows none at its line."""
TITLE = "Dit klopt nog niet"
IN_TEXT = {"%": "%25", "\r": "%0D", "\n": "%0A"}
IN_PROPERTY = {**IN_TEXT, ":": "%3A", ",": "%2C"}
MORE = "Er staan {} bij de regels in deze wijziging. De andere staan in het logboek van deze stap."


def annotations(error: DataError) -> Iterator[str]:
    """Yield a command for each problem that GitHub has room for, and a notice that says where the rest is."""
    if len(error.problems) > MOST:
        told = MORE.format(counted(MOST, "fout", "fouten"))
        yield f"::notice title={_escaped(error.total(), IN_PROPERTY)}::{_escaped(told, IN_TEXT)}"
    yield from map(_command, error.problems[:MOST])


def summary(error: DataError) -> str:
    """Return all problems as Markdown for the summary of the step, in code: no text of a record is drawn."""
    lines = "\n".join(f"    {problem}" for problem in error.problems)
    return f"### {error.total()}\n\n{lines}\n"


def _command(problem: Problem) -> str:
    properties = {"file": problem.file, "line": problem.line, "col": problem.column, "title": TITLE}
    told = ",".join(f"{name}={_escaped(str(value), IN_PROPERTY)}" for name, value in properties.items())
    return f"::error {told}::{_escaped(problem.sentence, IN_TEXT)}"


def _escaped(text: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(sign, sign) for sign in text)

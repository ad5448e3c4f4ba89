"""A text between quotes that YAML reads, though it hardly means what it then says."""

from yaml import ScalarNode

from macros.reading.faults_in_yaml.escapes import hidden_codes, without_hidden_codes
from macros.reading.faults_in_yaml.quotes import APOSTROPHE, AT_END, UNCLOSED, meant_by
from macros.reading.field_names import is_field
from macros.reading.mending import advised, quoted
from macros.reading.rows import ROW
from macros.reading.slips import Slip


def in_quotes(lines: list[str], node: ScalarNode, depth: int, *, flow: bool) -> list[Slip]:
    """Return the doubts about a text between quotes: an apostrophe at its start, fields that it swallowed, codes.

    `depth` is the column of the field or dash that it belongs to; `flow` says that it stands between brackets.
    """
    first, last = node.start_mark, node.end_mark
    before, line = lines[first.line][: first.column], lines[first.line]
    if any(_leaves(lines[number], depth, flow=flow) for number in range(first.line + 1, last.line + 1)):
        mended = before + quoted(line[first.column + 1 :].strip(), str(node.style))
        end = lines[last.line]
        rest = {first.line: mended, last.line: end[: last.column - 1] + end[last.column :]}
        return [Slip(first.line, first.column, advised(UNCLOSED, AT_END, mended), rest)]
    if node.style == '"':
        return _codes(lines, node)
    if first.line != last.line or not APOSTROPHE.match(f"'{node.value}"):
        return []
    meant = meant_by(line[first.column : last.column])
    if meant is None:
        return []
    mended = before + meant.in_quotes + line[last.column :]
    return [Slip(first.line, first.column, advised(meant.sentence, meant.advice, mended), {first.line: mended})]


def _leaves(line: str, depth: int, *, flow: bool) -> bool:
    """Return whether a line inside a text between quotes seems to stand outside it."""
    found = ROW.fullmatch(line)
    if not line.strip() or found is None:
        return False
    return is_field(found["key"] or "") or (not flow and len(line) - len(line.lstrip()) <= depth)


def _codes(lines: list[str], node: ScalarNode) -> list[Slip]:
    slips = []
    for number in range(node.start_mark.line, node.end_mark.line + 1):
        line = lines[number]
        start = node.start_mark.column if number == node.start_mark.line else 0
        end = node.end_mark.column if number == node.end_mark.line else len(line)
        written = line[start:end]
        if "\\" in written:
            mended = {number: line[:start] + without_hidden_codes(written) + line[end:]}
            slips += [Slip(number, start + at, sentence, mended) for at, sentence in hidden_codes(written)]
    return slips

"""The first thing that is wrong with a piece of a file that does not parse."""

from dataclasses import replace

import yaml

from macros.reading.chunks import Loader, parses
from macros.reading.faults_in_yaml.flow import Flow, said
from macros.reading.faults_in_yaml.indents import WRONG_INDENT
from macros.reading.faults_in_yaml.plain import IN_QUOTES, LIST_BEHIND, START, slip_in_block, slip_in_plain
from macros.reading.faults_in_yaml.quotes import slip_in_quotes
from macros.reading.faults_in_yaml.stray import stray_sign
from macros.reading.faults_in_yaml.structure import Structure
from macros.reading.rows import Row, rows
from macros.reading.slips import Slip


def first_slips(lines: list[str], error: yaml.MarkedYAMLError) -> list[Slip]:
    """Return what is wrong with the first row that is; by the place where YAML gave up when no usual cause fits."""
    structure, found = Structure(), rows(lines)
    for index, row in enumerate(found):
        slip = structure.slip_at(row, found[index + 1 :], lines) or _in_text(row)
        if slip is not None:
            return [_with_its_list(slip, row, lines) if slip.sentence == LIST_BEHIND else slip]
        if row.first[:1] in ("[", "{") and (slips := _between(row)):
            return slips
    return [where_it_stopped(lines, error)]


def _with_its_list(slip: Slip, row: Row, lines: list[str]) -> Slip:
    """Return a slip that leaves out all that stands below a field, which belongs to the list behind its name."""
    below: dict[int, str] = {}
    for number in range(row.number + 1, len(lines)):
        if lines[number].strip() and len(lines[number]) - len(lines[number].lstrip()) <= row.columns[-1]:
            break
        below[number] = ""
    return replace(slip, mended={**below, **slip.mended})


def _in_text(row: Row) -> Slip | None:
    if not row.first or row.first[0] in "[{":
        return None
    if row.is_block:
        return slip_in_block(row)
    return slip_in_quotes(row) if row.first[0] in "'\"" else slip_in_plain(row)


def _between(row: Row, *, sure: bool = False) -> list[Slip]:
    """Return all that is wrong between the brackets of a row, [] when YAML reads them and nobody is `sure`."""
    text = "\n".join(row.lines)
    if not sure and parses(text):
        return []
    read = Flow(text)
    line = row.start + read.mended
    slips, told = [], set()
    for fault in read.faults:
        if fault.sentence not in told:
            number = text.count("\n", 0, fault.at)
            column = fault.at - text.rfind("\n", 0, fault.at) - 1 + (0 if number else len(row.start))
            guess = read.mended in ("[]", "{}")
            slips.append(Slip(row.number + number, column, said(fault, line), row.mended(read.mended), guess=guess))
            told.add(fault.sentence)
    return slips


def where_it_stopped(lines: list[str], error: yaml.MarkedYAMLError) -> Slip:
    """Return that a line does not fit, without its text for the reader, so that it can go on with the next."""
    found = rows(lines)
    mark = error.problem_mark or error.context_mark
    line = mark.line if mark is not None else 0
    row = next((one for one in reversed(found) if one.number <= line), found[0] if found else None)
    if row is None:
        return Slip(line, 0, WRONG_INDENT)
    return Slip(row.number, row.columns[0], WRONG_INDENT, row.mended("''" if row.key else ""), guess=True)


def references(lines: list[str], text: str) -> list[Slip]:
    """Return every text of a piece that YAML would take for the name or kind of something, and so drop."""
    slips: dict[int, list[Slip]] = {}
    found: list[Row] = []
    for event in yaml.parse(text, Loader=Loader):
        if event.start_mark is None or not (getattr(event, "tag", None) or getattr(event, "anchor", None)):
            continue
        found = found or rows(lines)
        row = next(one for one in reversed(found) if one.number <= event.start_mark.line)
        if row.number not in slips:
            slips[row.number] = _reference(row, lines, event.start_mark.line, event.start_mark.column)
    return [slip for told in slips.values() for slip in told]


def _reference(row: Row, lines: list[str], line: int, column: int) -> list[Slip]:
    """Return what is wrong with a row in which a name or a kind for YAML stands."""
    if (slip := stray_sign(row, lines)) is not None:
        return [slip]
    if row.first[:1] in ("[", "{") and (slips := _between(row, sure=True)):
        return slips
    if row.first[:1] in ("&", "*", "!") and (slip := slip_in_plain(row)):
        return [replace(slip, guess=row.first[0] == "*" and " " not in row.text)]
    sign = lines[line][column : column + 1]
    return [Slip(line, column, START.format(sign) + f" {IN_QUOTES}.", row.mended("''" if row.key else ""), guess=True)]

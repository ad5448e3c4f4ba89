"""What YAML reads without a word, though it loses text or reads another thing than was meant."""

import re

from yaml import MappingNode, Node, ScalarNode, SequenceNode

from macros.reading.faults_in_yaml.blocks import swallowed
from macros.reading.faults_in_yaml.flow import Flow, said
from macros.reading.faults_in_yaml.half import NUMBERED, ONE_QUOTE, cut_by_comma, numbered, quote_at_end
from macros.reading.faults_in_yaml.loose import GOES_ON, NO_DASH, loose_dash, missing_colon
from macros.reading.faults_in_yaml.plain import CLOSERS, IN_QUOTES, START, opening_missing, without_opener
from macros.reading.faults_in_yaml.quoted import in_quotes
from macros.reading.faults_in_yaml.stray import TOO_MANY
from macros.reading.faults_in_yaml.structure import DASH_DEEP, DASH_IN_TEXT
from macros.reading.field_names import FIELDS
from macros.reading.mending import WRITE, advised, quoted
from macros.reading.rows import rows, starts_item
from macros.reading.slips import Slip

PLAIN = re.compile(r"\w+\s*[;=：:]|[^\w\s]")
"""A text without quotes that may be something else: all others need no second look."""

APOSTROPHES = (*"stnkmr", "")
"""How a text starts behind an apostrophe that was taken for a quote."""
QUESTIONS = ("{?", "[?", " ?", ",?")


def doubts(text: str, root: Node) -> list[Slip]:
    """Return what the text of a piece that was parsed hardly means as YAML reads it."""
    looking = _Looking([*text.split("\n"), ""], questions=any(sign in text for sign in QUESTIONS))
    looking.at(root, -1, flow=False)
    return looking.slips


class _Looking:
    """Goes through the nodes of a piece."""

    def __init__(self, lines: list[str], *, questions: bool) -> None:
        self.lines = lines
        self.questions = questions
        self.slips: list[Slip] = []

    def at(self, node: Node, depth: int, *, flow: bool) -> None:
        """Look at a node and all below it; `depth` is the column of the field or dash that it belongs to.

        Every node of every record comes by here: what is surely right must cost next to nothing.
        """
        if flow and self.questions:
            self._question(node)
        if isinstance(node, ScalarNode):
            self._scalar(node, depth, flow)
        elif isinstance(node, SequenceNode):
            depth, inside = node.start_mark.column, flow or bool(node.flow_style)
            if inside:
                self.slips += cut_by_comma(node)
            for item in node.value:
                self.at(item, depth, flow=inside)
        elif isinstance(node, MappingNode):
            inside = flow or bool(node.flow_style)
            for index, (key, value) in enumerate(node.value):
                self._name(node, index, inside)
                self.at(value, key.start_mark.column, flow=inside)

    def _scalar(self, node: ScalarNode, depth: int, flow: bool) -> None:
        style = node.style
        if not style:
            if PLAIN.match(node.value) or node.value[-1:] in CLOSERS or node.value[-1:] == '"':
                self._plain(node)
            if node.start_mark.line != node.end_mark.line:
                self._plain_lines(node, depth)
        elif style in "|>":
            self._block(node, depth)
        elif style == '"' or node.start_mark.line != node.end_mark.line or node.value[:1] in APOSTROPHES:
            self.slips += in_quotes(self.lines, node, depth, flow=flow)

    def _question(self, node: Node) -> None:
        """A question mark between brackets, which falls away."""
        line, column = node.start_mark.line, node.start_mark.column
        before = self.lines[line][:column].rstrip()
        if before.endswith("?"):
            mended = before[:-1] + self.lines[line][column:]
            sentence = advised(TOO_MANY.format("?"), WRITE, mended)
            self.slips.append(Slip(line, len(before) - 1, sentence, {line: mended}))

    def _name(self, node: MappingNode, index: int, flow: bool) -> None:
        """Look at the name of a field, and whether there is a value behind it."""
        key, value = node.value[index]
        known = isinstance(key, ScalarNode) and key.value in FIELDS
        if flow:
            nothing = isinstance(value, ScalarNode) and not (value.value or value.style)
            if nothing or (not known and isinstance(key, ScalarNode) and not key.style and " " in key.value):
                self._between(node)
            if self.questions:
                self._question(key)
        elif not known and isinstance(key, ScalarNode) and not key.style:
            self._key(node, index, key)

    def _between(self, node: MappingNode) -> None:
        """A field between brackets without a value, which may be a part of the text before it."""
        first, last = node.start_mark, node.end_mark
        text = "\n".join(self.lines[first.line : last.line + 1])
        end = len(text) - len(self.lines[last.line]) + last.column
        if text[first.column] not in "[{":
            return  # a pair in a list
        read = Flow(text[first.column : end])
        whole = " ".join((text[: first.column] + read.mended + text[end:]).split("\n"))
        mended = {first.line: whole, **dict.fromkeys(range(first.line + 1, last.line + 1), "")}
        for fault in read.faults[:1]:
            line = first.line + text.count("\n", first.column, first.column + fault.at)
            column = first.column + fault.at if line == first.line else 0
            self.slips.append(Slip(line, column, said(fault, whole), mended))

    def _key(self, node: MappingNode, index: int, key: ScalarNode) -> None:
        """The name of a field that is none: a text with a colon, or one that starts with a sign for a dash."""
        line, column, name = key.start_mark.line, key.start_mark.column, key.value
        if slip := loose_dash(self.lines[line], line, column):
            self.slips.append(slip)
        elif index and " " in name and name.replace(" ", "_").lower() not in FIELDS:
            above = node.value[index - 1][1]
            deep = column + 2 if isinstance(above, ScalarNode) else column
            self.slips.append(Slip(line, column, GOES_ON.format(deep), {line: " " * deep + self.lines[line].lstrip()}))

    def _plain(self, node: ScalarNode) -> None:
        """A text without quotes that may be a field or a point of a list."""
        line, column = node.start_mark.line, node.start_mark.column
        before = self.lines[line][:column]
        if ONE_QUOTE.fullmatch(node.value) and before[-2:] in (": ", "- "):
            self.slips += quote_at_end(self.lines, node)
        if before.strip(" -"):
            if node.value[-1:] in CLOSERS and not ("[" in node.value or "{" in node.value) and before[-2:] == ": ":
                self._no_opener(node)
            return
        if not before.strip():
            slip = loose_dash(self.lines[line], line, column)
            if slip:
                self.slips.append(slip)
                return
        if slip := missing_colon(self.lines[line], line, column, sure=True):
            self.slips.append(slip)

    def _no_opener(self, node: ScalarNode) -> None:
        row = next((one for one in rows(self.lines) if one.number == node.start_mark.line), None)
        if row is not None and row.text == node.value and without_opener(row.text):
            self.slips.append(opening_missing(row))

    def _plain_lines(self, node: ScalarNode, depth: int) -> None:
        """The lines on which a text without quotes goes on, one of which may be a new point or field."""
        for number in range(node.start_mark.line + 1, node.end_mark.line + 1):
            line = self.lines[number]
            column = len(line) - len(line.lstrip())
            if starts_item(line):
                text = line.lstrip()
                first = self.lines[node.start_mark.line]
                if not first[:column].strip() and first[column : column + 1].strip():  # the text starts right above it
                    if not starts_item(first):
                        line = f"{first[:column]}- {first[column:]}"
                        told = NO_DASH.format(line.strip())
                        self.slips.append(Slip(node.start_mark.line, column, told, {node.start_mark.line: line}))
                    return
                dashed = self.lines[node.start_mark.line][: depth + 1].endswith("-")
                mended = {number: " " * depth + text} if dashed else {}
                other_sign = loose_dash(line, number, column)
                self.slips.append(other_sign or Slip(number, column, DASH_DEEP if dashed else DASH_IN_TEXT, mended))
                return
            if NUMBERED.match(line, column) and NUMBERED.match(self.lines[node.start_mark.line], column):
                start = node.start_mark.line if number == node.start_mark.line + 1 else number
                self.slips += [numbered(self.lines, one, column) for one in range(start, number + 1)]
                continue
            if field := missing_colon(line, number, column, sure=True):
                self.slips.append(field)
                return

    def _block(self, node: ScalarNode, depth: int) -> None:
        """A folded text: nothing in it though a number stands behind its sign, or a field that it swallowed."""
        first = node.start_mark
        header = self.lines[first.line][first.column :].strip()
        if not node.value.strip() and header[1:].isdigit():
            line = self.lines[first.line][: first.column] + quoted(header)
            sentence = advised(START.format(header[0]), IN_QUOTES, line)
            self.slips.append(Slip(first.line, first.column, sentence, {first.line: line}, start=True))
        elif slip := swallowed(self.lines, first.line + 1, node.end_mark.line - 1, depth):
            self.slips.append(slip)

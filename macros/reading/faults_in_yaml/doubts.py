"""What YAML reads without a word, though it loses text or reads another thing than was meant."""

from yaml import MappingNode, Node, ScalarNode, SequenceNode

from macros.reading.faults_in_yaml.blocks import swallowed
from macros.reading.faults_in_yaml.escapes import hidden_codes, without_hidden_codes
from macros.reading.faults_in_yaml.flow import Flow, said
from macros.reading.faults_in_yaml.loose import GOES_ON, NO_DASH, loose_dash, missing_colon
from macros.reading.faults_in_yaml.plain import CLOSERS, IN_QUOTES, START, opening_missing, without_opener
from macros.reading.faults_in_yaml.quotes import AT_END, UNCLOSED, meant_by
from macros.reading.faults_in_yaml.stray import TOO_MANY
from macros.reading.faults_in_yaml.structure import DASH_DEEP, DASH_IN_TEXT
from macros.reading.fields import FIELDS, is_field
from macros.reading.mending import WRITE, advised, quoted
from macros.reading.rows import ROW, rows, starts_item
from macros.reading.slips import Slip


def doubts(lines: list[str], root: Node) -> list[Slip]:
    """Return what the lines of a piece that was parsed hardly mean as YAML reads it."""
    looking = _Looking(lines)
    looking.at(root, -1, flow=False)
    return looking.slips


class _Looking:
    """Goes through the nodes of a piece."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.slips: list[Slip] = []

    def at(self, node: Node, depth: int, *, flow: bool) -> None:
        """Look at a node and all below it; `depth` is the column of the field or dash that it belongs to."""
        if flow:
            self._question(node)
        if isinstance(node, ScalarNode):
            if node.style in ("'", '"'):
                self._quoted(node, depth, flow)
            elif node.style:
                self._block(node, depth)
            elif node.start_mark.line != node.end_mark.line:
                self._plain_lines(node, depth)
            if not node.style:
                self._plain(node)
        elif isinstance(node, SequenceNode):
            for item in node.value:
                self.at(item, node.start_mark.column, flow=flow or bool(node.flow_style))
        elif isinstance(node, MappingNode):
            self._mapping(node, flow=flow or bool(node.flow_style))

    def _question(self, node: Node) -> None:
        """A question mark between brackets, which falls away."""
        line, column = node.start_mark.line, node.start_mark.column
        before = self.lines[line][:column].rstrip()
        if before.endswith("?"):
            mended = before[:-1] + self.lines[line][column:]
            sentence = advised(TOO_MANY.format("?"), WRITE, mended)
            self.slips.append(Slip(line, len(before) - 1, sentence, {line: mended}))

    def _mapping(self, node: MappingNode, *, flow: bool) -> None:
        for index, (key, value) in enumerate(node.value):
            nothing = isinstance(value, ScalarNode) and not (value.value or value.style)
            if flow and (nothing or (isinstance(key, ScalarNode) and not key.style and " " in key.value)):
                self._between(node)
            elif isinstance(key, ScalarNode) and not key.style and not flow:
                self._key(node, index, key)
            if flow:
                self._question(key)
            self.at(value, key.start_mark.column, flow=flow)

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
            if field := missing_colon(line, number, column, sure=True):
                self.slips.append(field)
                return

    def _quoted(self, node: ScalarNode, depth: int, flow: bool) -> None:
        """A text between quotes: an apostrophe at its start, fields that it swallowed, codes with a backslash."""
        first, last = node.start_mark, node.end_mark
        written = self.lines[first.line][first.column :]
        if last.line == first.line:
            written = self.lines[first.line][first.column : last.column]
        elif any(self._leaves(number, depth, flow) for number in range(first.line + 1, last.line + 1)):
            mended = self.lines[first.line][: first.column] + quoted(written[1:].strip())
            self.slips.append(Slip(first.line, first.column, advised(UNCLOSED, AT_END, mended), {first.line: mended}))
            return
        if node.style == "'" and last.line == first.line and (meant := meant_by(written)):
            line = self.lines[first.line][: first.column] + meant.in_quotes + self.lines[first.line][last.column :]
            self.slips.append(
                Slip(first.line, first.column, advised(meant.sentence, meant.advice, line), {first.line: line})
            )
        elif node.style == '"':
            self._codes(node)

    def _leaves(self, number: int, depth: int, flow: bool) -> bool:
        """Return whether a line inside a text between quotes seems to stand outside it."""
        line = self.lines[number]
        found = ROW.fullmatch(line)
        if not line.strip() or found is None:
            return False
        return is_field(found["key"] or "") or (not flow and len(line) - len(line.lstrip()) <= depth)

    def _codes(self, node: ScalarNode) -> None:
        for number in range(node.start_mark.line, node.end_mark.line + 1):
            line = self.lines[number]
            start = node.start_mark.column if number == node.start_mark.line else 0
            end = node.end_mark.column if number == node.end_mark.line else len(line)
            written = line[start:end]
            mended = {number: line[:start] + without_hidden_codes(written) + line[end:]}
            for at, sentence in hidden_codes(written) if "\\" in written else ():
                self.slips.append(Slip(number, start + at, sentence, mended))

    def _block(self, node: ScalarNode, depth: int) -> None:
        """A folded text: nothing in it though a number stands behind its sign, or a field that it swallowed."""
        first = node.start_mark
        header = self.lines[first.line][first.column :].strip()
        if not node.value.strip() and header[1:].isdigit():
            line = self.lines[first.line][: first.column] + quoted(header)
            sentence = advised(START.format(header[0]), IN_QUOTES, line)
            self.slips.append(Slip(first.line, first.column, sentence, {first.line: line}))
        elif slip := swallowed(self.lines, first.line + 1, node.end_mark.line - 1, depth):
            self.slips.append(slip)

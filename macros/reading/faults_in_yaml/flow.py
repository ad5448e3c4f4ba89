"""Lists and blocks between brackets: commas, quotes and brackets that are missing, or that stand in a text."""

import re
from dataclasses import dataclass

from macros.reading.faults_in_yaml.plain import IN_QUOTES, RESERVED, START
from macros.reading.faults_in_yaml.quotes import meant_by
from macros.reading.field_names import NAME, is_field
from macros.reading.mending import WRITE, advised, quoted
from macros.reading.rows import QUOTES
from macros.records.faults import shown

KEY = re.compile(r"(?P<key>[\w=-]+|\"[^\"]*\"|'[^']*')\s*:(?=[\s\[{'\"]|$)")
TIGHT_KEY = re.compile(rf"(?P<key>{NAME})(?:\s*[;=：]|:)\s*(?=\S)")
NEXT_KEY = re.compile(rf",\s*(?:[\w=-]+\s*:(?:\s|$)|(?:{NAME})(?:\s*[;=：]|:)|[}}\]]|$)")
SEMICOLON = re.compile(rf";\s*(?:{NAME}):(?:\s|$)")
"""Between fields an editor may type it for a comma."""
WORDS = re.compile(r"\[[^\[\],:'\"]*(?: |[A-Z])[^\[\],:'\"]*")
"""What is text more likely than a list that is never closed."""
GLUED_KEY = re.compile(rf"\s(?:{NAME}):(?:\s|$)")
CLOSERS = {"[": "]", "{": "}"}
WITH_COMMA = re.compile(r"(\d+), ?(\d+)", re.ASCII)
MOST = 30
COMMA = "er staat een komma in de tekst."
COLON = "er staat een dubbele punt in de tekst."
BRACKET = "er staat een haak in de tekst."
UNCLOSED = "deze haak wordt niet gesloten."
NOTHING_IN_IT = "deze haak wordt niet gesloten, en er staat niets achter. Vul aan wat er hoort, of haal de regel weg."
WRONG = "deze haak past niet bij '{}', waarmee het begint."
EXTRA = "hier staat een haak te veel."
LOST = "alles vanaf het hekje (#) valt weg: '{}'. Hoort het bij de tekst?"
DECIMAL = "een getal heeft een punt en geen komma."
COMMA_FOR_SEMICOLON = "tussen twee velden hoort een komma, geen puntkomma."
MISSING = "hier ontbreekt een komma."
NO_SPACE = "na de naam van een veld hoort een dubbele punt met een spatie erachter."
TOO_DEEP = "hier staan te veel haken in elkaar. Haal weg wat te veel is."


@dataclass(frozen=True)
class Fault:
    """Something wrong between brackets: where in the text it is, and what to say and do."""

    at: int
    sentence: str
    advice: str


class Flow:
    """Reads a text that starts with a bracket as an editor means it; `mended` is how YAML wants it."""

    def __init__(self, text: str) -> None:
        """Read the whole text at once."""
        self.text, self.at = text, 0
        self.faults: list[Fault] = []
        self.mended = self._collection(0)
        rest = text[self.at :].strip()
        if rest.strip("]}, ") or (self.faults and self.faults[0].sentence == UNCLOSED and WORDS.fullmatch(text)):
            self.faults = [Fault(0, START.format(text[0]), IN_QUOTES)]
            self.mended = quoted(" ".join(text.split()))
        elif rest:
            self._fault(self.at, EXTRA, WRITE)

    def _fault(self, at: int, sentence: str, advice: str) -> None:
        self.faults.append(Fault(at, sentence, advice))

    def _blanks(self) -> None:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1

    def _collection(self, depth: int, *, in_map: bool = False) -> str:
        start, opener = self.at, self.text[self.at]
        closer, comma = CLOSERS[opener], self.at
        items: list[str] = []
        self.at += 1
        while True:
            self._blanks()
            if self.at >= len(self.text):
                self._fault(start, UNCLOSED if items else NOTHING_IN_IT, WRITE if items else "")
                break
            sign = self.text[self.at]
            if sign in "]}":
                if sign != closer:
                    self._fault(self.at, WRONG.format(opener), WRITE)
                self.at += 1
                break
            if sign == ",":
                comma = self.at
                self.at += 1
                continue
            found = KEY.match(self.text, self.at)
            if opener == "[" and in_map and items and found and is_field(found["key"]):
                self._fault(start, UNCLOSED, WRITE)
                self.at = comma
                break
            items.append(self._item(opener == "{", depth))
            self._blanks()
            if self.text[self.at : self.at + 1] == ";":
                self._fault(self.at, COMMA_FOR_SEMICOLON, WRITE)
                self.at += 1
            elif self.at < len(self.text) and self.text[self.at] not in ",]}":
                self._fault(self.at, MISSING, WRITE)
        return opener + ", ".join(items) + closer

    def _item(self, in_map: bool, depth: int) -> str:
        found = KEY.match(self.text, self.at)
        if found and (in_map or is_field(found["key"])):
            self.at = found.end()
            return f"{found['key']}: {self._value(in_map, depth)}".rstrip()
        tight = TIGHT_KEY.match(self.text, self.at)
        if tight and in_map:
            self._fault(self.at, NO_SPACE, WRITE)
            self.at = tight.end()
            return f"{tight['key']}: {self._value(in_map, depth)}"
        return self._value(in_map, depth)

    def _value(self, in_map: bool, depth: int) -> str:
        self._blanks()
        start, sign = self.at, self.text[self.at : self.at + 1]
        if sign and sign in "[{":
            if depth >= MOST:
                self.at = len(self.text)
                self._fault(start, TOO_DEEP, "")
                return "''"
            return self._collection(depth + 1, in_map=in_map)
        if sign and sign in QUOTES and (found := QUOTES[sign].match(self.text, start)) and meant_by(found[0]) is None:
            behind = self.text[found.end() :]
            if (
                re.match(r"\s*(?:[,\]}]|$)", behind)
                or (in_map and GLUED_KEY.match(behind))
                or re.match(r"\s+['\"]", behind)
            ):
                self.at = found.end()
                return found[0]
        raw = self._raw(in_map)
        return self._checked(" ".join(raw.split()), start, in_map)

    def _raw(self, in_map: bool) -> str:
        """Return the text up to the end of an item, and go there."""
        start, open_ = self.at, 0
        while self.at < len(self.text):
            sign = self.text[self.at]
            if sign in "[{":
                open_ += 1
            elif sign in "]}":
                if not open_:
                    break
                open_ -= 1
            elif self._ends_item(start, in_map=in_map, nested=open_ > 0):
                break
            self.at += 1
        return self.text[start : self.at]

    def _ends_item(self, start: int, *, in_map: bool, nested: bool) -> bool:
        """Return whether an item ends where we are: at a comma, or before the next field when that is forgotten."""
        if in_map and not nested and SEMICOLON.match(self.text, self.at):
            return True
        if self.text[self.at] == ",":
            return not nested and (not in_map or NEXT_KEY.match(self.text, self.at) is not None)
        glued = in_map and self.at > start and self.text[self.at].isspace()
        return glued and GLUED_KEY.match(self.text, self.at) is not None

    def _checked(self, raw: str, start: int, in_map: bool) -> str:
        """Return a text as it can stand between brackets, and say what is wrong with it."""
        if not raw:
            return raw
        if (comment := re.search(r"(?:^|(?<=[\s'\"]))#", raw)) and raw[-1:] + raw[:1] != raw[:1] * 2:
            at = comment.start()
            inside = raw[1 : at - 1] if raw[0] in QUOTES and raw[at - 1] == raw[0] else raw[:at]
            self._fault(start + at, LOST.format(shown(raw[at:])), WRITE)
            return quoted((inside + raw[at:]).strip("#") or "#")
        if raw[0] in QUOTES:
            meant = meant_by(raw)
            if meant is None:
                return raw
            self._fault(start, meant.sentence, meant.advice)
            return meant.in_quotes
        if in_map and (number := WITH_COMMA.fullmatch(raw)):
            self._fault(start, DECIMAL, WRITE)
            return f"{number[1]}.{number[2]}"
        if found := RESERVED.match(raw):
            self._fault(start, START.format(found[0]), IN_QUOTES)
        elif re.search(r":(?:\s|$)", raw):
            self._fault(start, COLON, IN_QUOTES)
        elif "," in raw:
            self._fault(start, COMMA, IN_QUOTES)
        elif re.search(r"[\[\]{}]", raw):
            self._fault(start, BRACKET, IN_QUOTES)
        else:
            return raw
        return quoted(raw)


def said(fault: Fault, line: str) -> str:
    """Return the sentence about a fault, with the line as it should be."""
    return advised(fault.sentence, fault.advice, line) if fault.advice else fault.sentence

"""A sign too many at the start of a line, before a dash or the name of a field."""

import re

from macros.reading.faults_in_yaml.plain import GLUED
from macros.reading.field_names import NAME
from macros.reading.mending import WRITE, advised
from macros.reading.rows import Row
from macros.reading.slips import Slip

STRAY = re.compile(
    rf"(?P<before> *(?:- +)*)(?P<sign>[^\w\s'\"\[{{#-]|['\"\[{{](?=(?:- +)*(?:{NAME}): ))"
    rf"(?P<gap> *)(?P<rest>(?:- +)+\S.*|(?:{NAME}) *:(?:\s.*)?)"
)
BEHIND_DASH = re.compile(r"(?P<before> *(?:- +)*-)(?P<sign>[^\w\s'\"\[{-]{1,2}) +(?P<rest>\S.*)")
BEHIND_COLON = re.compile(rf"(?P<before> *(?:- +)*(?:{NAME}):)(?P<sign>[^\w\s/#])(?P<rest>(?:\s.*)?)")
PARTNER = {"[": "]", "{": "}"}
TOO_MANY = "het teken {} hoort hier niet."


def stray_sign(row: Row, lines: list[str]) -> Slip | None:
    """Return that a row starts with a sign too many, None when it does not."""
    line = lines[row.number]
    found = None if row.key else _found(line)
    if found is None or (
        found["sign"] in "'\"[{" and not _alone(found["sign"], " ".join([found["rest"], *_on(lines, row)]))
    ):
        return None
    gap = found.groupdict().get("gap", "" if found["before"].endswith(":") else " ")
    mended = found["before"] + gap + found["rest"]
    sentence = advised(TOO_MANY.format(found["sign"]), WRITE, mended)
    return Slip(row.number, found.start("sign"), sentence, {row.number: mended})


def _found(line: str) -> re.Match[str] | None:
    return STRAY.fullmatch(line) or BEHIND_DASH.fullmatch(line) or BEHIND_COLON.fullmatch(line)


def _on(lines: list[str], row: Row) -> list[str]:
    """Return the lines below a row up to the next point of a list, where what it opens may close."""
    column, more = row.columns[0], []
    for line in lines[row.number + 1 :]:
        if line.strip() and len(line) - len(line.lstrip()) <= column:
            break
        more.append(line)
    return more


def _alone(sign: str, rest: str) -> bool:
    """Return whether a quote or bracket at the start of a line has no partner on it."""
    if sign in PARTNER:
        return rest.count(sign) >= rest.count(PARTNER[sign]) and not GLUED.search(rest)
    return rest.count(sign) % 2 == 0

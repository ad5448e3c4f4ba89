"""Signs in the text of a file that nobody sees or that stand for something else: named at their own place."""

import re
from collections.abc import Iterator
from unicodedata import is_normalized, normalize

from macros.reading.field_names import NAME
from macros.records.faults import shown
from macros.records.signs import LIGATURE, LINE_ENDS, LOST, SPACES, SUSPECT, is_hidden, named, plain_letters

WRONG_SET = re.compile(
    "[\u00c2\u00c3][\u0080-\u00ff\u0152-\u2122]|[\u00c4\u00c5][\u0080-\u00bf\u0152-\u0192]|\u00e2[\u0080\u0082\u201a\u20ac]."
)
"""What an accented letter or a quote looks like when a program took UTF-8 for the old set of signs of Windows."""
WRONG_SIGNS = re.compile("[ÂÃâÄÅ]")
"""How those signs start."""
HARD_SPACE = re.compile(
    rf"(?m)^[ \t]*(?P<indent>[{SPACES}][ \t{SPACES}]*)|^ *(?:- +)*- *(?P<dash>[{SPACES}]+)"
    rf"|(?:^ *(?:- +)*|[{{,] *)(?:{NAME})(?:(?P<before>[{SPACES}])[ {SPACES}]*:| *: *(?P<colon>[{SPACES}]))"
)
"""A space that is none to YAML, where a space has a meaning."""
HARD_SPACES = re.compile(f"[{SPACES}]")
HARD_SPACE_AT_END = re.compile(rf"(?m)[ {SPACES}]*[{SPACES}][ {SPACES}]*$")

UNSEEN = "hier staat een teken dat niemand ziet"

Found = tuple[int, int, str, str]
"""Where in the text a sign starts, how many there are, a sentence, and what to read in their place."""


def without_hidden(text: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Return the text of a file as it can be read on, and for each sign its line and column from 0 and a sentence.

    Two ways to write one letter with an accent become the same, which no reader sees.
    """
    if not is_normalized("NFC", text):
        text = normalize("NFC", text)
    signs = "".join(set(text))  # there are few, so that looking at each costs no time
    if not (SUSPECT.search(signs) or LIGATURE.search(signs) or HARD_SPACES.search(signs) or WRONG_SIGNS.search(signs)):
        return text, []
    found = list(_wrong_set(text)) if WRONG_SIGNS.search(signs) else []
    wrong = {start + at for start, length, _, _ in found for at in range(length)}
    for kind in (_hidden, _ligatures, _hard_spaces):
        found.extend(one for one in kind(text) if one[0] not in wrong)
    if not found:
        return _trimmed(text), []
    places, pieces, end = [], [], 0
    for start, length, sentence, instead in sorted(found):
        line_start = text.rfind("\n", 0, start) + 1
        if sentence:
            places.append((text.count("\n", 0, start), start - line_start, sentence))
        if start >= end:
            pieces += [text[end:start], instead]
            end = start + length
    mended = "".join([*pieces, text[end:]])
    return _trimmed(mended), places


def _trimmed(text: str) -> str:
    """Return the text without hard spaces at the end of a line, where they say nothing."""
    return HARD_SPACE_AT_END.sub("", text) if HARD_SPACES.search(text) else text


def _hidden(text: str) -> Iterator[Found]:
    end = -1
    for sign in SUSPECT.finditer(text):
        start, before, end = sign.start(), end, sign.end()
        if sign[0] == LOST:
            yield start, 1, f"hier staat {named(LOST)}: een letter is verloren gegaan. Typ het woord opnieuw.", ""
        elif sign[0] in LINE_ENDS:
            yield start, 1, f"{UNSEEN}: {named(sign[0])}. Zet er een gewone spatie voor in de plaats.", " "
        elif is_hidden(text, start):  # of signs in a row the first is told
            sentence = f"{UNSEEN}: {named(sign[0])}. {_away(text, start)}" if start != before else ""
            yield start, 1, sentence, ""


def _away(text: str, at: int) -> str:
    """Return how to take a sign away that cannot be seen, by the word that it stands in."""
    before = re.search(r"\S{0,20}\Z", text[max(at - 20, 0) : at])
    after = re.match(r"\S{0,20}", text[at + 1 : at + 21])
    word = SUSPECT.sub("", (before[0] if before else "") + (after[0] if after else ""))
    word = word.strip("\"'[]{},")
    return f"Typ dit stuk opnieuw: '{word}'" if any(map(str.isalnum, word)) else "Typ deze regel opnieuw."


def _ligatures(text: str) -> Iterator[Found]:
    for sign in LIGATURE.finditer(text):
        letters = plain_letters(sign[0])
        number = f"U+{ord(sign[0]):04X}"
        stands = f"hier staat '{sign[0]}' als één teken ({number})"
        yield sign.start(), 1, f"{stands}. Dat vindt zoeken niet. Typ de letters '{letters}'.", letters


def _wrong_set(text: str) -> Iterator[Found]:
    for sign in WRONG_SET.finditer(text):
        meant = _meant(sign[0])
        if meant is not None:
            stands = f"hier staat '{shown(sign[0])}' waar '{shown(meant)}' hoort"
            sentence = f"{stands}: de tekst is met een verkeerde tekenset opgeslagen. Typ '{shown(meant)}'."
            yield sign.start(), len(sign[0]), sentence, meant if meant.isprintable() else " "


def _meant(signs: str) -> str | None:
    """Return what signs of the old set of Windows were before a program took them for that, None when they were."""
    codes = bytearray()
    for sign in signs:
        try:
            codes += sign.encode("cp1252") if not "\x80" <= sign <= "\x9f" else bytes([ord(sign)])
        except UnicodeEncodeError:
            return None
    try:
        return codes.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _hard_spaces(text: str) -> Iterator[Found]:
    if not HARD_SPACES.search(text):
        return
    for found in HARD_SPACE.finditer(text):
        kind = found.lastgroup or ""
        sign = found[kind][0]
        where = {
            "indent": "Spring in met gewone spaties.",
            "dash": "Zet achter het streepje een gewone spatie.",
            "before": "Haal hem weg: achter de naam van een veld komt meteen de dubbele punt.",
            "colon": "Zet achter de dubbele punt een gewone spatie.",
        }[kind]
        length = len(found[kind])
        yield found.start(kind), length, f"hier staat {named(sign)}. {where}", "" if kind == "before" else " " * length

"""Marks on a line of their own that are no data: those of git between two versions, those between documents."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

GIT = re.compile(r"(?:[ \t]*(?=[<>])|(?=[|=]))(?P<mark><{7}|>{7}|\|{7}|={7})(?:[ \t].*)?")
SOME_GIT = ("<<<<<<<", ">>>>>>>", "\n|||||||", "\n=======")
CONFLICT = (
    "iemand anders veranderde dezelfde regels, en hier staan beide versies. De ene staat boven de regel met =======, "
    "de andere eronder. Kies wat moet blijven. Haal ook de regels met <<<<<<<, ======= en >>>>>>> weg."
)
LOOSE = "deze regel bleef over van het samenvoegen van twee versies. Haal de regel weg."
DIVIDER = re.compile(
    r"(?P<mark>---|\.\.\.)(?:\s+(?P<rest>\S.*))?\s*|(?P<setting>%(?:YAML|TAG)\b.*)|(?P<code>```)\s*\w*\s*"
)
SOME_DIVIDER = ("\n---", "\n...", "\n%", "\n```")
NO_DIVIDER = "een regel met '{}' hoort hier niet: het bestand is één geheel. Haal de regel weg."
NO_TEXT_BEHIND = "achter '{}' kan niets staan. Haal '{}' weg, en zet de rest op een eigen regel."

Told = tuple[int, int, str]
"""A line and a column from 0, and a sentence."""


@dataclass(frozen=True)
class Versions:
    """The text of a file without marks, once for each version that it holds, and what is to be said about the marks.

    Each version has as many lines as the file, so that places stay what they are.
    """

    texts: list[str]
    told: list[Told]


def versions(text: str) -> Versions:
    """Return the versions in the text of a file: one, or two when git left a conflict in it."""
    if not any(mark in f"\n{text}" for mark in (*SOME_GIT, *SOME_DIVIDER)):
        return Versions([text], [])
    lines = text.split("\n")
    told = list(_dividers(lines))
    ours, theirs = _parted(lines, told)
    texts = ["\n".join(one) for one in (ours, theirs)]
    return Versions(texts[:1] if ours == theirs else texts, told)


def _dividers(lines: list[str]) -> Iterator[Told]:
    """Yield what is wrong with marks between documents, and empty their lines; above all records one may stand."""
    begun = False
    for number, line in enumerate(lines):
        found = DIVIDER.fullmatch(line)
        if not found:
            begun = begun or not (not line.strip() or line.startswith("#"))
            continue
        mark, rest = found["mark"] or found["code"] or found["setting"].split()[0], found["rest"]
        lines[number] = ""
        if rest and not rest.startswith("#"):
            yield number, 0, NO_TEXT_BEHIND.format(mark, mark)
            lines[number] = rest
            begun = True
        elif begun or found["code"]:
            yield number, 0, NO_DIVIDER.format(mark)


def _parted(lines: list[str], told: list[Told]) -> tuple[list[str], list[str]]:
    """Return both versions of the lines, and add what is to be said about the marks of git."""
    marks = {number: found["mark"][0] for number, line in enumerate(lines) if (found := GIT.fullmatch(line))}
    ours, theirs = list(lines), list(lines)
    for number in marks:
        ours[number] = theirs[number] = ""
    while marks:
        start = min(marks)
        end = _end(marks, start)
        if end is None:
            told.append((start, 0, LOOSE))
            del marks[start]
            continue
        told.append((start, 0, CONFLICT))
        inside = [number for number in sorted(marks) if start <= number <= end]
        middle = next(number for number in inside if marks[number] == "=")
        base = next((number for number in inside if marks[number] == "|"), middle)
        ours[base:end] = [""] * (end - base)
        theirs[start:middle] = [""] * (middle - start)
        for number in inside:
            del marks[number]
    return ours, theirs


def _end(marks: dict[int, str], start: int) -> int | None:
    """Return where a conflict ends that starts with a mark, None when it is no whole one."""
    if marks[start] != "<":
        return None
    kinds = ""
    for number in sorted(one for one in marks if one > start):
        kinds += marks[number]
        if marks[number] == "<":
            return None
        if marks[number] == ">":
            return number if kinds in ("=>", "|=>") else None
    return None

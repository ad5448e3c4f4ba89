"""What is told, as text for the terminal and as Markdown for a pull request."""

import re
from collections.abc import Iterator, Sequence

from macros.changes.together import Part, Point
from macros.language import counted

MOST_SIGNS = 60_000
"""How many signs the Markdown holds: a comment on GitHub may have 65,536."""
ROOM_FOR_REST = 300
"""What is kept free for the sentence that counts the rest."""
FOLDED_FROM = 4
"""From how many points a long part is folded."""
PUNCTUATION = re.compile(r"([\\`*_\[\]#|~$]|^(?:[-+=]|\d+(?=[.)])))")
HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
LINKED = re.compile(r"@(?=\w)|#(?=\d)|:(?=//|[a-z0-9_+-]+:)|www(?=\.)")
"""What GitHub makes a mention, a number of an issue, an emoji or a link of, also where Markdown does not."""
APART = "<!-- -->"
"""What stands in the place of nothing, and keeps such a sign from its word."""


def as_text(head: str, parts: Sequence[Part]) -> str:
    """Return it for the terminal: every line plain, all of it."""
    return "\n".join([_plain(head), *_text_lines(parts)])


def _text_lines(parts: Sequence[Part]) -> Iterator[str]:
    for part in parts:
        yield from ("", part.kop)
        for point in part.punten:
            yield from _text(point, 1)


def _text(point: Point, depth: int) -> Iterator[str]:
    before = "  " * depth
    yield f"{before}{_plain(point.tekst)}{f' [{_plain(point.adres)}]' if point.adres else ''}"
    if point.was is not None:
        yield f"{before}  was: {_plain(point.was)}"
    if point.nu is not None:
        yield f"{before}  nu:  {_plain(point.nu)}"
    yield from (f"{before}  {_plain(line, keep=True)}" for line in point.blok.splitlines())
    for below in point.punten:
        yield from _text(below, depth + 1)


def as_markdown(head: str, parts: Sequence[Part], most: int = MOST_SIGNS) -> str:
    """Return it as Markdown, no longer than a comment may be; what does not fit is counted."""
    made = ["## Wat doet deze wijziging?", "", escaped(head), ""]
    room = most - ROOM_FOR_REST - sum(len(line) + 1 for line in made)
    left = 0
    for part in parts:
        points = ["\n".join(_markdown(point, 0)) for point in part.punten]
        folded = part.lang and len(points) >= FOLDED_FROM
        opening = _opening(part, folded)
        closing = "\n</details>\n" if folded else ""
        fitting: list[str] = []
        room -= len(opening) + len(closing) + 2
        for point in points:
            if len(point) + 1 > room or left:
                left += 1
            else:
                fitting.append(point)
                room -= len(point) + 1
        if fitting:
            made += [opening, *fitting, closing]
    if left:
        made.append(
            f"Er is meer: nog {counted(left, 'punt past', 'punten passen')} hier niet. "
            "Alles zie je met `make wijzigingen`."
        )
    return "\n".join(made).rstrip() + "\n"


def _opening(part: Part, folded: bool) -> str:
    if folded:
        return f"<details><summary><b>{escaped(part.kop)}</b> ({len(part.punten)})</summary>\n"
    return f"### {escaped(part.kop)}\n"


def _markdown(point: Point, depth: int) -> Iterator[str]:
    before = "  " * depth
    place = f" (`{code(point.adres)}`)" if point.adres else ""
    yield f"{before}- {escaped(point.tekst)}{place}"
    if point.was is not None:
        yield f"{before}  - was: {escaped(point.was)}"
    if point.nu is not None:
        yield f"{before}  - nu: **{escaped(point.nu)}**"
    if point.blok:
        inside = [_plain(line, keep=True).replace("```", "'''") for line in point.blok.splitlines()]
        yield from (f"{before}  {line}" for line in ["", "```yaml", *inside, "```"])
    for below in point.punten:
        yield from _markdown(below, depth + 1)


def escaped(text: str) -> str:
    """Return a text as Markdown in which it is nothing but text: no markup, link, mention or HTML."""
    plain = _plain(text)
    marked = "".join(HTML.get(sign, sign) for sign in plain)
    # an escape of HTML holds signs that come next: those it wrote itself stay whole
    pieces = re.split(r"(&(?:amp|lt|gt|quot);)", marked)
    return "".join(piece if index % 2 else _inert(piece) for index, piece in enumerate(pieces))


def _inert(text: str) -> str:
    return LINKED.sub(lambda found: f"{found[0]}{APART}", PUNCTUATION.sub(r"\\\1", text))


def code(text: str) -> str:
    """Return a text that may stand between backticks."""
    return _plain(text).replace("`", "'")


def _plain(text: str, *, keep: bool = False) -> str:
    """Return a text on one line, without signs that a terminal obeys; `keep` leaves its spaces as they are."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text)
    return shown.rstrip() if keep else " ".join(shown.split())

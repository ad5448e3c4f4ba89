"""Words within a line: text, and marked words as values with their kind; spaces as a browser shows them."""

import re
from collections.abc import Iterable
from typing import Any

from macros.language import capital
from macros.sheets import looks
from macros.sheets.elements import Child, Element

Inline = str | dict[str, Any]
SPACES = re.compile(r"[ \t\r\n\f]+")
BREAK, LINK = "regel", "link"
MAY_BREAK = "\u200b"


class Line:
    """A line being built: `words` so far, and the places that stand in it. A `terse` one has signs for sentences."""

    def __init__(self, terse: bool = False) -> None:
        self.terse = terse
        self.words: list[Inline] = []
        self.places: list[str] = []
        self._spaced = True

    def add(self, children: Iterable[Child]) -> None:
        """Add text and elements to the end of the line."""
        for child in children:
            self._one(child, self.words)

    def taken(self) -> list[Inline]:
        """Return the words without a space at the end, and begin a new line; [] when nothing can be read in it."""
        words = _without_last_space(self.words)
        self.words, self._spaced = [], True
        return words if plain(words).strip() else []

    def _one(self, child: Child, into: list[Inline]) -> None:
        if isinstance(child, str):
            self._text(child, into)
            return
        if child.id:
            self.places.append(child.id)
        if looks.left_out(child) or child.tag == "svg":
            return
        if child.tag == "br":
            self._break(into)
        elif child.tag == "wbr":
            into.append(MAY_BREAK)
        else:
            self._marked(child, into)

    def _text(self, text: str, into: list[Inline]) -> None:
        text = SPACES.sub(" ", text)
        text = text[1:] if self._spaced and text.startswith(" ") else text
        if text:
            self._spaced = text.endswith(" ")
            into.append(text)

    def _break(self, into: list[Inline]) -> None:
        if plain(self.words) or plain(into):
            into.append({"soort": BREAK})
            self._spaced = True

    def _marked(self, element: Element, into: list[Inline]) -> None:
        classes = {*element.classes}
        sign = next((looks.SIGN[name] for name in element.classes if name in looks.SIGN), "") if self.terse else ""
        look = looks.chosen(element, looks.IN_LINE) or looks.TAGS.get(element.tag, "")
        if look == looks.ABOVE:
            into[:] = _without_last_space(into)  # a number of a source stays with its word
        if classes & looks.OWN_LINE_BEFORE:
            self._break(into)
        around = [looks.AROUND[name] for name in element.classes if name in looks.AROUND and not sign]
        before, after = around[0] if around else ("", "")
        inside: list[Inline] = []
        self._text(before, inside)
        for child in [sign] if sign else element.children:
            self._one(child, inside)
        if after:
            inside = _without_last_space(inside)
            self._text(after, inside)
        if classes & looks.WITH_CAPITAL and inside:
            inside = _with_capital(inside)
        if not plain(inside).strip():
            into += inside
            return
        made: list[Inline] = [{"soort": look, "inhoud": inside}] if look else inside
        href = element.attrs.get("href", "") if element.tag == "a" else ""
        into += [{"soort": LINK, "naar": href, "inhoud": made}] if href else made
        if classes & looks.OWN_LINE_AFTER:
            self._break(into)


def plain(words: Iterable[Inline]) -> str:
    """Return words without their marks."""
    return "".join(
        word if isinstance(word, str) else "\n" if word["soort"] == BREAK else plain(word.get("inhoud", ()))
        for word in words
    )


def unlinked(words: Iterable[Inline]) -> list[Inline]:
    """Return words that lead nowhere."""
    made: list[Inline] = []
    for word in words:
        if isinstance(word, str) or "inhoud" not in word:
            made.append(word)
        elif word["soort"] == LINK:
            made += unlinked(word["inhoud"])
        else:
            made.append({**word, "inhoud": unlinked(word["inhoud"])})
    return made


def _without_last_space(words: list[Inline]) -> list[Inline]:
    if not words:
        return words
    *rest, last = words
    if isinstance(last, str):
        return [*rest, last.rstrip(" ")] if last.strip(" ") else _without_last_space(rest)
    if last["soort"] == BREAK:
        return _without_last_space(rest)
    return [*rest, {**last, "inhoud": _without_last_space(last["inhoud"])}]


def _with_capital(words: list[Inline]) -> list[Inline]:
    first, *rest = words
    if isinstance(first, str):
        return [capital(first), *rest]
    return [{**first, "inhoud": _with_capital(first["inhoud"])}, *rest] if first.get("inhoud") else words

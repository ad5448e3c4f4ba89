"""The links and pictures of a page in docs/, and which of them lead to nothing."""

import posixpath
import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote

from macros.reading.page_calls import place_of, without_code
from macros.reading.problems import Problem

MARKDOWN = re.compile(r"(?P<picture>!?)\[[^\]]*\]\(\s*<?(?P<target>[^)\s>]*)[^)]*\)")
HTML = re.compile(r"""<(?P<tag>a|img)\b[^>]*?\s(?:href|src)=(?P<quote>["'])(?P<target>.*?)(?P=quote)""", re.DOTALL)
ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)
SAFE = ("http:", "https:", "mailto:", "tel:")
INDEX = "index.html"


def dead_links(file: str, body: str, start: int, path: str, known: Callable[[str], bool]) -> Iterator[Problem]:
    """Yield every link and picture of the page `path` (in docs/) that leads to nothing; `start` is its first line.

    `known` says whether a file of docs/ (for links in Markdown) or of the site (for those in HTML) is there.
    """
    text = without_code(body)
    for pattern in (MARKDOWN, HTML):
        for found in pattern.finditer(text):
            target = found["target"]
            if "{{" in target:
                continue
            sentence = _wrong(found, unquote(re.split("[#?]", target)[0]), path, known)
            if sentence:
                line, column = place_of(text, found.start("target"))
                yield Problem(file, line + start - 1, column, sentence)


def _wrong(found: re.Match[str], place: str, path: str, known: Callable[[str], bool]) -> str:
    """Return what is wrong with where a link leads; "" when nothing is."""
    picture = found.groupdict().get("picture") or found.groupdict().get("tag") == "img"
    what, target = "afbeelding" if picture else "link", found["target"]
    if not target:
        return f"deze {what} is leeg. Zet het adres tussen de haakjes, of haal de {what} weg."
    if ELSEWHERE.match(target):
        if target.lower().startswith(SAFE):
            return ""
        return f"'{target}' is geen adres voor een {what}. Begin met https://."
    if not place:
        return ""
    if place.startswith("/"):
        return (
            f"'{target}' begint met een schuine streep en werkt alleen op één adres. Schrijf het pad vanaf deze pagina."
        )
    in_html = found.re is HTML
    base = site_path(path) if in_html else path
    there = posixpath.normpath(posixpath.join(posixpath.dirname(base), place))
    if in_html and (place.endswith(("/", "/..")) or place in (".", "..")):
        there = posixpath.normpath(posixpath.join(there, INDEX))
    if there.startswith("..") or not known(there):
        gone = "deze afbeelding is er niet" if picture else "deze link leidt naar niets"
        return f"{gone}: '{target}'. Verbeter het pad."
    return ""


def site_path(path: str) -> str:
    """Return which file of the site a file of docs/ becomes: "over/woorden.md" is "over/woorden/index.html"."""
    stem, ending = posixpath.splitext(path)
    if ending.lower() not in (".md", ".markdown", ".mdown", ".mkdn", ".mkd"):
        return path
    folder, name = posixpath.split(stem)
    own = folder if name.lower() in ("index", "readme") else stem
    return posixpath.join(own, INDEX)

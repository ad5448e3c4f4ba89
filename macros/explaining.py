"""Words explained where they first stand on a page, and together at its foot: ready HTML to the same with both.

Case pages keep the names of 2010; what is otherwise today stands in the explanation.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from markupsafe import Markup

from macros import addresses
from macros.addresses import Address
from macros.language import alphabetical
from macros.markup import LEFT_OUT, TAG, WITHOUT_END
from macros.records.handbook import Handboek
from macros.render import render
from macros.views.words.explained import change_lines, explanation
from macros.views.words.forms import Explained, forms

NOT_RUNNING = {
    *("a", "button", "caption", "code", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "label", "legend", "nav", "option"),
    *("pre", "script", "select", "style", "summary", "svg", "template", "textarea", "th"),
}
"""Elements whose words are no running text: they lead on, name something, or are no words at all."""
LABEL = re.compile(r'\sclass="(?:[^"]*\s)?(?:oordeel|redactie)[\s"]')
"""Words of a vocabulary and of the editors, which have explanations of their own."""
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
JOINED_BEFORE, JOINED_AFTER = re.compile(r"[^\s<>]*\Z"), re.compile(r"[^\s<]*")
"""What stands against a word without a space, such as a bracket or a comma: it stays on the same line."""
FOLD = re.compile(r"\sopen(?![-=\w])")


@dataclass(frozen=True)
class Found:
    """A word that a page could explain: where it stands in the HTML, and whether a reader sees it at once."""

    begin: int
    end: int
    uitleg: Explained
    in_sight: bool


def explain(html: str, handbook: Handboek, here: Address) -> str:
    """Return the HTML of page `here` with the first of each word explained; the lists of words stay as they are."""
    if any(here.page.startswith(page.page) for page in (addresses.WORDS, addresses.SINCE)):
        return html
    found = list(_words(COMMENT.sub(lambda comment: " " * len(comment[0]), html), handbook))
    if not found:
        return html
    first: dict[str, Found] = {}
    for word in sorted(found, key=lambda word: not word.in_sight):
        first.setdefault(word.uitleg.sleutel, word)
    chosen = sorted(first.values(), key=lambda word: word.begin)
    written: dict[str, dict[str, None]] = defaultdict(dict)  # of each word, the ways in which the page writes it
    for word in found:
        written[word.uitleg.sleutel][_plain(html, word)] = None
    parts, told, end = [], [], 0
    for number, (word, following) in enumerate(zip_longest(chosen, chosen[1:]), start=1):
        own = html[word.begin : word.end]
        row = explanation(handbook, Markup(own).unescape(), word.uitleg)
        before = _joined(JOINED_BEFORE.search(html, end, word.begin))
        after = _joined(JOINED_AFTER.match(html, word.end, following.begin if following else len(html)))
        rows = {
            "anker": addresses.explanation_anchor(number),
            "rij": row,
            "woord": Markup(own),  # a slice of HTML that is escaped already, as is what stands against it
            "ervoor": Markup(before),
            "erna": Markup(after),
        }
        parts += [html[end : word.begin - len(before)], render("pieces/explained.html", here, rows)]
        end = word.end + len(after)
        if row.uitleg:
            told.append(replace(row, woorden=tuple(written[word.uitleg.sleutel])))
    foot = {
        "rijen": sorted(told, key=lambda row: alphabetical(row.woord)),
        "veranderingen": change_lines(handbook, [(_plain(html, word), word.uitleg) for word in found]),
    }
    return "".join([*parts, html[end:], render("pieces/explained_list.html", here, foot)])


def _plain(html: str, word: Found) -> str:
    """Return a word as a reader sees it."""
    return " ".join(Markup(html[word.begin : word.end]).unescape().split())


def _joined(match: re.Match[str] | None) -> str:
    return match[0] if match else ""


def _words(html: str, handbook: Handboek) -> Iterator[Found]:
    """Yield every word in the running text of a page, in order."""
    known = handbook.eenmaal(forms)
    open_: list[tuple[str, bool, bool]] = []  # of every open element: its tag, whether it is read, and in sight
    read = in_sight = True
    begin = 0
    for tag in TAG.finditer(html):
        if read and tag.start() > begin:
            for match in known.patroon.finditer(html, begin, tag.start()):
                yield Found(match.start(), match.end(), known.uitleg(match[0]), in_sight)
        begin = tag.end()
        closing, name, attributes = tag.groups()
        if closing:
            if open_ and open_[-1][0] == name:
                _, read, in_sight = open_.pop()
        elif name not in WITHOUT_END and not attributes.endswith("/"):
            open_.append((name, read, in_sight))
            unread = name in NOT_RUNNING or (attributes and (LEFT_OUT.search(attributes) or LABEL.search(attributes)))
            read = read and not unread
            in_sight = in_sight and (name != "details" or bool(FOLD.search(attributes)))
    if read:
        for match in known.patroon.finditer(html, begin):
            yield Found(match.start(), match.end(), known.uitleg(match[0]), in_sight)

"""What a page tells about the words on it: where each first stands, and together at the foot."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import capital, day
from macros.records.handbook import Handboek
from macros.records.since import Verandering
from macros.records.term import Begrip
from macros.views.words.forms import Explained


@dataclass(frozen=True)
class ChangeLine:
    """What changed since 2010, in a line; `adres` leads to its source.

    `woorden` are the words of a page that it is about, as that page writes them.
    """

    term: str
    toen: str
    nu: str
    datum: str
    wet: bool
    adres: Address
    woorden: tuple[str, ...] = ()


@dataclass(frozen=True)
class Explanation:
    """The explanation of a word: what it means and is called today, what changed, and where there is more.

    `woorden` are the ways in which a page writes it.
    """

    woord: str
    voluit: str
    uitleg: str
    nu: str
    veranderingen: Sequence[ChangeLine]
    adres: Address
    woorden: tuple[str, ...] = ()


def explanation(handbook: Handboek, found: str, of: Explained) -> Explanation:
    """Return what a reader is told about a word, which stands as `found` on the page."""
    lines = [change_line(handbook, change) for change in of.veranderingen]
    term = of.begrip
    if term is None:
        return Explanation(found, "", "", "", lines, lines[0].adres)
    return Explanation(
        woord=term.term,
        voluit=term.voluit or "",
        uitleg=term.uitleg,
        nu=term.nu or "",
        veranderingen=lines,
        adres=addresses.in_list(handbook, Begrip, term.id),
    )


def change_line(handbook: Handboek, change: Verandering, words: Iterable[str] = ()) -> ChangeLine:
    """Return a change in a line, with the words of a page that it is about."""
    return ChangeLine(
        term=capital(change.term),
        toen=change.toen.tekst,
        nu=change.nu.tekst,
        datum=day(change.datum) if change.datum else "",
        wet=change.wet is not None,
        adres=addresses.in_list(handbook, Verandering, change.id),
        woorden=tuple(words),
    )


def change_lines(handbook: Handboek, seen: Iterable[tuple[str, Explained]]) -> list[ChangeLine]:
    """Return every change that words on a page are about, once, with those words as the page writes them."""
    words: dict[str, dict[str, None]] = defaultdict(dict)
    for word, one in seen:
        for change in one.veranderingen:
            words[change.id][word] = None
    return [change_line(handbook, handbook[Verandering][change_id], found) for change_id, found in words.items()]

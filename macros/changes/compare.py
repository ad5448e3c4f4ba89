"""Two versions of a list of lines side by side: what came, went, changed, and only moved."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from macros.changes.lines import Line

ALIKE = 0.5
"""How much two lines must share to be one that changed."""
MOST_PAIRS = 2500
"""How many pairs of lines are weighed against each other; in more, only those at the same place are."""


SHORT = 6
"""How many words a line has that may have become quite another."""


@dataclass(frozen=True)
class Change:
    """A line that came (`oud` is None), went (`nieuw` is None) or changed."""

    oud: Line | None
    nieuw: Line | None

    @property
    def line(self) -> Line:
        """The line of now, else the one that went."""
        found = self.nieuw or self.oud
        assert found is not None
        return found

    @property
    def kern(self) -> tuple[str, str]:
        """The words that changed, if they are the same throughout the line, else all from the first to the last."""
        if self.oud is None or self.nieuw is None:
            return ("", "")
        return words_changed(self.oud.tekst, self.nieuw.tekst)


def words_changed(old: str, new: str) -> tuple[str, str]:
    """Return which words became which."""
    before, after = old.split(), new.split()
    found = {
        (" ".join(before[a:b]), " ".join(after[c:d]))
        for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        if tag != "equal"
    }
    if len(found) == 1:
        return _bare(*found.pop())
    start = _shared(before, after)
    end = _shared(before[start:][::-1], after[start:][::-1])
    return " ".join(before[start : len(before) - end]), " ".join(after[start : len(after) - end])


def _bare(old: str, new: str) -> tuple[str, str]:
    """Return two words without the same signs around both, such as brackets or a full stop."""
    while old and new and old[-1] == new[-1] and not old[-1].isalnum():
        old, new = old[:-1], new[:-1]
    while old and new and old[0] == new[0] and not old[0].isalnum():
        old, new = old[1:], new[1:]
    return old, new


def changes(old: Sequence[Line], new: Sequence[Line]) -> list[Change]:
    """Return what changed between two versions, in the order of reading; what only moved is no change."""
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    old, new = old[start : len(old) - end], new[start : len(new) - end]
    found: list[Change] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            found += _paired(old[a:b], new[c:d])
    return _without_moved(found)


def _shared(one: Sequence[object], other: Sequence[object]) -> int:
    """Return how many items two lists share from the start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(one), len(other)))


def _paired(old: Sequence[Line], new: Sequence[Line]) -> Iterator[Change]:
    """Yield lines that went and came, those that are versions of each other together."""
    left = list(old)
    partner: list[Line | None] = []
    for line in new:
        at_place = (one for one in left if _place(one) == _place(line) and any(_place(one)))
        same = next((one for one in left if one.tekst == line.tekst and _place(one) == _place(line)), None)
        same = same or next(at_place, None)
        partner.append(same)
        if same is not None:
            left.remove(same)
    if len(left) * partner.count(None) <= MOST_PAIRS:
        for index, line in enumerate(new):
            if partner[index] is None and left:
                best = max(left, key=lambda one, line=line: _alike(one, line))  # type: ignore[misc]
                if _alike(best, line) >= ALIKE:
                    partner[index] = best
                    left.remove(best)
    open_ = [index for index, one in enumerate(partner) if one is None]
    if len(open_) == len(left):  # a word that became quite another, at the same place
        for index, other in zip(open_, list(left), strict=True):
            if other.kop == new[index].kop and max(len(_words(other)), len(_words(new[index]))) <= SHORT:
                partner[index] = other
                left.remove(other)
    for gone in left:
        yield Change(gone, None)
    for before, line in zip(partner, new, strict=True):
        if before is None or before.tekst != line.tekst:
            yield Change(before, line)


def _words(line: Line) -> list[str]:
    return line.tekst.split()


def _place(line: Line) -> tuple[str, str]:
    return line.rij, line.kolom


def _alike(one: Line, other: Line) -> float:
    if (one.rij, one.geteld) != (other.rij, other.geteld):
        return 0
    matcher = SequenceMatcher(None, one.tekst.split(), other.tekst.split(), autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= ALIKE else 0


def _without_moved(found: list[Change]) -> list[Change]:
    """Return changes without lines that went and came below the same heading."""
    came = Counter(_below(one.nieuw) for one in found if one.oud is None and one.nieuw)
    went = Counter(_below(one.oud) for one in found if one.nieuw is None and one.oud)
    moved = came & went
    skip_new, skip_old = Counter(moved), Counter(moved)
    kept = []
    for one in found:
        if one.oud is None and one.nieuw and skip_new[_below(one.nieuw)]:
            skip_new[_below(one.nieuw)] -= 1
        elif one.nieuw is None and one.oud and skip_old[_below(one.oud)]:
            skip_old[_below(one.oud)] -= 1
        else:
            kept.append(one)
    return kept


def _below(line: Line) -> tuple[str, str, str]:
    return line.kop, line.kolom, line.tekst

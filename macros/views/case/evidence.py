"""How a case was measured, in words: how sure one can be of what it says it did."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import capital, joined
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.silence import Stilte, gevuld, stilte
from macros.records.steps import Meting
from macros.records.vocabulary import Woord
from macros.views.shared.scopes import effective
from macros.views.shared.shorter import first_sentences

MOST_WORDS = 25
"""How long the reason beside a label may be; the whole text stands in the section about it."""


@dataclass(frozen=True)
class Evidence:
    """How something was measured: a word, its rung of a ladder of `treden` rungs, and why it stands there.

    `trede` is 0 for what stands on no rung, such as what the source does not say. `naam` names the projects it is
    about where others of the case were measured otherwise.
    """

    label: str
    trede: int
    treden: int
    reden: str = ""
    naam: str = ""

    @property
    def tekst(self) -> str:
        """The label in words: "Activiteiten geteld, trede 2 van 5"."""
        rung = f", trede {self.trede} van {self.treden}" if self.trede else ""
        return f"{capital(self.label)}{rung}"

    @property
    def adres(self) -> Address:
        """Where the ladder is explained."""
        return addresses.LADDER.at(addresses.rung_anchor(self.trede)) if self.trede else addresses.LADDER


@dataclass(frozen=True)
class _Found:
    """What one scope says: a word, or why there is none, with its own reason."""

    naam: str
    label: str
    trede: int
    reden: str
    uitleg: str


def evidence(handbook: Handboek, case: Case) -> list[Evidence]:
    """Return how the case was measured; more than one when its projects or its rounds differ."""
    found = [one for scope, value in effective(case, "meting") for one in _told(handbook, scope.naam, value)]
    by_label: dict[str, list[_Found]] = {}
    for one in found:
        by_label.setdefault(one.label, []).append(one)
    names = dict.fromkeys(one.naam for one in found)
    alike = all({one.naam for one in group} == {*names} for group in by_label.values())
    highest = rungs(handbook)[-1].trede or 0
    return [
        Evidence(label, group[0].trede, highest, _reason(group), "" if alike else joined(_names(group)))
        for label, group in by_label.items()
    ]


def rungs(handbook: Handboek) -> Sequence[Woord]:
    """Return the words of the ladder, from its lowest rung to its highest."""
    return sorted(handbook.lijst(Meting, "niveau").waarden, key=lambda word: word.trede or 0)


def _told(handbook: Handboek, name: str, value: object) -> Iterator[_Found]:
    rounds = gevuld(value)
    any_word = False
    for measured in rounds:
        words = handbook.woorden(measured, "niveau")
        for word in words:
            any_word = True
            own = measured.tekst if len(words) == 1 else None  # a text about more words is no reason for one
            yield _Found(name, word.label, word.trede or 0, own or "", word.uitleg or "")
    if not any_word:
        silence = stilte(value) or Stilte.NIET_BESCHREVEN
        own = next((measured.tekst for measured in rounds if measured.tekst), None)
        yield _Found(name, silence.label, 0, own or "", "")  # the label of silence says it all


def _reason(group: Sequence[_Found]) -> str:
    """Return why it stands there: in the case's own words if there are such and they are the same, else in general."""
    own = {one.reden for one in group}
    text = own.pop() if len(own) == 1 else ""
    return first_sentences(text, MOST_WORDS) if text else group[0].uitleg


def _names(group: Sequence[_Found]) -> list[str]:
    return [name for name in dict.fromkeys(one.naam for one in group) if name]

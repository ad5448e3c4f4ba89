"""What each comparison table shows, counted over all cases in one sentence that is never written down.

What a source does not say is counted apart from what it does, and a case that says nothing is in no other count.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from macros.language import counted, joined, number
from macros.records.case import Case
from macros.records.figures import Resultaat
from macros.records.handbook import Handboek
from macros.records.money import Borging
from macros.records.steps import Meting
from macros.records.vocabulary import Woord
from macros.views.shared.dates import from_till
from macros.views.shared.figures import MISSED, missed
from macros.views.shared.scopes import items, silence_of
from macros.views.shared.tally import Part, Tally

MakeTally = Callable[[Handboek], Tally]
NO_CASES = "Er zijn nog geen cases"
TARGET_ELSE = Part("streefgetal gehaald, of niet te zeggen", 0, "●", "gehaald")
NO_TARGET = Part("zonder streefgetal", 0, soort="stil")


@dataclass(frozen=True)
class Counted:
    """What a table counts: its noun, and the field of a value that holds the word by which it is counted."""

    een: str
    meer: str
    veld: str = ""


COUNTED = {
    "doelen": Counted("doel", "doelen", "behaald"),
    "resultaten": Counted("getal", "getallen"),
    "bereik": Counted("oordeel over een groep", "oordelen over groepen", "oordeel"),
    "financiering": Counted("bijdrage", "bijdragen", "soort"),
    "inzet": Counted("getal over tijd en mensen", "getallen over tijd en mensen"),
    "werkwijze": Counted("stap", "stappen"),
    "rol_gemeente": Counted("rol van de gemeente", "rollen van de gemeente", "rol"),
    "ongewenste_gevolgen": Counted("ongewenst gevolg", "ongewenste gevolgen"),
    "borging": Counted("uitspraak over het vervolg", "uitspraken over het vervolg", "status"),
}


def tally_of(field: str) -> MakeTally:
    """Return what counts the table about a field of `COMPARED`."""

    def count(handbook: Handboek) -> Tally:
        if field == "meting":
            return measured(handbook)
        told = {case.id: [value for _, value in items(case, field)] for case in handbook[Case].values()}
        values = [value for some in told.values() for value in some]
        parts = _parts(handbook, field, values)
        quiet = Counter(silence_of(case, field) for case in handbook[Case].values() if not told[case.id])
        noun = COUNTED[field]
        dated = _dates(handbook) if field == "borging" else ""
        return tally(handbook, noun, len(values), sum(map(bool, told.values())), parts, quiet, dated)

    return count


def tally(
    handbook: Handboek,
    noun: Counted,
    total: int,
    cases: int,
    parts: Sequence[Part],
    quiet: Mapping[str, int] | None = None,
    dated: str = "",
) -> Tally:
    """Return a total from how many cases, what it is made of, and how many cases say nothing, by why."""
    every = len(handbook[Case])
    if not every:
        return Tally(NO_CASES)
    kept = [part for part in parts if part.aantal]
    said = f"De tabel telt {counted(total, noun.een, noun.meer)}, uit {share(cases, every)}"
    silent = joined(f"{label} ({counted(count, 'case', 'cases')})" for label, count in (quiet or {}).items())
    rest = f"{'Verder' if total else 'Bij de cases staat'}: {silent}." if silent else ""
    return Tally(said if total else f"De tabel telt geen {noun.meer}", kept, " ".join(filter(None, [dated, rest])))


def share(some: int, every: int) -> str:
    """Return how many of all cases: "de enige case", "alle 8 cases", "2 van de 8 cases"."""
    if every == some:
        return "de enige case" if every == 1 else f"alle {number(every)} cases"
    return f"{number(some)} van de {counted(every, 'case', 'cases')}"


def by_word(words: Iterable[Woord], found: Iterable[Woord]) -> list[Part]:
    """Return how often each word of a vocabulary was found, in its order."""
    counts = Counter(word.id for word in found)
    return [Part(word.label, counts[word.id], word.teken or "", word.betekenis or "") for word in words]


def measured(handbook: Handboek) -> Tally:
    """Return how many cases measured how: each counts once, by the most thorough way it used."""
    words, quiet = [], Counter[str]()
    for case in handbook[Case].values():
        used = [word for _, value in items(case, "meting") for word in handbook.woorden(value, "niveau")]
        if used:
            words.append(max(used, key=lambda word: word.trede or 0))
        else:
            quiet[silence_of(case, "meting")] += 1
    every = len(handbook[Case])
    if not every:
        return Tally(NO_CASES)
    parts = [part for part in by_word(handbook.lijst(Meting, "niveau").waarden, words) if part.aantal]
    parts += [Part(label, count, soort="stil") for label, count in quiet.items()]
    return Tally(f"Elke case telt één keer, met de grondigste meting. Van {share(every, every)}", parts)


def status_period(days: Iterable[str]) -> str:
    """Return of when statuses speak, as a sentence: "Stand maart 2010."; "" without any day."""
    named = from_till(days)
    return f"Stand {named}." if named else ""


def _parts(handbook: Handboek, field: str, values: Sequence[Any]) -> list[Part]:
    if field == "resultaten":
        return _by_target(handbook, values)
    word = COUNTED[field].veld
    if not word:
        return []
    found = [one for value in values for one in handbook.woorden(value, word)]
    return by_word(handbook.lijst(type(values[0]), word).waarden, found) if values else []


def _by_target(handbook: Handboek, results: Sequence[Resultaat]) -> list[Part]:
    """Return how many results missed their target; of one that is open on a side, nobody can say that it was met."""
    aimed = [result for result in results if result.streef is not None]
    short = sum(missed(handbook, result) for result in aimed)
    return [
        Part(f"streefgetal {MISSED.label}", short, MISSED.teken or "", MISSED.betekenis or ""),
        Part(TARGET_ELSE.label, len(aimed) - short, TARGET_ELSE.teken, TARGET_ELSE.soort),
        Part(NO_TARGET.label, len(results) - len(aimed), soort=NO_TARGET.soort),
    ]


def _dates(handbook: Handboek) -> str:
    return status_period(
        status.peildatum or case.peildatum
        for case in handbook[Case].values()
        for _, status in items(case, "borging")
        if isinstance(status, Borging)
    )


def scales(handbook: Handboek) -> Tally:
    """Return on which scale the cases ran."""
    cases = list(handbook[Case].values())
    if not cases:
        return Tally(NO_CASES)
    words = handbook.lijst(Case, "schaal").waarden
    parts = [part for part in by_word(words, (handbook.woord(case, "schaal") for case in cases)) if part.aantal]
    return Tally(f"De tabel telt {counted(len(cases), 'case', 'cases')}, naar schaal", parts, zonder_balk=True)

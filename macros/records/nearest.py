"""What to write for a value that is not in a closed list: the word that was meant, or all that there is to choose."""

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

from macros.records.faults import shown
from macros.records.slips import is_slip, letters

MOST_OPTIONS_SHOWN = 30
"""How long a list a sentence shows whole; who must choose from more is better off with the list itself."""
SHORT = 16
"""How long a list is read whole before it is skipped: of a longer one, words that share something come alone."""
MOST_LIKE = 6
"""How many words of a longer list, that share a word with the value, a sentence shows."""
LEAST_LETTERS = 4
"""How long a shared word must be to say something: "de" and "van" do not."""
BETWEEN = re.compile(r"\s*(?:,|;|/|&|\+|\ben\b|\bof\b)\s*")

NO_LABELS: Mapping[str, str] = {}


def advice(
    value: str,
    options: Iterable[str],
    labels: Mapping[str, str] = NO_LABELS,
    other_names: Mapping[str, str] = NO_LABELS,
) -> str:
    """Return what to write for a value, as a sentence with a space before it; "" when there is nothing to choose.

    `labels` is how pages write an option, `other_names` gives the option by another name for it.
    """
    options = list(options)
    found = meant(value, options, labels, other_names)
    if found:
        return f" {found}"
    words = two_words(value, options, labels, other_names)
    if words:
        return f" Dat zijn {len(words)} woorden. Maak er een lijst van: [{', '.join(words)}]."
    return choices(value, options, labels)


def meant(value: str, options: Iterable[str], labels: Mapping[str, str], other_names: Mapping[str, str]) -> str:
    """Return which option a value surely or nearly is, as a sentence; "" when it is another word."""
    options = list(options)
    sure = exactly(value, options, labels)
    if sure:
        return f"Schrijf '{shown(sure)}'."
    named = next((own for name, own in other_names.items() if letters(name) == letters(value)), None)
    if named:
        return f"'{shown(value)}' heet hier '{shown(named)}'. Schrijf '{shown(named)}'."
    near = next((option for option in sorted(options, key=len) if is_slip(value, option)), None)
    near = near or next((own for own in options if labels.get(own) and is_slip(value, labels[own])), None)
    return f"Bedoelde u '{shown(near)}'?" if near else ""


def exactly(value: str, options: Iterable[str], labels: Mapping[str, str] = NO_LABELS) -> str | None:
    """Return the option that a value is but for capitals, accents, spaces and hyphens, or whose label it is."""
    wanted = letters(value)
    options = list(options)
    found = [own for own in options if letters(own) == wanted]
    labelled = [own for own in options if own in labels and letters(labels[own]) == wanted]
    return next(iter([*found, *labelled]), None) if wanted else None


def two_words(
    value: str, options: Iterable[str], labels: Mapping[str, str], other_names: Mapping[str, str]
) -> list[str]:
    """Return the options that stand in one value, as in "utrecht en zeeland"; [] when they are not all known."""
    options = list(options)
    named = {**{letters(name): own for name, own in other_names.items()}, **{letters(own): own for own in options}}
    parts = [part for part in BETWEEN.split(value.strip()) if part]
    found = [exactly(part, options, labels) or named.get(letters(part)) for part in parts]
    return [one for one in found if one] if len(parts) > 1 and all(found) else []


def choices(value: str, options: Iterable[str], labels: Mapping[str, str] = NO_LABELS) -> str:
    """Return what there is to choose, with a space before it: what shares a word, or all of it, or ""."""
    options = list(options)
    words = {letters(word) for word in re.split(r"\W+", value) if len(word) >= LEAST_LETTERS}
    like = [own for own in options if any(word in letters(own + labels.get(own, "")) for word in words)]
    if like and len(options) > SHORT:
        return f" Lijkt erop: {', '.join(_named(own, labels) for own in like[:MOST_LIKE])}."
    if 0 < len(options) <= MOST_OPTIONS_SHOWN:
        return f" Kies uit: {', '.join(_named(own, labels) for own in options)}."
    return ""


def nearest_first(value: str, options: Iterable[str], labels: Mapping[str, str], most: int) -> list[str]:
    """Return at most `most` options with their labels, those that look most like the value first."""

    def likeness(own: str) -> float:
        return max(SequenceMatcher(None, letters(value), letters(name)).ratio() for name in (own, labels.get(own, "")))

    options = list(options)
    if len(options) > most:
        options = sorted(options, key=likeness, reverse=True)[:most]
    return [_named(own, labels) for own in options]


def _named(own: str, labels: Mapping[str, str]) -> str:
    """Return an option with how pages write it, where that says more."""
    label = labels.get(own, "")
    return f"{shown(own)} ({shown(label)})" if label and letters(label) != letters(own) else shown(own)

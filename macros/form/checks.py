"""What a browser can check by itself, each with the sentence that the check says: asked of the validators themselves.

A trial is a value that may be wrong, and the pattern by which a browser knows such values. Each is held against every
field of its kind; where the check refuses it, the form gets the pattern and the sentence, with a mark in the place of
what differs. So a sentence that is changed in a validator changes in the form.
"""

from typing import Any

from macros.form.simple import Simple, as_written
from macros.form.trials import TRIALS, WORDS, Trial, whole_text
from macros.language import ONGOING
from macros.reading.listening import said_of
from macros.records.base import Record

VALUE, PART, CODE = "{waarde}", "{deel}", "{code}"
"""The marks in a sentence: the whole value, the part of it that is wrong, and the code of that sign."""
BY_PLACE = ("getal", "datum")
"""Kinds of which the check says where the rest of a value goes: that is another field in every block."""
VALID = {
    "tekst": "woord",
    "id": "a",
    "link": "https://x.nl",
    "munt": "EUR",
    "datum": "2001",
    "moment": "2001",
    "getal": "1",
}
"""A value of each kind in which nothing is wrong."""


def checks(model: type[Record], name: str, field: Simple) -> list[list[Any]]:
    """Return what a browser checks of a field: [what it looks for, the sentence], in the order of the check."""
    info = model.model_fields[name]
    judged_here = any(name in one.info.fields for one in model.__pydantic_decorators__.field_validators.values())
    around = f"{model.__name__} {name}" if field["soort"] in BY_PLACE else "metingen" in model.model_fields
    needs = f"{info.is_required()} {field.get('stil')} {around}"
    kind = "" if judged_here else f"{field['soort']} {needs} {info.annotation} {info.metadata}"
    if kind not in _of_types:
        found = _tried(model, name, field)
        if not kind:
            return found
        _of_types[kind] = found
    return _of_types[kind]


_of_types: dict[str, list[list[Any]]] = {}
"""What was found of a type, by its name: most fields of a kind are of one type, and trials take time."""


def _tried(model: type[Record], name: str, field: Simple) -> list[list[Any]]:
    """Hold every trial against a field; what is said of a value in which nothing is wrong is not about the trial."""
    anyhow = said_of(model, {name: as_written(VALID[field["soort"]], field)}, name) if field["soort"] in VALID else None
    plain = said_of(model, {name: as_written(WORDS, field)}, name) if field["soort"] == "tekst" else None
    found: list[list[Any]] = []
    for trial in TRIALS.get(field["soort"], ()):
        told = said_of(model, {name: as_written(trial.waarde, field)}, name)
        if told not in (None, anyhow) and not (plain and trial.waarde.startswith("Een ")):
            found.append([_looked_for(trial), _with_marks(str(told), trial)])
    if field["soort"] == "datum" and said_of(model, {name: ONGOING}, name) is None:
        next(looked for looked, _ in found if looked.get("proef") == "datum")["open"] = True
    if plain and field.get("patroon"):
        told = plain.partition(WORDS)[2].partition(" Bijvoorbeeld")[0]
        strict = Trial(WORDS, whole_text(field["patroon"]), past_niet=True)
        found.append([_looked_for(strict), f"'{VALUE}{told}"])
    return found


def _looked_for(trial: Trial) -> dict[str, Any]:
    looked: dict[str, Any] = {}
    if trial.patroon:
        looked["patroon"] = trial.patroon.removeprefix("(?i)")
        looked["vlag"] = "iu" if trial.patroon.startswith("(?i)") else "u"
    if trial.past_niet:
        looked["past_niet"] = True
    if trial.proef:
        looked["proef"] = trial.proef
    return looked


def _with_marks(sentence: str, trial: Trial) -> str:
    """Return a sentence with marks in the place of what is said of this very value."""
    sentence = sentence.replace(f"'{trial.waarde}'", f"'{VALUE}'")
    for said, mark in trial.merken:
        sentence = sentence.replace(said, mark)
    sentence = sentence.replace(trial.waarde, VALUE)
    if trial.deel:
        sentence = sentence.replace(f"'{trial.deel}'", f"'{PART}'")
    if trial.proef == "teken":
        sentence = sentence.replace(f"U+{ord(trial.deel):04X}", CODE)
    return sentence

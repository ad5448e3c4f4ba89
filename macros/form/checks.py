"""What a browser can check by itself, each with the sentence that the check says: asked of the validators themselves.

A trial is a value that may be wrong, and the pattern by which a browser knows such values. Each is held against every
field of its kind; where the check refuses it, the form gets the pattern and the sentence, with a mark in the place of
what differs. So a sentence that is changed in a validator changes in the form.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from macros.form.hearing import said_of
from macros.language import ONGOING
from macros.records.base import Record
from macros.records.text import HTML_ENTITY, HTML_TAG, JOINERS, SILENT_WORDS, TEMPLATE_MARKS
from macros.records.values import ID, LINK, NUMBER, RESERVED_IDS, THOUSANDS

VALUE, PART, CODE = "{waarde}", "{deel}", "{code}"
"""The marks in a sentence: the whole value, the part of it that is wrong, and the code of that sign."""


@dataclass(frozen=True)
class Trial:
    """A value that may be wrong, and how a browser knows its like.

    `patroon` finds it, or when `past_niet` anything that it does not fit; `deel` is what the pattern finds in `waarde`.
    `proef` names a check of the browser's own, for what no pattern can tell.
    """

    waarde: str
    patroon: str = ""
    past_niet: bool = False
    deel: str = ""
    proef: str = ""


def _whole(pattern: str) -> str:
    unescaped = pattern.replace('\\"', '"')  # what Python lets pass, and JavaScript does not
    return f"^(?:{unescaped})$"


def _sign(code: int) -> Trial:
    return Trial(f"Een {chr(code)}woord", f"\\u{{{code:x}}}", deel=chr(code))


NAMED_SIGNS = (
    *(0x0000, 0x0007, 0x001B, 0x007F, 0x00A0, 0x00AD, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F),
    *(0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x202F, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069),
    *(0xFB01, 0xFB02, 0xFEFF, 0xFFFD, 0xE000),
)
"""Signs that nobody means to type; some have a sentence of their own, and some no field minds."""
HIDDEN = r"(?![" + JOINERS + r"])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]"
TEXT = (
    *(Trial(word, f"(?i)^{word}$") for word in SILENT_WORDS),
    *map(_sign, NAMED_SIGNS),
    Trial("Een \u206fwoord", HIDDEN, deel="\u206f", proef="teken"),
    *(Trial(f"Een {mark} woord", mark.replace("{", r"\{"), deel=mark) for mark in TEMPLATE_MARKS),
    Trial("Een <b> woord", HTML_TAG.pattern, deel="<b>"),
    Trial("Een &amp; woord", HTML_ENTITY.pattern, deel="&amp;", proef="entiteit"),
)
ORDER_OF_TEXT = (*TEXT[len(SILENT_WORDS) :], *TEXT[: len(SILENT_WORDS)])
"""As the validator goes: what a text is made of before what it says."""
DATES = (Trial("gisteren", proef="datum"), Trial("9999", proef="toekomst"))
TRIALS: dict[str, tuple[Trial, ...]] = {
    "tekst": ORDER_OF_TEXT,
    "id": (
        *(Trial(word, _whole(word)) for word in RESERVED_IDS),
        Trial("Een Id", _whole(ID.pattern), past_niet=True),
        Trial("x" * 301, r"^.{301}"),
    ),
    "link": (Trial("ftp://x", _whole(LINK.pattern), past_niet=True),),
    "munt": (Trial("Euro", "^[A-Z]{3}$", past_niet=True),),
    "datum": DATES,
    "moment": (*ORDER_OF_TEXT, DATES[1]),
    "getal": (
        Trial("1.000", _whole(THOUSANDS.pattern), proef="duizend"),
        Trial("veel", _whole(NUMBER.pattern), past_niet=True),
        Trial("9" * 400, r"^\d{30,}"),
    ),
}
"""What a browser tries on a field of each kind."""
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


def checks(model: type[Record], name: str, field: Mapping[str, Any]) -> list[list[Any]]:
    """Return what a browser checks of a field: [what it looks for, the sentence], in the order of the check."""
    info = model.model_fields[name]
    judged_here = any(name in one.info.fields for one in model.__pydantic_decorators__.field_validators.values())
    kind = "" if judged_here else f"{field['soort']} {info.annotation} {info.metadata}"
    if kind not in _of_types:
        found = _tried(model, name, field)
        if not kind:
            return found
        _of_types[kind] = found
    return _of_types[kind]


_of_types: dict[str, list[list[Any]]] = {}
"""What was found of a type, by its name: most fields of a kind are of one type, and trials take time."""


def _tried(model: type[Record], name: str, field: Mapping[str, Any]) -> list[list[Any]]:
    """Hold every trial against a field; what is said of a value in which nothing is wrong is not about the trial."""
    anyhow = (
        said_of(model, {name: _as_written(VALID[field["soort"]], field)}, name) if field["soort"] in VALID else None
    )
    found: list[list[Any]] = []
    for trial in TRIALS.get(field["soort"], ()):
        told = said_of(model, {name: _as_written(trial.waarde, field)}, name)
        if told not in (None, anyhow):
            found.append([_looked_for(trial), _with_marks(str(told), trial)])
    if field["soort"] == "datum" and said_of(model, {name: ONGOING}, name) is None:
        found[0][0]["open"] = True
    return found


def _as_written(value: str, field: Mapping[str, Any]) -> Any:
    least = field.get("lijst", {}).get("min", 1)
    return [value] * least if "lijst" in field else value


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
    if trial.proef == "duizend":
        sentence = sentence.replace(trial.waarde.replace(".", ""), "{zonder}")
    sentence = sentence.replace(trial.waarde, VALUE)
    if trial.deel:
        sentence = sentence.replace(f"'{trial.deel}'", f"'{PART}'")
    if trial.proef == "teken":
        sentence = sentence.replace(f"U+{ord(trial.deel):04X}", CODE)
    return sentence

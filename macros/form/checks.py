"""What a browser can check by itself, each with the sentence that the check says: asked of the validators themselves.

A trial is a value that may be wrong, and the pattern by which a browser knows such values. Each is held against every
field of its kind; where the check refuses it, the form gets the pattern and the sentence, with a mark in the place of
what differs. So a sentence that is changed in a validator changes in the form.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from macros.form.hearing import said_of
from macros.language import ONGOING
from macros.records.base import Record
from macros.records.links import BARE_SITE, LINK, MAIL
from macros.records.nothing import NONE, PLACEHOLDERS
from macros.records.numbers import MOST_DIGITS, NUMBER, TWOFOLD
from macros.records.text import HTML_ENTITY, HTML_TAG, JOINERS, TEMPLATE_MARKS
from macros.records.values import ID, MOST_IN_ID, RESERVED_IDS

VALUE, PART, CODE = "{waarde}", "{deel}", "{code}"
"""The marks in a sentence: the whole value, the part of it that is wrong, and the code of that sign."""
NEXT_YEAR = str(date.today().year + 1)


@dataclass(frozen=True)
class Trial:
    """A value that may be wrong, and how a browser knows its like.

    `patroon` finds it, or when `past_niet` anything that it does not fit; `deel` is what the pattern finds in `waarde`.
    `proef` names a check of the browser's own, for what no pattern can tell. `merken` are other marks by what stands in
    their place in the sentence about `waarde`; docs/scripts/form/marks.js fills them.
    """

    waarde: str
    patroon: str = ""
    past_niet: bool = False
    deel: str = ""
    proef: str = ""
    merken: tuple[tuple[str, str], ...] = ()


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
EMPTY_WORDS = "|".join(re.sub(r"([.?/\\])", r"\\\1", word) for word in sorted(PLACEHOLDERS))
TEXT = (
    Trial(NONE, f"(?i)^(?:{NONE}|niet[ -]beschreven)$"),
    Trial("n.v.t.", f"(?i)^(?:{EMPTY_WORDS})$"),
    *map(_sign, NAMED_SIGNS),
    Trial("Een \u206fwoord", HIDDEN, deel="\u206f", proef="teken"),
    *(Trial(f"Een {mark} woord", mark.replace("{", r"\{"), deel=mark) for mark in TEMPLATE_MARKS),
    Trial("Een <b> woord", HTML_TAG.pattern, deel="<b>"),
    Trial("Een &amp; woord", HTML_ENTITY.pattern, deel="&amp;", proef="entiteit"),
)
FUTURE = (Trial(NEXT_YEAR, proef="toekomst"), Trial("9999", proef="ver", merken=(("9999", "{jaar}"),)))
DATES = (
    Trial("1799", r"^(?:0\d{3}|1[0-7]\d\d)(?:-\d\d){0,2}$", merken=(("1799", "{jaar}"),)),
    Trial("18-3-2010", proef="jmd", merken=(("2010-03-18", "{jmd}"),)),
    Trial("2011-13", proef="maand", merken=((" 13 ", " {maand} "),)),
    Trial("2011-02-30", proef="dagen", merken=(("februari 2011", "{maandnaam}"), ("28", "{dagen}"))),
    Trial("gisteren", proef="datum"),
)
TWO_WAYS = (("2.5000", "{nul}"), ("2500", "{zonder}"), ("2,500", "{komma}"))
TRIALS: dict[str, tuple[Trial, ...]] = {
    "tekst": TEXT,
    "id": (
        *(Trial(word, _whole(word)) for word in RESERVED_IDS),
        Trial("x" * 61, f"^.{{{MOST_IN_ID + 1},}}$", merken=(("61", "{lengte}"),)),
        Trial("Een Id", _whole(ID.pattern), past_niet=True, merken=(("een-id", "{id}"),)),
    ),
    "link": (
        Trial("wij@voorbeeld.nl", _whole(MAIL.pattern)),
        Trial("www.voorbeeld.nl", r"^(?!https?://)" + _whole(BARE_SITE.pattern)[1:]),
        Trial("ftp//x", r"^(?!https?://)"),
        Trial("https:///pad", _whole(LINK.pattern), past_niet=True),
    ),
    "munt": (Trial("Euro", "^[A-Z]{3}$", past_niet=True),),
    "datum": (*DATES, *FUTURE),
    "moment": (*TEXT, DATES[0], *FUTURE),
    "getal": (
        Trial(
            "2.500", _whole(TWOFOLD.pattern), merken=(("2.5000", "{nul}"), ("2500", "{zonder}"), ("2,500", "{komma}"))
        ),
        Trial("12,5", r"^\d+,\d+$", merken=(("12.5", "{punt}"),)),
        Trial("-3", r"^[-−]\s*\d+$"),
        Trial("veel", _whole(NUMBER.pattern), past_niet=True),
        Trial("9" * (MOST_DIGITS + 1), rf"^\d{{{MOST_DIGITS + 1},}}$", merken=((str(MOST_DIGITS + 1), "{cijfers}"),)),
    ),
}
"""What a browser tries on a field of each kind."""
WORDS = "Een woord"
"""A text that some fields, such as the id of a part of a source, are too strict for."""
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
    around = "metingen" in model.model_fields
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


def _tried(model: type[Record], name: str, field: Mapping[str, Any]) -> list[list[Any]]:
    """Hold every trial against a field; what is said of a value in which nothing is wrong is not about the trial."""
    anyhow = (
        said_of(model, {name: _as_written(VALID[field["soort"]], field)}, name) if field["soort"] in VALID else None
    )
    plain = said_of(model, {name: _as_written(WORDS, field)}, name) if field["soort"] == "tekst" else None
    found: list[list[Any]] = []
    for trial in TRIALS.get(field["soort"], ()):
        told = said_of(model, {name: _as_written(trial.waarde, field)}, name)
        if told not in (None, anyhow) and not (plain and trial.waarde.startswith("Een ")):
            found.append([_looked_for(trial), _with_marks(str(told), trial)])
    if field["soort"] == "datum" and said_of(model, {name: ONGOING}, name) is None:
        next(looked for looked, _ in found if looked.get("proef") == "datum")["open"] = True
    if plain and field.get("patroon"):
        found.append(
            [_looked_for(Trial(WORDS, _whole(field["patroon"]), past_niet=True)), plain.split(WORDS)[-1].strip("' ")]
        )
        found[-1][1] = f"'{VALUE}' {found[-1][1].split(' Bijvoorbeeld')[0]}"
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
    sentence = sentence.replace(f"'{trial.waarde}'", f"'{VALUE}'")
    for said, mark in trial.merken:
        sentence = sentence.replace(said, mark)
    sentence = sentence.replace(trial.waarde, VALUE)
    if trial.deel:
        sentence = sentence.replace(f"'{trial.deel}'", f"'{PART}'")
    if trial.proef == "teken":
        sentence = sentence.replace(f"U+{ord(trial.deel):04X}", CODE)
    return sentence

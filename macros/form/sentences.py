"""Sentences of the check that belong to no single field: something is missing, of the wrong kind, or unknown."""

from collections.abc import Mapping
from typing import Any

from macros.form.simple import Simple, as_written
from macros.form.trials import for_browser
from macros.reading.listening import said_of
from macros.records.base import Record
from macros.records.case import Case
from macros.records.figures import Cijfer
from macros.records.known_ids import Bekend
from macros.records.numbers import (
    ANOTHER,
    CURRENCIES,
    GROUPS,
    HALF_WRITTEN,
    LARGE,
    RANGE,
    SCIENTIFIC,
    TIMES,
    TWOFOLD,
    WHOLE,
    WORDS,
)
from macros.records.transfer import MOST_QUESTIONS, OvernemenRedactie

UNKNOWN = "qqqqqqqq"
"""A word that is near to none."""
POINT = {"wanneer": "2001", "waarde": "7"}


def general() -> dict[str, str]:
    """Return each sentence by its name, with a mark in the place of what differs."""
    few, many = [POINT], ["Vraag?"] * (MOST_QUESTIONS + 1)
    asked: dict[str, tuple[type[Record], Mapping[str, Any], str, Mapping[str, str]]] = {
        "te_weinig": (Cijfer, {"metingen": few}, "metingen", {"2": "{min}", "1": "{aantal}"}),
        "te_veel": (
            OvernemenRedactie,
            {"vragen_zelf": many},
            "vragen_zelf",
            {str(MOST_QUESTIONS): "{max}", str(len(many)): "{aantal}"},
        ),
    }
    found: dict[str, str] = {}
    for name, (model, value, field, marks) in asked.items():
        told = said_of(model, value, field) or ""
        for said, mark in marks.items():
            told = told.replace(said, mark, 1)
        found[name] = told
    return found


def numbers() -> dict[str, Any]:
    """Return the patterns by which the check reads numbers as people write them, for the form to read them alike."""
    return {
        "geheel": for_browser(WHOLE),
        "reeks": for_browser(RANGE),
        "half": for_browser(HALF_WRITTEN),
        "wetenschap": for_browser(SCIENTIFIC),
        "tweevoud": for_browser(TWOFOLD),
        "groot": for_browser(LARGE),
        "keer": TIMES,
        "nog_een": for_browser(ANOTHER),
        "groepen": [for_browser(pattern) for pattern in GROUPS.values()],
        "woorden": list(WORDS),
        "munten": CURRENCIES,
    }


def about_field(model: type[Record], name: str, field: Simple, known: Bekend) -> dict[str, str]:
    """Return what the check says where a field is missing, is empty, or holds something of another kind."""
    wrong: Any = UNKNOWN if field["soort"] == "blok" or "lijst" in field else [UNKNOWN, UNKNOWN]
    if field["soort"] == "ja":
        wrong = UNKNOWN
    asked: dict[str, Any] = {"ontbreekt": {UNKNOWN: "x"}} if field["nodig"] else {}
    asked |= {"leeg": {name: ""}, "verkeerd": {name: wrong}}
    if "lijst" in field and not said_of(model, {name: [UNKNOWN, f"{UNKNOWN}q"]}, name):
        asked["dubbel"] = {name: [UNKNOWN, UNKNOWN]}
    found = {about: said_of(model, value, name, None if about == "dubbel" else known) for about, value in asked.items()}
    as_item = f" Schrijf het zo: - {UNKNOWN}"  # a line of the file, which who fills in a form does not see
    return {about: told.replace(as_item, "").replace(f"'{UNKNOWN}'", "{wat}") for about, told in found.items() if told}


def unknown_field(model: type[Record]) -> str:
    """Return what the check says of a field that a block does not have, with {veld} in its place."""
    return (said_of(model, {UNKNOWN: "a"}, UNKNOWN) or "").replace(UNKNOWN, "{veld}")


def unknown_word(model: type[Record], name: str, field: Simple, known: Bekend) -> str:
    """Return what the check says of a word that is in no list, with {waarde} in its place."""
    return (said_of(model, {name: as_written(UNKNOWN, field)}, name, known) or "").replace(UNKNOWN, "{waarde}")


def about_reference(value: Mapping[str, str], known: Bekend) -> str:
    """Return the first thing that the check says of a reference to a source, "" when all is well."""
    return said_of(Case, {"bron": value}, "bron", known) or ""

"""Sentences of the check that belong to no single field: something is missing, of the wrong kind, or unknown."""

from collections.abc import Mapping
from typing import Any

from macros.form.hearing import said_of
from macros.reading.emptiness import SENTENCE
from macros.records.base import Record
from macros.records.case import Case
from macros.records.claim import Bewering
from macros.records.figures import Cijfer
from macros.records.references import Bekend
from macros.records.transfer import MOST_QUESTIONS, OvernemenRedactie

UNKNOWN = "qqqqqqqq"
"""A word that is near to none."""
POINT = {"wanneer": "2001", "waarde": "7"}


def general() -> dict[str, str]:
    """Return each sentence by its name, with a mark in the place of what differs."""
    few, many = [POINT], ["Vraag?"] * (MOST_QUESTIONS + 1)
    asked: dict[str, tuple[type[Record], Mapping[str, Any], str, Mapping[str, str]]] = {
        "ontbreekt": (Case, {}, "titel", {"titel": "{veld}"}),
        "te_weinig": (Cijfer, {"metingen": few}, "metingen", {"2": "{min}", "1": "{aantal}"}),
        "te_veel": (
            OvernemenRedactie,
            {"vragen_zelf": many},
            "vragen_zelf",
            {str(MOST_QUESTIONS): "{max}", str(len(many)): "{aantal}"},
        ),
        "geen_blok": (Case, {"overnemen": UNKNOWN}, "overnemen", {f"'{UNKNOWN}'": "{wat}"}),
        "geen_lijst": (Case, {"projecten": UNKNOWN}, "projecten", {f"'{UNKNOWN}'": "{wat}"}),
        "geen_tekst": (Case, {"titel": ["a"]}, "titel", {"een lijst": "{wat}"}),
        "ja": (Bewering, {"tekst": "Iets.", "hoofdzaak": UNKNOWN}, "hoofdzaak", {UNKNOWN: "{waarde}"}),
        "onbekend_veld": (Case, {UNKNOWN: "a"}, UNKNOWN, {UNKNOWN: "{veld}"}),
    }
    found = {"leeg": SENTENCE}
    for name, (model, value, field, marks) in asked.items():
        told = said_of(model, value, field) or ""
        for said, mark in marks.items():
            told = told.replace(said, mark, 1)
        found[name] = told
    return found


def unknown_word(model: type[Record], name: str, field: Mapping[str, Any], known: Bekend) -> str:
    """Return what the check says of a word that is in no list, with {waarde} in its place."""
    value: Any = [UNKNOWN] * field["lijst"].get("min", 1) if "lijst" in field else UNKNOWN
    return (said_of(model, {name: value}, name, known) or "").replace(UNKNOWN, "{waarde}")


def about_reference(value: Mapping[str, str], known: Bekend) -> str:
    """Return the first thing that the check says of a reference to a source, "" when all is well."""
    return said_of(Case, {"bron": value}, "bron", known) or ""

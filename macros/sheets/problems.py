"""What in the data cannot be printed: texts that are too long for their sheet, and signs that the typeface lacks."""

from collections.abc import Iterator
from typing import Any

from macros.language import counted, joined
from macros.reading.load import Fault
from macros.records.base import MetId, Record
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.vocabulary import Woord
from macros.sheets.drawing import unprintable
from macros.sheets.papers import over_full

NOT_PRINTED = {(Woord, "teken")}
"""Texts that stand on pages only: paper says the word itself."""


def unfit_for_paper(handbook: Handboek) -> Iterator[Fault]:
    """Yield what an editor must mend before everything can be printed."""
    for kind in SOORTEN:
        for record in handbook[kind.model].values():
            yield from _signs(kind.naam, record)
    for found in over_full(handbook):
        over = counted(found.over, "teken", "tekens")
        sentence = f"past niet op het blad om te printen: {over} te lang. Maak de tekst korter."
        yield Fault(found.plek.soort, found.plek.id, found.plek.pad, sentence)


def _signs(kind: str, record: MetId) -> Iterator[Fault]:
    for way, text in _texts(record):
        if signs := unprintable(text):
            named = joined(f"'{sign}'" for sign in signs)
            sentence = f"{named} kan niet worden geprint. Haal het weg, of schrijf het in woorden."
            yield Fault(kind, record.id, way, sentence)


def _texts(value: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every text in a value, with the fields on the way to it."""
    if isinstance(value, str):
        yield way, value
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            if (type(value), name) in NOT_PRINTED:
                continue
            yield from _texts(getattr(value, name), (*way, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, (*way, index))

"""What pydantic found wrong, as a Dutch sentence with the place in the file."""

from collections.abc import Collection, Iterable
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from macros.reading.document import Document, Path
from macros.reading.emptiness import EMPTY
from macros.reading.meant import nothing_sentence, number_sentence, range_sentence, years_sentence
from macros.reading.misfits import missing, unknown
from macros.reading.own_faults import own_fault
from macros.reading.shape import field_at, is_list, may_be_silent, model_at
from macros.reading.wrong_kinds import WRONG_KINDS, wrong_kind
from macros.records.faults import shown
from macros.records.known_ids import Bekend
from macros.records.nearest import meant
from macros.records.silence import GEVULD, STIL

Model = type[BaseModel]

WHOLE = frozenset(
    [
        "number",
        "in-number",
        "negative",
        "thousands",
        "digits",
        "date",
        "year",
        "id",
        "yes",
        "currency",
        "silence",
        "silence-word",
        "empty",
        "unknown",
    ]
)
"""Faults of a value that is to be replaced as a whole."""
TOO_FEW = "hier horen er ten minste {} te staan, en nu zijn het er {}."
TOO_MANY = "hier horen er hoogstens {} te staan, en nu zijn het er {}."
TWO_WORDS_IN_LIST = " Dat zijn {} woorden. Maak er een lijst van: [{}]."
TWO_WORDS = " Dat zijn {} woorden, en hier past er één. Kies welk woord de bron noemt: {}."


def report_invalid(
    document: Document, index: int, model: Model, error: ValidationError, empty: Collection[Path], known: Bekend
) -> None:
    """Add to the document a problem for each fault in its record `index`, but for fields in `empty`.

    A field that is missing because its name is misspelt is one problem: that of the name.
    """
    details = [(detail, _path(detail)) for detail in error.errors()]
    misspelt = set(_misspelt(model, details))
    for detail, path in details:
        if any(path[:depth] in empty for depth in range(len(path) + 1)) or path in misspelt:
            continue
        if detail["type"] in WHOLE:
            document.forget_start(index, path)
        if detail["type"] == "missing":
            document.report(index, path, missing(model, path, known), within=path[:-1])
        elif detail["type"] == "extra_forbidden":
            document.report(index, path, unknown(model, path), within=path[:-1])
        elif detail["type"] in WRONG_KINDS:
            at = _first_in_block(path, detail["input"]) if detail["type"] == "list_type" else path
            document.report(index, at, wrong_kind(detail, model, path, known), within=path)
        elif detail["type"] in ("unknown", "absent"):
            record = document.entries[index].value
            sentence = detail["msg"] + _told_by_fields(detail, model, path, known, record)
            document.report(index, path, sentence, within=_around_word(record, path))
        else:
            sentence = _sentence(detail) + _told_by_fields(detail, model, path, known, document.entries[index].value)
            document.report(index, path, sentence)


def _path(detail: ErrorDetails) -> Path:
    return tuple(step for step in detail["loc"] if step not in (STIL, GEVULD))


def _misspelt(model: Model, details: Iterable[tuple[ErrorDetails, Path]]) -> Iterable[Path]:
    """Yield the place of every missing field whose name stands there with a slip in it."""
    details = list(details)
    for detail, path in details:
        if detail["type"] in ("missing", "absent"):
            written = [str(at[-1]) for one, at in details if one["type"] == "extra_forbidden" and at[:-1] == path[:-1]]
            if any(meant(name, [str(path[-1])], {}, {}) for name in written):
                yield path


def _around_word(record: Any, path: Path) -> Path:
    """Return which fields to name for a word that is not known: those around its field, as the word tells the field.

    In a list its number tells which word it is; one word may stand for a list of one, and has no number.
    """
    for step in path[:-1]:
        if isinstance(record, list if isinstance(step, int) else dict):
            record = record[step]  # type: ignore[index]
    if not isinstance(path[-1], int):
        return path[:-1]
    return path if isinstance(record, list) else path[:-2]


def _first_in_block(path: Path, value: Any) -> Path:
    return (*path, next(iter(value))) if isinstance(value, dict) and value else path


def _sentence(detail: ErrorDetails) -> str:
    if detail["type"] == "empty":
        return EMPTY
    bounds = detail.get("ctx", {})
    if detail["type"] == "too_short":
        return TOO_FEW.format(bounds["min_length"], bounds["actual_length"])
    if detail["type"] == "too_long":
        return TOO_MANY.format(bounds["max_length"], bounds["actual_length"])
    return own_fault(detail["msg"]) if _is_ours_by_mistake(detail) else detail["msg"]


def _is_ours_by_mistake(detail: ErrorDetails) -> bool:
    """Return whether pydantic itself says this, of which no sentence of ours knows: then a check of ours went wrong."""
    return "url" in detail


def _told_by_fields(detail: ErrorDetails, model: Model, path: Path, known: Bekend, record: Any) -> str:
    """Return what a fault needs more: where the words in a value go among the fields around it."""
    told = detail.get("ctx", {})
    around, name = model_at(model, path[:-1]), str(path[-1]) if path else ""
    if "woorden" in told:
        words = told["woorden"].split(", ")
        more = TWO_WORDS_IN_LIST if _in_list(model, path, record) else TWO_WORDS
        return more.format(len(words), ", ".join(map(shown, words)))
    if detail["type"] == "date" and "van" in told:
        return years_sentence((told["van"], told["tot"]), name, around)
    if detail["type"] == "in-number" and "laag" in told:
        return range_sentence(told["laag"], told["hoog"], name, around)
    if detail["type"] == "in-number":
        return number_sentence(told, name, around, known)
    if detail["type"] == "negative" and around is not None and "metingen" in around.model_fields:
        return " Ging er iets omlaag? Schrijf bij 'metingen' het getal van eerst en dat van later."
    if detail["type"] in ("silence", "empty"):
        field = field_at(model, path)
        silent = field is not None and may_be_silent(field)
        return " " + nothing_sentence(required=field is not None and field.is_required(), silent=silent)
    return ""


def _in_list(model: Model, path: Path, record: Any) -> bool:
    """Return whether the value at `path` may become a list of words, also where one stands for a list of one."""
    if isinstance(path[-1], int):
        return True
    value = record
    for step in path[:-1]:
        if isinstance(step, int) and not isinstance(value, list):
            continue
        value = value[step] if isinstance(value, list) and isinstance(step, int) else value.get(step, {})
    short = isinstance(value, str)  # the short form of a block: its one word stands in its place
    field = field_at(model, path[:-1] if short else path)
    return field is not None and is_list(field)

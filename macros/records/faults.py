"""How a validator says in Dutch what is wrong with a value."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from unicodedata import combining, normalize

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

MOST_OPTIONS_SHOWN = 16

Place = tuple[int | str, ...]
"""The items and fields that lead to a fault, from the value that a validator judges."""


def fault(code: str, sentence: str) -> PydanticCustomError:
    """Return the error to raise for a value; `sentence` reaches the editor as it stands, `code` names the rule."""
    return PydanticCustomError(code, sentence)


def shown(value: object, most: int = 60) -> str:
    """Return a value as a message shows it: cut when it is long, with each sign that nobody sees by its number."""
    text = str(value)
    cut = text if len(text) <= most else text[: most - 1].rstrip() + "…"
    return "".join(sign if sign.isprintable() else f"<U+{ord(sign):04X}>" for sign in cut)


def raise_all(faults: Mapping[Place, PydanticCustomError]) -> None:
    """Raise pydantic's ValidationError with every fault at its place below the value; do nothing without faults."""
    if faults:
        details = [InitErrorDetails(type=found, loc=place, input=None) for place, found in faults.items()]
        raise ValidationError.from_exception_data("faults", details)


def no_doubles(ids: Iterable[str]) -> None:
    """Raise a fault at the id of every block in a list that has the id of an earlier one."""
    seen: set[str] = set()
    faults: dict[Place, PydanticCustomError] = {}
    for index, own in enumerate(ids):
        if own in seen:
            sentence = f"de id '{own}' staat er twee keer in. Geef een van de twee een andere id."
            faults[index, "id"] = fault("duplicate-id", sentence)
        seen.add(own)
    raise_all(faults)


def no_repeats(values: Iterable[str], *step: str) -> None:
    """Raise a fault at every value of a list that stands there before, below its item's field `step` if given."""
    known = list(values)
    raise_all(
        {
            (index, *step): fault("repeated", f"'{value}' staat er twee keer in. Haal er een weg.")
            for index, value in enumerate(known)
            if value in known[:index]
        }
    )


def advice(value: str, options: Iterable[str]) -> str:
    """Return "Bedoelde u 'x'?" for a near miss, else the options when there are few, else ""."""
    options = sorted(options)
    by_letters = {_letters(option): option for option in options}
    near = get_close_matches(_letters(value), by_letters, n=1, cutoff=0.6)
    if near:
        return f" Bedoelde u '{by_letters[near[0]]}'?"
    if 0 < len(options) <= MOST_OPTIONS_SHOWN:
        return f" Kies uit: {', '.join(options)}."
    return ""


def _letters(value: str) -> str:
    """Return a word in small letters without accents, so that 'belgie' is nearer to 'België' than to 'Belize'."""
    return "".join(sign for sign in normalize("NFKD", value.lower()) if not combining(sign))

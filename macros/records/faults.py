"""How a validator says in Dutch what is wrong with a value, and how a sentence shows that value."""

from collections.abc import Iterable, Mapping
from unicodedata import category

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

MOST_SHOWN = 60
"""How many signs of a value a sentence shows: enough to find it, and never more than a line."""
UNSEEN = ("Cc", "Cf", "Cn", "Co", "Cs")
"""Unicode categories of signs that nobody sees, that steer a screen, or that no screen can show."""
JOINS_EMOJI = "\u200d\ufe0f"

Place = tuple[int | str, ...]
"""The items and fields that lead to a fault, from the value that a validator judges."""


def visible(text: str) -> str:
    """Return a text as one line: what ends a line is a space, and a sign that nobody sees stands by its number."""
    return text if text.isprintable() else "".join(map(_seen, text))


def _seen(sign: str) -> str:
    if sign.isspace():
        return " "
    return f"[U+{ord(sign):04X}]" if category(sign) in UNSEEN and sign not in JOINS_EMOJI else sign


def shown(value: object, most: int = MOST_SHOWN) -> str:
    """Return a value of the data as a sentence may show it: on one line, without hidden signs, and short."""
    text = visible(str(value)[: most + 1])
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def fault(code: str, sentence: str, **details: str) -> PydanticCustomError:
    """Return the error to raise for a value; `sentence` reaches the editor as it stands, `code` names the rule.

    `details` is what whoever knows the fields around the value needs to say what to write there.
    """
    if details:
        return PydanticCustomError(code, "{zin}", {"zin": sentence, **details})
    return PydanticCustomError(code, sentence)


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
            sentence = (
                f"de id '{shown(own)}' staat er twee keer in. Geef een van de twee een andere id, of haal het blok weg "
                "dat dubbel is."
            )
            faults[index, "id"] = fault("duplicate-id", sentence)
        seen.add(own)
    raise_all(faults)


def no_repeats(values: Iterable[str], *step: str) -> None:
    """Raise a fault at every value of a list that stands there before, below its item's field `step` if given."""
    known = list(values)
    raise_all(
        {
            (index, *step): fault("repeated", f"'{shown(value)}' staat er twee keer in. Haal er een weg.")
            for index, value in enumerate(known)
            if value in known[:index]
        }
    )

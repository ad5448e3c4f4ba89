"""How a validator says in Dutch what is wrong with a value."""

from collections.abc import Iterable
from difflib import get_close_matches

from pydantic_core import PydanticCustomError

MOST_OPTIONS_SHOWN = 14


def fault(code: str, sentence: str) -> PydanticCustomError:
    """Return the error to raise for a value; `sentence` reaches the editor as it stands, `code` names the rule."""
    return PydanticCustomError(code, sentence)


def no_doubles(ids: Iterable[str]) -> None:
    """Raise a fault when an id stands twice."""
    seen: set[str] = set()
    for id in ids:
        if id in seen:
            raise fault("duplicate-id", f"de id '{id}' staat er twee keer in. Geef een van de twee een andere id.")
        seen.add(id)


def advice(value: str, options: Iterable[str]) -> str:
    """Return "Bedoelde u 'x'?" for a near miss, else the options when there are few, else ""."""
    options = sorted(options)
    near = get_close_matches(value, options, n=1, cutoff=0.6)
    if near:
        return f" Bedoelde u '{near[0]}'?"
    if 0 < len(options) <= MOST_OPTIONS_SHOWN:
        return f" Kies uit: {', '.join(options)}."
    return ""

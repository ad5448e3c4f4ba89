"""One question to an editor, and the choices it offers: plain values, which know nothing of a screen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from macros.language import joined_or

MORE_FIT = "er past meer dan één"


class Wrong(Exception):
    """An answer that cannot be taken, with the sentence that says why."""


@dataclass(frozen=True)
class Choice:
    """One of the answers: what it stands for, what it is called and means, and the heading it stands under."""

    value: str
    label: str
    about: str = ""
    group: str = ""


@dataclass(frozen=True)
class Question:
    """One thing to ask.

    `where` says inside what, such as ("Lessen", "2"). An empty answer takes `proposal`, or passes on when the question
    is not `required`. `text` is shown above it, and `fault` says what was wrong with the last answer. `hint` says how
    to answer, and `advice` what to do after an answer that is none of the choices. Choices that are
    only `typed` help to complete and are not shown; a `folded` list is shown on demand.
    """

    title: str
    about: str = ""
    where: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    required: bool = False
    several: bool = False
    typed: bool = False
    folded: bool = False
    proposal: str = ""
    examples: tuple[str, ...] = ()
    hint: str = ""
    advice: str = ""
    text: str = ""
    fault: str = ""


def chosen(answer: str, choices: Sequence[Choice], hint: str = "") -> str:
    """Return the value of the choice that an answer means: its number, its value or label, or a part of one alone.

    Wrong says which choices there are when it means none or more than one; `hint` is what to do when it means none.
    """
    said = answer.strip().casefold()
    for number, choice in enumerate(choices, start=1):
        if said in (choice.value.casefold(), choice.label.casefold()) or said == str(number):
            return choice.value
    near = [
        number
        for number, choice in enumerate(choices, start=1)
        if said and said in f"{choice.value} {choice.label} {choice.about}".casefold()
    ]
    if len(near) == 1 and not said.isdecimal():
        return choices[near[0] - 1].value
    if near and not said.isdecimal():
        raise Wrong(f"{MORE_FIT}: {_numbered(near[:8], choices)}. Typ het nummer.")
    advice = hint or f"Typ een nummer van 1 tot en met {len(choices)}."
    raise Wrong(f"'{answer.strip()[:60]}' staat niet in de lijst. {advice}")


def chosen_all(answer: str, choices: Sequence[Choice]) -> list[str]:
    """Return the values that an answer means, such as "1, 3"; each once, in the order of the answer."""
    parts = answer.split(",") if "," in answer else [answer]
    if len(parts) == 1 and all(word.isdecimal() for word in answer.split()):
        parts = answer.split()
    return list(dict.fromkeys(chosen(part, choices) for part in parts if part.strip()))


def _numbered(numbers: Iterable[int], choices: Sequence[Choice]) -> str:
    return joined_or(f"{number} ({choices[number - 1].label})" for number in numbers)


YES_OR_NO = (Choice("ja", "ja"), Choice("nee", "nee"))

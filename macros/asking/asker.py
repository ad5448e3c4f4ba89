"""The interview's way of asking: a question until its answer can be taken, one choice, and one value of a field.

An interview is a generator: it yields a `Question` and is sent the answer as it was typed. An answer that cannot be
taken makes it yield the question again, with why. Nothing is read or shown here, so that a screen, a pipe and a test
can drive it, and so that the answers alone are the draft: sent again, they lead to the same place (`said` keeps them).
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from macros.asking.choice import MORE_FIT, Question, Wrong, chosen
from macros.asking.shapes import Bare, Block, Field, Many, Text, Word
from macros.asking.subject import Subject
from macros.asking.values import Plain, Prose, tidy
from macros.reading.document import Path

T = TypeVar("T")
Asking = Generator[Question, str, T]
MISSING = "dit is nodig. Vul het in. Toch niet? Typ < om terug te gaan."
CHOOSE = "dit is nodig. Kies er een. Toch niet? Typ < om terug te gaan."
SKIP = "weet je het niet, of hoort hier niets? Druk dan alleen op Enter."
STOP_FOR_IT = " Typ stop om dat te doen, en ga daarna verder."
ENOUGH_SAID = ("nee", "niets", "klaar")
"""What somebody types who wants nothing of a list, besides nothing at all."""
NOTHING = (*ENOUGH_SAID, "-", "--", "–", "x", "nvt", "n.v.t.", "n.v.t", "weet ik niet", "onbekend")
"""What somebody types who has nothing to say where any text could stand, and what would else be published."""
VOCABULARIES = "data/vocabularies.yaml"
ENTER = "Typ een naam of een nummer. Enter: niets meer"
FIELD_FIRST = "Kies eerst een veld: typ de naam of het nummer. Daarna kun je het invullen."


@dataclass
class Asker:
    """Asks; `said` holds each answer that was taken, in words that last.

    `refer` asks for a source. `propose` gives the answer that is likely for a field, "" for none.
    """

    refer: Callable[["Asker", Subject, Path, Question], Asking[None]]
    propose: Callable[[Subject, Path], str] = lambda subject, path: ""
    said: list[str] = field(default_factory=list)

    def block(self, subject: Subject, path: Path, block: Block, where: tuple[str, ...]) -> Asking[None]:
        """Ask for the fields of a block; an interview knows how."""
        raise NotImplementedError

    def ask(self, question: Question, read: Callable[[str], tuple[T, str]]) -> Asking[T]:
        """Ask until `read` takes the answer; it returns the value and the answer to keep, or raises Wrong."""
        while True:
            answer = yield question
            try:
                value, kept = read(tidy(answer) or question.proposal)
            except Wrong as wrong:
                question = replace(question, fault=str(wrong))
            else:
                self.said.append(kept)
                return value

    def choose(self, question: Question) -> Asking[str]:
        """Ask for one of the choices; "" when the question is passed."""

        def read(answer: str) -> tuple[str, str]:
            if not answer and question.required:
                raise Wrong(CHOOSE)
            enough = not question.required and answer.casefold() in ENOUGH_SAID
            hint = question.advice or (f"{question.hint} Typ ? voor de lijst." if question.folded else "")
            choices = question.choices
            if question.advice == FIELD_FIRST:  # a word of an explanation names no field
                choices = tuple(replace(choice, about="") for choice in choices)
            value = chosen(answer, choices, hint) if answer and not enough else ""
            return value, value

        return (yield from self.ask(question, read))

    def value(self, subject: Subject, path: Path, one: Field, answer: str) -> str:
        """Return the value that an answer means; Wrong when it means none."""
        try:
            return _value(one, answer)
        except Wrong as wrong:
            raise word_fault(subject, path, answer, answer, wrong) from None

    def one(self, subject: Subject, path: Path, one: Field, where: tuple[str, ...]) -> Asking[None]:
        """Ask for one text, number, date or word."""

        def read(answer: str) -> tuple[None, str]:
            if not answer:
                if one.required:
                    raise Wrong(MISSING)
                return None, ""
            if not one.required and answer.casefold() in NOTHING and isinstance(one.shape, Text | Bare):
                raise Wrong(SKIP)
            value = self.value(subject, path, one, answer)
            subject.put(path, value)
            found = subject.flaws(path)
            if found:
                subject.drop(path)
                raise Wrong(found[0].sentence)
            return None, str(value)

        proposal = one.proposal or self.propose(subject, path)
        yield from self.ask(replace(question_about(one, where), proposal=proposal), read)


def question_about(one: Field, where: tuple[str, ...], *, several: bool = False) -> Question:
    """Return the question about a field, with its choices and examples."""
    shape = one.shape.item if isinstance(one.shape, Many) else one.shape
    choices = shape.choices if isinstance(shape, Word) else ()
    typed = isinstance(shape, Word) and not shape.shown
    return Question(
        one.title, one.about, where, choices, one.required, several=several, typed=typed, examples=one.examples
    )


def word_fault(subject: Subject, path: Path, answer: str, kept: object, wrong: Wrong) -> Wrong:
    """Return what the check says of a word that a closed list does not have, else what was wrong with the choice.

    The check knows the other names of a word and the words that look like it; a number is only for a list on a screen.
    """
    if not any(sign.isalpha() for sign in answer) or str(wrong).startswith(MORE_FIT):
        return wrong
    subject.put(path, kept)
    found = subject.flaws(path)
    subject.drop(path)
    if not found:
        return wrong
    sentence = found[0].sentence
    return Wrong(f"{sentence}{STOP_FOR_IT if VOCABULARIES in sentence else ''}")


def _value(one: Field, answer: str) -> str:
    shape = one.shape
    if isinstance(shape, Word):
        if shape.shown:
            return chosen(answer, shape.choices)
        return next((one.value for one in shape.choices if one.label.casefold() == answer.casefold()), answer)
    if isinstance(shape, Bare):
        comma = answer.replace(",", ".") if shape.number and answer.count(",") == 1 and "." not in answer else answer
        return Plain(comma)
    return answer if one.name == "id" else Prose(answer)

"""The interview's way of asking: a question until its answer can be taken, one choice, and one value of a field.

An interview is a generator: it yields a `Question` and is sent the answer as it was typed. An answer that cannot be
taken makes it yield the question again, with why. Nothing is read or shown here, so that a screen, a pipe and a test
can drive it, and so that the answers alone are the draft: sent again, they lead to the same place (`said` keeps them).
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from macros.asking.choice import Question, Wrong, chosen
from macros.asking.shapes import Bare, Block, Field, Many, Word
from macros.asking.subject import Subject
from macros.asking.values import Plain, Prose, tidy
from macros.reading.document import Path
from macros.records.known_ids import nothing_fits

T = TypeVar("T")
Asking = Generator[Question, str, T]
MISSING = "dit veld is verplicht. Vul het in."
LATER = "Typ stop om later verder te gaan: wat je typte, blijft bewaard."
ENOUGH_SAID = ("nee", "niets", "klaar")
"""What somebody types who wants nothing of a list, besides nothing at all."""
ENTER = "Enter: niets meer"


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
                raise Wrong("kies er een.")
            enough = not question.required and answer.casefold() in ENOUGH_SAID
            hint = f"{question.hint} Typ ? voor de lijst." if question.folded else ""
            value = chosen(answer, question.choices, hint) if answer and not enough else ""
            return value, value

        return (yield from self.ask(question, read))

    def one(self, subject: Subject, path: Path, one: Field, where: tuple[str, ...]) -> Asking[None]:
        """Ask for one text, number, date or word."""

        def read(answer: str) -> tuple[None, str]:
            if not answer:
                if one.required:
                    raise Wrong(next((flaw.sentence for flaw in subject.flaws(path)), MISSING))
                return None, ""
            value = _value(one, answer)
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


def _value(one: Field, answer: str) -> str:
    shape = one.shape
    if isinstance(shape, Word):
        if shape.shown:
            try:
                return chosen(answer, shape.choices)
            except Wrong as wrong:
                told = f" {nothing_fits(shape.collection)} {LATER}" if shape.collection else ""
                raise Wrong(f"{wrong}{told}") from None
        return next((one.value for one in shape.choices if one.label.casefold() == answer.casefold()), answer)
    if isinstance(shape, Bare):
        comma = answer.replace(",", ".") if shape.number and answer.count(",") == 1 and "." not in answer else answer
        return Plain(comma)
    return answer if one.name == "id" else Prose(answer)

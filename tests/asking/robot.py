"""Answers an interview without an editor: the words of a list, or whatever the check takes."""

from collections.abc import Generator, Iterable
from typing import Any

from macros.asking.choice import YES_OR_NO, Question

Talk = Generator[Question, str, Any]


def say(talk: Talk, answers: Iterable[str]) -> Question:
    """Send answers from the beginning and return the question that then stands open."""
    question = next(talk)
    for answer in answers:
        question = talk.send(answer)
    return question


def refused(talk: Talk, question: Question, answer: str) -> str:
    """Send an answer that must not be taken, and return the sentence that says why."""
    again = talk.send(answer)
    assert again.fault, f"{answer!r} was taken at {question.title}"
    assert again.title == question.title
    return again.fault


def fill_everything(talk: Talk, candidates: list[str], skip: set[str]) -> tuple[Any, int]:
    """Add every field that is offered, however deep; return what comes of it and how many answers that took."""
    question, count = next(talk), 0
    try:
        while True:
            count += 1
            assert count < 4000, f"no end at {question}"
            question = _answer(talk, question, candidates, skip, count)
    except StopIteration as end:
        return end.value, count


def _answer(talk: Talk, question: Question, candidates: list[str], skip: set[str], count: int) -> Question:
    for answer in _tries(question, candidates, skip, count):
        after = talk.send(answer)
        if not after.fault or after.title != question.title:
            return after
    raise AssertionError(f"nothing is taken at {question}")


def _tries(question: Question, candidates: list[str], skip: set[str], count: int) -> list[str]:
    offered = [one.value for one in question.choices if not one.about.startswith("nu: ") and one.value not in skip]
    if question.title == "Klopt dit?":
        return ["ja"]
    if question.choices[:1] and question.choices[0].value == "erbij":
        return [""]
    if "Enter: " in question.hint:
        return [offered[0] if offered else ""]
    if question.proposal:
        return [""]
    if question.choices and not question.typed:
        return [offered[count % len(offered)]]
    if question.title[-1].isdecimal() and not question.title.endswith(" 1"):
        return [""]
    return ["nee"] if question.choices == YES_OR_NO else candidates

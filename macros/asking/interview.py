"""The interview: which question comes next, given every answer so far.

It is a generator: it yields a `Question` and is sent the answer as it was typed. An answer that cannot be taken makes it
yield the question again, with why. Nothing is read or shown here, so that a screen, a pipe and a test can drive it, and
so that the answers alone are the draft: sent again, they lead to the same place (`said` keeps them).
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from macros.asking.choice import YES_OR_NO, Choice, Question, Wrong, chosen, chosen_all
from macros.asking.shapes import Bare, Block, Field, Many, Reference, Word, is_mark
from macros.asking.subject import Subject
from macros.asking.values import Plain, Prose, summary, tidy
from macros.reading.document import Path
from macros.records.silence import Stilte
from macros.records.values import YES

T = TypeVar("T")
Asking = Generator[Question, str, T]
MISSING = "dit veld is verplicht. Vul het in."
ENTER = "Enter: niets meer"
FILL = Choice("ja", "ja", "Ik vul het in.")


@dataclass
class Interview:
    """Asks for a record field by field; `said` holds each answer that was taken, in words that last.

    `refer` asks for a source. `propose` gives the answer that is likely for a field, "" for none.
    """

    refer: Callable[["Interview", Subject, Path, Question], Asking[None]]
    propose: Callable[[Subject, Path], str] = lambda subject, path: ""
    said: list[str] = field(default_factory=list)

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
            value = chosen(answer, question.choices) if answer else ""
            return value, value

        return (yield from self.ask(question, read))

    def block(self, subject: Subject, path: Path, block: Block, where: tuple[str, ...]) -> Asking[None]:
        """Ask for what a block must have, and then for what it may have."""
        yield from self.needed(subject, path, block, where)
        title = where[-1] if where else block.title
        empty = not subject.at(path)
        asked = f"Wat staat er bij: {title}?" if empty else f"Nog iets bij: {title}?"
        yield from self.more(subject, path, block, where, Question(asked, hint=ENTER))
        value = subject.at(path)
        if path and block.short and list(value) == [block.short] and isinstance(value[block.short], str):
            subject.put(path, value[block.short])

    def needed(
        self, subject: Subject, path: Path, block: Block, where: tuple[str, ...], too: Sequence[str] = ()
    ) -> Asking[None]:
        """Ask for each field that a block cannot do without, also those that another answer makes so, and for `too`.

        The id comes last, because the other answers tell what it could be.
        """
        for names in block.alternatives:
            if not any(name in subject.at(path) for name in names):
                yield from self._one_of(subject, path, block.title, [block.fields[name] for name in names], where)
        for name in sorted(block.fields, key=lambda name: name == "id"):
            way = (*path, name)
            if name in too:
                yield from self.field(subject, way, block.fields[name], where)
            elif name not in subject.at(path) and any(flaw.path == way and flaw.absent for flaw in subject.flaws(way)):
                yield from self.field(subject, way, replace(block.fields[name], required=True), where)

    def _one_of(
        self, subject: Subject, path: Path, title: str, fields: Sequence[Field], where: tuple[str, ...]
    ) -> Asking[None]:
        choices = tuple(Choice(one.name, one.title, one.about) for one in fields)
        question = Question(
            f"Waar heet de {title.lower()} naar?", "Meestal is het eerste goed.", where, choices, required=True, proposal=choices[0].value
        )
        name = yield from self.choose(question)
        found = next(one for one in fields if one.name == name)
        yield from self.field(subject, (*path, name), replace(found, required=True), where)

    def more(
        self,
        subject: Subject,
        path: Path,
        block: Block,
        where: tuple[str, ...],
        question: Question,
        *,
        whole: bool = True,
    ) -> Asking[None]:
        """Offer every field of a block, when not `whole` only those without a value, until the editor has enough."""
        choices = self._offered(subject, path, block, whole)
        while choices:
            flaw = next((flaw.sentence for flaw in subject.flaws(path)), "")
            asked = replace(question, where=where, choices=choices, fault=flaw)
            name = yield from self.choose(asked)
            if not name and not flaw:
                return
            if name:
                yield from self.change(subject, (*path, name), block.fields[name], where)
            choices = self._offered(subject, path, block, whole)

    def _offered(self, subject: Subject, path: Path, block: Block, whole: bool) -> tuple[Choice, ...]:
        value = subject.at(path)
        flawed = {flaw.path[len(path)] for flaw in subject.flaws(path) if len(flaw.path) > len(path)}
        names = [name for name in block.fields if name not in value or whole or name in flawed]
        if path and all(name in block.required for name in names) and not flawed:
            return ()
        return tuple(
            Choice(
                name,
                block.fields[name].title,
                f"nu: {summary(value[name])}" if name in value else block.fields[name].about,
                "" if path else subject.heading(name),
            )
            for name in sorted(names, key=lambda name: 0 if path else subject.order(name))
        )

    def change(self, subject: Subject, path: Path, one: Field, where: tuple[str, ...]) -> Asking[None]:
        """Ask for a field that may have a value already; a list or a block keeps what is in it."""
        value, shape = subject.at(path), one.shape
        here = (*where, one.title)
        if value is None or isinstance(value, Stilte):
            yield from self.field(subject, path, one, where)
        elif isinstance(shape, Many) and isinstance(shape.item, Block):
            items = value if isinstance(value, list) else [value]
            subject.put(path, [_whole(item, shape.item) for item in items])
            yield from self._items(subject, path, shape.item, here)
            self._settle(subject, path, shape)
        elif isinstance(shape, Block):
            subject.put(path, _whole(value, shape))
            yield from self.block(subject, path, shape, here)
        else:
            what = (Choice("veranderen", "veranderen"), Choice("weghalen", "weghalen"))
            asked = Question(f"{one.title}: {summary(value)}", one.about, where, what, required=True)
            did = yield from self.choose(replace(asked, proposal="veranderen"))
            subject.drop(path)
            if did == "veranderen":
                yield from self.field(subject, path, replace(one, proposal=_typed(value)), where)
                if subject.at(path) is None:
                    subject.put(path, value)

    def field(self, subject: Subject, path: Path, one: Field, where: tuple[str, ...]) -> Asking[None]:
        """Ask for the value of a field; for one that may be silent, first whether there is one."""
        if one.silence:
            question = Question(
                one.title, one.about, where, (FILL, *one.silence), required=True, proposal=FILL.value
            )
            said = yield from self.choose(question)
            if said != FILL.value:
                subject.put(path, Stilte(said))
                return
        here = (*where, one.title)
        if isinstance(one.shape, Many):
            yield from self._many(subject, path, one, one.shape, where)
        elif isinstance(one.shape, Block):
            subject.put(path, {})
            yield from self.block(subject, path, one.shape, here)
            if subject.at(path) == {}:
                subject.drop(path)
        elif isinstance(one.shape, Reference):
            yield from self.refer(self, subject, path, _question(one, where))
        elif is_mark(one.shape):
            subject.put(path, YES)
        else:
            yield from self._one(subject, path, one, where)

    def _one(self, subject: Subject, path: Path, one: Field, where: tuple[str, ...]) -> Asking[None]:
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
        yield from self.ask(replace(_question(one, where), proposal=proposal), read)

    def _many(self, subject: Subject, path: Path, one: Field, shape: Many, where: tuple[str, ...]) -> Asking[None]:
        here = (*where, one.title)
        if isinstance(shape.item, Block):
            subject.put(path, [])
            yield from self._added(subject, path, shape.item, here)
            yield from self._items(subject, path, shape.item, here)
        elif isinstance(shape.item, Reference):
            subject.put(path, [])
            while True:
                index = len(subject.at(path))
                question = _question(one, where) if not index else Question("Nog een bron?", one.about, where)
                yield from self.refer(self, subject, (*path, index), question)
                if len(subject.at(path)) == index or not (yield from self._again("Nog een bron?", here, subject, path)):
                    break
        elif isinstance(shape.item, Word):
            yield from self._words(subject, path, one, shape.item, where)
        else:
            yield from self._texts(subject, path, one, shape, where)
        self._settle(subject, path, shape)

    def _settle(self, subject: Subject, path: Path, shape: Many) -> None:
        value = subject.at(path)
        if not value:
            subject.drop(path)
        elif shape.bare and len(value) == 1:
            subject.put(path, value[0])

    def _words(self, subject: Subject, path: Path, one: Field, word: Word, where: tuple[str, ...]) -> Asking[None]:
        def read(answer: str) -> tuple[None, str]:
            values = chosen_all(answer, word.choices) if answer else []
            if not values:
                if one.required:
                    raise Wrong("kies er een of meer.")
                return None, ""
            subject.put(path, values)
            return None, ", ".join(values)

        yield from self.ask(_question(one, where, several=True), read)

    def _texts(self, subject: Subject, path: Path, one: Field, shape: Many, where: tuple[str, ...]) -> Asking[None]:
        subject.put(path, [])
        item = replace(one, shape=shape.item)
        while True:
            index = len(subject.at(path))
            each = replace(item, required=one.required and not index)
            yield from self._one(subject, (*path, index), each, (*where, f"{one.title} {index + 1}"))
            if len(subject.at(path)) == index:
                flaw = next(iter(subject.flaws(path)), None)
                if index == 0 or flaw is None:
                    return

    def _added(self, subject: Subject, path: Path, block: Block, here: tuple[str, ...]) -> Asking[None]:
        index = len(subject.at(path))
        subject.put((*path, index), {})
        yield from self.block(subject, (*path, index), block, (*here, f"{block.title} {index + 1}"))
        if subject.at((*path, index)) == {}:
            subject.drop((*path, index))

    def _again(self, title: str, here: tuple[str, ...], subject: Subject, path: Path) -> Asking[bool]:
        flaw = next((flaw.sentence for flaw in subject.flaws(path)), "")
        question = Question(title, where=here, choices=YES_OR_NO, required=True, proposal="nee", fault=flaw)
        return (yield from self.choose(question)) == "ja"

    def _items(self, subject: Subject, path: Path, block: Block, here: tuple[str, ...]) -> Asking[None]:
        """Offer one more block, and to change or take away those that are there."""
        while True:
            items = subject.at(path)
            flaw = next((flaw.sentence for flaw in subject.flaws(path)), "")
            choices = [Choice("erbij", "nog een erbij", block.about)]
            for number, item in enumerate(items, start=1):
                choices.append(Choice(f"verander-{number}", f"{number} veranderen", summary(item)))
                choices.append(Choice(f"weg-{number}", f"{number} weghalen", summary(item)))
            title = f"{block.title}: nog een, of iets veranderen?"
            did = yield from self.choose(Question(title, where=here, choices=tuple(choices), hint=ENTER, fault=flaw))
            what, _, number = did.partition("-")
            if what == "erbij":
                yield from self._added(subject, path, block, here)
            elif what == "weg":
                subject.drop((*path, int(number) - 1))
            elif what == "verander":
                way = (*path, int(number) - 1)
                subject.put(way, _whole(subject.at(way), block))
                yield from self.block(subject, way, block, (*here, f"{block.title} {number}"))
            elif not flaw:
                return


def _typed(value: object) -> str:
    """Return how an editor would type a value again; "" for one that is chosen."""
    return str(value) if isinstance(value, str) else ""


def _whole(value: object, block: Block) -> object:
    """Return a block that stood in its short form in full."""
    return {block.short: value} if block.short and not isinstance(value, dict) else value


def _question(one: Field, where: tuple[str, ...], *, several: bool = False) -> Question:
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
            return chosen(answer, shape.choices)
        return next((one.value for one in shape.choices if one.label.casefold() == answer.casefold()), answer)
    if isinstance(shape, Bare):
        comma = answer.replace(",", ".") if shape.number and answer.count(",") == 1 and "." not in answer else answer
        return Plain(comma)
    return answer if one.name == "id" else Prose(answer)

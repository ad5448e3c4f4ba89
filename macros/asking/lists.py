"""Asking for lists: of blocks, of words of a closed list, of texts, and of sources."""

from dataclasses import replace

from macros.asking.asker import CHOOSE, ENTER, Asker, Asking, question_about, word_fault
from macros.asking.choice import YES_OR_NO, Choice, Question, Wrong, chosen_all
from macros.asking.shapes import Block, Field, Many, Reference, Word
from macros.asking.subject import Subject
from macros.asking.values import summary
from macros.language import small
from macros.reading.document import Path


class Lists(Asker):
    """Asks for values that are lists."""

    def many(self, subject: Subject, path: Path, one: Field, shape: Many, where: tuple[str, ...]) -> Asking[None]:
        """Ask for the items of a list, whatever they are."""
        here = (*where, one.title)
        if isinstance(shape.item, Block):
            subject.put(path, [])
            yield from self._added(subject, path, shape.item, here)
            if subject.at(path):
                yield from self.items(subject, path, shape.item, here)
        elif isinstance(shape.item, Reference):
            subject.put(path, [])
            while True:
                index = len(subject.at(path))
                question = question_about(one, where) if not index else Question("Nog een bron?", one.about, where)
                yield from self.refer(self, subject, (*path, index), question)
                if len(subject.at(path)) == index or not (yield from self._again("Nog een bron?", here, subject, path)):
                    break
        elif isinstance(shape.item, Word):
            yield from self._words(subject, path, one, shape.item, where)
        else:
            yield from self._texts(subject, path, one, shape, where)
        self.settle(subject, path, shape)

    def settle(self, subject: Subject, path: Path, shape: Many) -> None:
        """Take an empty list away, and let a value stand alone where it may."""
        value = subject.at(path)
        if not value:
            subject.drop(path)
        elif shape.bare and len(value) == 1:
            subject.put(path, value[0])

    def _words(self, subject: Subject, path: Path, one: Field, word: Word, where: tuple[str, ...]) -> Asking[None]:
        def read(answer: str) -> tuple[None, str]:
            try:
                values = chosen_all(answer, word.choices) if answer else []
            except Wrong as wrong:
                raise word_fault(subject, path, answer, answer, wrong) from None
            if not values:
                if one.required:
                    raise Wrong(CHOOSE.replace("er een", "er een of meer"))
                return None, ""
            subject.put(path, values)
            return None, ", ".join(values)

        yield from self.ask(question_about(one, where, several=True), read)

    def _texts(self, subject: Subject, path: Path, one: Field, shape: Many, where: tuple[str, ...]) -> Asking[None]:
        subject.put(path, [])
        item = replace(one, shape=shape.item)
        while True:
            index = len(subject.at(path))
            each = replace(item, title=f"{one.title} {index + 1}", required=one.required and not index)
            yield from self.one(subject, (*path, index), each, where)
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

    def items(self, subject: Subject, path: Path, block: Block, here: tuple[str, ...]) -> Asking[None]:
        """Offer one more block, and to change or take away those that are there."""
        while True:
            there = subject.at(path)
            flaw = next((flaw.sentence for flaw in subject.flaws(path)), "") if there else ""
            choices = [Choice("erbij", "ja", f"Nog een erbij: {small(block.about)}")]
            for number, item in enumerate(there, start=1):
                choices.append(Choice(f"verander-{number}", f"{small(block.title)} {number} veranderen", summary(item)))
                choices.append(Choice(f"weg-{number}", f"{small(block.title)} {number} weghalen", summary(item)))
            title = f"{block.title}: nog een, of iets veranderen?"
            did = yield from self.choose(Question(title, where=here, choices=tuple(choices), hint=ENTER, fault=flaw))
            what, _, which = did.partition("-")
            if what == "erbij":
                yield from self._added(subject, path, block, here)
            elif what == "weg":
                subject.drop((*path, int(which) - 1))
            elif what == "verander":
                way = (*path, int(which) - 1)
                subject.put(way, in_full(subject.at(way), block))
                yield from self.block(subject, way, block, (*here, f"{block.title} {which}"))
            elif not flaw:
                return


def in_full(value: object, block: Block) -> object:
    """Return a block that stood in its short form in full."""
    return {block.short: value} if block.short and not isinstance(value, dict) else value

"""The interview: which field comes next, given every answer so far."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from macros.asking.asker import ENTER, FIELD_FIRST, Asking, question_about
from macros.asking.choice import Choice, Question
from macros.asking.lists import Lists, in_full
from macros.asking.shapes import Block, Field, Many, Reference, is_mark
from macros.asking.subject import Subject
from macros.asking.values import summary
from macros.reading.document import Path
from macros.records.values import YES

FILL = Choice("ja", "ja", "Ik vul het in.")
INSTEAD = {"organisaties": ("auteurs",), "kort": ("auteurs", "organisaties")}
"""Fields that nobody is asked for who already filled in one of these."""
BEHIND = {"per": "bedrag"}
"""Fields that say nothing without another one."""


class Interview(Lists):
    """Asks for a record field by field."""

    def block(self, subject: Subject, path: Path, block: Block, where: tuple[str, ...]) -> Asking[None]:
        """Ask for what a block must have, and then for what it may have."""
        asked_too = () if subject.at(path) else block.likely
        yield from self.needed(subject, path, block, where, asked_too)
        if block.required and subject.at(path) == {}:
            return  # rather not
        title = where[-1] if where else block.title
        empty = not subject.at(path)
        asked = f"Wat wil je invullen bij: {title}?" if empty else f"Nog iets bij: {title}?"
        question = Question(asked, hint=ENTER, folded=not empty)
        yield from self.more(subject, path, block, where, question)
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
            if name in too and _worth_asking(name, subject.at(path)):
                yield from self.field(subject, way, block.fields[name], where)
            elif name not in subject.at(path) and any(flaw.path == way and flaw.absent for flaw in subject.flaws(way)):
                first = bool(path) and not subject.at(path)  # who passes it does not want the block after all
                yield from self.field(subject, way, replace(block.fields[name], required=not first), where)
                if first and not subject.at(path):
                    return

    def _one_of(
        self, subject: Subject, path: Path, title: str, fields: Sequence[Field], where: tuple[str, ...]
    ) -> Asking[None]:
        choices = tuple(Choice(one.name, one.title, one.about) for one in fields)
        question = Question(
            f"Waar heet de {title.lower()} naar?",
            "Meestal is het eerste goed.",
            where,
            choices,
            required=True,
            proposal=choices[0].value,
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
    ) -> Asking[None]:
        """Offer every field of a block, to fill in or to change, until the editor has enough."""
        choices = self._offered(subject, path, block)
        while choices:
            flaw = next((flaw.sentence for flaw in subject.flaws(path)), "")
            asked = replace(question, where=where, choices=choices, fault=flaw, advice=FIELD_FIRST)
            name = yield from self.choose(asked)
            if not name and not flaw:
                return
            if name:
                yield from self.change(subject, (*path, name), block.fields[name], where)
            choices = self._offered(subject, path, block)

    def _offered(self, subject: Subject, path: Path, block: Block) -> tuple[Choice, ...]:
        value = subject.at(path)
        flawed = {flaw.path[len(path)] for flaw in subject.flaws(path) if len(flaw.path) > len(path)}
        names = list(block.fields)
        if path and block.required.issuperset(names) and not flawed:
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
        if value is None or value in [silent.value for silent in one.silence]:
            yield from self.field(subject, path, one, where)
        elif isinstance(shape, Many) and isinstance(shape.item, Block):
            items = value if isinstance(value, list) else [value]
            subject.put(path, [in_full(item, shape.item) for item in items])
            yield from self.items(subject, path, shape.item, here)
            self.settle(subject, path, shape)
        elif isinstance(shape, Block):
            subject.put(path, in_full(value, shape))
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
            question = Question(one.title, one.about, where, (FILL, *one.silence), required=True, proposal=FILL.value)
            said = yield from self.choose(question)
            if said != FILL.value:
                subject.put(path, said)
                return
        here = (*where, one.title)
        if isinstance(one.shape, Many):
            yield from self.many(subject, path, one, one.shape, where)
        elif isinstance(one.shape, Block):
            subject.put(path, {})
            yield from self.block(subject, path, one.shape, here)
            if subject.at(path) == {}:
                subject.drop(path)
        elif isinstance(one.shape, Reference):
            yield from self.refer(self, subject, path, question_about(one, where))
        elif is_mark(one.shape):
            subject.put(path, YES)
        else:
            yield from self.one(subject, path, one, where)


def _worth_asking(name: str, filled: Mapping[str, object]) -> bool:
    if any(other in filled for other in INSTEAD.get(name, ())):
        return False
    return name not in BEHIND or BEHIND[name] in filled


def _typed(value: object) -> str:
    """Return how an editor would type a value again; "" for one that is chosen."""
    return str(value) if isinstance(value, str) else ""

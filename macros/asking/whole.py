"""The interview for one case from beginning to end: what is needed, what may be added, and whether it is right."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from macros.asking.asker import CHOOSE, ENOUGH_SAID, ENTER, NOTHING, SKIP, Asker, Asking
from macros.asking.choice import YES_OR_NO, Choice, Question, Wrong, chosen
from macros.asking.interview import Interview
from macros.asking.shelf import CASES, NEW, SOURCES, Shelf
from macros.asking.subject import Subject
from macros.asking.values import Prose
from macros.asking.writing import file_text
from macros.reading.document import Path
from macros.records.kinds import Soort

ENOUGH = "Dit is genoeg voor een eerste case. Wil je nog iets toevoegen?"
RIGHT = "Klopt dit?"
YES_OR_ELSE = "Met nee kun je iets veranderen of toevoegen. Met stop ga je later verder."
FIND = "Typ 'nieuw' voor een bron die er nog niet is, of een woord uit de titel om een bron te zoeken."
PAGES = re.compile(r"^(?:blz|pag|pagina'?s?|bladzijden?|pp?)?\.?\s*(\d+(?:\s*[-–]\s*\d+)?)$", re.IGNORECASE)
"""Pages, however somebody types them; the handbook writes "p. 12"."""
TO_FIND_IT = ("auteurs", "organisaties", "datum", "link")
"""What a reader needs to find a source again; asked for, but not needed."""
LastLook = Callable[[list[tuple[Soort, Mapping[str, Any]]]], list[str]]


@dataclass(frozen=True)
class Written:
    """A file to write: the record's kind and id, and the text."""

    kind: Soort
    id: str
    text: str


class CaseInterview:
    """Asks for one case, and for the sources it leans on that are new."""

    def __init__(self, shelf: Shelf, groups: Mapping[str, str], last_look: LastLook) -> None:
        """`groups` gives the heading of each field of a case; `last_look` says what is wrong with finished records."""
        self._shelf, self._last_look = shelf, last_look
        self.case = Subject(lambda value: shelf.flaws(CASES, value), groups)
        self.talk = Interview(self._refer, self._propose)

    def questions(self) -> Asking[list[Written]]:
        """Ask everything; return the files to write, the case first."""
        block = self._shelf.case_block
        yield from self.talk.needed(self.case, (), block, ())
        enough = Question(ENOUGH, hint="Typ een naam of een nummer. Enter: klaar")
        yield from self.talk.more(self.case, (), block, (), enough)
        while not (yield from self._right()):
            yield from self._mend()
        return self.files()

    def files(self) -> list[Written]:
        """Return the files as they would be now; a source that no reference leans on any more is left out."""
        case = Written(CASES, str(self.case.record["id"]), file_text(CASES, self._shelf.case_block, self.case.record))
        return [
            case,
            *(
                Written(SOURCES, name, file_text(SOURCES, self._shelf.source_block, source))
                for name, source in self._used().items()
            ),
        ]

    def _used(self) -> dict[str, dict[str, Any]]:
        named = set(_named_sources(self.case.record))
        return {name: source for name, source in self._shelf.added.items() if name in named}

    def _right(self) -> Asking[bool]:
        text = "\n".join(f"data/{one.kind.map}/{one.id}.yaml\n\n{one.text}" for one in self.files())

        def read(answer: str) -> tuple[bool, str]:
            try:
                said = chosen(answer, YES_OR_NO)
            except Wrong:
                raise Wrong(f"typ ja of nee. {YES_OR_ELSE}") from None
            if said == "ja":
                records: list[tuple[Soort, Mapping[str, Any]]] = [(CASES, self.case.record)]
                records += [(SOURCES, source) for source in self._used().values()]
                found = [flaw.sentence for flaw in self.case.flaws()] or self._last_look(records)
                if found:
                    raise Wrong(" ".join(found) + " Typ nee om het te veranderen.")
            return said == "ja", said

        question = Question(RIGHT, text=text, choices=YES_OR_NO, required=True, hint=YES_OR_ELSE)
        return (yield from self.talk.ask(question, read))

    def _mend(self) -> Asking[None]:
        what = "case"
        if self._used():
            choices = (Choice("case", "de case"), *(Choice(name, f"de bron {name}") for name in self._used()))
            asked = Question("Wat wil je veranderen?", choices=choices, required=True, proposal="case")
            what = yield from self.talk.choose(asked)
        subject, block = self.case, self._shelf.case_block
        if what != "case":
            subject, block = Subject(lambda value: self._source_flaws(value, what)), self._shelf.source_block
            subject.record = self._shelf.added[what]
        asked = Question("Welk veld wil je veranderen of toevoegen?", hint=ENTER)
        yield from self.talk.more(subject, (), block, (), asked)
        if what != "case":
            subject.record["id"] = what  # references in the case name it so

    def _source_flaws(self, value: Mapping[str, Any], own: str = "") -> list[Any]:
        return [
            flaw
            for flaw in self._shelf.flaws(SOURCES, value)
            if not (flaw.path == ("id",) and own and value.get("id") == own)
        ]

    def _propose(self, subject: Subject, path: Path) -> str:
        if path == ("id",):
            return self._shelf.proposed_id(CASES if subject is self.case else SOURCES, subject.record)
        if path[-1] == "id" and isinstance(subject.at(path[:-1]), dict):
            return self._shelf.proposed_id(CASES, subject.at(path[:-1])) if "titel" in subject.at(path[:-1]) else ""
        return ""

    def _refer(self, talk: Asker, subject: Subject, path: Path, question: Question) -> Asking[None]:
        """Ask for a source, a new one if need be, and for the part or the place in it."""
        choices = self._shelf.sources()

        def read_source(answer: str) -> tuple[tuple[str, str], str]:
            if not answer and question.required:
                raise Wrong(CHOOSE)
            named, _, part = answer.partition("#")
            if not answer or (not question.required and answer.casefold() in ENOUGH_SAID):
                return ("", ""), ""
            source = chosen(named, choices, f"{FIND} Typ ? voor de lijst.")
            if part and part not in [one.value for one in self._shelf.parts(source)]:
                part = ""  # asked for below, from those that there are
            return (source, part), f"{source}#{part}" if part else source

        asked = replace(question, choices=choices, folded=True, hint=FIND)
        source, part = yield from talk.ask(asked, read_source)
        if not source:
            return
        if source == NEW:
            source = yield from self._new_source()
        parts = self._shelf.parts(source)
        if part:
            subject.put(path, f"{source}#{part}")
            return
        if parts:
            part = yield from talk.choose(
                Question("Welk deel van de bron?", where=(source,), choices=parts, required=True)
            )
            subject.put(path, f"{source}#{part}")
            return

        def read(answer: str) -> tuple[None, str]:
            if answer.casefold() in NOTHING:
                raise Wrong(SKIP)
            place = PAGES.sub(r"p. \1", answer)
            subject.put(path, {"id": source, "vindplaats": Prose(place)} if place else source)
            found = subject.flaws(path)
            if found:
                subject.drop(path)
                raise Wrong(found[0].sentence)
            return None, place

        yield from talk.ask(_place(source), read)

    def _new_source(self) -> Asking[str]:
        subject, block, where = Subject(self._source_flaws), self._shelf.source_block, ("Nieuwe bron",)
        yield from self.talk.needed(subject, (), block, where, TO_FIND_IT)
        asked = Question("Nog iets bij deze bron?", hint=ENTER, folded=True)
        yield from self.talk.more(subject, (), block, where, asked)
        self._shelf.add(subject.record)
        return str(subject.record["id"])


def _place(source: str) -> Question:
    return Question(
        "Waar in de bron?", "De bladzijde of het hoofdstuk. Enter: de bron als geheel.", (source,), examples=("p. 12",)
    )


def _named_sources(value: Any) -> list[str]:
    """Return the ids of all sources that a record could name."""
    if isinstance(value, dict):
        return [name for item in value.values() for name in _named_sources(item)]
    if isinstance(value, list):
        return [name for item in value for name in _named_sources(item)]
    return [str(value).partition("#")[0]]

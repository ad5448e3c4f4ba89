"""The command `case`: asks for a case, shows it and writes its file; what was typed is never lost."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from macros.asking.choice import YES_OR_NO, Question
from macros.asking.drafts import Draft, drafts, new_draft
from macros.asking.files import write_new
from macros.asking.screen import EXPLAINED, HELP, Screen, prefilled
from macros.asking.shelf import Shelf
from macros.asking.values import summary
from macros.asking.whole import CaseInterview, Written
from macros.invoked import typed
from macros.reading.load import Judge, load
from macros.records.handbook import Handboek
from macros.records.kinds import Soort
from macros.views.case.fields import FIELDS, FOOT, HEAD, LESSONS, PROJECTS, SECTIONS, TRANSFER, UNKNOWN

BACK, STOP, EXPLAIN = ("<", "terug"), ("stop",), ("?", "help")
PARTS = {
    HEAD: "De case zelf",
    **SECTIONS,
    LESSONS: "Lessen",
    TRANSFER: "Overnemen",
    PROJECTS: "Projecten",
    UNKNOWN: "Wat we niet weten",
    FOOT: "Beheer",
}
"""The headings under which fields are offered: those of a case's page."""


class Stopped(Exception):
    """The editor stops for now."""


@dataclass
class Desk:
    """Where a case is asked for: the data folder, what judges a whole handbook, and the screen."""

    data: Path
    judge: Judge
    screen: Screen

    def work(self, *, dry: bool) -> int:
        """Ask for a case and write it, when `dry` only show it; return 0, or 1 when the input ended too soon."""
        handbook = load(self.data)
        self.screen.say(INTRO)
        self.screen.say(HELP)
        draft = new_draft(self.data)
        try:
            draft = self._chosen_draft() or draft
            written = self._talk(handbook, draft)
        except (Stopped, EOFError, KeyboardInterrupt) as end:
            self.screen.say()
            self.screen.say(_kept(draft, self.data) if draft.answers else "Gestopt. Er is niets geschreven.")
            return 0 if isinstance(end, Stopped) else 1
        except Exception as fault:  # a fault of our own must not cost an editor an hour of typing
            self.screen.say(f"! {OURS} ({type(fault).__name__}: {fault}). {_kept(draft, self.data)}")
            return 1
        if dry:
            self.screen.say("Er is niets geschreven (--droog).")
            draft.forget()
            return 0
        return self._write(written, draft)

    def _chosen_draft(self) -> Draft | None:
        for draft in drafts(self.data):
            name = draft.path.relative_to(self.data.parent).as_posix()
            text = (
                f"Er is nog een concept ({name}): {summary([*filter(None, draft.answers)][1:3])}. Daarmee verdergaan?"
            )
            asked = Question(text, "Met nee begin je aan een andere case. Het concept blijft staan.", proposal="ja")
            asked = replace(asked, choices=YES_OR_NO)
            said = self.screen.ask(asked).strip().lower() or "ja"
            if said in STOP:
                raise Stopped
            if said in ("ja", "1", "j"):
                return draft
        return None

    def _talk(self, handbook: Handboek, draft: Draft) -> list[Written]:
        """Hold the interview, from the answers of the draft on."""
        before = ""
        while True:
            interview = CaseInterview(Shelf(handbook), headings(), lambda records: self._last_look(handbook, records))
            talking = interview.questions()
            question = next(talking)
            try:
                for answer in draft.answers:  # what was said before leads to the same place, if the data still has it
                    question = talking.send(answer)
                    if question.fault and len(interview.talk.said) < len(draft.answers):
                        break
                draft.answers = list(interview.talk.said)
                if before and question.required and not question.proposal:
                    question = replace(question, proposal=before)  # who goes back need not type it all again
                while True:
                    answer = self._answer(question)
                    question = talking.send(answer.strip() or question.proposal)
                    draft.answers = list(interview.talk.said)
                    draft.keep()
            except StopIteration as end:
                return list(end.value)
            except _Back:
                before = (draft.answers or [""]).pop()
                draft.keep()

    def _answer(self, question: Question) -> str:
        """Return an answer, after any help that was asked for."""
        answer = self._typed(question)
        while answer.strip() in EXPLAIN:
            self.screen.say(EXPLAINED)
            answer = self._typed(question, whole=True)
        if answer.strip() in STOP:
            raise Stopped
        if answer.strip() in BACK:
            raise _Back
        return answer

    def _typed(self, question: Question, *, whole: bool = False) -> str:
        """Return what is typed; a sign such as `?` counts too behind what stood in the line already."""
        answer = self.screen.ask(question, whole=whole)
        behind = answer.removeprefix(prefilled(question)).strip()
        return behind if behind in (*BACK, *STOP, *EXPLAIN) else answer

    def _last_look(self, handbook: Handboek, records: Iterable[tuple[Soort, Mapping[str, Any]]]) -> list[str]:
        """Return what the check would still say of finished records, such as a text too long for its sheet of paper."""
        self.screen.say("Even kijken of alles klopt en op papier past ...")
        pairs = [(kind, kind.model.model_validate(dict(value))) for kind, value in records]
        own = {(kind.naam, record.id) for kind, record in pairs}
        found = self.judge(handbook.met(*(record for _, record in pairs)))
        return [" ".join([*map(str, fault.pad), fault.zin]) for fault in found if (fault.soort, fault.id) in own]

    def _write(self, written: list[Written], draft: Draft) -> int:
        places = [self.data / one.kind.map / f"{one.id}.yaml" for one in written]
        for place in places:
            if place.exists():
                self.screen.say(
                    f"{_shown(place, self.data)} bestaat al. Er is niets geschreven. {_kept(draft, self.data)}"
                )
                return 1
        done: list[Path] = []
        try:
            for one, place in zip(reversed(written), reversed(places), strict=True):  # the sources first
                write_new(place, one.text)
                done.append(place)
        except OSError as error:
            for place in done:
                place.unlink(missing_ok=True)
            self.screen.say(f"Schrijven is niet gelukt ({error.strerror}). {_kept(draft, self.data)}")
            return 1
        draft.forget()
        for place in reversed(done):
            self.screen.say(f"Geschreven: {_shown(place, self.data)}")
        self.screen.say(_next(written[0].id))
        return 0


class _Back(Exception):
    """The editor wants the question before this one."""


INTRO = (
    "Een nieuwe case. Eerst komt wat nodig is; daarna kun je toevoegen wat je wilt. Er wordt pas iets geschreven als "
    "je zegt dat het klopt."
)
OURS = "Hier ging iets mis in het programma zelf. Meld dit aan wie het programma beheert"


def headings() -> dict[str, str]:
    """Return the heading of each field of a case, in the order of the headings."""
    placed = {field.naam: PARTS[field.plek] for field in FIELDS}
    order = list(PARTS.values())
    return dict(sorted(placed.items(), key=lambda pair: order.index(pair[1])))


def _next(own_id: str) -> str:
    return (
        f"Zo gaat het verder. Typ '{typed('check')}' om alles na te kijken. Typ '{typed('serve')}' om de site te zien, "
        f"en open daar cases/{own_id}/. Hoe je de case dan voorstelt, staat in docs/meewerken/stappen.md."
    )


def _kept(draft: Draft, data: Path) -> str:
    draft.keep()
    return f"Wat je typte, staat in {_shown(draft.path, data)}. Typ '{typed('case')}' om verder te gaan."


def _shown(path: Path, data: Path) -> str:
    return path.relative_to(data.parent).as_posix()

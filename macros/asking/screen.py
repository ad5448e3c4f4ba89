"""What an editor sees and types: at a terminal with completion and a line to edit, else plain lines in and out."""

import shutil
import sys
import textwrap
from collections.abc import Callable
from typing import TextIO

from macros.asking.choice import Question

HELP = "Typ ? voor uitleg, < voor de vorige vraag, stop om te stoppen en later verder te gaan."
EXPLAINED = (
    "Zo antwoord je. Typ je antwoord en druk op Enter. Staat er een lijst? Typ dan het nummer, of het woord zelf; een "
    "deel van het woord mag ook. Is een vraag niet verplicht, dan slaat Enter haar over. Staat er 'Enter:' met iets "
    "erachter, dan kiest Enter dat. Met < ga je terug naar de vorige vraag. Met stop houd je op: wat je typte blijft "
    "bewaard. Over elk veld staat meer op de site, bij Meewerken, Alle velden."
)
WIDEST = 100
MANY = 15
"""A list of more choices than this is shown once in full, and then only when somebody asks."""
NAMED = 25
"""Of a list of no more choices than this, what is not shown in full is named in a line."""
LONG = 30
"""From this many signs on what may stay stands in the line, to be changed there; for what is shorter, Enter will do."""
Read = Callable[[Question], str]


class Screen:
    """Shows questions and reads answers; EOFError at the end of input, KeyboardInterrupt for Ctrl-C."""

    def __init__(self, into: TextIO, out: TextIO) -> None:
        """Use a terminal's own line when both ends are one."""
        self._into, self._out = into, out
        self._seen: set[tuple[str, ...]] = set()
        self._at_terminal = _line_of_terminal() if into.isatty() and out.isatty() else None

    def say(self, text: str = "") -> None:
        """Show a paragraph, wrapped to the width of the screen."""
        for line in text.split("\n"):
            self._out.write("\n".join(self._wrapped(line, "")) + "\n")
        self._out.flush()

    def show(self, text: str) -> None:
        """Show a text as it is, such as that of a file."""
        self._out.write(text + "\n")

    def ask(self, question: Question, *, whole: bool = False) -> str:
        """Show a question and return what is typed; `whole` shows its choices again too."""
        if question.fault and not whole:
            self.say(f"! {question.fault}")
        if not question.fault or whole:
            self._introduce(question, whole)
        return self._read(question)

    def _introduce(self, question: Question, whole: bool) -> None:
        if question.text:
            self.show(f"\n{'-' * 60}\n{question.text}{'-' * 60}")
        self.say(
            "\n"
            + " › ".join([*question.where, question.title])
            + (" (verplicht)" if question.required and not question.proposal else "")
        )
        for line in filter(None, [question.about, *(f"Bijvoorbeeld: {one}" for one in question.examples)]):
            self.say(f"  {line}")
        self._choices(question, whole)
        hint = question.hint or _hint(question)
        if hint:
            self.say(f"  {hint}")

    def _choices(self, question: Question, whole: bool) -> None:
        if question.typed or not question.choices:
            return
        name = (*question.where, question.title)
        seen = len(question.choices) > MANY and name in self._seen
        if (seen or question.folded) and not whole:
            names = ", ".join(choice.label for choice in question.choices)
            few = len(question.choices) <= NAMED
            self.say(f"  Dat kan zijn: {names}." if few else "  Typ ? om de lijst te zien.")
            return
        self._seen.add(name)
        group = ""
        for number, choice in enumerate(question.choices, start=1):
            if choice.group != group:
                group = choice.group
                self.say(f"  {group}")
            about = f" – {choice.about}" if choice.about and choice.about != choice.label else ""
            self._out.write("\n".join(self._wrapped(f"{choice.label}{about}", f"  {number:>3}. ")) + "\n")

    def _read(self, question: Question) -> str:
        if self._at_terminal:
            return self._at_terminal(question)
        self._out.write(f"[{question.proposal}] > " if question.proposal else "> ")
        self._out.flush()
        line = self._into.readline()
        self._out.write("\n")
        if not line:
            raise EOFError
        return line.rstrip("\r\n")

    def _wrapped(self, line: str, first: str) -> list[str]:
        width = min(WIDEST, shutil.get_terminal_size((WIDEST, 24)).columns)
        indent = first or line[: len(line) - len(line.lstrip())]
        return textwrap.wrap(
            line.strip(), max(width, 30), initial_indent=indent, subsequent_indent=" " * len(indent)
        ) or [""]


def prefilled(question: Question) -> str:
    """Return what stands in the line of a terminal from the start, to be changed there; "" for most questions."""
    free = not question.choices or question.typed
    return question.proposal if free and len(question.proposal) >= LONG else ""


def _hint(question: Question) -> str:
    if question.several:
        enter = "" if question.required and not question.proposal else f" Enter: {question.proposal or 'overslaan'}."
        return f"Typ een of meer nummers, met een komma ertussen.{enter}"
    if question.proposal:
        return "Verander wat er staat, of druk op Enter." if prefilled(question) else f"Enter: {question.proposal}"
    return "" if question.required else "Enter: overslaan"


def _line_of_terminal() -> Read | None:
    """Return a line that can be edited and completes choices; None on a terminal that cannot do so."""
    try:
        from prompt_toolkit import PromptSession
        from prompt_toolkit.completion import WordCompleter

        session: PromptSession[str] = PromptSession()
    except Exception:  # such as a console of Windows that the library does not know: plain lines do there
        return None

    def read(question: Question) -> str:
        words = [choice.label for choice in question.choices]
        completer = WordCompleter(words, ignore_case=True, sentence=True, match_middle=True) if words else None
        return session.prompt(
            "> ", default=prefilled(question), completer=completer, complete_while_typing=question.typed
        )

    return read


def screen() -> Screen:
    """Return the screen of this process."""
    return Screen(sys.stdin, sys.stdout)

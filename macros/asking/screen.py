"""What an editor sees and types: at a terminal with completion and a line to edit, else plain lines in and out."""

import shutil
import sys
import textwrap
from collections.abc import Callable
from typing import TextIO

from macros.asking.choice import Question

HELP = "Typ ? voor uitleg, < voor de vorige vraag, stop om te stoppen en later verder te gaan."
WIDEST = 100
MANY = 15
"""A list of more choices than this is shown once in full, and then only when somebody asks."""
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
        if question.fault:
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
            self.say("  Typ ? om de lijst te zien.")
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


def _hint(question: Question) -> str:
    if question.several:
        return "Typ een of meer nummers, met een komma ertussen."
    if question.proposal:
        return f"Enter: {question.proposal}"
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
        default = "" if question.choices and not question.typed else question.proposal
        return session.prompt("> ", default=default, completer=completer, complete_while_typing=question.typed)

    return read


def screen() -> Screen:
    """Return the screen of this process."""
    return Screen(sys.stdin, sys.stdout)

"""The command line in Dutch: its help, and what it says of a command that it does not know."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from difflib import get_close_matches
from typing import NoReturn

from macros.invoked import typed


class Dutch(ArgumentParser):
    """A parser whose own words are Dutch."""

    def __init__(self, **words: object) -> None:
        """Take what any parser takes, but for its option for help."""
        super().__init__(add_help=False, **words)  # type: ignore[arg-type]
        self._positionals.title, self._optionals.title = "wat erachter kan", "keuzes"
        self.add_argument("-h", "--help", action="help", help="Laat deze uitleg zien.")

    def format_usage(self) -> str:
        """Return how the command is typed."""
        return super().format_usage().replace("usage: ", "zo typ je het: ", 1)

    def format_help(self) -> str:
        """Return the whole explanation."""
        return super().format_help().replace("usage: ", "zo typ je het: ", 1)

    def error(self, message: str) -> NoReturn:
        """Say which words are not understood, and end with 2."""
        self.exit(2, f"Dit begrijpt het programma niet: {' '.join(sys.argv[1:])}\n{self.format_usage()}")


def unknown(word: str, commands: Sequence[str]) -> str:
    """Return what to say of a command that is not there."""
    near = get_close_matches(word.casefold(), commands, 1)
    meant = f" Bedoelde u '{near[0]}'?" if near else ""
    return f"De opdracht '{word}' bestaat niet.{meant} Kies uit: {', '.join(commands)}. Uitleg: {typed('--help')}"

"""The handbook's own commands, `python -m macros COMMAND`; each ends with 0, or with 1 after a sentence."""

import io
import os
import sys
from importlib import import_module

from macros.commands.dutch import Dutch, unknown
from macros.invoked import FRONT
from macros.reading.problems import DataError

COMMANDS = ("check", "case", "wijzigingen", "waar", "site", "serve", "schemas", "issue_forms")
"""The modules of `macros.commands`, those of editors first. Only the one that runs is loaded."""


def main() -> int:
    """Run the command on the command line; return 0, or 1 when it says what is wrong."""
    _never_stumble()
    asked = [name for name in COMMANDS if name in sys.argv[1:2]] or COMMANDS
    first = "".join(sys.argv[1:2])
    if first and not first.startswith("-") and first not in COMMANDS:
        print(unknown(first, COMMANDS), file=sys.stderr)
        return 2
    parser = Dutch(prog=os.environ.get(FRONT, "python -m macros"))
    commands = parser.add_subparsers(required=True, metavar="OPDRACHT", title="opdrachten")
    for name in asked:
        command = import_module(f"macros.commands.{name}")
        taking = commands.add_parser(name, help=command.HELP, description=command.HELP)
        command.add(taking)
        taking.set_defaults(run=command.run)
    chosen = parser.parse_args()
    try:
        ended = int(chosen.run(chosen))
        sys.stdout.flush()
    except DataError as error:
        print(error.report(), file=sys.stderr)
        return 1
    except BrokenPipeError:  # who reads along has seen enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return ended


def _never_stumble() -> None:
    """Let no sign end a command in a traceback: a console that cannot show a sign, as on Windows, shows a stand-in."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


if __name__ == "__main__":
    sys.exit(main())

"""`waar`: what points at a record, before somebody renames it or takes it away."""

import sys
from argparse import ArgumentParser, Namespace

from macros.commands.place import PROJECT
from macros.invoked import typed
from macros.pointing.command import where

HELP = "Laat zien welke plaatsen naar een record wijzen of het noemen: bestand en regel."


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("id", nargs="?", default="")


def run(chosen: Namespace) -> int:
    """Tell every place; return 1 after a sentence for an id that nothing has."""
    if not chosen.id:
        print(f"Noem een id, zoals: {typed('waar', ID='arnhem')}", file=sys.stderr)
        return 1
    told, known = where(PROJECT, chosen.id)
    print(told, file=sys.stdout if known else sys.stderr)
    return 0 if known else 1

"""`case`: a new case, asked field by field."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from macros.asking.command import Desk
from macros.asking.screen import screen
from macros.commands.place import DATA
from macros.sheets.problems import unfit_for_paper

HELP = "Maak een nieuwe case: je krijgt vraag na vraag, en ziet het bestand voordat het wordt geschreven."


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)
    parser.add_argument("--droog", action="store_true", help="Laat alleen zien wat er geschreven zou worden.")


def run(chosen: Namespace) -> int:
    """Ask for a new case, and write its file; with `--droog` only show it."""
    return Desk(chosen.folder.resolve(), unfit_for_paper, screen()).work(dry=chosen.droog)

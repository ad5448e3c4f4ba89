"""`issue_forms`: the issue forms of the repository that are made from the models and vocabularies."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from macros.commands.place import DATA, PROJECT
from macros.issue_forms import issue_forms
from macros.reading.load import load

HELP = "Schrijf de formulieren voor issues opnieuw die uit de gegevens worden gemaakt."


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("folder", nargs="?", type=Path, default=PROJECT / ".github/ISSUE_TEMPLATE")


def run(chosen: Namespace) -> int:
    """Write the forms; raises DataError when the data does not fit the models."""
    for name, text in issue_forms(load(DATA)).items():
        (chosen.folder / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"The issue forms are in {chosen.folder}.")
    return 0

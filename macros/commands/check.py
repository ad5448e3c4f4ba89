"""`check`: everything that is wrong with the data and with the site's own pages."""

import os
import sys
import time
from argparse import ArgumentParser, Namespace
from pathlib import Path

from macros.commands.place import DATA
from macros.language import counted, joined
from macros.pointing.dangling import dangling
from macros.reading.colophon import unset, with_day_of_data
from macros.reading.github import annotations, summary
from macros.reading.load import load
from macros.reading.problems import DataError
from macros.reading.reviews import to_do
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.sheets.problems import unfit_for_paper

HELP = "Controleer de gegevens, en laat alles zien wat niet klopt: bestand, regel, en wat je kunt doen."


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)
    parser.add_argument(
        "--github", action="store_true", help="Zet elke fout ook bij de regel in het voorstel op GitHub."
    )


def run(chosen: Namespace) -> int:
    """Validate the data in a folder and the pages in docs/ beside it; raises DataError with every problem."""
    try:
        handbook = _checked(chosen.folder)
    except DataError as error:
        if chosen.github:
            _tell_github(error)
        raise
    print(f"Alles klopt: {_counts(handbook)}.")
    dated = with_day_of_data(handbook, os.environ.get("SOURCE_DATE_EPOCH", "") or str(int(time.time())))
    for sentence in [*unset(handbook), *to_do(dated)]:
        print(sentence)
    return 0


def _checked(folder: Path) -> Handboek:
    from macros.site.own_pages import checked  # here, so that other commands do without the pages

    left = dangling(folder)
    try:
        handbook = checked(folder.resolve().parent, lambda: load(folder, unfit_for_paper))
    except DataError as error:
        raise DataError([*error.problems, *left]) from error
    if left:
        raise DataError(left)
    return handbook


def _tell_github(error: DataError) -> None:
    """Print the problems as GitHub reads them, and write all of them in the summary of its step."""
    for line in annotations(error):
        print(line)
    sys.stdout.flush()
    if summary_file := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(summary_file).open("a", encoding="utf-8") as file:
            file.write(summary(error))


def _counts(handbook: Handboek) -> str:
    """Return how many records of each kind there are: "8 cases, 13 succesfactoren en 1 bron"."""
    there = [kind for kind in SOORTEN if handbook[kind.model] or not kind.mag_ontbreken]
    return joined(counted(len(handbook[kind.model]), kind.enkelvoud, kind.meervoud) for kind in there)
